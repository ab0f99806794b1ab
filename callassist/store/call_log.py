"""The call log: stored calls with their plans and call-backs."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime

from callassist.domain.advice import Call, PlanEntry
from callassist.domain.assessment import Level
from callassist.domain.callbacks import CallBack
from callassist.domain.plan import STEP_BY_ID
from callassist.store.database import Store
from callassist.store.records import (
    Row,
    call_of,
    callback_of,
    callback_row,
    digits_of,
    level_of,
    moment_of,
    moment_or,
    plan_entry_of,
    plan_row,
)
from callassist.store.row_sums import is_intact, resealed, with_sum


@dataclass(frozen=True, slots=True, kw_only=True)
class CallFilter:
    """Which calls to list; the newest first."""

    text: str = ""
    """Part of a number (at least two digits), of a note, or a word of the claimed organisation."""
    organisations: tuple[str, ...] = ()
    """Ids of organisations whose name fits the text; found by whoever knows names."""
    level: Level | None = None
    since: datetime | None = None
    limit: int | None = None
    offset: int = 0


_FITS = """
    where deleted_at is null
    and (:level is null or level = :level)
    and (:since is null or received_utc >= :since)
    and (
        :text is null
        or note like :pattern escape '\\'
        or number_text like :pattern escape '\\'
        or digits like :digits
        or claim_organisation in (select value from json_each(:organisations))
    )
"""
"""The condition of a filter; a part of it whose value is null lets every call through."""

_NEWEST_FIRST = " order by received_utc desc, id desc limit :limit offset :offset"
_PAGE = "select * from call" + _FITS + _NEWEST_FIRST  # noqa: S608 - fixed texts only
_COUNT = "select count(*) from call" + _FITS  # noqa: S608 - fixed texts only


class CallLog:
    """The calls in the data file. Deleted ones stay and can be brought back."""

    def __init__(self, store: Store) -> None:
        self._store = store

    @contextmanager
    def as_one(self) -> Iterator[None]:
        """Several changes of the data file as one: all are stored, or none."""
        with self._store.transaction():
            yield

    def add(self, row: Row, plan: tuple[PlanEntry, ...], callback: CallBack | None) -> Call:
        """Stores a call with its plan and call-back: all or none. Returns it with its id.

        `callback.call_id` is filled in here.
        """
        with self._store.transaction() as tables:
            call_id = self._next_id()
            tables.table("call").insert(with_sum("call", {"id": call_id, **row}))
            tables.table("plan_step").insert_all(
                with_sum("plan_step", plan_row(call_id, position, entry))
                for position, entry in enumerate(plan)
            )
            if callback is not None:
                self.put_callback(replace(callback, call_id=call_id))
        return self.find(call_id) or _lost(call_id)

    def _next_id(self) -> int:
        """The next id; never one that was used before, so that a deleted call keeps its own."""
        rows = self._store.read("select seq from sqlite_sequence where name = 'call'")
        return int(rows[0]["seq"]) + 1 if rows else 1

    def find(self, call_id: int) -> Call | None:
        """The call with this id, deleted or not; None if there is none."""
        rows = self._store.read("select * from call where id = ?", call_id)
        return call_of(rows[0]) if rows else None

    def page(self, wanted: CallFilter) -> list[Call]:
        """The calls that fit, newest first."""
        rows = self._store.read_named(_PAGE, _values(wanted))
        return [call_of(row) for row in rows]

    def count(self, wanted: CallFilter) -> int:
        """How many calls fit, limit and offset aside."""
        rows = self._store.read_named(_COUNT, _values(wanted))
        return int(rows[0][0])

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
        new = callback_row(callback)
        with self._store.transaction() as tables:
            stored = self._store.read("select * from callback where call_id = ?", callback.call_id)
            row = (
                resealed("callback", dict(stored[0]), new) if stored else with_sum("callback", new)
            )
            tables.table("callback").upsert(row, pk="call_id")

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
        changes = {"deleted_at": moment.isoformat() if moment else None}
        with self._store.transaction() as tables:
            rows = self._store.read("select * from call where id = ?", call_id)
            tables.table("call").update(call_id, resealed("call", dict(rows[0]), changes))

    def put_level(self, call_id: int, level: Level) -> None:
        """Stores another level of a call; nothing is written where it is the same."""
        with self._store.transaction() as tables:
            stored = dict(self._store.read("select * from call where id = ?", call_id)[0])
            if stored["level"] != level.value:
                tables.table("call").update(
                    call_id, resealed("call", stored, {"level": level.value})
                )

    def levels_since(self, since: datetime) -> list[tuple[datetime, Level]]:
        """When each call since then came in, and its level."""
        rows = self._store.read(
            "select received_at, received_utc, level from call"
            " where deleted_at is null and received_utc >= ?",
            int(since.timestamp()),
        )
        return [(moment_or(row[0], row[1]), level_of(row[2])) for row in rows]

    def last_acknowledged(self) -> datetime | None:
        """When a person last answered a reminder; None if never."""
        rows = self._store.read(
            "select acknowledged_at from callback where acknowledged_at is not null"
        )
        moments = [moment for row in rows if (moment := moment_of(row[0])) is not None]
        return max(moments, default=None)

    def same_digits(self, digits: str) -> int:
        """How many calls in the log showed exactly these digits."""
        sql = "select count(*) from call where digits = ? and deleted_at is null"
        return int(self._store.read(sql, digits)[0][0])

    def changed_rows(self) -> list[tuple[str, int]]:
        """Every row of the file that no longer has its checksum: its table, and the id of its call.

        What belongs to no call has its own id.
        """
        return [
            (table, row[key])
            for table, key, sql in _TABLES
            for row in self._store.read(sql)
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
)
"""Table, the column that names a row, and how to read all of it."""


def _lost(call_id: int) -> Call:
    raise LookupError(f"call {call_id} was stored and cannot be read back")


def _values(wanted: CallFilter) -> dict[str, object]:
    """What fills the names in the condition."""
    digits = digits_of(wanted.text)
    return {
        "level": wanted.level.value if wanted.level else None,
        "since": int(wanted.since.timestamp()) if wanted.since else None,
        "text": wanted.text or None,
        "pattern": _like(wanted.text) if len(wanted.text) <= _LONGEST_PATTERN else None,
        "digits": f"%{digits}%" if 2 <= len(digits) <= _LONGEST_PATTERN else None,
        "organisations": json.dumps(wanted.organisations),
        "limit": -1 if wanted.limit is None else wanted.limit,
        "offset": wanted.offset,
    }


_LONGEST_PATTERN = 1_000
"""Characters; SQLite refuses patterns that are much longer, and nobody looks for one."""


def _like(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_")
    return f"%{escaped}%"
