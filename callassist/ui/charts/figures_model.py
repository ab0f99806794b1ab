"""The same figures as a table, for whoever would rather read them."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from callassist.services.figure_words import FigureTable

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class FiguresModel(QAbstractTableModel):
    """The rows and columns of one picture."""

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
        return 0 if parent.isValid() or self._table is None else len(self._table.heads)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the figure of a cell."""
        if self._table is None or role != Qt.ItemDataRole.DisplayRole:
            return None
        name, counts = self._table.rows[index.row()]
        return name if index.column() == 0 else f"{counts[index.column() - 1]:,}"

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        is_head = orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._table.heads[section] if is_head and self._table else None
