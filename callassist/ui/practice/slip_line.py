"""One choice to look at again, and what would have been better."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.domain.drill_run import Turn
from callassist.ui.plain_text import plain_label
from callassist.ui.practice.practice_words import VERDICT_TONES
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.message_card import ToneShape


class SlipLine(QWidget):
    """The shape of what it was worth beside both, without another coloured card."""

    def __init__(self, turn: Turn) -> None:
        super().__init__()
        taken = self.tr("选了：{choice}").format(choice=turn.choice.text)
        better = self.tr("更好的：{choice}").format(choice=turn.best.text)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(plain_label(taken))
        lines.addWidget(plain_label(better, TextRole.STRONG))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(ToneShape(VERDICT_TONES[turn.choice.verdict], TextRole.BODY))
        row.addLayout(lines, 1)
