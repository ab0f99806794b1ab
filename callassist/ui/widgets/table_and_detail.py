"""A table with the selected row in full beside it, or below it where there is no room."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.sizes import Space
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.columns_layout import ColumnsLayout
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.scrolled_card import ScrolledCard


class TableAndDetail(QWidget):
    """Side by side both scroll by themselves; below the table the detail is shown whole."""

    def __init__(self, table: FittedTable, detail: ScrolledCard, shares: tuple[int, int]) -> None:
        """`shares` are the parts of the width that table and detail get."""
        super().__init__()
        self._detail = detail
        self._card = card = Card()
        card.column.setContentsMargins(Space.HAIR, Space.HAIR, Space.HAIR, Space.HAIR)
        card.add(table)
        self._columns = ColumnsLayout(Space.LARGE)
        self._columns.add_column(card, shares[0], 20)
        self._columns.add_column(detail, shares[1], 10)
        self.setLayout(self._columns)

    def show_table(self, is_shown: bool) -> None:
        """Show the table, or the detail alone: an empty table would be an empty box."""
        self._card.setVisible(is_shown)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Look whether both still fit side by side."""
        super().resizeEvent(event)
        self._show_whole_or_not()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Look again when the detail needs another width."""
        answer = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._show_whole_or_not()
        return answer

    def _show_whole_or_not(self) -> None:
        is_beside = self._columns.is_side_by_side(self.width())
        self._detail.scrolled.show_whole(not is_beside)
