"""The list of steps at the side: under their headings, each with where it stands."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from callassist.domain.advice import StepState as PlanState
from callassist.ui.pages.plan_view import PlanLine
from callassist.ui.plain_text import quiet_label
from callassist.ui.sizes import TARGET, Space
from callassist.ui.widgets.step_button import StepButton, StepLine, StepState

_LEAST_LINES = 4
_STATES = {
    PlanState.OPEN: StepState.OPEN,
    PlanState.DONE: StepState.DONE,
    PlanState.SKIPPED: StepState.DONE,
}


class PlanButton(StepButton):
    """One step; a skipped one has a cross instead of the check mark."""

    def __init__(self, number: int, line: PlanLine, *, is_current: bool) -> None:
        self._is_skipped = False
        self._plan_line = line
        super().__init__(number, _step_line(line, is_current=is_current))
        self.show_plan_line(line, is_current=is_current)

    def show_plan_line(self, line: PlanLine, *, is_current: bool) -> None:
        """Show the step in this state."""
        self._plan_line = line
        self._is_skipped = line.state is PlanState.SKIPPED
        self.show_line(_step_line(line, is_current=is_current))
        if self._is_skipped and not is_current:
            self._leading = "close"
            self.update()

    def stands_for(self, line: PlanLine) -> bool:
        """Say whether this is the button of that line, in whatever state."""
        return replace(self._plan_line, state=line.state) == line

    def _state_words(self) -> str:
        if self._is_skipped:
            return self.tr("做不到")
        return super()._state_words()


def _step_line(line: PlanLine, *, is_current: bool) -> StepLine:
    state = StepState.CURRENT if is_current else _STATES[line.state]
    return StepLine(step_id=line.step_id, words=line.words, state=state)


class PlanList(QScrollArea):
    """The steps in a column that scrolls by itself, so that a long plan moves nothing beside it.

    Up and down keys walk; Space, Enter or a click ask for a step.
    """

    step_requested = Signal(str)
    """A person wants to see this step: its id."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[PlanButton] = []
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inside = QWidget()
        inside.setAccessibleName(self.tr("要做的步骤"))
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.HAIR)
        self.setWidget(inside)
        # The card shows through: both would paint the colour of the page over it.
        self.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """Return room for a few steps."""
        line = max(TARGET, QFontMetrics(self.font()).height() + Space.LARGE)
        return QSize(line, _LEAST_LINES * line)

    def sizeHint(self) -> QSize:
        """Return the least size: what is left over comes by itself."""
        return self.minimumSizeHint()

    def show_plan(self, lines: Sequence[PlanLine], current: str | None) -> None:
        """Show these steps and mark one; the same steps in new states are changed in place."""
        is_same = len(lines) == len(self._buttons) and all(
            button.stands_for(line) for button, line in zip(self._buttons, lines, strict=True)
        )
        if not is_same:
            self._build(lines)
        for button, line in zip(self._buttons, lines, strict=True):
            button.show_plan_line(line, is_current=line.step_id == current)
            if line.step_id == current:
                self._make_tab_stop(button)
                # Where it is, new lines do not know before they are laid out.
                QTimer.singleShot(0, self, partial(self._keep_in_sight, button))

    def _keep_in_sight(self, button: PlanButton) -> None:
        if button in self._buttons:
            self.ensureWidgetVisible(button, 0, TARGET)

    def _build(self, lines: Sequence[PlanLine]) -> None:
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons = []
        block = ""
        for number, line in enumerate(lines, start=1):
            if line.block != block:
                block = line.block
                self._add_heading(block)
            self._add_button(number, line)
        self._column.addStretch(1)

    def _add_heading(self, block: str) -> None:
        heading = quiet_label(block)
        heading.setContentsMargins(Space.MEDIUM, Space.SMALL if self._buttons else 0, 0, 0)
        self._column.addWidget(heading)

    def _add_button(self, number: int, line: PlanLine) -> None:
        button = PlanButton(number, line, is_current=False)
        button.clicked.connect(self._take_click)
        button.neighbour_requested.connect(self._walk)
        self._buttons.append(button)
        self._column.addWidget(button)

    def _make_tab_stop(self, stop: PlanButton) -> None:
        for button in self._buttons:
            is_stop = button is stop
            policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
            button.setFocusPolicy(policy)

    @Slot()
    def _take_click(self) -> None:
        self._request_step(self._buttons[self._index_of_sender()].line.step_id)

    @Slot(int)
    def _walk(self, step: int) -> None:
        wanted = min(max(self._index_of_sender() + step, 0), len(self._buttons) - 1)
        self._buttons[wanted].setFocus(Qt.FocusReason.TabFocusReason)
        self.ensureWidgetVisible(self._buttons[wanted], 0, TARGET)

    def _index_of_sender(self) -> int:
        sender = self.sender()
        return next(index for index, button in enumerate(self._buttons) if button is sender)

    def _request_step(self, step_id: str) -> None:
        self.step_requested.emit(step_id)
