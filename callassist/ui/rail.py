"""The left rail: what one does here, one big button first."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QRectF, QSize, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QSizePolicy, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rectangle
from callassist.ui.palette import Role
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.rail_button import RailButton
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.word_sizes import word_sizes

if TYPE_CHECKING:
    from callassist.ui.widgets.alarm_button import AlarmButton

_MARGIN = 14
_LEAST_WIDTH = 184  # pixels between the margins
_WIDE = 3.4
"""So many widths of the big button a strip must have for it to stand beside the places."""
_ALL = 1000
"""A share beside which that of the empty end is nothing."""


class Rail(QWidget):
    """Product name, the big button, the places, a footnote; a strip on top in a small window."""

    log_call_requested = Signal()
    """The person wants to write a call down."""
    page_requested = Signal(str)
    """The person wants this place: its page id."""
    alarm_requested = Signal()
    """Somebody else is at work on this computer."""

    def __init__(self, log_call_key: str) -> None:
        """`log_call_key` is shown on the big button; who made it listens to it."""
        super().__init__()
        self._is_strip = self._is_row = False
        self._log_call_key, self._alarm_key = log_call_key, ""
        self._entries: dict[str, RailButton] = {}
        self._alarm: AlarmButton | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, Space.WIDE, _MARGIN, Space.WIDE)
        column.setSpacing(Space.LARGE)
        self._build_top(column, log_call_key)
        self._build_places(column)
        column.addStretch(1)
        self._footnote = quiet_label()
        self._footnote.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        column.addWidget(self._footnote)

    def _build_top(self, column: QVBoxLayout, log_call_key: str) -> None:
        self._name = plain_label("", TextRole.HEADING)
        self._name.setContentsMargins(Space.MEDIUM, 0, 0, 0)
        column.addWidget(self._name)
        self._log_call = PrimaryButton("", leading="plus", hint=log_call_key)
        self._log_call.clicked.connect(self._request_log_call)
        column.addWidget(self._log_call)

    def _build_places(self, column: QVBoxLayout) -> None:
        self._places = QGroupBox()
        self._flow = FlowLayout(gap=Space.HAIR, one_per_line=True)
        self._places.setLayout(self._flow)
        column.addWidget(self._places)

    def name_parts(self, product: str, log_call: str, places: str) -> None:
        """Set the product name, the words of the big button, and what a reader calls the list."""
        self._name.setText(product)
        self._log_call.setText(log_call)
        self._places.setAccessibleName(places)

    def add_place(self, page_id: str, words: str, icon_name: str | None) -> None:
        """Add a place at the end of the list."""
        button = RailButton(words, icon_name)
        button.setProperty("page_id", page_id)
        button.clicked.connect(self._request_page)
        self._entries[page_id] = button
        self._flow.addWidget(button)

    def begin_keys(self) -> None:
        """Give each place a key, in their order; not needed before the first paint."""
        for number, button in enumerate(self._entries.values(), start=1):
            button.set_key(f"Ctrl+{number}")

    def show_alarm(self, words: str, key: str) -> None:
        """Show the button for the worst case above the footnote; not needed at the first paint."""
        from callassist.ui.widgets.alarm_button import AlarmButton

        if self._alarm is None:
            self._alarm_key = key
            self._alarm = AlarmButton("", leading="octagon-danger")
            self._alarm.clicked.connect(self.alarm_requested)
            self._place_alarm(self._alarm)
            # Tab walks in the order in which things were made, and this comes late.
            self.setTabOrder([self._log_call, *self._entries.values()][-1], self._alarm)
        self._alarm.setText(words)

    def _place_alarm(self, alarm: "AlarmButton") -> None:
        """Below everything in a column, among the places in a strip, where height is short."""
        column = self.layout()
        alarm.set_hint("" if self._is_strip else self._alarm_key)
        if self._is_strip:
            self._flow.addWidget(alarm)
        elif isinstance(column, QVBoxLayout):
            column.insertWidget(column.indexOf(self._footnote), alarm)

    def reword_place(self, page_id: str, words: str) -> None:
        """Set other words for a place: the language has changed."""
        self._entries[page_id].setText(words)

    def set_count(self, page_id: str, count: int) -> None:
        """Show how many things wait at a place; 0 shows nothing."""
        self._entries[page_id].set_count(count)
        self.updateGeometry()

    def mark_current(self, page_id: str | None) -> None:
        """Mark the place shown; None for a page that belongs to no place."""
        for entry_id, button in self._entries.items():
            button.show_marked(entry_id == page_id)

    def set_footnote(self, text: str) -> None:
        """Show a quiet line or two at the foot."""
        self._footnote.setText(text)

    def set_strip(self, is_strip: bool, width: int) -> None:
        """Become a strip on top of the page, or a column at its left again.

        `width` is that of the window: where it is enough, the strip saves the big button's line.
        """
        is_row = is_strip and width >= _WIDE * self._log_call.sizeHint().width()
        if is_row != self._is_row:
            self._is_row = is_row
            self._lay_out()
        if is_strip == self._is_strip:
            return
        self._is_strip = is_strip
        self._name.setVisible(not is_strip)
        # In a strip every line is taken from the page.
        self._log_call.set_hint("" if is_strip else self._log_call_key)
        column = self.layout()
        if column is not None:
            edge = Space.SMALL if is_strip else Space.WIDE
            column.setContentsMargins(_MARGIN, edge, _MARGIN, edge)
            column.setSpacing(Space.HAIR if is_strip else Space.LARGE)
        self._flow.set_one_per_line(not is_strip)
        if self._alarm is not None:
            for layout in (self._flow, self.layout()):
                if layout is not None:
                    layout.removeWidget(self._alarm)
            self._place_alarm(self._alarm)
        sideways = QSizePolicy.Policy.Preferred if is_strip else QSizePolicy.Policy.Fixed
        self.setSizePolicy(sideways, QSizePolicy.Policy.Preferred)

    def _lay_out(self) -> None:
        """The big button before the places, or above them."""
        from PySide6.QtCore import Qt
        from PySide6.QtWidgets import QBoxLayout

        column = cast(QVBoxLayout, self.layout())
        directions = QBoxLayout.Direction
        column.setDirection(directions.LeftToRight if self._is_row else directions.TopToBottom)
        column.setStretchFactor(self._places, _ALL if self._is_row else 0)
        top = Qt.AlignmentFlag.AlignTop if self._is_row else Qt.AlignmentFlag(0)
        column.setAlignment(self._log_call, top)

    def fit_footnote(self, height: int) -> None:
        """Show the footnote only where a column of this height has room for it."""
        width = self.column_width() - 2 * _MARGIN
        needed = self.column_height() + Space.LARGE + self._footnote.heightForWidth(width)
        self._footnote.setVisible(not self._is_strip and needed <= height)

    def column_width(self) -> int:
        """Return the width of the column in pixels: that of its widest button."""
        buttons = [self._log_call, *self._entries.values()]
        widest = max(button.sizeHint().width() for button in buttons)
        return max(widest, _LEAST_WIDTH) + 2 * _MARGIN

    def column_height(self) -> int:
        """Return the least height of the column in pixels, without the footnote."""
        heights = [button.minimumSizeHint().height() for button in self._entries.values()]
        gaps = Space.HAIR * len(heights) + 2 * Space.LARGE + 2 * Space.WIDE
        top = self._name.sizeHint().height() + self._log_call.minimumSizeHint().height()
        if self._alarm is not None:
            width = self.column_width() - 2 * _MARGIN
            top += self._alarm.heightForWidth(width) + Space.LARGE
        if self._is_strip:
            keys = 1 if self._alarm is None else 2
            top += keys * word_sizes(TextRole.SMALL).line_height
        return sum(heights) + top + gaps

    def sizeHint(self) -> QSize:
        """Return the width of the buttons; the footnote wraps in it."""
        return QSize(self.column_width(), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Return the same width for a column; a strip can be narrower."""
        if self._is_strip:
            return super().minimumSizeHint()
        return QSize(self.column_width(), super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the white ground and the thin edge towards the page."""
        painter = QPainter(self)
        ground = QRectF(self.rect())
        fill(painter, rectangle(ground), Role.CARD)
        if self._is_strip:
            edge = QRectF(ground.left(), ground.bottom() - 1, ground.width(), 1)
        else:
            edge = QRectF(ground.right() - 1, ground.top(), 1, ground.height())
        fill(painter, rectangle(edge), Role.LINE)
        painter.end()

    @Slot()
    def _request_log_call(self) -> None:
        self.log_call_requested.emit()

    @Slot()
    def _request_page(self) -> None:
        self._tell_page_wish(str(self.sender().property("page_id")))

    def _tell_page_wish(self, page_id: str) -> None:
        self.page_requested.emit(page_id)
