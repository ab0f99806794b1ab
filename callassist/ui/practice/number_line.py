"""What the program itself says of the number on the screen: the same words as on the log page."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.ui.pages.verdict_words import CardWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.message_card import ToneShape


class NumberLine(QWidget):
    """A caption, and the program's verdict with its shape."""

    def __init__(self) -> None:
        super().__init__()
        self._shape = ToneShape(Tone.NEUTRAL, TextRole.BODY)
        self._verdict = plain_label("", TextRole.STRONG)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._shape)
        row.addWidget(self._verdict, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, Space.HAIR, 0, 0)
        column.setSpacing(0)
        column.addWidget(quiet_label(self.tr("程序看这个显示：")))
        column.addLayout(row)

    def show_words(self, words: CardWords) -> None:
        """Show a verdict."""
        self._shape.set_tone(words.tone)
        self._verdict.set_tone(words.tone)
        self._verdict.setText(words.heading)
