"""Says beside a paper what came of saving or printing it."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.message_card import MessageCard


class OutcomeCard(MessageCard):
    """Hidden until there is something to tell."""

    def __init__(self) -> None:
        super().__init__(Tone.NEUTRAL, "", large=False)
        self.hide()

    def tell(self, tone: Tone, heading: str, sentence: str = "") -> None:
        """Show and announce what came of it."""
        self.say(tone, heading, sentence)
        self.show()
        announce(self, f"{heading} {sentence}".strip())


def column_of(lines: QVBoxLayout) -> QWidget:
    """A column of cards beside or below a paper, at the top of its place."""
    lines.setContentsMargins(0, 0, 0, 0)
    lines.setSpacing(Space.LARGE)
    lines.addStretch(1)
    column = QWidget()
    column.setLayout(lines)
    return column
