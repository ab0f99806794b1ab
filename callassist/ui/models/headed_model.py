"""A table whose rows stand below headings of their own."""

from typing import Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callassist.ui.guarded import guarded
from callassist.ui.plain_hint import hint_words
from callassist.ui.shown_text import shown_text
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA

Row = TypeVar("Row")
Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class HeadedModel(QAbstractTableModel, Generic[Row]):
    """Whoever derives from it says what the cells are; a heading is a row that is only words."""

    columns = 1
    """How many there are; not counted from `heads`, because a table asks at every cell."""

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._rows: list[Row | str] = []

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        raise NotImplementedError

    def cell(self, row: Row, column: int) -> str:
        """Return the words of a cell."""
        raise NotImplementedError

    def tone(self, row: Row, column: int) -> Tone | None:
        """Return the tone of a cell that is a badge; None for any other."""
        raise NotImplementedError

    def set_rows(self, rows: list[Row | str]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rows(self) -> list[tuple[int, Row]]:
        """Return what is no heading, with its place."""
        return [(at, row) for at, row in enumerate(self._rows) if not isinstance(row, str)]

    def number_at(self, row: int) -> Row | None:
        """Return the number in a row; None for a heading or outside the table."""
        at = self._rows[row] if 0 <= row < len(self._rows) else None
        return None if isinstance(at, str) else at

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, str)]

    # what the table asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else self.columns

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings cannot be chosen: the arrow keys pass over them."""
        if self.number_at(index.row()) is None:
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return self.heads()[section]

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the tone of a cell."""
        row, column = self._rows[index.row()], index.column()
        if isinstance(row, str):
            return row if column == 0 and role == Qt.ItemDataRole.DisplayRole else None
        if role == TONE_DATA:
            return self.tone(row, column)
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cell(row, column)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown_text(self.cell(row, column))
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint_words(self.cell(row, column))
        return None
