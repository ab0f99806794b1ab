"""The shape of each state of a look, painted: told apart without any colour."""

from math import cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from callassist.ui.account_checks.history_cells import CellState
from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, stroke
from callassist.ui.palette import Role
from callassist.ui.sizes import TextRole
from callassist.ui.word_sizes import word_sizes

_CORNERS = 8


def paint_mark(painter: QPainter, place: QRectF, state: CellState) -> None:
    """Paint a filled circle, an octagon with a hole, an empty ring, or a ring with a dot."""
    match state:
        case CellState.DONE:
            fill(painter, _circle(place), Role.ACTION)
        case CellState.WRONG:
            hole = _circle(_shrunk(place, 0.36))
            fill(painter, _octagon(place.adjusted(-1, -1, 1, 1)).subtracted(hole), Role.DANGER)
        case CellState.LEFT_OUT:
            stroke(painter, _circle(_shrunk(place, 0.88)), Role.CONTROL_LINE, 1.5)
        case CellState.OPEN:
            stroke(painter, _circle(_shrunk(place, 0.88)), Role.DOUBT, 1.5)
            fill(painter, _circle(_shrunk(place, 0.4)), Role.DOUBT)


def _circle(place: QRectF) -> QPainterPath:
    outline = QPainterPath()
    outline.addEllipse(place)
    return outline


def _octagon(place: QRectF) -> QPainterPath:
    radius = place.width() / 2 / cos(pi / _CORNERS)
    corners = [
        place.center() + QPointF(radius * cos(angle), radius * sin(angle))
        for angle in ((2 * corner + 1) * pi / _CORNERS for corner in range(_CORNERS))
    ]
    outline = QPainterPath()
    outline.addPolygon(QPolygonF(corners))
    outline.closeSubpath()
    return outline


def _shrunk(place: QRectF, factor: float) -> QRectF:
    lost = place.width() * (1 - factor) / 2
    return place.adjusted(lost, lost, -lost, -lost)


class MarkSample(QWidget):
    """One mark, beside the word that explains it."""

    def __init__(self, state: CellState) -> None:
        super().__init__()
        self._state = state
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return the size of a character."""
        side = round(word_sizes(TextRole.SMALL).line_height * 0.75)
        return QSize(side, side)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the mark."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_mark(painter, QRectF(self.rect()).adjusted(2, 2, -2, -2), self._state)
        painter.end()
