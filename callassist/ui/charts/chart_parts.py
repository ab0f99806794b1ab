"""What every picture has: its legend, and words at places."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter

from callassist.ui.charts.chart_look import PartLook, paint_part
from callassist.ui.palette import Role
from callassist.ui.sizes import Space, TextRole
from callassist.ui.theme import colour, current_theme

RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
CENTRE = Qt.AlignmentFlag.AlignCenter


def metrics(role: TextRole = TextRole.SMALL) -> QFontMetricsF:
    """The measures of the words in a picture."""
    return QFontMetricsF(current_theme().font(role))


def line_height(role: TextRole = TextRole.SMALL) -> float:
    """The height of a line of words in a picture."""
    return metrics(role).height()


def widest(words: Iterable[str]) -> float:
    """The width of the longest words; 0 without any."""
    measured = metrics()
    return max((measured.horizontalAdvance(each) for each in words), default=0.0)


def digit_height() -> float:
    """The height of a figure, which is less than that of a line."""
    return metrics().tightBoundingRect("0").height()


def put_words(
    painter: QPainter,
    place: QRectF,
    words: str,
    where: Qt.AlignmentFlag = LEFT,
    ink: QColor | None = None,
) -> None:
    """Write words on one line; too long ones end with "…"."""
    painter.setFont(current_theme().font(TextRole.SMALL))
    painter.setPen(ink or colour(Role.TEXT))
    fitting = metrics().elidedText(words, Qt.TextElideMode.ElideRight, place.width() + 1)
    painter.drawText(place, int(where), fitting)


def put_upright(painter: QPainter, foot: QPointF, words: str) -> None:
    """Write words from the foot upwards, the middle of the line over it."""
    line, length = line_height(), metrics().horizontalAdvance(words) + 1
    painter.save()
    painter.translate(foot)
    painter.rotate(-90)
    put_words(painter, QRectF(0, -line / 2, length, line), words)
    painter.restore()


def legend_height(width: float, names: Sequence[str]) -> float:
    """How high the legend is in this width."""
    return _legend(None, QRectF(0, 0, width, 0), names, ())


def paint_legend(
    painter: QPainter, place: QRectF, names: Sequence[str], looks: Sequence[PartLook]
) -> None:
    """Paint a sample and a name for each kind, in more lines if need be."""
    _legend(painter, place, names, looks)


def _legend(
    painter: QPainter | None, place: QRectF, names: Sequence[str], looks: Sequence[PartLook]
) -> float:
    height = line_height()
    side = height * 0.8
    left, top = place.left(), place.top()
    for at, name in enumerate(names):
        width = side + Space.HAIR + metrics().horizontalAdvance(name) + Space.LARGE
        if left > place.left() and left + width > place.right():
            left, top = place.left(), top + height + Space.HAIR
        if painter is not None:
            paint_part(painter, QRectF(left, top + (height - side) / 2, side, side), looks[at])
            words = QRectF(left + side + Space.HAIR, top, width, height)
            put_words(painter, words, name)
        left += width
    return top - place.top() + height
