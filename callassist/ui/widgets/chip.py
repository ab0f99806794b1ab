"""A chip: a small capsule that is chosen or not."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from callassist.ui.guarded import guarded
from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.painted_button import ButtonLook, PaintedButton


class Chip(PaintedButton):
    """One thing to choose; chosen, it has a check mark, a thick edge and bold words.

    Works alone or in a `ChipGroup`. Space and a click choose it. Its width never changes.
    """

    radius = 1000
    side_padding = Space.MEDIUM
    edge_padding = 5
    icon_gap = Space.HAIR
    edge_inset = 3
    text_role = TextRole.BODY
    enter_presses = False  # Enter belongs to the form: it saves

    neighbour_requested = Signal(int)
    """An arrow key was pressed: -1 for the chip before, 1 for the one after."""
    focus_arrived = Signal()

    def __init__(self, words: str, *, danger: bool = False) -> None:
        """`danger=True`: chosen, it is a danger sign, and red."""
        self._is_danger = danger
        super().__init__(words)
        self.setCheckable(True)

    def look(self) -> ButtonLook:
        """Return the colours of chosen or not."""
        if not self.isChecked():
            fill = Role.HOVER if self.underMouse() else Role.CARD
            return ButtonLook(fill, Role.CONTROL_LINE, Role.TEXT)
        if self._is_danger:
            return ButtonLook(Role.DANGER_SOFT, Role.DANGER, Role.DANGER, 2)
        return ButtonLook(Role.ACTION_SOFT, Role.ACTION, Role.ACTION, 2)

    def text_role_shown(self) -> TextRole:
        """Return bold words for a chosen chip."""
        return TextRole.STRONG if self.isChecked() else TextRole.BODY

    def icon_size(self) -> int:
        """Return a check mark smaller than the icon of a button."""
        return round(super().icon_size() * 0.75)

    def room_for_icons(self) -> int:
        """Return room for the check mark, used only when it is there."""
        return self.icon_size() + self.icon_gap if self.isChecked() else 0

    def room_around_words(self) -> int:
        """Return the same room with and without the check mark."""
        return 2 * self.side_padding + self.icon_size() + self.icon_gap

    def checkStateSet(self) -> None:
        """Take or lose the check mark when chosen by the program."""
        super().checkStateSet()
        self._show_check_mark()

    def nextCheckState(self) -> None:
        """Take or lose the check mark when chosen by a person."""
        super().nextCheckState()
        self._show_check_mark()

    def _show_check_mark(self) -> None:
        self._leading = "check" if self.isChecked() else None
        self.update()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrow keys to the group; leave Enter to the form."""
        from PySide6.QtCore import Qt

        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Up):
            self._request_neighbour(-1)
            return
        if event.key() in (Qt.Key.Key_Right, Qt.Key.Key_Down):
            self._request_neighbour(1)
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
            return
        super().keyPressEvent(event)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Tell the group where the keyboard is."""
        super().focusInEvent(event)
        self._tell_focus()

    def _request_neighbour(self, step: int) -> None:
        self.neighbour_requested.emit(step)

    def _tell_focus(self) -> None:
        self.focus_arrived.emit()
