"""Writes calls of a file into the log, with all that belongs to them and checksums of their own."""

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime

from callassist.domain.advice import PlanEntry
from callassist.domain.callbacks import CallBack
from callassist.store.call_index import CallIndex
from callassist.store.database import Store
from callassist.store.records import Row, callback_row, milliseconds_of, plan_row
from callassist.store.row_sums import COLUMN, with_sum

_BROKEN_SUM = ""
"""The checksum of a row that was damaged before it was taken along: it must not pass for whole."""


class CallRestore:
    """Adds to the data file, inside one transaction of the caller."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = CallIndex(store)
        self._keeps_ids = False

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Everything in the block is stored, or nothing; `indexing` comes last in it."""
        with self._store.transaction():
            tables = ("call", "phone_import")
            self._keeps_ids = not any(self._last_id(table) for table in tables)
            yield

    def indexing(self) -> Iterator[int]:
        """Makes the index anew from all calls, in steps; yields how many it holds so far."""
        return self._index.rebuilding()

    def _last_id(self, table: str) -> int:
        rows = self._store.read("select seq from sqlite_sequence where name = ?", table)
        return int(rows[0]["seq"]) if rows else 0

    def _id_for(self, table: str, wanted: int | None) -> int:
        """The id of the file in an empty log, else the next one that is free."""
        return wanted if self._keeps_ids and wanted is not None else self._last_id(table) + 1

    def _insert(self, table: str, row: Mapping[str, object], *, is_intact: bool = True) -> None:
        sealed = with_sum(table, row)
        if not is_intact:
            sealed[COLUMN] = _BROKEN_SUM
        names, marks = ", ".join(sealed), ", ".join("?" * len(sealed))
        # The names are those of our own tables.
        sql = f"insert into {table} ({names}) values ({marks})"  # noqa: S608
        self._store.write(sql, *sealed.values())

    # calls

    def has_call(self, number_text: str, received_at: datetime, logged_at: str) -> bool:
        """Whether the log has a call with this number that came in and was logged just then."""
        place = milliseconds_of(received_at)
        rows = self._store.read(
            "select 1 from call where deleted_at is null and place between ? and ?"
            " and number_text = ? and received_at = ? and logged_at = ?",
            *(place, place + 60_000),
            *(number_text, received_at.isoformat(), logged_at),
        )
        return bool(rows)

    def add_call(self, row: Row, wanted_id: int, *, is_intact: bool) -> int:
        """Stores a call; returns its id, which is the wanted one if the log was empty."""
        call_id = self._id_for("call", wanted_id)
        place = self._free_place(datetime.fromisoformat(str(row["received_at"])))
        self._insert("call", {"id": call_id, **row, "place": place}, is_intact=is_intact)
        return call_id

    def _free_place(self, moment: datetime) -> int:
        place = milliseconds_of(moment)
        sql = "select 1 from call where deleted_at is null and place = ?"
        while self._store.read(sql, place):
            place += 1
        return place

    def add_plan(self, call_id: int, entries: Sequence[tuple[PlanEntry, bool]]) -> None:
        """Stores the steps of a call, each with whether its row was what had been stored."""
        for position, (entry, is_intact) in enumerate(entries):
            row = plan_row(call_id, position, entry)
            self._insert("plan_step", row, is_intact=is_intact)

    def add_callback(self, call_id: int, callback: CallBack, *, is_intact: bool) -> None:
        """Stores the call-back of a call."""
        row = callback_row(replace(callback, call_id=call_id))
        self._insert("callback", row, is_intact=is_intact)

    def add_edit(
        self, call_id: int, edited_at: str, undone_at: str | None, before: Mapping[str, object]
    ) -> None:
        """Stores a change of a call, with what was there before."""
        row = {
            "id": self._id_for("call_edit", None),
            "call_id": call_id,
            "edited_at": edited_at,
            "before": json.dumps(before, ensure_ascii=False),
            "undone_at": undone_at,
        }
        self._insert("call_edit", row)

    def add_attachment(self, call_id: int, columns: Row) -> None:
        """Stores what is known of a file of a call; the file itself is not taken along."""
        row = {"id": self._id_for("attachment", None), "call_id": call_id, **columns}
        self._insert("attachment", row)

    # what stands beside the calls

    def import_id(self, file_name: str, done_at: str) -> int | None:
        """The id of an import that the log has already; None for one it has not."""
        rows = self._store.read(
            "select id from phone_import where file_name = ? and done_at = ?", file_name, done_at
        )
        return rows[0]["id"] if rows else None

    def add_import(self, columns: Row, wanted_id: int) -> int:
        """Stores an import of a phone's log; returns its id, as `add_call` does."""
        import_id = self._id_for("phone_import", wanted_id)
        self._insert("phone_import", {"id": import_id, **columns})
        return import_id
