"""A row that something else changed is noticed, still read, and never passes for whole again."""

import random
import sqlite3
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from callassist.domain.advice import PlanEntry, StepState
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Outcome
from callassist.domain.drill_run import Grade
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.practice import PracticeResult
from callassist.services.doctor import examine
from callassist.store.added_number_log import AddedNumberLog
from callassist.store.call_log import CallLog
from callassist.store.check_log import CheckLog
from callassist.store.database import Store
from callassist.store.edit_log import EditLog
from callassist.store.practice_log import PracticeLog
from callassist.store.reminder_log import ReminderLog
from callassist.store.row_sums import COLUMN, is_intact, row_sum, with_sum
from store.made_added_numbers import made_number
from store.made_calls import DONE, FULL, NOON, directory, promise, put
from store.made_checks import made_check, made_reminder, made_result
from store.other_connection import columns_of, other_connection

TABLES = (
    *("call", "plan_step", "callback", "drill_result"),
    *("account_check", "check_result", "shown_reminder"),
    *("phone_import", "attachment", "call_edit", "added_number"),
)
KEYS = dict.fromkeys(TABLES, "id") | dict.fromkeys(
    ("plan_step", "callback", "attachment", "call_edit"), "call_id"
)
COLUMNS = {
    "call": (
        *("id", "number_text", "digits", "is_hidden", "received_at", "received_utc", "logged_at"),
        *("claim_role", "claim_organisation", "purpose", "requests", "given", "situation"),
        *("still_connected", "is_abroad", "note", "number_class", "level", "rule", "verdict"),
        *("deleted_at", "family", "import_id", "phone_type", "duration_seconds", "phone_name"),
        *("place", "row_sum"),
    ),
    "plan_step": ("call_id", "step_id", "position", "dial", "state", "changed_at", "row_sum"),
    "callback": (
        *("call_id", "due_at", "due_utc", "dial", "outcome", "outcome_at", "acknowledged_at"),
        "row_sum",
    ),
    "drill_result": ("id", "drill_id", "done_at", "done_utc", "grade", "slips", "row_sum"),
    "account_check": (
        *("id", "kind", "organisation", "name", "rule", "starts_on", "own_points"),
        *("postponed_to", "call_id", "created_at", "removed_at", "row_sum"),
    ),
    "check_result": (
        *("id", "check_id", "due_on", "done_at", "done_utc", "outcome", "points", "row_sum"),
    ),
    "shown_reminder": (
        *("kind", "id", "occurrence", "begun_at", "begun_utc", "is_told", "acknowledged_at"),
        "row_sum",
    ),
    "phone_import": (*("id", "file_name", "format", "done_at", "counts", "undone_at", "row_sum"),),
    "attachment": (
        *("id", "call_id", "name", "kept_as", "size", "sha256", "added_at", "removed_at"),
        "row_sum",
    ),
    "call_edit": ("id", "call_id", "edited_at", "before", "undone_at", "row_sum"),
    "added_number": (
        *("id", "number_text", "shown", "name", "note", "added_at", "removed_at", "row_sum"),
    ),
}
NONSENSE: dict[str, tuple[object, ...]] = {
    "TEXT": ("", "[", '{"class": []}', "😀" * 3, "-1", "[" * 10_000),
    "INTEGER": (-1, 2**62, -(2**62), 10**12),
}
RESULT = PracticeResult(
    drill_id="f08_frozen_account", done_at=NOON, grade=Grade.MISSED, slips=("code.read",)
)
EVERY_COLUMN = [(table, column) for table, columns in COLUMNS.items() for column in columns]


@pytest.fixture
def filled(folder: Path, store: Store) -> CallLog:
    """Two calls and results with something in every column, and the file at rest."""
    log = CallLog(store)
    for _ in range(2):
        PracticeLog(store).add(RESULT)
        answered = promise(
            outcome=Outcome.NOT_REACHED, outcome_at=NOON, acknowledged_at=NOON, dial="95188"
        )
        call = put(log, FULL, answered)
        log.put_step(call.id, PlanEntry(log.plan_of(call.id)[0].step_id, (), DONE, NOON))
        check = CheckLog(store).add(made_check(postponed_to=NOON.date(), call_id=call.id))
        CheckLog(store).add_result(made_result(check_id=check.id))
        ReminderLog(store).acknowledge([made_reminder(id=check.id)], NOON)
        EditLog(store).set_undone(EditLog(store).add(call.id, NOON), NOON)
        _put_rows_of_files(store, call.id)
        AddedNumberLog(store).add(made_number(f"1380000000{call.id}", removed_at=NOON))
    store.close()
    return log


def _put_rows_of_files(store: Store, call_id: int) -> None:
    """What an import and an attachment leave in the data file."""
    moment = NOON.isoformat()
    with store.transaction() as tables:
        for table, row in (
            ("phone_import", {"file_name": "calls.xml", "format": "x", "done_at": moment}),
            ("attachment", {"call_id": call_id, "name": "a.png", "kept_as": "b.png", "size": 1}),
        ):
            rest = (
                {"counts": "{}", "undone_at": moment}
                if table == "phone_import"
                else {"sha256": "00", "added_at": moment, "removed_at": moment}
            )
            tables.table(table).insert(with_sum(table, {"id": call_id, **row, **rest}))


def _change(folder: Path, table: str, column: str, value: object) -> None:
    """Changes one column of the first row behind the store's back."""
    with other_connection(folder) as other:
        other.execute("pragma foreign_keys = off")
        key = KEYS[table]
        other.execute(
            f"update {table} set {column} = ? where rowid ="  # noqa: S608
            f" (select rowid from {table} where {key} = 1 order by rowid limit 1)",
            (value,),
        )


def _changed_value(folder: Path, table: str, column: str) -> object:
    with other_connection(folder) as other:
        value = other.execute(
            f"select {column} from {table} where {KEYS[table]} = 1 limit 1"  # noqa: S608
        ).fetchone()[0]
        kind = columns_of(other, table)[column]
    return (value or 0) + 7 if kind == "INTEGER" else f"{value or ''}x"


def _findings(folder: Path) -> set[str]:
    return {each.code for each in examine(folder, directory(), date(2026, 11, 23))}


def test_the_table_of_columns_is_that_of_the_file(folder: Path, filled: CallLog) -> None:
    with other_connection(folder) as other:
        assert {table: set(columns_of(other, table)) for table in TABLES} == {
            table: set(columns) for table, columns in COLUMNS.items()
        }


def test_what_was_stored_is_whole(folder: Path, filled: CallLog) -> None:
    assert filled.changed_rows() == []
    assert all(call.is_intact for call in filled.page(CallFilter()))
    assert "rows_changed" not in _findings(folder)


@pytest.mark.parametrize(("table", "column"), EVERY_COLUMN)
def test_a_change_of_any_column_is_noticed(
    folder: Path, filled: CallLog, table: str, column: str
) -> None:
    _change(folder, table, column, _changed_value(folder, table, column))

    assert {name for name, _ in filled.changed_rows()} == {table}
    assert "rows_changed" in _findings(folder)


@pytest.mark.parametrize("column", [column for column in COLUMNS["call"] if column != "id"])
def test_a_changed_call_is_read_and_says_so(folder: Path, filled: CallLog, column: str) -> None:
    _change(folder, "call", column, _changed_value(folder, "call", column))

    assert [filled.find(1), filled.find(2)] != [None, None]
    changed, other = filled.find(1), filled.find(2)
    assert changed is not None
    assert other is not None
    assert (changed.is_intact, other.is_intact) == (False, True)


@pytest.mark.parametrize(("table", "column"), EVERY_COLUMN)
def test_nonsense_in_any_column_stops_nobody_from_reading_the_log(
    folder: Path, filled: CallLog, store: Store, table: str, column: str
) -> None:
    with other_connection(folder) as other:
        kind = columns_of(other, table)[column]
    for value in NONSENSE[kind]:
        _change(folder, table, column, value)

        for call in filled.page(CallFilter()):
            filled.plan_of(call.id)
            filled.callback_of(call.id)
        filled.open_callbacks()
        filled.count(CallFilter(text="95188"))
        filled.last_acknowledged()
        PracticeLog(store).results()
        CheckLog(store).checks()
        CheckLog(store).results_of(1)
        CheckLog(store).last_done()
        ReminderLog(store).shown([made_reminder()])
        ReminderLog(store).last_shown()


def test_bytes_that_are_no_text_are_noticed_and_stop_nobody(folder: Path, filled: CallLog) -> None:
    with other_connection(folder) as other:
        other.execute("update call set note = cast(x'c328' as text) where id = 1")

    call = filled.find(1)

    assert call is not None
    assert not call.is_intact


def test_a_changed_verdict_is_not_repeated(folder: Path, filled: CallLog) -> None:
    for column, value in (("number_class", "listed"), ("level", "low")):
        _change(folder, "call", column, value)
    with other_connection(folder) as other:
        verdict = other.execute("select verdict from call where id = 2").fetchone()[0]
    _change(folder, "call", "verdict", verdict.replace("lookalike", "listed"))

    call = filled.find(1)

    assert call is not None
    assert call.verdict.number_class is NumberClass.UNKNOWN
    assert call.verdict.reasons == ()
    assert call.level is not Level.LOW


@pytest.mark.parametrize(("table", "dial"), [("callback", "17012345678"), ("plan_step", '["170"]')])
def test_a_changed_number_is_not_offered_for_dialling(
    folder: Path, filled: CallLog, table: str, dial: str
) -> None:
    _change(folder, table, "dial", dial)

    callback = filled.callback_of(1)
    assert callback is not None
    assert callback.dial in (None, "95188")
    assert all("170" not in number for entry in filled.plan_of(1) for number in entry.dial)


def _use_the_call(log: CallLog) -> Iterator[str]:
    """Everything a person can do with a stored call."""
    log.set_deleted(1, NOON)
    yield "deleted"
    log.set_deleted(1, None)
    yield "restored"
    for entry in log.plan_of(1):
        log.put_step(1, PlanEntry(entry.step_id, entry.dial, StepState.SKIPPED, NOON))
    yield "ticked"
    callback = log.callback_of(1)
    assert callback is not None
    log.put_callback(callback)
    yield "answered"


@pytest.mark.parametrize(
    ("table", "column", "value"),
    [("call", "note", "x"), ("plan_step", "dial", '["170"]'), ("callback", "dial", "170")],
)
def test_no_later_use_makes_a_changed_row_pass_for_whole(
    folder: Path, filled: CallLog, table: str, column: str, value: str
) -> None:
    _change(folder, table, column, value)

    for use in _use_the_call(filled):
        assert (table, 1) in filled.changed_rows(), use


def test_using_a_call_leaves_its_rows_whole(filled: CallLog) -> None:
    assert [*_use_the_call(filled)]

    assert filled.changed_rows() == []


def test_a_row_that_vanished_into_another_table_is_not_whole() -> None:
    row = with_sum("callback", {"call_id": 1, "dial": None})

    assert is_intact("callback", row)
    assert not is_intact("plan_step", row)


def test_values_cannot_be_moved_between_columns() -> None:
    assert row_sum("call", {"a": "1", "b": ""}) != row_sum("call", {"a": "", "b": "1"})
    assert row_sum("call", {"a": 1}) != row_sum("call", {"a": "1"})
    assert row_sum("call", {"a": None}) != row_sum("call", {"a": ""})


def test_one_flipped_bit_is_noticed_wherever_a_row_can_still_be_read(
    folder: Path, filled: CallLog
) -> None:
    """One bit anywhere in the rows: found by the checksum, or by SQLite when it reads."""
    generator = random.Random(95188)
    for _ in range(300):
        table, column = generator.choice(EVERY_COLUMN)
        with other_connection(folder) as other:
            before = dict(
                other.execute(f"select * from {table} where {KEYS[table]} = 1").fetchone()  # noqa: S608
            )
        after = before | {column: _flipped(before[column], generator)}

        assert after != before
        assert not is_intact(table, after), (table, column, after[column])


def _flipped(value: object, generator: random.Random) -> object:
    if isinstance(value, int):
        return value ^ (1 << generator.randrange(40))
    data = bytearray(str(value or "x").encode())
    data[generator.randrange(len(data))] ^= 1 << generator.randrange(8)
    return data.decode("utf-8", errors="replace")


def test_a_row_with_bytes_in_it_is_not_whole() -> None:
    assert not is_intact("call", {"note": b"x", COLUMN: "0"})


def test_the_columns_of_the_file_are_strict(filled: CallLog, folder: Path) -> None:
    with other_connection(folder) as other, pytest.raises(sqlite3.IntegrityError):
        other.execute("update call set note = x'00'")
