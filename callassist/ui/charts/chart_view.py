"""One picture on the page: painted, read out bar by bar with the arrow keys."""

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from callassist.services.figure_words import FigureTable
from callassist.ui.announcements import announce
from callassist.ui.charts.chart import Chart
from callassist.ui.charts.chart_parts import line_height
from callassist.ui.charts.charts import CHARTS
from callassist.ui.charts.column_chart import bars_with_room
from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.palette import Role
from callassist.ui.plain_hint import show_hint
from callassist.ui.sizes import Space
from callassist.ui.theme import colour

_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Down: (0, 1),
}
"""By key: so many spots to the right, and down."""
_LEAST_WIDTH = 12  # lines of text: beside the rail at 200 % in the longest language


class ChartView(QWidget):
    """Shows a table as a picture. Its figures are read with the arrow keys, Home and End."""

    room_changed = Signal()
    """Another number of bars has room now."""

    def __init__(self) -> None:
        super().__init__()
        self._table: FigureTable | None = None
        self._spot = 0
        self.room = bars_with_room(self._place().width())
        """So many bars have room, each with its sum."""
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, table: FigureTable) -> None:
        """Show another table with at least one row; what is last in it is read first."""
        if self._table == table:
            return
        self._table = table
        self._spot = self._chart(table).spots(table) - 1
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(self.words_of(self._spot))
        self._fit()
        self.update()

    def words_of(self, spot: int) -> str:
        """Return the figures of a spot in words."""
        if self._table is None:
            return ""
        name, figures = self._chart(self._table).told(self._table, spot)
        told = [
            self.tr("{head} {count}").format(head=head, count=f"{count:,}")
            for head, count in figures
        ]
        if len(told) > 1:
            total = f"{sum(count for _, count in figures):,}"
            told.insert(0, self.tr("共 {total}").format(total=total))
        words = self.tr("；").join(told) or self.tr("没有")
        return self.tr("{name}：{figures}").format(name=name, figures=words)

    def _chart(self, table: FigureTable) -> Chart:
        return CHARTS[table.picture]

    def _place(self) -> QRectF:
        """Where the picture is: with room around it for the ring."""
        return QRectF(self.rect()).adjusted(Space.HAIR, 0, -Space.HAIR, -1)

    # the picture

    def _fit(self) -> None:
        """Be as high as the picture wants in the present width."""
        height = self._height_for(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)
        room = bars_with_room(self._place().width())
        if room != self.room:
            self.room = room
            self.room_changed.emit()

    def _height_for(self, width: int) -> int:
        if self._table is None:
            return 0
        return ceil(self._chart(self._table).height(self._table, width - 2 * Space.HAIR)) + 1

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of another width."""
        super().resizeEvent(event)
        self._fit()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Take the height of another text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def sizeHint(self) -> QSize:
        """Return a size for a start."""
        width = round(line_height() * _LEAST_WIDTH * 2)
        return QSize(width, self._height_for(width))

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which the picture can be read."""
        width = round(line_height() * _LEAST_WIDTH)
        return QSize(width, self._height_for(max(width, self.width())))

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, and a ring around the spot that is read."""
        if self._table is None:
            return
        painter = QPainter(self)
        chart, place = self._chart(self._table), self._place()
        chart.paint(painter, place, self._table)
        if self.hasFocus():
            ring = chart.place_of(self._table, place, self._spot)
            painter.setPen(QPen(colour(Role.FOCUS), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(ring.adjusted(-2, 1, 2, -1))
        painter.end()

    # the spots

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the figures beside, or the first or the last."""
        key = Qt.Key(event.key())
        if self._table is None:
            super().keyPressEvent(event)
            return
        chart = self._chart(self._table)
        if key in _STEPS:
            self._read(chart.walk(self._table, self._place(), self._spot, _STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read(0 if key is Qt.Key.Key_Home else chart.spots(self._table) - 1)
        else:
            super().keyPressEvent(event)

    def _read(self, spot: int) -> None:
        self._spot = spot
        words = self.words_of(spot)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.update()

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which spot is read."""
        super().focusInEvent(event)
        self.update()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Show the figures under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            show_hint(event.globalPos(), self._words_at(event.pos().toPointF()), self)
            return True
        return super().event(event)

    def _words_at(self, point: QPointF) -> str:
        if self._table is None:
            return ""
        chart, place = self._chart(self._table), self._place()
        for spot in range(chart.spots(self._table)):
            if chart.place_of(self._table, place, spot).contains(point):
                return self.words_of(spot)
        return ""
