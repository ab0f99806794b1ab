"""The calendar strip: a mark for each day a look was due, and the months below."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLocale, QPointF, QRectF, QSize
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callassist.ui.account_checks.history_cells import Cell, CellState, HistoryCells
from callassist.ui.account_checks.history_marks import paint_mark
from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.painting import write
from callassist.ui.palette import Role
from callassist.ui.plain_hint import show_hint
from callassist.ui.qt_values import MIDDLE_LEFT
from callassist.ui.sizes import Space, TextRole
from callassist.ui.word_sizes import word_sizes

if TYPE_CHECKING:
    from callassist.services.check_wording import CheckWording

_LEAST_STEP = 10
"""Pixels from one mark to the next where there is next to no room."""
_MARK = 0.72
"""The part of the step that a mark takes."""
_A_YEAR = 366


class HistoryStrip(QWidget):
    """Marks in the order of their days; each is said in the description and by a tooltip."""

    def __init__(self, words: "CheckWording", shown: HistoryCells) -> None:
        super().__init__()
        self._words = words
        self._shown = shown
        self._columns = max((cell.column for cell in shown.cells), default=0) + 1
        self._rows = max((cell.row for cell in shown.cells), default=0) + 1
        self.setAccessibleName(self.tr("查账户的记录"))
        told = [self.words_of(cell) for cell in shown.cells]
        self.setAccessibleDescription(self.tr("；").join(told))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def words_of(self, cell: Cell) -> str:
        """Return what came of one look, with its day."""
        day = self.tr("{} {}").format(f"{cell.day:%Y-%m-%d}", self._words.weekday(cell.day))
        return self.tr("{}：{}").format(day, self._state_words(cell.state))

    def _state_words(self, state: CellState) -> str:
        return {
            CellState.DONE: self.tr("查了，没发现异常"),
            CellState.WRONG: self.tr("查了，发现异常"),
            CellState.LEFT_OUT: self.tr("漏了"),
            CellState.OPEN: self.tr("还没查"),
        }[state]

    # where things are

    def _widest_step(self) -> int:
        return round(word_sizes(TextRole.SMALL).line_height * (1.0 if self._is_dense() else 1.9))

    def _is_dense(self) -> bool:
        return self._shown.is_by_week

    def _step(self) -> float:
        return min(self.width() / self._columns, self._widest_step())

    def _row_height(self) -> float:
        return min(self._step(), word_sizes(TextRole.SMALL).line_height)

    def sizeHint(self) -> QSize:
        """Return the size with marks as large as letters."""
        line = word_sizes(TextRole.SMALL).line_height
        height = line * self._rows + Space.HAIR + line
        return QSize(self._widest_step() * self._columns, height)

    def minimumSizeHint(self) -> QSize:
        """Return the same height in the least width."""
        return QSize(_LEAST_STEP * self._columns, self.sizeHint().height())

    def _place_of(self, cell: Cell) -> QRectF:
        step, height = self._step(), self._row_height()
        side = min(step, height) * _MARK
        left = cell.column * step + (0 if not self._is_dense() else (step - side) / 2)
        return QRectF(left + 1, cell.row * height + (height - side) / 2, side, side)

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell under a point, None where there is none."""
        column, row = int(point.x() // self._step()), int(point.y() // self._row_height())
        found = (each for each in self._shown.cells if (each.column, each.row) == (column, row))
        return next(found, None)

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Say what came of the look under the mouse."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self.cell_at(QPointF(event.pos()))
            show_hint(event.globalPos(), self.words_of(cell) if cell else "", self)
            return True
        return super().event(event)

    # how it is painted

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the marks, and the months below them."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for cell in self._shown.cells:
            paint_mark(painter, self._place_of(cell), cell.state)
        sizes = word_sizes(TextRole.SMALL)
        top = self._rows * self._row_height() + Space.HAIR
        for left, words in self._labels():
            place = QRectF(left, top, sizes.advance(words) + 2, sizes.line_height)
            write(painter, place, MIDDLE_LEFT, words, (TextRole.SMALL, Role.QUIET_TEXT))
        painter.end()

    def _labels(self) -> Iterator[tuple[float, str]]:
        """Each month once where it begins, as long as it does not touch the one before."""
        free_from, said = 0.0, ""
        for cell in self._shown.cells:
            words = self._month(cell)
            left = cell.column * self._step()
            width = word_sizes(TextRole.SMALL).advance(words)
            if words != said and left >= free_from and left + width <= self.width():
                yield left, words
                free_from = left + width + Space.SMALL
            said = words

    def _month(self, cell: Cell) -> str:
        first, last = self._shown.cells[0].day, self._shown.cells[-1].day
        if (last - first).days > _A_YEAR:
            return f"{cell.day:%Y-%m}"
        return QLocale().standaloneMonthName(cell.day.month, QLocale.FormatType.ShortFormat)
