"""Deleted calls: listed, and removed for good with everything that belongs to them.

SQLite overwrites what is deleted (`secure_delete`), but the search index keeps old words until its
parts are merged, and attached files lie beside the data file. What is still to be done there is
noted in the same transaction, and done afterwards; a kill in between only delays it.
"""

import json
from collections.abc import Iterator
from datetime import date, datetime

from callassist.domain.advice import Call
from callassist.store.database import Store
from callassist.store.erasure_notes import ErasureNotes
from callassist.store.records import call_of, moment_of
from callassist.store.row_sums import is_intact, resealed

_INDEX = "index"
_FILE = "file:"
_EXPIRED = "expired:"
_PAGES_AT_ONCE = 500
"""Pages of the index merged in one step: some ten milliseconds."""
_OWN_ROWS = (
    "delete from plan_step where call_id in (select value from json_each(?))",
    "delete from callback where call_id in (select value from json_each(?))",
    "delete from call_edit where call_id in (select value from json_each(?))",
    "delete from attachment where call_id in (select value from json_each(?))",
    "delete from shown_reminder where kind = 'callback' and id in (select value from json_each(?))",
    "delete from call where id in (select value from json_each(?))",
)
"""What removes calls with all rows that are theirs; the calls come last."""
_DELETED = (
    "select id from call where deleted_at is not null and id in (select value from json_each(?))"
)
_FILES = "select distinct kept_as from attachment where call_id in (select value from json_each(?))"
_FILES_IN_USE = (
    "select distinct kept_as from attachment where kept_as in (select value from json_each(?))"
)
_CHECKS = "select * from account_check where call_id in (select value from json_each(?))"


class CallRemoval:
    """The deleted calls of the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._notes = ErasureNotes(store)

    def deleted(self) -> list[Call]:
        """Every deleted call, the one deleted last first."""
        rows = self._store.read("select * from call where deleted_at is not null")
        calls = [call_of(row) for row in rows]
        return sorted(calls, key=lambda call: (_deletion(call), call.id), reverse=True)

    def count(self) -> int:
        """How many calls are deleted."""
        sql = "select count(*) from call where deleted_at is not null"
        return int(self._store.read(sql)[0][0])

    def deleted_before(self, moment: datetime) -> list[int]:
        """The ids of the calls that were deleted before the moment; damaged rows are left alone."""
        rows = self._store.read("select id, deleted_at from call where deleted_at is not null")
        old = [row["id"] for row in rows if _is_before(row["deleted_at"], moment)]
        found = self._store.read(
            "select * from call where id in (select value from json_each(?))", json.dumps(old)
        )
        return [row["id"] for row in found if is_intact("call", dict(row))]

    def remove(self, call_ids: list[int]) -> None:
        """Removes deleted calls and all rows that are theirs, in one transaction.

        Looks at the account that a call began go on, but no longer name it. Calls that are not
        deleted are left alone.
        """
        ids = json.dumps(call_ids)
        with self._store.transaction():
            gone = [row["id"] for row in self._store.read(_DELETED, ids)]
            if not gone:
                return
            ids = json.dumps(gone)
            files = self._store.read(_FILES, ids)
            self._unlink_checks(ids)
            for own_rows in _OWN_ROWS:
                self._store.write(own_rows, ids)
            self._notes.note([_INDEX, *(_FILE + row["kept_as"] for row in files)])
            self._notes.forget(f"{_EXPIRED}{call_id}" for call_id in gone)

    def _unlink_checks(self, ids: str) -> None:
        for row in map(dict, self._store.read(_CHECKS, ids)):
            changed = resealed("account_check", row, {"call_id": None})
            self._store.write(
                "update account_check set call_id = null, row_sum = ? where id = ?",
                *(changed["row_sum"], row["id"]),
            )

    # calls whose time is over

    def expired_since(self, call_ids: list[int], today: date) -> list[int]:
        """Those of the calls that were found old on an earlier day too; the others are noted."""
        return self._notes.expired_since(_EXPIRED, call_ids, today)

    # what is still to be overwritten

    def unfinished_files(self) -> list[str]:
        """Kept files to be removed: their calls are gone, and no other call uses them."""
        noted = [what.removeprefix(_FILE) for what in self._notes.noted(_FILE)]
        if not noted:
            return []
        in_use = {row["kept_as"] for row in self._store.read(_FILES_IN_USE, json.dumps(noted))}
        if in_use:
            with self._store.transaction():
                self._notes.forget(_FILE + name for name in in_use)
        return [name for name in noted if name not in in_use]

    def forget_file(self, kept_as: str) -> None:
        """Notes that a kept file is gone."""
        with self._store.transaction():
            self._notes.forget([_FILE + kept_as])

    def overwrite(self) -> Iterator[None]:
        """Makes the words of removed calls unreadable; in steps, between which others may work."""
        if not self._notes.noted(_INDEX):
            return
        yield from self._merge_index()
        with self._store.transaction():
            self._notes.forget([_INDEX])

    def _merge_index(self) -> Iterator[None]:
        """Merges the parts of the index into one: the old words are in none of the new pages."""
        pages = -_PAGES_AT_ONCE  # by the manual: all parts, and so many pages of them
        while self._merge(pages):
            pages = _PAGES_AT_ONCE
            yield

    def _merge(self, pages: int) -> bool:
        """One step; says whether there is another one to do."""
        before = self._changes()
        self._store.write("insert into call_index (call_index, rank) values ('merge', ?)", pages)
        # By the manual a step that changes fewer than two rows was the last one.
        return self._changes() - before >= 2

    def _changes(self) -> int:
        return int(self._store.read("select total_changes()")[0][0])


def _deletion(call: Call) -> datetime:
    return call.deleted_at or call.logged_at


def _is_before(text: str, moment: datetime) -> bool:
    deleted_at = moment_of(text)
    return deleted_at is not None and deleted_at < moment
