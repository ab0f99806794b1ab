"""The line above the steps: how serious the call is, and a word of comfort."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.message_card import ToneShape


class LevelLine(Card):
    """A low card with the shape of the level, its line, and the comfort if there is one."""

    def __init__(self) -> None:
        super().__init__(Tone.DOUBT)
        self.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self._shape = ToneShape(Tone.DOUBT, TextRole.HEADING)
        self._line = plain_label(role=TextRole.HEADING)
        self._comfort = plain_label()
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._line)
        words.addWidget(self._comfort)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._shape, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.add_layout(row)

    def say(self, tone: Tone, line: str, comfort: str) -> None:
        """Say the level; an empty comfort takes no room."""
        self.set_tone(tone)
        self._shape.set_tone(tone)
        self._line.set_tone(tone)
        self._line.setText(line)
        self._comfort.setText(comfort)
        self._comfort.setVisible(bool(comfort))
