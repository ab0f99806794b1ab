"""What a copy of the data file holds, and what today's file has beside it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from callassist.domain.backups import BackedUpCall, MissingFromBackup
from callassist.store.backup_check import opened
from callassist.store.connecting import address_of, attach, connect
from callassist.store.database import told_plainly
from callassist.store.phrase import Phrase
from callassist.store.records import moment_of, moment_or

SHOWN = 5
"""Calls named in a preview."""

_NEWEST = (
    "select received_at, received_utc, number_text from call where deleted_at is null"
    " order by place desc limit ?"
)
_EDGE = "select received_at from call where deleted_at is null order by place {} limit 1"
_CHECKS = "select count(*) from account_check where removed_at is null"
_MISSING = (
    "from main.call as today where deleted_at is null and not exists ("
    " select 1 from beside.call as kept where kept.id = today.id"
    " and kept.logged_at = today.logged_at and kept.number_text = today.number_text"
    " and kept.deleted_at is null)"
)
_CHANGED = (
    "select count(*) from main.call as today join beside.call as kept using (id)"
    " where today.deleted_at is null and kept.deleted_at is null"
    " and kept.logged_at = today.logged_at and kept.number_text = today.number_text"
    " and kept.row_sum <> today.row_sum"
)
_MISSING_CHECKS = (
    "select count(*) from main.account_check as today where removed_at is null"
    " and not exists (select 1 from beside.account_check as kept"
    " where kept.id = today.id and kept.created_at = today.created_at"
    " and kept.removed_at is null)"
)
_NUMBERS = "select count(*) from added_number where removed_at is null"
_MISSING_NUMBERS = (
    "select count(*) from main.added_number as today where removed_at is null"
    " and not exists (select 1 from beside.added_number as kept"
    " where kept.shown = today.shown and kept.removed_at is null)"
)
_HAS_NUMBERS = "select 1 from main.sqlite_master where name = 'added_number'"
"""Today's file may be one that no new program has opened yet."""
_WAIT_SECONDS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Peek:
    """The edges of a log."""

    first_call: datetime | None
    last_call: datetime | None
    newest_calls: tuple[BackedUpCall, ...]
    account_checks: int
    added_numbers: int


def peek(copy: Path, phrase: Phrase | None = None) -> Peek:
    """Looks into a copy that was checked and is up to date. Raises CallAssistError."""
    with opened(copy, phrase) as connection:
        newest = connection.execute(_NEWEST, (SHOWN,)).fetchall()
        return Peek(
            first_call=_edge(connection, "asc"),
            last_call=_edge(connection, "desc"),
            newest_calls=tuple(map(_call_of, newest)),
            account_checks=connection.execute(_CHECKS).fetchone()[0],
            added_numbers=connection.execute(_NUMBERS).fetchone()[0],
        )


def _edge(connection: sqlite3.Connection, order: str) -> datetime | None:
    rows = connection.execute(_EDGE.format(order)).fetchall()
    return moment_of(str(rows[0][0])) if rows else None


def _call_of(row: sqlite3.Row) -> BackedUpCall:
    received_at = moment_or(str(row["received_at"]), int(row["received_utc"]))
    return BackedUpCall(received_at=received_at, number_text=str(row["number_text"]))


def missing_from(copy: Path, today: Path, phrase: Phrase | None = None) -> MissingFromBackup:
    """What today's data file has and the copy has not; the copy is up to date.

    `phrase` opens both, if they are locked.

    Raises CallAssistError where today's file cannot be read.
    """
    with told_plainly(today, "database_damaged"), closing(_both(copy, today, phrase)) as connection:
        newest = f"select received_at, received_utc, number_text {_MISSING}"
        rows = connection.execute(f"{newest} order by place desc limit {SHOWN}").fetchall()
        return MissingFromBackup(
            calls=connection.execute(f"select count(*) {_MISSING}").fetchone()[0],
            newest_calls=tuple(map(_call_of, rows)),
            changed_calls=connection.execute(_CHANGED).fetchone()[0],
            account_checks=connection.execute(_MISSING_CHECKS).fetchone()[0],
            added_numbers=_missing_numbers(connection),
        )


def _missing_numbers(connection: sqlite3.Connection) -> int:
    if connection.execute(_HAS_NUMBERS).fetchone() is None:
        return 0
    return int(connection.execute(_MISSING_NUMBERS).fetchone()[0])


def _both(copy: Path, today: Path, phrase: Phrase | None) -> sqlite3.Connection:
    connection = connect(today, phrase, wait_seconds=_WAIT_SECONDS, mode="rw")
    for setting in ("trusted_schema = off", "cell_size_check = on", "query_only = on"):
        connection.execute(f"pragma {setting}")
    attach(connection, address_of(copy, "frozen"), phrase)
    return connection
