"""The numbered steps that make the tables. Released steps are never edited or reordered.

A step knows no class of the program: the classes will change, the step must not.
"""

import json
from contextlib import suppress
from hashlib import blake2b
from typing import Any

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

MIGRATIONS = Migrations("callassist")


@MIGRATIONS(name="0001_create_calls")
def _create_calls(database: Database) -> None:
    database.execute(
        """
        create table call (
            id integer primary key autoincrement,
            number_text text not null,
            digits text not null,
            is_hidden integer not null,
            received_at text not null,
            received_utc integer not null,
            logged_at text not null,
            claim_role text not null,
            claim_organisation text,
            purpose text not null,
            requests text not null,
            given text not null,
            situation text not null,
            still_connected integer not null,
            is_abroad integer not null,
            note text not null,
            number_class text not null,
            level text not null,
            rule text not null,
            verdict text not null,
            deleted_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute(
        "create index call_newest on call (received_utc desc, id desc) where deleted_at is null"
    )


@MIGRATIONS(name="0002_create_plan_steps")
def _create_plan_steps(database: Database) -> None:
    database.execute(
        """
        create table plan_step (
            call_id integer not null references call (id),
            step_id text not null,
            position integer not null,
            dial text not null,
            state text not null,
            changed_at text,
            row_sum text not null,
            primary key (call_id, step_id)
        ) strict
        """
    )


@MIGRATIONS(name="0003_create_callbacks")
def _create_callbacks(database: Database) -> None:
    database.execute(
        """
        create table callback (
            call_id integer primary key references call (id),
            due_at text not null,
            due_utc integer not null,
            dial text,
            outcome text,
            outcome_at text,
            acknowledged_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute(
        "create index callback_open on callback (due_utc)"
        " where outcome is null or outcome = 'not_reached'"
    )


@MIGRATIONS(name="0004_create_drill_results")
def _create_drill_results(database: Database) -> None:
    database.execute(
        """
        create table drill_result (
            id integer primary key autoincrement,
            drill_id text not null,
            done_at text not null,
            done_utc integer not null,
            grade text not null,
            slips text not null,
            row_sum text not null
        ) strict
        """
    )


@MIGRATIONS(name="0005_create_account_checks")
def _create_account_checks(database: Database) -> None:
    database.execute(
        """
        create table account_check (
            id integer primary key autoincrement,
            kind text not null,
            organisation text,
            name text not null,
            rule text not null,
            starts_on text not null,
            own_points text not null,
            postponed_to text,
            call_id integer references call (id),
            created_at text not null,
            removed_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute(
        """
        create table check_result (
            id integer primary key autoincrement,
            check_id integer not null references account_check (id),
            due_on text not null,
            done_at text not null,
            done_utc integer not null,
            outcome text not null,
            points text not null,
            row_sum text not null
        ) strict
        """
    )
    database.execute("create index check_result_of on check_result (check_id, id)")


@MIGRATIONS(name="0006_create_shown_reminders")
def _create_shown_reminders(database: Database) -> None:
    database.execute(
        """
        create table shown_reminder (
            kind text not null,
            id integer not null,
            occurrence text not null,
            begun_at text not null,
            begun_utc integer not null,
            is_told integer not null,
            acknowledged_at text,
            row_sum text not null,
            primary key (kind, id, occurrence)
        ) strict
        """
    )


@MIGRATIONS(name="0007_give_calls_a_place")
def _give_calls_a_place(database: Database) -> None:
    """Each call that is not deleted gets a place in time of its own, and room for its origin."""
    for column in (
        "family text",
        "import_id integer",
        "phone_type text",
        "duration_seconds integer",
        "phone_name text not null default ''",
        "place integer not null default 0",
    ):
        database.execute(f"alter table call add column {column}")
    taken: set[int] = set()
    cursor = database.execute("select * from call order by received_utc, id")
    names = [column[0] for column in cursor.description]
    for values in cursor.fetchall():
        old = dict(zip(names, values, strict=True))
        place = old["received_utc"] * 1000
        while place in taken:
            place += 1
        if old["deleted_at"] is None:
            taken.add(place)
        _give_place(database, old, place)
    database.execute("drop index if exists call_newest")
    database.execute("create unique index call_place on call (place) where deleted_at is null")


def _give_place(database: Database, old: dict[str, Any], place: int) -> None:
    added = ("family", "import_id", "phone_type", "duration_seconds", "phone_name", "place")
    before = {name: value for name, value in old.items() if name not in added}
    family = None
    with suppress(ValueError, TypeError, KeyError, RecursionError):
        verdict = json.loads(old["verdict"])
        family = verdict["imitates"] if verdict["class"] == "lookalike" else None
    after = {**old, "place": place, "family": family}
    # A row that was damaged keeps its wrong checksum.
    was_whole = old["row_sum"] == _sum_of("call", before)
    database.execute(
        "update call set place = ?, family = ?, row_sum = ? where id = ?",
        (place, family, _sum_of("call", after) if was_whole else old["row_sum"], old["id"]),
    )


def _sum_of(table: str, row: dict[str, Any]) -> str:
    """The checksum of a row, as it was made when this step was written."""
    content = [table, sorted((key, value) for key, value in row.items() if key != "row_sum")]
    text = json.dumps(content, ensure_ascii=True, separators=(",", ":"))
    return blake2b(text.encode(), digest_size=8).hexdigest()


@MIGRATIONS(name="0008_create_imports")
def _create_imports(database: Database) -> None:
    database.execute(
        """
        create table phone_import (
            id integer primary key autoincrement,
            file_name text not null,
            format text not null,
            done_at text not null,
            counts text not null,
            undone_at text,
            row_sum text not null
        ) strict
        """
    )


@MIGRATIONS(name="0009_create_attachments")
def _create_attachments(database: Database) -> None:
    database.execute(
        """
        create table attachment (
            id integer primary key autoincrement,
            call_id integer not null references call (id),
            name text not null,
            kept_as text not null,
            size integer not null,
            sha256 text not null,
            added_at text not null,
            removed_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute("create index attachment_of on attachment (call_id, id)")


@MIGRATIONS(name="0010_create_call_edits")
def _create_call_edits(database: Database) -> None:
    database.execute(
        """
        create table call_edit (
            id integer primary key autoincrement,
            call_id integer not null references call (id),
            edited_at text not null,
            before text not null,
            undone_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute("create index call_edit_of on call_edit (call_id, id)")


@MIGRATIONS(name="0011_index_calls")
def _index_calls(database: Database) -> None:
    """The tables of what can be worked out from the calls; the program fills them."""
    database.execute(
        """
        create virtual table call_index using fts5 (
            numbers, words, marks, content='', columnsize=0, tokenize="ascii tokenchars '_'"
        )
        """
    )
    database.execute(
        """
        create table tally (
            kind text not null,
            name text not null,
            level text not null,
            calls integer not null,
            primary key (kind, name, level)
        ) strict, without rowid
        """
    )


@MIGRATIONS(name="0012_delete_for_good")
def _delete_for_good(database: Database) -> None:
    """What finds deleted calls quickly, and notes what of removed ones is still to be erased."""
    database.execute("create index call_deleted on call (deleted_at) where deleted_at is not null")
    database.execute(
        """
        create table erasure (
            what text primary key,
            noted_on text not null
        ) strict
        """
    )


@MIGRATIONS(name="0013_mark_passing_calls")
def _mark_passing_calls(database: Database) -> None:
    """Which calls are not to stay in the log: marked one by one, so that no other can be meant."""
    database.execute(
        """
        create table passing_call (
            call_id integer primary key references call (id) on delete cascade,
            row_sum text not null
        ) strict
        """
    )


@MIGRATIONS(name="0014_added_numbers")
def _added_numbers(database: Database) -> None:
    """Numbers the person wrote down themselves; apart from the list, which has files of its own."""
    database.execute(
        """
        create table added_number (
            id integer primary key autoincrement,
            number_text text not null,
            shown text not null,
            name text not null,
            note text not null,
            added_at text not null,
            removed_at text,
            row_sum text not null
        ) strict
        """
    )
    database.execute("create index added_number_shown on added_number (shown)")
