"""What every page is made of: a head, a column of content, a place for the keyboard to start."""

from functools import partial

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QLayout, QScrollArea, QVBoxLayout, QWidget

from callassist.ui.sizes import Space
from callassist.ui.widgets.page_header import PageHeader

A_FRAME_LATER = 20
"""Milliseconds: what is in a page's first picture comes to the screen before the rest is built."""


class Page(QWidget):
    """A page of the window; the shell scrolls it when it is taller than its place."""

    def __init__(self, title: str, subtitle: str = "", *right: QWidget) -> None:
        """`right` are controls at the right end of the head."""
        super().__init__()
        self.keyboard_start: QWidget | None = None
        """What has the keyboard when the page is shown, None if nothing was chosen."""
        self.header = PageHeader(title, subtitle, *right)
        """The head, to change its words."""
        self.column = QVBoxLayout(self)
        """Where the content goes, below the head."""
        self.column.setContentsMargins(
            Space.PAGE + Space.HAIR, Space.PAGE, Space.PAGE + Space.HAIR, Space.PAGE
        )
        self.column.setSpacing(Space.LARGE)
        self.column.addWidget(self.header)
        self.setAccessibleName(title)

    def add(self, widget: QWidget, stretch: int = 0) -> None:
        """Put a widget below the others; `stretch=1` gives it the room left over."""
        self.column.addWidget(widget, stretch)

    def add_layout(self, layout: QLayout, stretch: int = 0) -> None:
        """Put a layout below the others."""
        self.column.addLayout(layout, stretch)

    def end(self) -> None:
        """Leave the room left over empty, below the last widget."""
        self.column.addStretch(1)

    def draft(self) -> object | None:
        """Return what is half written, None if nothing is; it survives a change of language."""
        return None

    def resume(self, draft: object) -> None:
        """Go on with what `draft` of an earlier page of the same kind returned."""

    def start_keyboard_at(self, widget: QWidget) -> None:
        """Choose what has the keyboard when the page is shown."""
        self.keyboard_start = widget

    def bring_in_sight(self, *parts: QWidget) -> None:
        """Scroll to what is new, once it has its place: with large type a page is long.

        What is named last is in sight in any case, the others as far as there is room.
        """
        QTimer.singleShot(A_FRAME_LATER, self, partial(self._scroll_to, parts))

    @Slot(object)
    def show_parts(self, parts: tuple[QWidget, ...]) -> None:
        """Bring in sight what a part of the page says is to be seen."""
        self.bring_in_sight(*parts)

    def _scroll_to(self, parts: tuple[QWidget, ...]) -> None:
        place = self.parentWidget()
        area = place.parentWidget() if place is not None else None
        if isinstance(area, QScrollArea):
            for part in parts:
                if part.isVisible():
                    area.ensureWidgetVisible(part, Space.PAGE, Space.PAGE)

    def take_keyboard(self) -> None:
        """Give the keyboard to where the page begins; not a focus proxy, which Tab would follow."""
        if self.keyboard_start is not None:
            self.keyboard_start.setFocus()
