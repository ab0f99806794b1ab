"""Bars over time: one a week or month, its parts on top of each other, the sum written above."""

from collections.abc import Sequence
from math import log10

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart_look import PartLook, paint_part
from callassist.ui.charts.chart_parts import (
    CENTRE,
    RIGHT,
    legend_height,
    line_height,
    metrics,
    paint_legend,
    put_words,
)
from callassist.ui.palette import Role
from callassist.ui.sizes import Space
from callassist.ui.theme import colour

_WIDEST_BAR = 56.0
_NARROWEST_STEP = 5.0
_LINES_HIGH = 12


class ColumnChart:
    """Paints a table whose rows are stretches of time and whose columns are parts of a bar."""

    def __init__(self, looks: Sequence[PartLook]) -> None:
        """`looks` are those of the parts, from the ground up."""
        self._looks = looks

    def height(self, _table: FigureTable, width: float) -> float:
        """The height the picture wants in this width."""
        return min(line_height() * _LINES_HIGH, width)

    def shown(self, table: FigureTable, width: float) -> int:
        """How many of the latest rows have room in this width."""
        return max(min(len(table.rows), int((width - self._left(table)) / _NARROWEST_STEP)), 1)

    def place_of(self, table: FigureTable, place: QRectF, row: int) -> QRectF:
        """Where the bar of a row stands, from the ground to the top; empty if it has no room."""
        first = len(table.rows) - self.shown(table, place.width())
        if row < first:
            return QRectF()
        field = self._field(table, place)
        step = self._step(table, place)
        return QRectF(field.left() + (row - first) * step, field.top(), step, field.height())

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        field = self._field(table, place)
        names = table.heads[1:]
        paint_legend(
            painter, QRectF(place.left(), place.top(), place.width(), 0), names, self._looks
        )
        rows = table.rows[-self.shown(table, place.width()) :]
        top = _round_up(max((sum(counts) for _, counts in rows), default=0))
        self._paint_scale(painter, place, field, top)
        step = self._step(table, place)
        for at, (_, counts) in enumerate(rows):
            column = QRectF(field.left() + at * step, field.top(), step, field.height())
            self._paint_bar(painter, column, counts, field.height() / max(top, 1))
        self._paint_days(painter, field, [name for name, _ in rows], step)

    def _left(self, table: FigureTable) -> float:
        top = _round_up(max((sum(counts) for _, counts in table.rows), default=0))
        return metrics().horizontalAdvance(f"{top:,}") + Space.SMALL

    def _field(self, table: FigureTable, place: QRectF) -> QRectF:
        legend = legend_height(place.width(), table.heads[1:])
        line = line_height()
        return place.adjusted(
            self._left(table), legend + line + Space.SMALL, 0, -line - Space.SMALL
        )

    def _step(self, table: FigureTable, place: QRectF) -> float:
        return self._field(table, place).width() / self.shown(table, place.width())

    def _paint_scale(self, painter: QPainter, place: QRectF, field: QRectF, top: int) -> None:
        line = line_height()
        for part in (0, 1, 2):
            at = field.bottom() - field.height() * part / 2
            painter.setPen(QPen(colour(Role.CONTROL_LINE if part == 0 else Role.LINE), 1))
            painter.drawLine(QPointF(field.left(), at), QPointF(field.right(), at))
            words = QRectF(place.left(), at - line / 2, field.left() - place.left() - 6, line)
            if top * part % 2 == 0:
                ink = colour(Role.QUIET_TEXT)
                put_words(painter, words, f"{top * part // 2:,}", RIGHT, ink)

    def _paint_bar(
        self, painter: QPainter, column: QRectF, counts: Sequence[int], unit: float
    ) -> None:
        width = min(column.width() - min(Space.HAIR, column.width() / 4), _WIDEST_BAR)
        left = column.center().x() - width / 2
        foot = column.bottom()
        for count, look in zip(counts, self._looks, strict=True):
            if count:
                height = count * unit
                paint_part(painter, QRectF(left, foot - height, width, height), look)
                foot -= height
        total = sum(counts)
        words = f"{total:,}"
        if total and metrics().horizontalAdvance(words) <= column.width():
            line = line_height()
            put_words(
                painter, QRectF(column.left(), foot - line, column.width(), line), words, CENTRE
            )

    def _paint_days(
        self, painter: QPainter, field: QRectF, days: Sequence[str], step: float
    ) -> None:
        """The first day of every so manieth bar, so that no two touch; the latest has its own."""
        line = line_height()
        width = metrics().horizontalAdvance("2026-11-23") + Space.MEDIUM
        free = field.right()
        for at in range(len(days) - 1, -1, -1):
            middle = field.left() + (at + 0.5) * step
            left = min(middle - width / 2, field.right() - width)
            if left + width <= free:
                place = QRectF(left, field.bottom() + Space.HAIR, width, line)
                put_words(painter, place, days[at], CENTRE, colour(Role.QUIET_TEXT))
                free = left


def _round_up(number: int) -> int:
    """The next number that a scale ends with, such as 2, 4, 6, 10, 20 or 100."""
    if number <= 2:
        return 2
    power = int(10 ** int(log10(number)))
    return next(step * power for step in (1, 2, 4, 6, 8, 10) if step * power >= number)
