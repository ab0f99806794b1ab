"""Bars that lie: one for each name, its parts one after the other, the counts written behind."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart import RowByRow
from callassist.ui.charts.chart_look import PartLook, paint_part
from callassist.ui.charts.chart_parts import (
    legend_height,
    line_height,
    paint_legend,
    put_words,
    widest,
)
from callassist.ui.sizes import Space

_NAMES_AT_MOST = 0.42
"""Of the width; longer names stand above their bars."""
_LEAST_BAR = 3.0


class RowChart(RowByRow):
    """Paints a table whose rows are names and whose columns are parts of a bar."""

    def __init__(self, looks: Sequence[PartLook]) -> None:
        """`looks` are those of the parts, from the left."""
        self._looks = looks

    def height(self, table: FigureTable, width: float) -> float:
        """The height the picture wants in this width."""
        return _head_height(table, width) + len(table.rows) * _row_height(table, width)

    def place_of(self, table: FigureTable, place: QRectF, spot: int) -> QRectF:
        """Where a row stands."""
        height = _row_height(table, place.width())
        top = place.top() + _head_height(table, place.width()) + spot * height
        return QRectF(place.left(), top, place.width(), height)

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        head = QRectF(place.left(), place.top(), place.width(), 0)
        paint_legend(painter, head, _legend_names(table), self._looks)
        names = _names_width(table, place.width())
        figures = widest(_figures(counts) for _, counts in table.rows) + Space.MEDIUM
        least = _LEAST_BAR * len(self._looks)
        room = max(place.width() - names - figures - least, 1.0)
        unit = room / max(*(sum(counts) for _, counts in table.rows), 1)
        for spot, (name, counts) in enumerate(table.rows):
            line = self.place_of(table, place, spot)
            words = QRectF(line.left(), line.top(), names or line.width(), _line_height())
            put_words(painter, words, name)
            bar = QRectF(0, line.bottom() - _line_height(), line.width() - names, _line_height())
            bar.moveLeft(line.left() + names)
            self._paint_bar(painter, bar, counts, unit)

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


def _legend_names(table: FigureTable) -> tuple[str, ...]:
    """The names of the parts; that of the last one shows how its count is written."""
    *first, last = table.heads[1:]
    return (*first, f"{last} (n)")


def _head_height(table: FigureTable, width: float) -> float:
    return legend_height(width, _legend_names(table)) + Space.MEDIUM


def _names_width(table: FigureTable, width: float) -> float:
    """The width of the names beside the bars; 0 if they stand above them."""
    names = widest(name for name, _ in table.rows) + Space.MEDIUM
    return names if names <= width * _NAMES_AT_MOST else 0.0


def _row_height(table: FigureTable, width: float) -> float:
    return _line_height() if _names_width(table, width) else _line_height() + line_height()


def _line_height() -> float:
    return line_height() + Space.MEDIUM


def _figures(counts: Sequence[int]) -> str:
    """The sum, and what the last part has of it: `12 (3)`."""
    total = f"{sum(counts):,}"
    return f"{total} ({counts[-1]:,})" if counts[-1] else total
