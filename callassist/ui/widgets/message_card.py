"""A card that says one thing: shape, heading in the colour of its tone, a sentence or two."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.icons import paint_icon
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import LOOKS, Tone
from callassist.ui.widgets.card import Card
from callassist.ui.word_sizes import word_sizes


class ToneShape(QWidget):
    """The shape of a tone, beside the first line of a text."""

    def __init__(self, tone: Tone, beside: TextRole) -> None:
        super().__init__()
        self._tone = tone
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def set_tone(self, tone: Tone) -> None:
        """Show another shape."""
        self._tone = tone
        self.update()

    def sizeHint(self) -> QSize:
        """Return the height of a line, and a little less width."""
        height = word_sizes(self._beside).line_height
        return QSize(round(height * 0.8), height)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the shape."""
        look = LOOKS[self._tone]
        if look.icon:
            painter = QPainter(self)
            line = self.sizeHint()
            paint_icon(painter, look.icon, look.text, QRectF(0, 0, line.width(), line.height()))
            painter.end()


class MessageCard(Card):
    """One statement: what is so, and why it matters."""

    def __init__(self, tone: Tone, heading: str, sentence: str = "", *, large: bool = True) -> None:
        """`large=False` sets the heading smaller, for a card inside another one."""
        super().__init__(tone)
        role = TextRole.VERDICT if large else TextRole.STRONG
        self.column.setSpacing(Space.HAIR)
        self._shape = ToneShape(tone, role)
        self._heading = plain_label(heading, role, tone)
        self._sentence = plain_label(sentence)
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self._shape)
        row.addWidget(self._heading, 1)
        self.add_layout(row)
        self.add(self._sentence)
        self.say(tone, heading, sentence)

    def say(self, tone: Tone, heading: str, sentence: str = "") -> None:
        """Say something else; an empty heading or sentence takes no room."""
        self.set_tone(tone)
        self._shape.set_tone(tone)
        self._shape.setVisible(bool(heading) and LOOKS[tone].icon is not None)
        self._heading.set_tone(tone)
        self._heading.setText(heading)
        self._heading.setVisible(bool(heading))
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
