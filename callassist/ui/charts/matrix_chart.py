"""Weekday by hour: a field for each hour of the week, the fuller the darker, the count in it."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QBrush, QPainter, QPen

from callassist.services.figure_words import FigureTable
from callassist.ui.charts.chart import Told
from callassist.ui.charts.chart_look import heat, heat_step, ink_on_heat
from callassist.ui.charts.chart_parts import CENTRE, line_height, put_words, widest
from callassist.ui.palette import Role
from callassist.ui.sizes import Space
from callassist.ui.theme import colour


@dataclass(frozen=True, slots=True)
class _Grid:
    """Where the fields lie: hours from left to right, or downwards where they would be too slim."""

    is_turned: bool
    across: tuple[str, ...]
    down: tuple[str, ...]
    names: float
    """The width of the names at the left."""
    step: float
    """The width of a field."""

    def field(self, place: QRectF, weekday: int, hour: int) -> QRectF:
        """The field of an hour of a weekday."""
        column, row = (weekday, hour) if self.is_turned else (hour, weekday)
        return QRectF(
            place.left() + self.names + column * self.step,
            place.top() + _head_height() + row * _row_height(),
            self.step,
            _row_height(),
        )


class MatrixChart:
    """Paints a table whose rows are weekdays and whose columns are hours; a spot is a field."""

    def height(self, table: FigureTable, width: float) -> float:
        """The height the picture wants in this width."""
        return _head_height() + len(_grid(table, width).down) * _row_height()

    def spots(self, table: FigureTable) -> int:
        """One for each hour of each day."""
        return len(table.rows) * _hours(table)

    def place_of(self, table: FigureTable, place: QRectF, spot: int) -> QRectF:
        """The field of a spot."""
        return _grid(table, place.width()).field(place, *divmod(spot, _hours(table)))

    def walk(self, table: FigureTable, place: QRectF, spot: int, step: tuple[int, int]) -> int:
        """The field beside, above or below."""
        right, down = step
        if _grid(table, place.width()).is_turned:
            right, down = down, right
        weekday, hour = divmod(spot, _hours(table))
        weekday = min(max(weekday + down, 0), len(table.rows) - 1)
        return weekday * _hours(table) + min(max(hour + right, 0), _hours(table) - 1)

    def told(self, table: FigureTable, spot: int) -> Told:
        """The weekday, the hour and its count."""
        weekday, hour = divmod(spot, _hours(table))
        name, counts = table.rows[weekday]
        return name, [(table.heads[1 + hour], counts[hour])]

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture."""
        grid = _grid(table, place.width())
        self._paint_names(painter, place, grid)
        highest = max(max(counts) for _, counts in table.rows)
        for weekday, (_, counts) in enumerate(table.rows):
            for hour, count in enumerate(counts):
                self._paint_field(painter, grid.field(place, weekday, hour), count, highest)

    def _paint_names(self, painter: QPainter, place: QRectF, grid: _Grid) -> None:
        quiet = colour(Role.QUIET_TEXT)
        for at, name in enumerate(grid.across):
            left = place.left() + grid.names + at * grid.step
            head = QRectF(left, place.top(), grid.step, line_height())
            put_words(painter, head, name, CENTRE, quiet)
        for at, name in enumerate(grid.down):
            top = place.top() + _head_height() + at * _row_height()
            put_words(painter, QRectF(place.left(), top, grid.names, _row_height()), name)

    def _paint_field(self, painter: QPainter, field: QRectF, count: int, highest: int) -> None:
        inside = field.adjusted(1, 1, -1, -1)
        step = heat_step(count, highest)
        painter.fillRect(inside, QBrush(heat(step)))
        painter.setPen(QPen(colour(Role.LINE), 1))
        painter.drawRect(inside)
        if count:
            put_words(painter, inside, f"{count:,}", CENTRE, ink_on_heat(step))


def _hours(table: FigureTable) -> int:
    return len(table.heads) - 1


def _grid(table: FigureTable, width: float) -> _Grid:
    weekdays = tuple(name for name, _ in table.rows)
    plain_hours = tuple(map(str, range(_hours(table))))
    names = widest(weekdays) + Space.MEDIUM
    step = (width - names) / len(plain_hours)
    figures = [f"{count:,}" for _, counts in table.rows for count in counts]
    if widest((*plain_hours, *figures)) + Space.HAIR <= step:
        return _Grid(False, plain_hours, weekdays, names, step)
    said_hours = table.heads[1:]
    names = widest(said_hours) + Space.MEDIUM
    return _Grid(True, weekdays, said_hours, names, (width - names) / len(weekdays))


def _head_height() -> float:
    return line_height() * 1.3


def _row_height() -> float:
    return line_height() + Space.MEDIUM
