"""A drill on the screen: the phone, and beside it the question, the answer or the end."""

from datetime import date

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.drill_run import DrillRun
from callassist.domain.drills import Drill
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.pages.verdict_words import CardWords, VerdictWords
from callassist.ui.practice.drill_end import DrillEnd
from callassist.ui.practice.phone_panel import PhonePanel
from callassist.ui.practice.question_card import QuestionCard
from callassist.ui.sizes import Space
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.tab_order import follow_layout


class DrillView(QWidget):
    """Side by side the talk scrolls by itself; on top of the question it is shown whole."""

    choice_made = Signal(str)
    """The person wants this choice: its id."""
    go_on_requested = Signal()
    """The person has read the answer."""
    next_requested = Signal()
    """The person has read the end."""
    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""

    def __init__(self, controller: PracticeController) -> None:
        super().__init__()
        self._controller = controller
        self.phone = PhonePanel()
        """The call."""
        self.question = QuestionCard()
        """What one may do."""
        self.end = DrillEnd()
        """How it went."""
        self.question.choice_made.connect(self.choice_made)
        self.question.go_on_requested.connect(self.go_on_requested)
        self.end.next_requested.connect(self.next_requested)
        for part in (self.question, self.end):
            part.reference_requested.connect(self.reference_requested)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.question)
        column.addWidget(self.end)
        self._columns = ColumnsLayout(Space.PAGE)
        self._columns.add_column(self.phone, 10, 14)
        self._columns.add_column(right, 14, 18)
        self.setLayout(self._columns)

    def ask(self, run: DrillRun) -> str:
        """Show the line that waits for a choice; returns what is new for a screen reader."""
        self.phone.show_run(run)
        self.question.ask(run)
        self._show(self.question)
        if run.line is None:
            return ""
        return run.line.text if run.taken else f"{run.drill.scene} {run.line.text}"

    def show_answer(self, run: DrillRun) -> str:
        """Show what the choice was worth; returns the words of it for a screen reader."""
        self.phone.show_run(run)
        spots = self._controller.spots(run.turns[-1].choice.rests_on)
        said = self.question.show_answer(run, self._number_words(run.drill), spots)
        self._show(self.question)
        return said

    def show_end(self, run: DrillRun, due_on: date | None, *, is_last: bool) -> str:
        """Show how the drill went; returns the words of it for a screen reader."""
        self.phone.show_run(run)
        spots = self._controller.spots((run.drill.reference,))
        said = self.end.show_end(run, self._number_words(run.drill), spots, is_last=is_last)
        self.end.show_return(due_on, self._controller.today)
        self._show(self.end)
        return said

    def to_be_seen(self) -> list[QWidget]:
        """Return what should be in sight now, the most important last."""
        if self.end.isVisible():
            return [self.end.next, self.end.heading]
        if self.question.answer.isVisible():
            return [self.question.go_on, self.question.answer]
        return [self.question.choices]

    def _show(self, part: QWidget) -> None:
        self.question.setVisible(part is self.question)
        self.end.setVisible(part is self.end)
        follow_layout(self)

    def _number_words(self, drill: Drill) -> CardWords:
        """The heading of the log page for the same number and the same claim."""
        controller = self._controller
        advice = controller.advise(drill)
        return VerdictWords(advice, controller.wording, controller.directory.edition).number_card()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether both still fit side by side."""
        super().resizeEvent(event)
        self._show_whole_or_not()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Look again when a part needs another width."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_whole_or_not()
        return answer

    def _show_whole_or_not(self) -> None:
        self.phone.talk.show_whole(not self._columns.is_side_by_side(self.width()))
