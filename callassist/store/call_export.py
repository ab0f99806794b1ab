"""Reads everything that is taken along in a file, a thousand calls at a time."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from callassist.domain.added_numbers import AddedNumber
from callassist.domain.advice import Call, PlanEntry
from callassist.domain.attachments import Attachment
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import CallBack
from callassist.domain.practice import PracticeResult
from callassist.store.added_number_log import AddedNumberLog
from callassist.store.attachment_log import attachment_of
from callassist.store.call_tokens import question_of
from callassist.store.database import Store
from callassist.store.practice_log import PracticeLog
from callassist.store.records import call_of, callback_of, milliseconds_of, plan_entry_of
from callassist.store.row_sums import is_intact

PAGE = 1000
"""Calls read in one go."""

_LOWEST, _HIGHEST = -(1 << 62), 1 << 62
_LISTED = (
    "select * from call where deleted_at is null and place > ? and place <= ?"
    " order by place limit ?"
)
_FOUND = (
    "select call.* from call_index join call on call.place = call_index.rowid"
    " where call_index match ? and call_index.rowid > ? and call_index.rowid <= ?"
    " and call.deleted_at is null order by call_index.rowid limit ?"
)
_OF_CALLS = {
    "plan_step": "position",
    "callback": "call_id",
    "call_edit": "id",
    "attachment": "id",
}
"""The tables of what belongs to a call, and the order in it."""

Rows = list[sqlite3.Row]
Columns = Mapping[str, object]
"""A row by the names of its columns."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeptCall:
    """A call with all its rows."""

    call: Call
    plan: tuple[tuple[PlanEntry, bool], ...]
    """Each step, and whether its row is what was stored."""
    callback: tuple[CallBack, bool] | None
    edits: tuple[Columns, ...]
    attachments: tuple[Attachment, ...]
    """Those that were taken off the call as well."""


class CallExport:
    """The data file as it is taken along; deleted calls are not."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def calls(self, wanted: CallFilter) -> Iterator[KeptCall]:
        """The calls that fit, the oldest first, whatever the filter says of order and limit."""
        question = question_of(wanted)
        last = milliseconds_of(wanted.since) - 1 if wanted.since else _LOWEST
        end = milliseconds_of(wanted.until) - 1 if wanted.until else _HIGHEST
        while rows := self._page(question, last, end):
            yield from self._with_their_own(rows)
            last = rows[-1]["place"]

    def _page(self, question: str | None, last: int, end: int) -> Rows:
        if question is None:
            return self._store.read(_LISTED, last, end, PAGE)
        return self._store.read(_FOUND, question, last, end, PAGE)

    def _with_their_own(self, rows: Rows) -> Iterator[KeptCall]:
        ids = json.dumps([row["id"] for row in rows])
        own = {table: self._own(table, order, ids) for table, order in _OF_CALLS.items()}
        for row in rows:
            call_id = row["id"]
            callback = next(iter(own["callback"][call_id]), None)
            yield KeptCall(
                call=call_of(row),
                plan=tuple(
                    (plan_entry_of(each), is_intact("plan_step", dict(each)))
                    for each in own["plan_step"][call_id]
                ),
                callback=None
                if callback is None
                else (callback_of(callback), is_intact("callback", dict(callback))),
                edits=_whole("call_edit", own["call_edit"][call_id]),
                attachments=tuple(map(attachment_of, own["attachment"][call_id])),
            )

    def _own(self, table: str, order: str, ids: str) -> dict[int, Rows]:
        sql = (
            f"select * from {table}"  # noqa: S608 - fixed names only
            f" where call_id in (select value from json_each(?)) order by call_id, {order}"
        )
        found: dict[int, Rows] = defaultdict(list)
        for row in self._store.read(sql, ids):
            found[row["call_id"]].append(row)
        return found

    def imports(self) -> tuple[Columns, ...]:
        """The imports of phones' logs, in their order; without those damaged."""
        rows = self._store.read("select * from phone_import order by id")
        return _whole("phone_import", rows)

    def added_numbers(self) -> list[AddedNumber]:
        """The numbers the person added, removed ones left out."""
        return AddedNumberLog(self._store).numbers()

    def practice(self) -> list[PracticeResult]:
        """All results of practice in their order."""
        return PracticeLog(self._store).results()

    def listed_ids(self, call_ids: list[int]) -> set[int]:
        """Those of these calls that are in the log."""
        rows = self._store.read(
            "select id from call where deleted_at is null"
            " and id in (select value from json_each(?))",
            json.dumps(call_ids),
        )
        return {row["id"] for row in rows}


def _whole(table: str, rows: Rows) -> tuple[Columns, ...]:
    """The rows that still are what was stored."""
    return tuple(row for row in map(dict, rows) if is_intact(table, row))
