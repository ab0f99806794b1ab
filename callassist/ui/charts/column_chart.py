"""Bars over time: one a week or month, its parts on top of each other, the sum written above."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import log10

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from callassist.domain.time_cut import MOST_PIECES
from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart import RowByRow
from callassist.ui.charts.chart_look import PartLook, paint_part
from callassist.ui.charts.chart_parts import (
    CENTRE,
    RIGHT,
    digit_height,
    legend_height,
    line_height,
    paint_legend,
    put_upright,
    put_words,
    widest,
)
from callassist.ui.palette import Role
from callassist.ui.sizes import Space
from callassist.ui.theme import colour

_WIDEST_BAR = 56.0
_LEAST_PART = 2.0
_LINES_HIGH = 12
_FEWEST_BARS = 6
_LONGEST_SCALE = "10,000"


def bars_with_room(width: float) -> int:
    """How many bars have room in this width with their sums written above, upright if need be."""
    room = width - widest([_LONGEST_SCALE]) - Space.SMALL
    return min(max(int(room / _least_step()), _FEWEST_BARS), MOST_PIECES)


def _least_step() -> float:
    return digit_height() + 2


@dataclass(frozen=True, slots=True)
class _Frame:
    """Where the bars stand."""

    field: QRectF
    """From the ground to the end of the scale."""
    step: float
    top: int
    """What the scale ends with."""
    is_upright: bool
    """The sums are written upwards, because they are wider than a bar has room."""

    def column(self, at: int) -> QRectF:
        """The room of a bar."""
        left = self.field.left() + at * self.step
        return QRectF(left, self.field.top(), self.step, self.field.height())


class ColumnChart(RowByRow):
    """Paints a table whose rows are stretches of time and whose columns are parts of a bar."""

    def __init__(self, looks: Sequence[PartLook]) -> None:
        """`looks` are those of the parts, from the ground up."""
        self._looks = looks

    def height(self, _table: FigureTable, width: float) -> float:
        """The height the picture wants in this width."""
        return min(line_height() * _LINES_HIGH, max(width, line_height() * _LINES_HIGH / 2))

    def place_of(self, table: FigureTable, place: QRectF, spot: int) -> QRectF:
        """Where the bar of a row stands, from the ground to the end of the scale."""
        return _frame(table, place).column(spot)

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        legend = QRectF(place.left(), place.top(), place.width(), 0)
        paint_legend(painter, legend, table.heads[1:], self._looks)
        frame = _frame(table, place)
        _paint_scale(painter, place, frame)
        for at, (_, counts) in enumerate(table.rows):
            head = self._paint_bar(painter, frame, frame.column(at), counts)
            if sum(counts):
                _paint_sum(painter, frame, head, f"{sum(counts):,}")
        _paint_names(painter, place, frame, [name for name, _ in table.rows])

    def _paint_bar(
        self, painter: QPainter, frame: _Frame, column: QRectF, counts: Sequence[int]
    ) -> QPointF:
        """Paint the parts; the middle of the top of the last one."""
        width = min(column.width() - min(Space.HAIR, column.width() / 4), _WIDEST_BAR)
        middle, foot = column.center().x(), column.bottom()
        unit = column.height() / frame.top
        for count, look in zip(counts, self._looks, strict=True):
            if count:
                height = max(count * unit, _LEAST_PART)
                foot -= height
                paint_part(painter, QRectF(middle - width / 2, foot, width, height), look)
        return QPointF(middle, foot)


def _frame(table: FigureTable, place: QRectF) -> _Frame:
    sums = [sum(counts) for _, counts in table.rows]
    top = _round_up(max(sums))
    left = widest([f"{top:,}"]) + Space.SMALL
    step = (place.width() - left) / len(sums)
    longest = widest(f"{each:,}" for each in sums)
    is_upright = longest + Space.HAIR > step
    head = longest if is_upright else line_height()
    above = legend_height(place.width(), table.heads[1:]) + head + Space.SMALL
    below = line_height() + Space.SMALL
    return _Frame(place.adjusted(left, above, 0, -below), step, top, is_upright)


def _paint_scale(painter: QPainter, place: QRectF, frame: _Frame) -> None:
    line, field = line_height(), frame.field
    for part in (0, 1, 2):
        at = field.bottom() - field.height() * part / 2
        painter.setPen(QPen(colour(Role.CONTROL_LINE if part == 0 else Role.LINE), 1))
        painter.drawLine(QPointF(field.left(), at), QPointF(field.right(), at))
        words = QRectF(place.left(), at - line / 2, field.left() - place.left() - 6, line)
        figure = f"{frame.top * part // 2:,}"
        put_words(painter, words, figure, RIGHT, colour(Role.QUIET_TEXT))


def _paint_sum(painter: QPainter, frame: _Frame, head: QPointF, words: str) -> None:
    if not frame.is_upright:
        line = line_height()
        place = QRectF(head.x() - frame.step / 2, head.y() - line, frame.step, line)
        put_words(painter, place, words, CENTRE)
    elif frame.step >= _least_step():
        put_upright(painter, head - QPointF(0, Space.HAIR), words)


def _paint_names(painter: QPainter, place: QRectF, frame: _Frame, names: Sequence[str]) -> None:
    """As many names as have room, none touching another; the latest has its own."""
    width = widest(names) + Space.MEDIUM
    free = frame.field.right()
    for at in range(len(names) - 1, -1, -1):
        middle = frame.column(at).center().x()
        left = min(middle - width / 2, frame.field.right() - width)
        left = max(left, place.left())
        if left + width <= free:
            line = QRectF(left, frame.field.bottom() + Space.HAIR, width, line_height())
            put_words(painter, line, names[at], CENTRE, colour(Role.QUIET_TEXT))
            free = left


def _round_up(number: int) -> int:
    """The next even number that a scale ends with, such as 2, 4, 6, 10, 20 or 100."""
    if number <= 2:
        return 2
    power = int(10 ** int(log10(number)))
    return next(step * power for step in (2, 4, 6, 8, 10) if step * power >= number)
