"""The verdict in a few words, below the number: for where the verdict itself is out of sight."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.pages.verdict_words import CardWords
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import LinkButton
from callassist.ui.widgets.message_card import MessageCard


class BriefVerdict(QWidget):
    """The headings of the verdict, and the way to its reasons."""

    reasons_requested = Signal()
    """The person wants to read the whole verdict."""

    def __init__(self) -> None:
        super().__init__()
        self._cards = tuple(MessageCard(Tone.DOUBT, "", large=False) for _ in range(2))
        more = LinkButton(self.tr("看理由"))
        more.clicked.connect(self._request_reasons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        for card in self._cards:
            column.addWidget(card)
        column.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(self.tr("判断，几个字"))

    def say(self, cards: Sequence[CardWords]) -> None:
        """Say these headings, two at most; without any there is nothing to be seen."""
        for index, card in enumerate(self._cards):
            card.setVisible(index < len(cards))
            if index < len(cards):
                card.say(cards[index].tone, cards[index].heading)
        self.setVisible(bool(cards))

    @Slot()
    def _request_reasons(self) -> None:
        self.reasons_requested.emit()
