"""The changes of stored calls, each with what was there before."""

import json
import sqlite3
from dataclasses import dataclass
from datetime import datetime

from callassist.domain.advice import PlanEntry
from callassist.domain.call_edits import CallEdit
from callassist.domain.errors import CallAssistError
from callassist.store.database import Store
from callassist.store.records import Row, moment_of
from callassist.store.row_sums import is_intact, resealed, with_sum

TOLD = (
    *("number_text", "digits", "is_hidden", "received_at", "received_utc", "claim_role"),
    *("claim_organisation", "purpose", "requests", "given", "situation", "still_connected"),
    *("is_abroad", "note", "number_class", "level", "rule", "verdict", "family"),
)
"""The columns of a call that follow from what a person told; the others stay in an edit."""


@dataclass(frozen=True, slots=True)
class Before:
    """A call as it was before an edit."""

    columns: Row
    """The columns `TOLD`."""
    plan: tuple[PlanEntry, ...]
    """The steps that were asked for, without their ticks."""
    had_callback: bool


class EditLog:
    """The edits in the data file."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(self, call_id: int, edited_at: datetime) -> int:
        """Keeps what a call says now, before it is changed; returns the id of the edit."""
        before = self._snapshot(call_id)
        with self._store.transaction() as tables:
            edit_id = self._next_id()
            row = {
                "id": edit_id,
                "call_id": call_id,
                "edited_at": edited_at.isoformat(),
                "before": before,
                "undone_at": None,
            }
            tables.table("call_edit").insert(with_sum("call_edit", row))
        return edit_id

    def _snapshot(self, call_id: int) -> str:
        call = self._store.read("select * from call where id = ?", call_id)[0]
        steps = self._store.read(
            "select step_id, dial from plan_step where call_id = ? order by position", call_id
        )
        promised = self._store.read("select 1 from callback where call_id = ?", call_id)
        document = {
            "call": {name: call[name] for name in TOLD},
            "plan": [[step["step_id"], json.loads(step["dial"])] for step in steps],
            "had_callback": bool(promised),
        }
        return json.dumps(document, ensure_ascii=False)

    def _next_id(self) -> int:
        rows = self._store.read("select seq from sqlite_sequence where name = 'call_edit'")
        return int(rows[0]["seq"]) + 1 if rows else 1

    def of_call(self, call_id: int) -> list[CallEdit]:
        """The edits of a call, the first one first; without those whose moment is damaged."""
        rows = self._store.read("select * from call_edit where call_id = ? order by id", call_id)
        return [edit for row in rows if (edit := _edit_of(row)) is not None]

    def before(self, edit_id: int) -> Before:
        """The call as it was before an edit.

        Raises CallAssistError for an edit that is not there, or no longer what was stored.
        """
        rows = self._store.read("select * from call_edit where id = ?", edit_id)
        if not rows or not is_intact("call_edit", dict(rows[0])):
            raise CallAssistError("no_edit")
        document = json.loads(rows[0]["before"])
        plan = tuple(PlanEntry(step_id, tuple(dial)) for step_id, dial in document["plan"])
        return Before(document["call"], plan, document["had_callback"])

    def set_undone(self, edit_id: int, moment: datetime) -> None:
        """Notes that an edit was taken back."""
        with self._store.transaction() as tables:
            stored = dict(self._store.read("select * from call_edit where id = ?", edit_id)[0])
            changed = resealed("call_edit", stored, {"undone_at": moment.isoformat()})
            tables.table("call_edit").update(edit_id, changed)


def _edit_of(row: sqlite3.Row) -> CallEdit | None:
    edited_at = moment_of(row["edited_at"])
    if edited_at is None:
        return None
    return CallEdit(row["id"], row["call_id"], edited_at, moment_of(row["undone_at"]))
