"""The rows of one view of an import: few enough to be held."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callassist.ui.guarded import guarded
from callassist.ui.plain_hint import hint_words
from callassist.ui.shown_text import shown_text
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its words, and the tone of the badge in one of its cells."""

    words: tuple[str, ...]
    tone: Tone | None = None
    badge_at: int = -1
    """The column whose words are a badge; -1 for none."""


class RowsModel(QAbstractTableModel):
    """Shows rows under heads; both change together."""

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._heads: Sequence[str] = ()
        self._rows: Sequence[Row] = ()

    def show_rows(self, heads: Sequence[str], rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._heads, self._rows = heads, rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(self._heads)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the head of a column."""
        is_head = orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole
        return self._heads[section] if is_head and section < len(self._heads) else None

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell, or the tone of its badge."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == TONE_DATA:
            return row.tone if index.column() == row.badge_at else None
        words = row.words[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown_text(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint_words(words)
        return words if role == Qt.ItemDataRole.DisplayRole else None
