"""The numbers a person adds themselves: added, renamed, removed and brought back."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta

from callassist.domain.added_numbers import (
    MOST_NUMBERS,
    AddedNumber,
    looks_official,
    name_to_add,
    note_to_add,
    number_to_add,
)
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import NumberCheck
from callassist.services.note_masking import mask_note
from callassist.services.removal_desk import DAYS_KEPT
from callassist.store.added_number_log import AddedNumberLog

_NEVER_A_NUMBER = frozenset({"card", "id_number"})
"""Kinds of secrets that somebody may take for the number on their card."""

_LEFT_OUT = frozenset({"added_already", "added_too_many"})
"""Why a number of a file is not taken in, though nothing is wrong with it."""


@dataclass(frozen=True, slots=True)
class Kept:
    """A number as it was stored."""

    number: AddedNumber
    masked: tuple[str, ...] = ()
    """The kinds of secrets that were masked in its name and note."""


@dataclass(frozen=True, slots=True)
class RemovedNumber:
    """A number that was removed and can come back."""

    number: AddedNumber
    kept_until: date
    """The last day on which it can surely be brought back."""


class AddedNumbersDesk:
    """The use cases around added numbers. Nothing that judges a call asks here."""

    def __init__(
        self,
        log: AddedNumberLog,
        clock: Clock,
        check: Callable[[PhoneNumber], NumberCheck],
        has_data: Callable[[], bool] = lambda: True,
    ) -> None:
        """`check` judges a number and raises CallAssistError where there is no list to judge by.

        `has_data` says whether there is a data file: looking makes none.
        """
        self._log = log
        self._clock = clock
        self._check = check
        self._has_data = has_data
        self.note: Note = unnoted
        """Keeps in the history what was done."""

    # what is kept

    def numbers(self) -> list[AddedNumber]:
        """The added numbers, in the order they were added."""
        return self._log.numbers() if self._has_data() else []

    def removed(self) -> list[RemovedNumber]:
        """The removed numbers that can come back, in the order they were added."""
        found = self._log.removed() if self._has_data() else []
        return [RemovedNumber(each, _kept_until(each)) for each in found]

    def find(self, number_id: int) -> AddedNumber:
        """The number with this id, no removed one; raises CallAssistError where there is none."""
        number = self.require(number_id)
        if number.removed_at is not None:
            raise CallAssistError("no_added_number", id=number_id)
        return number

    def require(self, number_id: int) -> AddedNumber:
        """The number with this id, removed or not; raises CallAssistError where there is none."""
        number = self._log.find(number_id) if self._has_data() else None
        if number is None:
            raise CallAssistError("no_added_number", id=number_id)
        return number

    # changes

    def check(self, text: str) -> NumberCheck | None:
        """What the number check says of a number to add; None where there is no list.

        Raises CallAssistError for a text that cannot be added.
        """
        number_to_add(text)
        try:
            return self._check(PhoneNumber.parse(text))
        except CallAssistError:
            return None

    def add(self, text: str, name: str, note: str = "", *, is_agreed: bool = False) -> Kept:
        """Keeps a number under a name.

        `is_agreed`: the person was shown that the number looks like an official one and is none.
        Raises CallAssistError for what cannot be kept, a number that is there already, one too
        many, and where that agreement is missing.
        """
        number_text, shown = number_to_add(text)
        if _NEVER_A_NUMBER.intersection(mask_note(number_text).kinds):
            raise CallAssistError("added_secret")
        kept_name, kept_note, masked = _words(name, note)
        self._require_room(shown)
        check = self.check(text)
        if check is not None and looks_official(check.number_class) and not is_agreed:
            raise CallAssistError("added_looks_official")
        number = AddedNumber(
            id=0,
            number_text=number_text,
            shown=shown,
            name=kept_name,
            note=kept_note,
            added_at=self._clock.now(),
        )
        added = self._log.add(number)
        self.note("number_added", id=added.id)
        return Kept(added, masked)

    def take_in(self, text: str, name: str, note: str, added_at: datetime) -> bool:
        """Keeps a number of a file that this program wrote; says whether it was new.

        Who is asked nothing gets nothing but a name under the same verdict. Raises ValueError for
        what no such file has.
        """
        try:
            number_text, shown = number_to_add(text)
            kept_name, kept_note, _ = _words(name, note)
            self._require_room(shown)
        except CallAssistError as error:
            if error.sentence in _LEFT_OUT:
                return False
            raise ValueError(error.sentence) from error
        self._log.add(
            AddedNumber(
                id=0,
                number_text=number_text,
                shown=shown,
                name=kept_name,
                note=kept_note,
                added_at=added_at,
            )
        )
        return True

    def rename(self, number_id: int, name: str, note: str | None = None) -> Kept:
        """Changes name and note; None leaves the note as it is. Raises CallAssistError."""
        number = self.find(number_id)
        kept_name, kept_note, masked = _words(name, number.note if note is None else note)
        changed = replace(number, name=kept_name, note=kept_note)
        if changed != number:
            self._log.put(changed)
            self.note("number_renamed", id=number_id)
        return Kept(changed, masked)

    def remove(self, number_id: int) -> RemovedNumber:
        """Removes a number; `bring_back` undoes it. Raises CallAssistError where there is none."""
        number = replace(self.find(number_id), removed_at=self._clock.now())
        self._log.put(number)
        self.note("number_removed", id=number_id)
        return RemovedNumber(number, _kept_until(number))

    def bring_back(self, number_id: int) -> AddedNumber:
        """Brings a removed number back.

        Raises CallAssistError where there is none, where the number was added again meanwhile, and
        where there are too many.
        """
        number = self.require(number_id)
        if number.removed_at is None:
            return number
        self._require_room(number.shown)
        back = replace(number, removed_at=None)
        self._log.put(back)
        self.note("number_brought_back", id=number_id)
        return back

    # for good

    def erase(self, number_id: int) -> None:
        """Removes a number for good, removed before or not. Raises CallAssistError for none."""
        self.require(number_id)
        self._log.erase([number_id])
        self.note("number_erased", id=number_id)

    def clean(self) -> Iterator[None]:
        """Removes for good what was removed more than `DAYS_KEPT` days ago, in one step."""
        now = self._clock.now()
        old = self._log.expired(now - timedelta(days=DAYS_KEPT), now.date())
        if old:
            self._log.erase(old)
            self.note("numbers_expired", count=len(old))
        yield

    def _require_room(self, shown: str) -> None:
        same = self._log.shown_as(shown)
        if same:
            raise CallAssistError("added_already", id=same[0].id)
        if self._log.count() >= MOST_NUMBERS:
            raise CallAssistError("added_too_many", most=MOST_NUMBERS)


def _words(name: str, note: str) -> tuple[str, str, tuple[str, ...]]:
    """Name and note as they may be stored, and the kinds of secrets masked in them."""
    masked_name, masked_note = mask_note(name), mask_note(note)
    kinds = dict.fromkeys(masked_name.kinds + masked_note.kinds)
    return name_to_add(masked_name.text), note_to_add(masked_note.text), tuple(kinds)


def _kept_until(number: AddedNumber) -> date:
    removed_at: datetime = number.removed_at or number.added_at
    return (removed_at + timedelta(days=DAYS_KEPT)).date()
