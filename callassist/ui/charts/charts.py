"""Which way of painting belongs to which picture."""

from callassist.services.figure_words import Picture
from callassist.ui.charts.chart import Chart
from callassist.ui.charts.chart_look import LOOKS_OF_LEVELS, LOOKS_OF_PRACTICE, LOOKS_OF_SHARES
from callassist.ui.charts.column_chart import ColumnChart
from callassist.ui.charts.matrix_chart import MatrixChart
from callassist.ui.charts.row_chart import RowChart

CHARTS: dict[Picture, Chart] = {
    Picture.OVER_TIME: ColumnChart(LOOKS_OF_LEVELS),
    Picture.HOURS: MatrixChart(),
    Picture.CLASSES: RowChart(LOOKS_OF_SHARES),
    Picture.FAMILIES: RowChart(LOOKS_OF_SHARES),
    Picture.STANDINGS: RowChart(LOOKS_OF_SHARES),
    Picture.PRACTICE: ColumnChart(LOOKS_OF_PRACTICE),
}
