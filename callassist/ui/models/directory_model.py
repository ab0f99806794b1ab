"""The table of official numbers: one row for each organisation a number belongs to."""

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callassist.domain.directory import Entry, Owner, Standing
from callassist.ui.models.headed_model import HeadedModel
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController

STANDING_TONES = {Standing.CONFIRMED: Tone.LISTED, Standing.SINGLE_SOURCE: Tone.DOUBT}
"""The tone of a standing: one source never looks like two."""


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


class DirectoryModel(HeadedModel[OwnedNumber]):
    """The numbers that fit a search, the person's own banks first under a heading of their own."""

    columns = len(Column)

    def __init__(self, controller: "CallController", owner: QObject | None = None) -> None:
        super().__init__(owner)
        self._controller = controller

    def show(self, text: str, own_banks: tuple[str, ...]) -> None:
        """Show the numbers a text may mean; an empty one means all of them."""
        found = owned_numbers(self._controller.directory.search(text), text)
        own = [each for each in found if each.organisation_id in own_banks]
        others = [each for each in found if each.organisation_id not in own_banks]
        if not own:
            self.set_rows([*others])
            return
        heading = [self.tr("其他号码")] if others else []
        self.set_rows([self.tr("我的银行"), *own, *heading, *others])

    def row_of(self, digits: str, organisation_id: str) -> int | None:
        """Return the row of a number of an organisation; None if it is not shown."""
        rows = self.rows()
        return next((at for at, each in rows if each.is_that(digits, organisation_id)), None)

    def heads(self) -> tuple[str, ...]:
        """Return the heads of the columns."""
        return self.tr("机构"), self.tr("号码"), self.tr("用途"), self.tr("来源")

    def tone(self, row: OwnedNumber, column: int) -> Tone | None:
        """Return the tone of a standing."""
        return STANDING_TONES[row.owner.standing] if column == Column.STANDING else None

    def cell(self, row: OwnedNumber, column: int) -> str:
        """Return the words of a cell."""
        wording = self._controller.wording
        match Column(column):
            case Column.ORGANISATION:
                return row.owner.organisation.name(wording.language)
            case Column.NUMBER:
                return row.entry.number
            case Column.PURPOSE:
                return wording.texts.word(f"entry_purpose.{row.entry.purpose}")
            case Column.STANDING:
                return wording.texts.word(f"standing.{row.owner.standing}")


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
