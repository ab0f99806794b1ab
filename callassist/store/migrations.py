"""The numbered steps that make the tables. Released steps are never edited or reordered.

A step knows no class of the program: the classes will change, the step must not.
"""

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
