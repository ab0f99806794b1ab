"""One thing to say or do: a big button that stays chosen."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from callassist.domain.drills import Choice
from callassist.ui.guarded import guarded
from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.asking_button import AskingButton
from callassist.ui.widgets.painted_button import ButtonLook

_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Right: 1,
}


class ChoiceButton(AskingButton):
    """A choice with its number, which is also its key."""

    edge_padding = Space.MEDIUM
    side_padding = Space.LARGE
    words_at_left = True
    text_role = TextRole.BODY

    neighbour_requested = Signal(int)
    """An arrow key was pressed: -1 for the choice above, 1 for the one below."""

    def __init__(self, number: int, choice: Choice) -> None:
        super().__init__(f"{number}  {choice.text}", leading="circle-open")
        self.choice = choice
        """What it stands for."""
        self.setAutoExclusive(True)

    def show_taken(self, taken: str | None) -> None:
        """Show which choice of the line was taken, None while none is."""
        is_taken = self.choice.id == taken
        self.show_marked(is_taken)
        self._leading = "circle-current" if is_taken else "circle-open"
        # The chosen one stays as it is; the others can be read, and no longer chosen.
        self.setEnabled(taken is None or is_taken)
        self.update()

    def look(self) -> ButtonLook:
        """Return the colours of chosen or not."""
        if self.isChecked():
            return ButtonLook(Role.ACTION_SOFT, Role.ACTION, Role.ACTION, 2)
        fill = Role.HOVER if self.underMouse() else Role.CARD
        return ButtonLook(fill, Role.CONTROL_LINE, Role.TEXT)

    def text_role_shown(self) -> TextRole:
        """Return bold words for the chosen one."""
        return TextRole.STRONG if self.isChecked() else TextRole.BODY

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand arrow keys to the list; a key held down from before chooses nothing."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is not None:
            self._request_neighbour(step)
        elif not event.isAutoRepeat():
            super().keyPressEvent(event)

    def _request_neighbour(self, step: int) -> None:
        self.neighbour_requested.emit(step)
