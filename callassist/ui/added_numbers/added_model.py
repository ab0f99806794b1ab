"""The table of added numbers: those that are kept, then those that were removed."""

from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callassist.domain.added_numbers import AddedNumber
from callassist.ui.guarded import guarded
from callassist.ui.labels import CLASS_TONES
from callassist.ui.pages.deleted_detail import short_day
from callassist.ui.plain_hint import hint_words
from callassist.ui.shown_text import shown_text
from callassist.ui.widgets.row_table import TONE_DATA

if TYPE_CHECKING:
    from callassist.domain.numbering_plan import NumberClass
    from callassist.ui.controllers.added_number_controller import AddedNumberController

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class ShownNumber:
    """A number of the table."""

    number: AddedNumber
    number_class: "NumberClass | None"
    """What the number check says of it; None where there is no list."""
    kept_until: date | None = None
    """For a removed one: the last day on which it can surely come back."""


class Column(IntEnum):
    """The columns of the table."""

    NAME = 0
    NUMBER = 1
    VERDICT = 2
    ADDED = 3


class AddedModel(QAbstractTableModel):
    """Removed numbers stand below a heading of their own."""

    def __init__(self, controller: "AddedNumberController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._controller = controller
        self._rows: list[ShownNumber | str] = []

    def read(self) -> None:
        """Read everything anew."""
        class_of = self._controller.class_of
        kept = [ShownNumber(each, class_of(each)) for each in self._controller.numbers()]
        removed = [
            ShownNumber(each.number, class_of(each.number), each.kept_until)
            for each in self._controller.removed()
        ]
        self.beginResetModel()
        self._rows = [*kept]
        if removed:
            self._rows += [self.tr("最近移除的"), *removed]
        self.endResetModel()

    def number_at(self, row: int) -> ShownNumber | None:
        """Return the number in a row; None for a heading or outside the table."""
        at = self._rows[row] if 0 <= row < len(self._rows) else None
        return at if isinstance(at, ShownNumber) else None

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, str)]

    def row_of(self, number_id: int) -> int | None:
        """Return the row of a number; None if it is not there."""
        for row, each in enumerate(self._rows):
            if isinstance(each, ShownNumber) and each.number.id == number_id:
                return row
        return None

    # what the table asks

    def rowCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NO_INDEX) -> int:
        """Return how many columns there are."""
        return 0 if parent.isValid() else len(Column)

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
        heads = (self.tr("你起的名字"), self.tr("号码"), self.tr("判断"), self.tr("添加于"))
        return heads[section]

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the tone of a cell."""
        row = self._rows[index.row()]
        if isinstance(row, str):
            is_first = index.column() == 0
            return row if is_first and role == Qt.ItemDataRole.DisplayRole else None
        if role == TONE_DATA:
            is_verdict = index.column() == Column.VERDICT and row.number_class is not None
            return CLASS_TONES[str(row.number_class)] if is_verdict else None
        words = self._cell(row, Column(index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return shown_text(words)
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint_words(words)
        return words if role == Qt.ItemDataRole.DisplayRole else None

    def _cell(self, row: ShownNumber, column: Column) -> str:
        match column:
            case Column.NAME:
                return row.number.name
            case Column.NUMBER:
                return row.number.number_text
            case Column.VERDICT:
                if row.number_class is None:
                    return ""
                return self._controller.wording.texts.word(f"class.{row.number_class}")
            case Column.ADDED:
                return short_day(row.number.added_on)
