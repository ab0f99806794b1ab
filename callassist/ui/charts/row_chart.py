"""Bars that lie: one for each name, its parts one after the other, the counts written behind."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart_look import PartLook, paint_part
from callassist.ui.charts.chart_parts import (
    legend_height,
    line_height,
    metrics,
    paint_legend,
    put_words,
)
from callassist.ui.sizes import Space

_NAMES_AT_MOST = 0.42  # of the width
_LEAST_BAR = 3.0


class RowChart:
    """Paints a table whose rows are names and whose columns are parts of a bar."""

    def __init__(self, looks: Sequence[PartLook]) -> None:
        """`looks` are those of the parts, from the left."""
        self._looks = looks

    def height(self, table: FigureTable, width: float) -> float:
        """The height the picture wants in this width."""
        legend = legend_height(width, table.heads[1:]) + Space.MEDIUM
        return legend + len(table.rows) * self._row_height()

    def place_of(self, table: FigureTable, place: QRectF, row: int) -> QRectF:
        """Where a row stands."""
        top = place.top() + legend_height(place.width(), table.heads[1:]) + Space.MEDIUM
        height = self._row_height()
        return QRectF(place.left(), top + row * height, place.width(), height)

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        head = QRectF(place.left(), place.top(), place.width(), 0)
        paint_legend(painter, head, table.heads[1:], self._looks)
        measured = metrics()
        names = max(measured.horizontalAdvance(name) for name, _ in table.rows) + Space.MEDIUM
        names = min(names, place.width() * _NAMES_AT_MOST)
        highest = max(sum(counts) for _, counts in table.rows)
        figures = measured.horizontalAdvance(_figures((highest, highest))) + Space.MEDIUM
        unit = max(place.width() - names - figures, 1.0) / max(highest, 1)
        for row, (name, counts) in enumerate(table.rows):
            line = self.place_of(table, place, row)
            put_words(painter, QRectF(line.left(), line.top(), names, line.height()), name)
            self._paint_bar(painter, line.adjusted(names, 0, 0, 0), counts, unit)

    def _paint_bar(
        self, painter: QPainter, line: QRectF, counts: Sequence[int], unit: float
    ) -> None:
        left, height = line.left(), line.height() * 0.6
        top = line.center().y() - height / 2
        for count, look in zip(counts, self._looks, strict=True):
            if count:
                width = max(count * unit, _LEAST_BAR)
                paint_part(painter, QRectF(left, top, width, height), look)
                left += width
        words = QRectF(left + Space.SMALL, line.top(), line.right() - left, line.height())
        put_words(painter, words, _figures(counts))

    def _row_height(self) -> float:
        return line_height() + Space.MEDIUM


def _figures(counts: Sequence[int]) -> str:
    """The sum, and what the last part has of it: `12 (3)`."""
    total = f"{sum(counts):,}"
    return f"{total} ({counts[-1]:,})" if counts[-1] else total
