"""A file is brought up to date step by step; what another program wrote is left alone."""

import hashlib
import sqlite3
from pathlib import Path

import pytest
import sqlite_utils

from callassist.domain.call_filter import CallFilter
from callassist.domain.drill_run import Grade
from callassist.domain.errors import CallAssistError
from callassist.domain.practice import PracticeResult
from callassist.store.call_log import CallLog
from callassist.store.check_log import CheckLog
from callassist.store.database import STEPS, Store
from callassist.store.file_name import FILE_NAME
from callassist.store.migrations import MIGRATIONS
from callassist.store.practice_log import PracticeLog
from callassist.store.records import callback_row
from callassist.store.reminder_log import ReminderLog
from callassist.store.row_sums import with_sum
from store.made_calls import NOON, ended, promise, put
from store.made_checks import made_check, made_reminder
from store.old_files import old_file, old_row
from store.other_connection import other_connection

TABLES = {
    *("call", "plan_step", "callback", "drill_result"),
    *("account_check", "check_result", "shown_reminder"),
    *("phone_import", "attachment", "call_edit", "call_index", "tally", "added_number"),
}


def _digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _tables(connection: sqlite3.Connection) -> set[str]:
    return {row[0] for row in connection.execute("select name from sqlite_master")}


def _foreign_file(folder: Path, *statements: str) -> Path:
    folder.mkdir()
    with other_connection(folder) as other:
        for statement in statements:
            other.execute(statement)
    return folder / FILE_NAME


def test_an_empty_folder_gets_all_tables(store: Store) -> None:
    assert _tables(store.connection) >= TABLES


def test_the_steps_asked_for_in_plain_sql_are_those_of_the_migrations() -> None:
    database = sqlite_utils.Database(memory=True)
    names = [step.name for step in MIGRATIONS.pending(database)]
    database.close()

    assert tuple(names) == STEPS


@pytest.mark.parametrize("step", STEPS[1:])
def test_a_file_that_stopped_at_an_earlier_step_is_brought_up_to_date(
    folder: Path, store: Store, step: str
) -> None:
    folder.mkdir()
    database = sqlite_utils.Database(folder / FILE_NAME)
    MIGRATIONS.apply(database, stop_before=step)
    database.close()

    assert put(CallLog(store), ended(), promise()).id == 1


def test_a_file_from_before_practice_keeps_its_calls_and_takes_results(
    folder: Path, store: Store
) -> None:
    old_file(folder, "0004_create_drill_results", old_row(ended(), id=1))

    practice = PracticeLog(store)
    practice.add(PracticeResult(drill_id="f08", done_at=NOON, grade=Grade.RIGHT))

    kept = CallLog(store).find(1)
    assert kept is not None
    assert kept.is_intact
    assert len(practice.results()) == 1
    assert CallLog(store).changed_rows() == []


def test_a_file_from_before_reminders_keeps_its_promises_and_takes_checks(
    folder: Path, store: Store
) -> None:
    old_file(folder, "0005_create_account_checks", old_row(ended(), id=1))
    with other_connection(folder) as other:
        row = with_sum("callback", callback_row(promise(call_id=1)))
        other.execute("insert into callback values (?, ?, ?, ?, ?, ?, ?, ?)", list(row.values()))

    check = CheckLog(store).add(made_check())
    reminders = ReminderLog(store)
    reminders.acknowledge([made_reminder()], NOON)

    assert CheckLog(store).checks() == [check]
    assert made_reminder().key in reminders.shown([made_reminder()])
    assert CallLog(store).callback_of(1) == promise(call_id=1)
    assert CallLog(store).changed_rows() == []


def test_calls_from_before_they_had_places_get_one_each_and_are_found(
    folder: Path, store: Store
) -> None:
    forged, same = old_row(ended("+8695188"), id=1), old_row(ended("+8695188"), id=2)
    gone = old_row(ended("95588"), id=3, deleted_at=NOON.isoformat())
    old_file(folder, "0007_give_calls_a_place", forged, same, gone)

    log = CallLog(store)

    assert [call.id for call in log.page(CallFilter())] == [2, 1]
    assert [call.family for call in log.page(CallFilter(text="518"))] == ["95188", "95188"]
    assert log.count(CallFilter(family="95188")) == 2
    assert log.changed_rows() == []
    assert log.has_index_in_step()


def test_a_damaged_call_from_before_is_not_made_whole_by_its_place(
    folder: Path, store: Store
) -> None:
    damaged = old_row(ended("+8695188"), id=1) | {"note": "changed"}
    old_file(folder, "0007_give_calls_a_place", damaged)

    log = CallLog(store)

    assert log.changed_rows() == [("call", 1)]
    assert [call.is_intact for call in log.page(CallFilter())] == [False]


def test_an_index_of_another_version_is_made_anew(folder: Path, store: Store) -> None:
    put(CallLog(store), ended("95188"))
    store.close()
    with other_connection(folder) as other:
        other.execute("update tally set name = '0' where kind = 'version'")
        other.execute("insert into call_index (call_index) values ('delete-all')")

    assert CallLog(store).count(CallFilter(text="951")) == 1
    assert CallLog(store).has_index_in_step()


def test_opening_again_changes_nothing(folder: Path, store: Store) -> None:
    put(CallLog(store), ended())
    store.close()
    before = _digest(folder / FILE_NAME)

    assert CallLog(store).find(1) is not None

    store.close()
    assert _digest(folder / FILE_NAME) == before


def test_a_step_that_fails_leaves_no_table_behind(
    folder: Path, store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(database: sqlite_utils.Database) -> None:
        database.execute("create table half (id integer)")
        raise sqlite3.OperationalError("database or disk is full")

    monkeypatch.setattr(MIGRATIONS._migrations[-1], "fn", fail)

    with pytest.raises(CallAssistError, match="disk_full"):
        _ = store.connection

    with other_connection(folder) as other:
        assert _tables(other) == set()


@pytest.mark.parametrize("journal_mode", ["delete", "wal"])
def test_a_file_of_a_newer_program_is_refused_and_left_as_it_is(
    folder: Path, store: Store, journal_mode: str
) -> None:
    put(CallLog(store), ended())
    store.close()
    with other_connection(folder) as other:
        other.execute(
            "insert into _sqlite_migrations (migration_set, name, applied_at)"
            " values ('callassist', '0999_later', '2030-01-01')"
        )
        other.execute(f"pragma journal_mode = {journal_mode}")
    before = _digest(folder / FILE_NAME)

    with pytest.raises(CallAssistError, match="database_newer"):
        _ = store.connection

    assert _digest(folder / FILE_NAME) == before


@pytest.mark.parametrize(
    "statements",
    [
        ("create table call (id integer)",),
        ("create table recipe (name text)", "insert into recipe values ('soup')"),
        ("pragma journal_mode = wal", "create table call (id integer, number text)"),
    ],
)
def test_a_database_of_another_program_is_refused_and_left_as_it_is(
    folder: Path, store: Store, statements: tuple[str, ...]
) -> None:
    path = _foreign_file(folder, *statements)
    before = _digest(path)

    with pytest.raises(CallAssistError, match=r"database_(damaged|foreign)"):
        _ = store.connection

    assert _digest(path) == before


def test_a_file_without_one_of_its_tables_is_told_as_damaged(folder: Path, store: Store) -> None:
    put(CallLog(store), ended())
    store.close()
    with other_connection(folder) as other:
        other.execute("drop table callback")

    with pytest.raises(CallAssistError, match="database_damaged"):
        CallLog(store).open_callbacks()
