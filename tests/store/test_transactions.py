"""A call is stored with its plan and call-back, or not at all."""

import sqlite3
from pathlib import Path

import pytest
import sqlite_utils

from callassist.domain.advice import PlanEntry
from callassist.store import call_log
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from store.made_calls import ended, promise, put
from store.other_connection import other_connection

TABLES = ("call", "plan_step", "callback")
TWICE = (PlanEntry("V01", ()), PlanEntry("V01", ()))
"""A plan that cannot be stored: its second step has the key of the first."""


def _counts(folder: Path) -> dict[str, int]:
    with other_connection(folder) as other:
        return {
            table: other.execute(f"select count(*) from {table}").fetchone()[0]  # noqa: S608
            for table in TABLES
        }


def test_call_plan_and_callback_are_stored_together(folder: Path, log: CallLog) -> None:
    call = put(log, ended(), promise())

    assert _counts(folder) == {"call": 1, "plan_step": len(log.plan_of(call.id)), "callback": 1}


def test_an_error_in_the_plan_leaves_nothing_of_the_call(folder: Path, log: CallLog) -> None:
    put(log, ended(), promise())
    before = _counts(folder)

    with pytest.raises(sqlite3.IntegrityError):
        put(log, ended("95588"), promise(), plan=TWICE)

    assert _counts(folder) == before


def test_an_error_in_the_callback_leaves_nothing_of_call_and_plan(
    folder: Path, log: CallLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(callback: object) -> None:
        raise RuntimeError("out of luck")

    put(log, ended(), promise())
    before = _counts(folder)
    monkeypatch.setattr(call_log, "callback_row", fail)

    with pytest.raises(RuntimeError):
        put(log, ended("95588"), promise())

    assert _counts(folder) == before


def test_the_log_goes_on_after_a_failed_save_and_its_id_is_free(log: CallLog) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        put(log, ended(), plan=TWICE)

    assert put(log, ended()).id == 1


def test_nothing_is_seen_from_outside_before_the_end(folder: Path, store: Store) -> None:
    put(CallLog(store), ended())
    with store.transaction() as tables:
        tables.execute("update call set note = 'half'")
        with other_connection(folder) as other:
            assert other.execute("select note from call").fetchone()[0] == ""


def test_a_transaction_in_a_transaction_ends_with_the_outer_one(folder: Path, store: Store) -> None:
    put(CallLog(store), ended())

    def half(tables: sqlite_utils.Database) -> None:
        tables.execute("update call set note = 'inner'")
        raise RuntimeError("out of luck")

    with pytest.raises(RuntimeError), store.transaction(), store.transaction() as tables:
        half(tables)

    with other_connection(folder) as other:
        assert other.execute("select note from call").fetchone()[0] == ""


def test_a_callback_needs_its_call(log: CallLog) -> None:
    with pytest.raises(sqlite3.IntegrityError):
        log.put_callback(promise(call_id=99))
