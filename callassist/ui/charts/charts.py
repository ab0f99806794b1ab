"""Which way of painting belongs to which picture."""

from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.services.figure_words import FigureTable, Picture
from callassist.ui.charts.chart_look import LOOKS_OF_LEVELS, LOOKS_OF_PRACTICE, LOOKS_OF_SHARES
from callassist.ui.charts.column_chart import ColumnChart
from callassist.ui.charts.matrix_chart import MatrixChart
from callassist.ui.charts.row_chart import RowChart


class Chart(Protocol):
    """Paints a table with at least one row."""

    def height(self, table: FigureTable, width: float) -> float:
        """The height the picture wants in this width, in pixels."""
        ...

    def place_of(self, table: FigureTable, place: QRectF, row: int) -> QRectF:
        """Where a row of the table stands in the picture; empty if it has no room."""
        ...

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture into the place."""
        ...


CHARTS: dict[Picture, Chart] = {
    Picture.OVER_TIME: ColumnChart(LOOKS_OF_LEVELS),
    Picture.HOURS: MatrixChart(),
    Picture.CLASSES: RowChart(LOOKS_OF_SHARES),
    Picture.FAMILIES: RowChart(LOOKS_OF_SHARES),
    Picture.STANDINGS: RowChart(LOOKS_OF_SHARES),
    Picture.PRACTICE: ColumnChart(LOOKS_OF_PRACTICE),
}
