"""What a choice was worth and why, and what the program itself says of the number."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.drills import Choice
from callassist.domain.guidance import Spot
from callassist.ui.pages.verdict_words import CardWords
from callassist.ui.practice.ground_links import GroundLinks
from callassist.ui.practice.number_line import NumberLine
from callassist.ui.practice.practice_words import VERDICT_TONES, verdict_heading
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.message_card import MessageCard


class AnswerView(QWidget):
    """The answer to one choice."""

    reference_requested = Signal(str)
    """The person wants to read what it rests on: the place of the guidance."""

    def __init__(self) -> None:
        super().__init__()
        self._card = MessageCard(Tone.NEUTRAL, "")
        self._card.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self._number = NumberLine()
        self._grounds = GroundLinks(self.tr("依据："))
        self._grounds.reference_requested.connect(self.reference_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._card)
        column.addWidget(self._number)
        column.addWidget(self._grounds)

    def show_answer(self, choice: Choice, number: CardWords, spots: Sequence[Spot]) -> str:
        """Show the answer to a choice; returns the words of it for a screen reader."""
        heading = verdict_heading(choice.verdict)
        self._card.say(VERDICT_TONES[choice.verdict], heading, choice.answer)
        self._number.show_words(number)
        self._grounds.show_spots(spots)
        return f"{heading} {choice.answer}"
