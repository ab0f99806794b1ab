"""The badge: a word in a small tinted frame, with the shape of its tone."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QStylePainter

from callassist.ui.guarded import guarded
from callassist.ui.icons import paint_icon
from callassist.ui.painting import fill, rounded, stroke, write
from callassist.ui.palette import Role
from callassist.ui.plain_text import PlainLabel
from callassist.ui.qt_values import MIDDLE_LEFT
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import LOOKS, Tone
from callassist.ui.word_sizes import word_sizes

_RADIUS = 6
_EDGE = 2


def badge_size(tone: Tone, words: str) -> QSize:
    """Return the size a badge needs, in pixels."""
    sizes = word_sizes(TextRole.LABEL)
    width = sizes.advance(words) + 2 * Space.SMALL + 2
    if LOOKS[tone].icon:
        width += _icon_side() + Space.HAIR
    return QSize(width, sizes.line_height + 2 * _EDGE)


def paint_badge(painter: QPainter, place: QRectF, tone: Tone, words: str) -> None:
    """Paint a badge into `place`; also for the cells of a table. Words too long end in "…"."""
    look = LOOKS[tone]
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    outline = rounded(place.adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS)
    fill(painter, outline, Role.PAGE if tone is Tone.NEUTRAL else look.soft)
    stroke(painter, outline, look.line)
    inside = place.adjusted(Space.SMALL, 0, -Space.SMALL, 0)
    if look.icon:
        side = _icon_side()
        paint_icon(painter, look.icon, look.text, _square_at_left(inside, side))
        inside.setLeft(inside.left() + side + Space.HAIR)
    fitting = word_sizes(TextRole.LABEL).fitting(words, int(inside.width()) + 2)
    write(painter, inside, MIDDLE_LEFT, fitting, (TextRole.LABEL, look.text))
    painter.restore()


def _square_at_left(place: QRectF, side: int) -> QRectF:
    return QRectF(place.left(), place.center().y() - side / 2, side, side)


def _icon_side() -> int:
    return round(word_sizes(TextRole.LABEL).line_height * 0.66)


class Badge(PlainLabel):
    """A word with the colour and the shape of a tone; a screen reader reads the word."""

    def __init__(self, tone: Tone, words: str) -> None:
        self._tone = tone
        self._words = shown_text(words)
        super().__init__(words, TextRole.LABEL, tone, wraps=False)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def show_badge(self, tone: Tone, words: str) -> None:
        """Say something else."""
        self._tone = tone
        self._words = shown_text(words)
        self.set_tone(tone)
        self.setText(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size with all words."""
        return badge_size(self._tone, self._words)

    def minimumSizeHint(self) -> QSize:
        """Return the same size: a cut badge says nothing."""
        return self.sizeHint()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the badge instead of a bare word."""
        painter = QStylePainter(self)
        paint_badge(painter, QRectF(self.rect()), self._tone, self._words)
        painter.end()
