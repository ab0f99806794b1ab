"""The numbers somebody added themselves, as rows of the data file."""

import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from callassist.domain.added_numbers import AddedNumber
from callassist.store.database import Store
from callassist.store.erasure_notes import ErasureNotes
from callassist.store.records import Row, moment_of, moment_or, storable
from callassist.store.row_sums import is_intact, resealed, with_sum

_TABLE = "added_number"
_EXPIRED = "expired-number:"
_NEXT_ID = "select coalesce(max(seq), 0) + 1 from sqlite_sequence where name = 'added_number'"


class AddedNumberLog:
    """The added numbers in the data file. A damaged row is left out; the doctor tells of it."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._notes = ErasureNotes(store)

    def add(self, number: AddedNumber) -> AddedNumber:
        """Stores a new number; returns it as it is kept, with its id."""
        with self._store.transaction() as tables:
            added = replace(number, id=self._store.read(_NEXT_ID)[0][0])
            tables.table(_TABLE).insert(with_sum(_TABLE, _row(added)))
        return self.find(added.id) or added

    def put(self, number: AddedNumber) -> None:
        """Stores a changed number."""
        with self._store.transaction() as tables:
            stored = self._store.read("select * from added_number where id = ?", number.id)[0]
            changed = resealed(_TABLE, dict(stored), _row(number))
            tables.table(_TABLE).update(number.id, changed)

    def numbers(self) -> list[AddedNumber]:
        """Every number that was not removed, in the order they were added."""
        return self._read("select * from added_number where removed_at is null order by id")

    def removed(self) -> list[AddedNumber]:
        """The removed numbers that can still come back, in the order they were added."""
        return self._read("select * from added_number where removed_at is not null order by id")

    def shown_as(self, shown: str) -> list[AddedNumber]:
        """The numbers a display equals, removed ones left out."""
        return self._read(
            "select * from added_number where shown = ? and removed_at is null order by id", shown
        )

    def count(self) -> int:
        """How many numbers are kept, removed ones left out."""
        sql = "select count(*) from added_number where removed_at is null"
        return int(self._store.read(sql)[0][0])

    def find(self, number_id: int) -> AddedNumber | None:
        """The number with this id, removed or not; None if there is none."""
        found = self._read("select * from added_number where id = ?", number_id)
        return found[0] if found else None

    def expired(self, before: datetime, today: date) -> list[int]:
        """The ids of the numbers that were removed before a moment, and seen so on two days."""
        old = [each.id for each in self.removed() if each.removed_at and each.removed_at < before]
        return self._notes.expired_since(_EXPIRED, old, today)

    def erase(self, number_ids: Sequence[int]) -> None:
        """Removes rows for good; SQLite overwrites what they held."""
        with self._store.transaction():
            sql = "delete from added_number where id = ?"
            self._store.write_all(sql, [(each,) for each in number_ids])
            self._notes.forget(f"{_EXPIRED}{each}" for each in number_ids)

    def _read(self, sql: str, *values: object) -> list[AddedNumber]:
        rows = self._store.read(sql, *values)
        return [_number(row) for row in rows if is_intact(_TABLE, dict(row))]


def _row(number: AddedNumber) -> Row:
    return {
        "id": number.id,
        "number_text": storable(number.number_text),
        "shown": storable(number.shown),
        "name": storable(number.name),
        "note": storable(number.note),
        "added_at": number.added_at.isoformat(),
        "removed_at": number.removed_at.isoformat() if number.removed_at else None,
    }


def _number(row: sqlite3.Row) -> AddedNumber:
    return AddedNumber(
        id=row["id"],
        number_text=row["number_text"],
        shown=row["shown"],
        name=row["name"],
        note=row["note"],
        added_at=moment_or(row["added_at"], 0),
        removed_at=moment_of(row["removed_at"]),
    )
