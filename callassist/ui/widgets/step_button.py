"""One step of a plan as a line to press: done, now, or still to come."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeyEvent

from callassist.ui.guarded import guarded
from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.asking_button import AskingButton
from callassist.ui.widgets.painted_button import ButtonLook


class StepState(StrEnum):
    """Where a step stands."""

    DONE = "done"
    CURRENT = "current"
    OPEN = "open"


@dataclass(frozen=True, slots=True, kw_only=True)
class StepLine:
    """One line of the list."""

    step_id: str
    words: str
    state: StepState


_ICONS = {
    StepState.DONE: "check",
    StepState.CURRENT: "circle-current",
    StepState.OPEN: "circle-open",
}
_ROLES = {
    StepState.DONE: Role.QUIET_TEXT,
    StepState.CURRENT: Role.ACTION,
    StepState.OPEN: Role.TEXT,
}


class StepButton(AskingButton):
    """One step: its shape, its number, its words."""

    side_padding = Space.MEDIUM
    words_at_left = True
    least_line = 4
    text_role = TextRole.BODY

    neighbour_requested = Signal(int)
    """An arrow key was pressed: -1 for the step above, 1 for the one below."""

    def __init__(self, number: int, line: StepLine) -> None:
        super().__init__("", leading=_ICONS[line.state])
        # One of several: a mark beside a step would be heard as "done".
        self.setAutoExclusive(True)
        self._number = number
        self.line = line
        self.show_line(line)

    def show_line(self, line: StepLine) -> None:
        """Show the step in this state."""
        self.line = line
        self._leading = _ICONS[line.state]
        words = f"{self._number}  {line.words}"
        self.setText(words)
        spoken = words.rstrip("。.")
        self.setAccessibleName(self.tr("{}，{}").format(spoken, self._state_words()))
        self.show_marked(line.state is StepState.CURRENT)

    def look(self) -> ButtonLook:
        """Return the colours of the state."""
        state = self.line.state
        fill = Role.HOVER if self.underMouse() else None
        if state is StepState.CURRENT:
            fill = Role.ACTION_SOFT
        return ButtonLook(fill, None, _ROLES[state])

    def text_role_shown(self) -> TextRole:
        """Return bold words for the current step."""
        is_current = self.line.state is StepState.CURRENT
        return TextRole.STRONG if is_current else TextRole.BODY

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand the up and down keys to the list."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Up:
            self._request_neighbour(-1)
        elif event.key() == Qt.Key.Key_Down:
            self._request_neighbour(1)
        else:
            super().keyPressEvent(event)

    def _request_neighbour(self, step: int) -> None:
        self.neighbour_requested.emit(step)

    def _state_words(self) -> str:
        if self.line.state is StepState.DONE:
            return self.tr("做完了")
        if self.line.state is StepState.CURRENT:
            return self.tr("现在做这一步")
        return self.tr("还没做")
