"""One picture on the page: painted, read out bar by bar with the arrow keys."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from callassist.services.figure_words import FigureTable
from callassist.ui.announcements import announce
from callassist.ui.charts.chart_parts import line_height
from callassist.ui.charts.charts import CHARTS
from callassist.ui.palette import Role
from callassist.ui.theme import colour

_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Down: 1,
}
_LEAST_WIDTH = 18  # lines of text


class ChartView(QWidget):
    """Shows a table as a picture. Its figures are read with the arrow keys, Home and End."""

    def __init__(self) -> None:
        super().__init__()
        self._table: FigureTable | None = None
        self._row = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_table(self, table: FigureTable) -> None:
        """Show another table; the last row is the one that is read first."""
        self._table = table
        self._row = len(table.rows) - 1
        self.setAccessibleName(table.title)
        self.setAccessibleDescription(self.words_of(self._row))
        self._fit()
        self.update()

    def words_of(self, row: int) -> str:
        """Return the figures of a row in words; empty for one that is not there."""
        if self._table is None or not 0 <= row < len(self._table.rows):
            return ""
        name, counts = self._table.rows[row]
        told = [
            self.tr("{head} {count}").format(head=head, count=f"{count:,}")
            for head, count in zip(self._table.heads[1:], counts, strict=True)
            if count
        ]
        words = self.tr("；").join(told) or self.tr("没有")
        return self.tr("{name}：{figures}").format(name=name, figures=words)

    # the picture

    def _fit(self) -> None:
        """Be as high as the picture wants in the present width."""
        height = self._height_for(self.width())
        if height != self.minimumHeight():
            self.setFixedHeight(height)

    def _height_for(self, width: int) -> int:
        if self._table is None or not self._table.rows:
            return 0
        return round(CHARTS[self._table.picture].height(self._table, width)) + 1

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take the height of another width."""
        super().resizeEvent(event)
        self._fit()

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

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the picture, and a ring around the row that is read."""
        if self._table is None or not self._table.rows:
            return
        painter = QPainter(self)
        place = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        chart = CHARTS[self._table.picture]
        chart.paint(painter, place, self._table)
        if self.hasFocus():
            ring = chart.place_of(self._table, place, self._row)
            if not ring.isEmpty():
                painter.setPen(QPen(colour(Role.FOCUS), 2))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(ring.adjusted(1, 1, -1, -1))
        painter.end()

    # the rows

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read the next or the last figures."""
        key = Qt.Key(event.key())
        last = len(self._table.rows) - 1 if self._table else -1
        if key in _STEPS:
            self._read(min(max(self._row + _STEPS[key], 0), last))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self._read(0 if key is Qt.Key.Key_Home else last)
        else:
            super().keyPressEvent(event)

    def _read(self, row: int) -> None:
        self._row = row
        words = self.words_of(row)
        self.setAccessibleDescription(words)
        announce(self, words)
        self.update()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show which row is read."""
        super().focusInEvent(event)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Show the figures under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self._words_at(event), self)
            return True
        return super().event(event)

    def _words_at(self, event: QHelpEvent) -> str:
        if self._table is None:
            return ""
        place = QRectF(self.rect()).adjusted(0, 0, -1, -1)
        chart = CHARTS[self._table.picture]
        rows = range(len(self._table.rows))
        under = (
            row
            for row in rows
            if chart.place_of(self._table, place, row).contains(event.pos().toPointF())
        )
        return self.words_of(next(under, -1))
