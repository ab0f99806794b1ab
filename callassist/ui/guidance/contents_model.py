"""The rows at the left of the guidance as Qt's list wants them."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callassist.domain.guidance import TopicGroup
from callassist.ui.guarded import guarded
from callassist.ui.guidance.contents_rows import HeadingRow, NumberRow, Row, TopicRow

ROW_DATA = Qt.ItemDataRole.UserRole + 1
"""The row itself."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


class ContentsModel(QAbstractListModel):
    """Headings, which cannot be chosen, and rows of a title and a line."""

    def __init__(self, owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._rows: Sequence[Row] = ()

    def show(self, rows: Sequence[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def row_at(self, row: int) -> Row | None:
        """Return a row; None outside the list."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def first_choice(self, after: int = 0) -> int | None:
        """Return the first row that can be chosen from a row on; None if there is none."""
        rows = range(after, len(self._rows))
        return next((row for row in rows if not isinstance(self._rows[row], HeadingRow)), None)

    def row_of(self, *references: str) -> int | None:
        """Return the row that leads to one of these, the first of them first; None for none."""
        for reference in references:
            for row, each in enumerate(self._rows):
                if isinstance(each, TopicRow) and each.reference == reference:
                    return row
        return None

    def row_of_group(self, group: TopicGroup) -> int | None:
        """Return the heading of a part of the contents; None if they are not shown."""
        for row, each in enumerate(self._rows):
            if isinstance(each, HeadingRow) and each.group is group:
                return row
        return None

    # what the list asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Return that headings cannot be chosen: the arrow keys pass over them."""
        if isinstance(self.row_at(index.row()), HeadingRow):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index) | Qt.ItemFlag.ItemNeverHasChildren

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a row; to a screen reader its title and its line."""
        row = self.row_at(index.row())
        if role == ROW_DATA:
            return row
        if isinstance(row, HeadingRow):
            return row.words if role == Qt.ItemDataRole.DisplayRole else None
        if isinstance(row, TopicRow | NumberRow):
            if role == Qt.ItemDataRole.DisplayRole:
                return row.title.text
            if role == Qt.ItemDataRole.AccessibleTextRole:
                words = self.tr("{title}，{line}") if row.line.text else "{title}"
                return words.format(title=row.title.text, line=row.line.text)
        return None
