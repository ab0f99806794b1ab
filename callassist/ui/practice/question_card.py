"""The right side of a drill: what one may do, and then what that was worth."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from callassist.domain.drill_run import DrillRun
from callassist.domain.guidance import Spot
from callassist.ui.pages.verdict_words import CardWords
from callassist.ui.practice.answer_view import AnswerView
from callassist.ui.practice.choice_list import ChoiceList
from callassist.ui.practice.go_on_button import GoOnButton
from callassist.ui.sizes import Space
from callassist.ui.widgets.card import Card


class QuestionCard(Card):
    """A question until it is answered, then the answer and the way on."""

    choice_made = Signal(str)
    """The person wants this choice: its id."""
    go_on_requested = Signal()
    """The person has read the answer."""
    reference_requested = Signal(str)
    """The person wants to read more: the place of the guidance."""

    def __init__(self) -> None:
        super().__init__()
        self.choices = ChoiceList()
        """The choices of the present line."""
        self.go_on = GoOnButton(self.tr("继续"))
        """The way on, there once the line is answered."""
        self.answer = AnswerView()
        """What a choice was worth."""
        self.choices.choice_made.connect(self.choice_made)
        self.answer.reference_requested.connect(self.reference_requested)
        self.go_on.clicked.connect(self.go_on_requested)
        self.column.setSpacing(Space.LARGE)
        self.add(self.choices)
        self.add(self.answer)
        self.column.addStretch(1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        self.add_layout(foot)

    def ask(self, run: DrillRun) -> None:
        """Show the choices of the line that waits."""
        self.choices.show_choices(run.choices(), None)
        self.answer.hide()
        self.go_on.hide()

    def show_answer(self, run: DrillRun, number: CardWords, spots: Sequence[Spot]) -> str:
        """Show what the choice was worth; returns the words of it for a screen reader."""
        choice = run.turns[-1].choice
        self.choices.show_choices(run.choices(), choice.id)
        said = self.answer.show_answer(choice, number, spots)
        self.answer.show()
        self.go_on.show()
        return said
