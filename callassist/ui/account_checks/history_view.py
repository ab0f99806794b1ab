"""The record of one check: the strip, how often it was looked at, what the marks mean."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from callassist.ui.account_checks.history_cells import (
    CellState,
    HistoryCells,
    cells_of,
)
from callassist.ui.account_checks.history_marks import MarkSample
from callassist.ui.account_checks.history_strip import HistoryStrip
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.services.check_desk import CheckStanding
    from callassist.ui.controllers.check_controller import CheckController


class HistoryView(QWidget):
    """Shown in a card that is unfolded; says so where there is nothing to show yet."""

    def __init__(self, controller: "CheckController", standing: "CheckStanding") -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        shown = cells_of(standing)
        if not shown.cells:
            column.addWidget(quiet_label(self.tr("还没到过日子，所以没有记录。")))
            return
        column.addWidget(plain_label(self._figures(shown)))
        column.addWidget(HistoryStrip(controller.words, shown))
        column.addWidget(self._legend(shown))

    def _figures(self, shown: HistoryCells) -> str:
        span = (
            self.tr("近半年") if shown.is_by_week else self.tr("最近 %n 次", "", len(shown.cells))
        )
        done = self.tr("查了 %n 次", "", shown.count(CellState.DONE, CellState.WRONG))
        left_out = self.tr("漏了 %n 次", "", shown.count(CellState.LEFT_OUT))
        return self.tr("{span}：{done}，{left_out}").format(span=span, done=done, left_out=left_out)

    def _legend(self, shown: HistoryCells) -> QWidget:
        words = {
            CellState.DONE: self.tr("查了"),
            CellState.WRONG: self.tr("发现异常"),
            CellState.LEFT_OUT: self.tr("漏了"),
            CellState.OPEN: self.tr("还没查"),
        }
        legend = QWidget()
        row = FlowLayout(Space.LARGE, Space.HAIR)
        for state, meaning in words.items():
            if shown.count(state):
                row.addWidget(_Explained(state, meaning))
        legend.setLayout(row)
        return legend


class _Explained(QWidget):
    """A mark and its meaning."""

    def __init__(self, state: CellState, meaning: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        row.addWidget(MarkSample(state))
        row.addWidget(quiet_label(meaning, wraps=False))
