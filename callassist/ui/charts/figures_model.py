"""The same figures as a table, for whoever would rather read them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from callassist.services.figure_words import FigureTable
from callassist.ui.guarded import guarded

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_NAME, _SUM = 0, 1
_BEFORE_COUNTS = 2


class FiguresModel(QAbstractTableModel):
    """The rows of one picture: name, sum, counts."""

    def __init__(self) -> None:
        super().__init__()
        self._table: FigureTable | None = None

    def show_table(self, table: FigureTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() or self._table is None else len(self._table.rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() or self._table is None else len(self._table.heads) + 1

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the figure of a cell."""
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        name, counts = self._table.rows[index.row()]
        if index.column() == _NAME:
            return name
        is_sum = index.column() == _SUM
        return f"{sum(counts) if is_sum else counts[index.column() - _BEFORE_COUNTS]:,}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        if not is_head or self._table is None:
            return None
        if section == _SUM:
            return self.tr("合计")
        return self._table.heads[section if section == _NAME else section - 1]
