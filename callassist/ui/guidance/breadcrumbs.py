"""The line above an article that says where one is, and leads there."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton
from callassist.ui.widgets.tab_order import follow_layout

_LEAST_HEIGHT = 32
_TOPIC = 2


class Crumb(PaintedButton):
    """One step of the way: small quiet words that can be clicked."""

    side_padding = Space.HAIR
    edge_padding = Space.HAIR
    icon_gap = 2
    words_at_left = True
    text_role = TextRole.SMALL
    text_role_measured = TextRole.SMALL

    def heightForWidth(self, width: int) -> int:
        """Return a lower height than that of a main action, so that two lines belong together."""
        words = self._sizes().wrapped(self.words(), width - self.room_around_words())
        return max(words.height() + 2 * self.edge_padding, _LEAST_HEIGHT)

    def look(self) -> ButtonLook:
        """Return quiet words, tinted under the mouse."""
        is_strong = self.underMouse() or self.isDown()
        role = Role.ACTION if is_strong else Role.QUIET_TEXT
        return ButtonLook(Role.ACTION_SOFT if is_strong else None, None, role)


class Breadcrumbs(QWidget):
    """The steps from the whole guidance to what is read now."""

    step_requested = Signal(int)
    """The person wants to go to a step: its number from 0."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("您在这里"))
        self._steps: list[str] = []
        self._is_short = False
        self._row = FlowLayout(gap=0, line_gap=0)
        self.setLayout(self._row)

    def show_steps(self, steps: list[str]) -> None:
        """Show the way; every step can be clicked."""
        self._steps = steps
        self._fill()

    def set_short(self, *, is_short: bool) -> None:
        """Show only the topic, where there is little room and another way to the contents."""
        if self._is_short != is_short:
            self._is_short = is_short
            self._fill()

    def _fill(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        shown = list(enumerate(self._steps))
        if self._is_short:
            shown = shown[_TOPIC : _TOPIC + 1]
        for number, words in shown:
            is_last = number == shown[-1][0]
            crumb = Crumb(words, trailing=None if is_last else "chevron-right")
            crumb.setProperty("step", number)
            crumb.clicked.connect(self._request_step)
            self._row.addWidget(crumb)
        follow_layout(self)

    @Slot()
    def _request_step(self) -> None:
        self.step_requested.emit(int(self.sender().property("step")))
