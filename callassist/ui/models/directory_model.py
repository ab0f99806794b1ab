"""The table of official numbers: one row for each organisation a number belongs to."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from callassist.domain.directory import Entry, Owner, Standing
from callassist.ui.guarded import guarded
from callassist.ui.plain_hint import hint_words
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController

STANDING_TONES = {Standing.CONFIRMED: Tone.LISTED, Standing.SINGLE_SOURCE: Tone.DOUBT}
"""The tone of a standing: one source never looks like two."""

Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class OwnedNumber:
    """A published number, seen as one organisation's."""

    entry: Entry
    owner: Owner

    @property
    def organisation_id(self) -> str:
        """The id of the organisation."""
        return self.owner.organisation.id

    def is_that(self, digits: str, organisation_id: str) -> bool:
        """Say whether it is the number with these digits, of that organisation."""
        return (self.entry.digits, self.organisation_id) == (digits, organisation_id)

    @property
    def may_be_dialled(self) -> bool:
        """Whether to help a person dial it: a voice line for callers that two sources give."""
        return self.owner.standing is Standing.CONFIRMED and self.entry.may_be_dialled


class Column(IntEnum):
    """The columns of the table."""

    ORGANISATION = 0
    NUMBER = 1
    PURPOSE = 2
    STANDING = 3


class DirectoryModel(QAbstractTableModel):
    """The numbers that fit a search, the person's own banks first under a heading of their own."""

    def __init__(self, controller: "CallController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._controller = controller
        self._rows: list[OwnedNumber | str] = []

    # what it holds

    def show(self, text: str, own_banks: tuple[str, ...]) -> None:
        """Show the numbers a text may mean; an empty one means all of them."""
        found = owned_numbers(self._controller.directory.search(text), text)
        own = [each for each in found if each.organisation_id in own_banks]
        others = [each for each in found if each.organisation_id not in own_banks]
        self.beginResetModel()
        self._rows = [*others]
        if own:
            heading = [self.tr("其他号码")] if others else []
            self._rows = [self.tr("我的银行"), *own, *heading, *others]
        self.endResetModel()

    def number_at(self, row: int) -> OwnedNumber | None:
        """Return the number in a row; None for a heading or outside the table."""
        if not 0 <= row < len(self._rows):
            return None
        at = self._rows[row]
        return None if isinstance(at, str) else at

    def headings(self) -> list[int]:
        """Return the rows that are headings."""
        return [row for row, each in enumerate(self._rows) if isinstance(each, str)]

    def row_of(self, digits: str, organisation_id: str) -> int | None:
        """Return the row of a number of an organisation; None if it is not shown."""
        for row, each in enumerate(self._rows):
            if isinstance(each, OwnedNumber) and each.is_that(digits, organisation_id):
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
        heads = (self.tr("机构"), self.tr("号码"), self.tr("用途"), self.tr("来源"))
        return heads[section]

    @guarded
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words or the tone of a cell."""
        row = self._rows[index.row()]
        is_first = index.column() == 0
        if isinstance(row, str):
            return row if is_first and role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._cell(row, Column(index.column()))
        if role == Qt.ItemDataRole.ToolTipRole:
            return hint_words(self._cell(row, Column(index.column())))
        if role == TONE_DATA and index.column() == Column.STANDING:
            return STANDING_TONES[row.owner.standing]
        return None

    def _cell(self, number: OwnedNumber, column: Column) -> str:
        wording = self._controller.wording
        match column:
            case Column.ORGANISATION:
                return number.owner.organisation.name(wording.language)
            case Column.NUMBER:
                return number.entry.number
            case Column.PURPOSE:
                return wording.texts.word(f"entry_purpose.{number.entry.purpose}")
            case Column.STANDING:
                return wording.texts.word(f"standing.{number.owner.standing}")


def owned_numbers(entries: tuple[Entry, ...], text: str) -> list[OwnedNumber]:
    """One row for each owner of the entries; of a shared number only those the text names."""
    return [OwnedNumber(entry, owner) for entry in entries for owner in _named_owners(entry, text)]


def _named_owners(entry: Entry, text: str) -> tuple[Owner, ...]:
    wanted = text.strip().casefold()
    named = tuple(owner for owner in entry.owners if wanted in _names(owner))
    return named or entry.owners


def _names(owner: Owner) -> str:
    organisation = owner.organisation
    return "\n".join((organisation.name_zh, organisation.name_en, organisation.id)).casefold()
