"""Weekday by hour: a field for each hour of the week, the fuller the darker, the count in it."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QPainter, QPen

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart_look import heat, ink_on_heat
from callassist.ui.charts.chart_parts import CENTRE, line_height, metrics, put_words
from callassist.ui.palette import Role
from callassist.ui.sizes import Space
from callassist.ui.theme import colour


class MatrixChart:
    """Paints a table whose rows are weekdays and whose columns are hours."""

    def height(self, table: FigureTable, _width: float) -> float:
        """The height the picture wants in this width."""
        return line_height() * 1.3 + len(table.rows) * self._row_height()

    def place_of(self, table: FigureTable, place: QRectF, row: int) -> QRectF:
        """Where a row stands."""
        height = self._row_height()
        top = place.top() + line_height() * 1.3 + row * height
        return QRectF(place.left(), top, place.width(), height)

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        names = max(metrics().horizontalAdvance(name) for name, _ in table.rows) + Space.MEDIUM
        hours = len(table.heads) - 1
        step = (place.width() - names) / hours
        highest = max(max(counts) for _, counts in table.rows) or 1
        self._paint_hours(painter, place.adjusted(names, 0, 0, 0), table.heads[1:], step)
        for row, (name, counts) in enumerate(table.rows):
            line = self.place_of(table, place, row)
            put_words(painter, QRectF(line.left(), line.top(), names, line.height()), name)
            for hour, count in enumerate(counts):
                left = line.left() + names + hour * step
                field = QRectF(left, line.top(), step, line.height())
                self._paint_field(painter, field, count, highest)

    def _paint_hours(
        self, painter: QPainter, place: QRectF, hours: tuple[str, ...], step: float
    ) -> None:
        every = next(n for n in (1, 2, 3, 6, 12) if metrics().horizontalAdvance("00 ") <= n * step)
        for at in range(0, len(hours), every):
            words = QRectF(place.left() + at * step, place.top(), step * every, line_height())
            # The hour stands over its field, also where only every third one is written.
            words.setWidth(max(step, metrics().horizontalAdvance("00 ")))
            put_words(painter, words, hours[at], CENTRE, colour(Role.QUIET_TEXT))

    def _paint_field(self, painter: QPainter, field: QRectF, count: int, highest: int) -> None:
        inside = field.adjusted(1, 1, -1, -1)
        share = count / highest
        painter.fillRect(inside, QBrush(heat(share)))
        painter.setPen(QPen(colour(Role.LINE), 1))
        painter.drawRect(inside)
        words = f"{count:,}"
        if count and metrics().horizontalAdvance(words) <= inside.width():
            put_words(painter, inside, words, CENTRE, ink_on_heat(share))

    def _row_height(self) -> float:
        return line_height() + Space.MEDIUM
