"""The call log: stored calls with their plans and call-backs."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

from callassist.domain.advice import Call, PlanEntry
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import CallBack
from callassist.domain.plan import STEP_BY_ID
from callassist.store.call_index import CallIndex, standing_of
from callassist.store.call_pages import CallPages, all_calls
from callassist.store.call_tally import CallTally
from callassist.store.database import Store
from callassist.store.records import (
    Row,
    call_of,
    callback_of,
    callback_row,
    milliseconds_of,
    moment_of,
    plan_entry_of,
    plan_row,
)
from callassist.store.row_sums import is_intact, resealed, with_sum


class CallLog:
    """The calls in the data file. Deleted ones stay and can be brought back."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._index = CallIndex(store)

    @property
    def tally(self) -> CallTally:
        """Sums over all calls."""
        return self._index.tally

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Several changes of the data file as one: all are stored, or none."""
        with self._store.transaction():
            yield

    def add(self, row: Row, plan: tuple[PlanEntry, ...], callback: CallBack | None) -> int:
        """Stores a call with its plan and call-back: all or none. Returns its id.

        `callback.call_id` is filled in here.
        """
        with self._store.transaction():
            call_id = self._next_id()
            place = self._free_place(str(row["received_at"]))
            stored = with_sum("call", {"id": call_id, **row, "place": place})
            self._store.insert("call", [stored])
            self._store.insert("plan_step", _plan_rows(call_id, plan))
            if callback is not None:
                promise = callback_row(callback) | {"call_id": call_id}
                self._store.insert("callback", [with_sum("callback", promise)])
            outcome = callback.outcome if callback is not None else None
            self._index.put_new(stored, standing_of(callback is not None, outcome))
        return call_id

    def put_plan(self, call_id: int, plan: tuple[PlanEntry, ...]) -> None:
        """Stores the plan of a call in place of the one it had."""
        with self._store.transaction():
            self._store.write("delete from plan_step where call_id = ?", call_id)
            self._store.insert("plan_step", _plan_rows(call_id, plan))

    def change(self, call_id: int, changes: Row) -> None:
        """Stores other values in columns of a call; its place follows when it came in."""
        with self._store.transaction() as tables, self._index.following(call_id):
            stored = dict(self._store.read("select * from call where id = ?", call_id)[0])
            if stored | changes == stored:
                return
            if "received_at" in changes or "deleted_at" in changes:
                moment = str(changes.get("received_at", stored["received_at"]))
                changes = {**changes, "place": self._free_place(moment, call_id)}
            tables.table("call").update(call_id, resealed("call", stored, changes))

    def _free_place(self, received_at: str, call_id: int | None = None) -> int:
        """The first millisecond from the moment on that no other listed call has."""
        moment = moment_of(received_at)
        place = milliseconds_of(moment) if moment else 0
        while taken := self._places_from(place, call_id):
            for each in taken:
                if each != place:
                    return place
                place += 1
        return place

    def _places_from(self, place: int, call_id: int | None) -> list[int]:
        """Some of the places of other calls, from this one on."""
        rows = self._store.read(
            "select place from call where deleted_at is null and place >= ? and id is not ?"
            " order by place limit 64",
            *(place, call_id),
        )
        return [row["place"] for row in rows]

    def _next_id(self) -> int:
        """The next id; never one that was used before, so that a deleted call keeps its own."""
        rows = self._store.read("select seq from sqlite_sequence where name = 'call'")
        return int(rows[0]["seq"]) + 1 if rows else 1

    def find(self, call_id: int) -> Call | None:
        """The call with this id, deleted or not; None if there is none."""
        rows = self._store.read("select * from call where id = ?", call_id)
        return call_of(rows[0]) if rows else None

    def page(self, wanted: CallFilter) -> list[Call]:
        """The calls that fit, newest first unless the filter says otherwise."""
        return all_calls(self._store, wanted)

    def count(self, wanted: CallFilter) -> int:
        """How many calls fit, limit and offset aside."""
        return CallPages(self._store, wanted).count()

    def pages(self, wanted: CallFilter) -> CallPages:
        """The calls that fit, to be read block by block; of use until the log changes."""
        return CallPages(self._store, wanted)

    def place_of(self, call_id: int) -> int | None:
        """The key of a call in the order of time; None for one that is not listed."""
        sql = "select place from call where id = ? and deleted_at is null"
        rows = self._store.read(sql, call_id)
        return int(rows[0]["place"]) if rows else None

    def plan_of(self, call_id: int) -> tuple[PlanEntry, ...]:
        """The steps of a call's plan in order."""
        rows = self._store.read(
            "select * from plan_step where call_id = ? order by position", call_id
        )
        # A step of another version of the program, or a damaged one, has no words to show.
        return tuple(plan_entry_of(row) for row in rows if row["step_id"] in STEP_BY_ID)

    def put_step(self, call_id: int, entry: PlanEntry) -> None:
        """Stores the tick of a step that is in the plan."""
        changed_at = entry.changed_at.isoformat() if entry.changed_at else None
        changes = {"state": entry.state.value, "changed_at": changed_at}
        key = (call_id, entry.step_id)
        with self._store.transaction() as tables:
            sql = "select * from plan_step where call_id = ? and step_id = ?"
            row = resealed("plan_step", dict(self._store.read(sql, *key)[0]), changes)
            tables.table("plan_step").update(key, row)

    def callback_of(self, call_id: int) -> CallBack | None:
        """The call-back of a call, or None if it has none."""
        rows = self._store.read("select * from callback where call_id = ?", call_id)
        return callback_of(rows[0]) if rows else None

    def callbacks_of(self, call_ids: tuple[int, ...]) -> dict[int, CallBack]:
        """The call-backs of many calls by the id of the call."""
        rows = self._store.read(
            "select * from callback where call_id in (select value from json_each(?))",
            json.dumps(call_ids),
        )
        return {row["call_id"]: callback_of(row) for row in rows}

    def put_callback(self, callback: CallBack) -> None:
        """Stores a call-back, new or changed."""
        with self._store.transaction(), self._index.following(callback.call_id):
            self._put_callback(callback)

    def remove_callback(self, call_id: int) -> None:
        """Takes a promise back that an undone change had made."""
        with self._store.transaction() as tables, self._index.following(call_id):
            tables.table("callback").delete_where("call_id = ?", [call_id])

    def _put_callback(self, callback: CallBack) -> None:
        new = callback_row(callback)
        with self._store.transaction() as tables:
            stored = self._store.read("select * from callback where call_id = ?", callback.call_id)
            if stored:
                row = resealed("callback", dict(stored[0]), new)
                tables.table("callback").update(callback.call_id, row)
            else:
                self._store.insert("callback", [with_sum("callback", new)])

    def open_callbacks(self) -> list[CallBack]:
        """All call-backs that have no outcome yet, the earliest due first; deleted calls' not."""
        rows = self._store.read(
            "select callback.* from callback join call on call.id = callback.call_id"
            " where (outcome is null or outcome = 'not_reached') and call.deleted_at is null"
            " order by due_utc, call_id"
        )
        return [callback_of(row) for row in rows]

    def set_deleted(self, call_id: int, moment: datetime | None) -> None:
        """Marks a call as deleted at the moment, or brings it back with None."""
        self.change(call_id, {"deleted_at": moment.isoformat() if moment else None})

    def put_level(self, call_id: int, level: Level) -> None:
        """Stores another level of a call; nothing is written where it is the same."""
        self.change(call_id, {"level": level.value})

    def last_acknowledged(self) -> datetime | None:
        """When a person last answered a reminder; None if never."""
        rows = self._store.read(
            "select acknowledged_at from callback where acknowledged_at is not null"
        )
        moments = [moment for row in rows if (moment := moment_of(row[0])) is not None]
        return max(moments, default=None)

    def has_index_in_step(self) -> bool:
        """Whether the index for the search and the sums say what the calls say."""
        return self._index.is_in_step()

    def rebuild_index(self) -> None:
        """Makes the index for the search and the sums anew from the calls."""
        self._index.rebuild()

    def changed_rows(self) -> list[tuple[str, int]]:
        """Every row of the file that no longer has its checksum: its table, and the id of its call.

        What belongs to no call has its own id.
        """
        return [
            (table, row[key])
            for table, key, sql in _TABLES
            for row in self._store.each(sql)
            if not is_intact(table, dict(row))
        ]


_TABLES = (
    ("call", "id", "select * from call"),
    ("plan_step", "call_id", "select * from plan_step"),
    ("callback", "call_id", "select * from callback"),
    ("drill_result", "id", "select * from drill_result"),
    ("account_check", "id", "select * from account_check"),
    ("check_result", "id", "select * from check_result"),
    ("shown_reminder", "id", "select * from shown_reminder"),
    ("phone_import", "id", "select * from phone_import"),
    ("attachment", "call_id", "select * from attachment"),
    ("call_edit", "call_id", "select * from call_edit"),
    ("passing_call", "call_id", "select * from passing_call"),
    ("added_number", "id", "select * from added_number"),
)
"""Table, the column that names a row, and how to read all of it."""


def _plan_rows(call_id: int, plan: tuple[PlanEntry, ...]) -> list[Row]:
    return [
        with_sum("plan_step", plan_row(call_id, position, entry))
        for position, entry in enumerate(plan)
    ]
