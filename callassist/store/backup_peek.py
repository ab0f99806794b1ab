"""What a copy of the data file holds, and what today's file has beside it."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from callassist.domain.backups import BackedUpCall, MissingFromBackup
from callassist.store.backup_check import opened
from callassist.store.database import told_plainly
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
    " select 1 from backup.call as kept where kept.id = today.id"
    " and kept.logged_at = today.logged_at and kept.number_text = today.number_text"
    " and kept.deleted_at is null)"
)
_CHANGED = (
    "select count(*) from main.call as today join backup.call as kept using (id)"
    " where today.deleted_at is null and kept.deleted_at is null"
    " and kept.logged_at = today.logged_at and kept.number_text = today.number_text"
    " and kept.row_sum <> today.row_sum"
)
_MISSING_CHECKS = (
    "select count(*) from main.account_check as today where removed_at is null"
    " and not exists (select 1 from backup.account_check as kept"
    " where kept.id = today.id and kept.created_at = today.created_at"
    " and kept.removed_at is null)"
)
_WAIT_SECONDS = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Peek:
    """The edges of a log."""

    first_call: datetime | None
    last_call: datetime | None
    newest_calls: tuple[BackedUpCall, ...]
    account_checks: int


def peek(copy: Path) -> Peek:
    """Looks into a copy that was checked and is up to date. Raises CallAssistError."""
    with opened(copy) as connection:
        newest = connection.execute(_NEWEST, (SHOWN,)).fetchall()
        return Peek(
            first_call=_edge(connection, "asc"),
            last_call=_edge(connection, "desc"),
            newest_calls=tuple(map(_call_of, newest)),
            account_checks=connection.execute(_CHECKS).fetchone()[0],
        )


def _edge(connection: sqlite3.Connection, order: str) -> datetime | None:
    rows = connection.execute(_EDGE.format(order)).fetchall()
    return moment_of(str(rows[0][0])) if rows else None


def _call_of(row: sqlite3.Row) -> BackedUpCall:
    received_at = moment_or(str(row["received_at"]), int(row["received_utc"]))
    return BackedUpCall(received_at=received_at, number_text=str(row["number_text"]))


def missing_from(copy: Path, today: Path) -> MissingFromBackup:
    """What today's data file has and the copy has not; the copy is up to date.

    Raises CallAssistError where today's file cannot be read.
    """
    with told_plainly(today, "database_damaged"), closing(_both(copy, today)) as connection:
        newest = f"select received_at, received_utc, number_text {_MISSING}"
        rows = connection.execute(f"{newest} order by place desc limit {SHOWN}").fetchall()
        return MissingFromBackup(
            calls=connection.execute(f"select count(*) {_MISSING}").fetchone()[0],
            newest_calls=tuple(map(_call_of, rows)),
            changed_calls=connection.execute(_CHANGED).fetchone()[0],
            account_checks=connection.execute(_MISSING_CHECKS).fetchone()[0],
        )


def _both(copy: Path, today: Path) -> sqlite3.Connection:
    uri = f"{today.absolute().as_uri()}?mode=rw"
    connection = sqlite3.connect(uri, uri=True, timeout=_WAIT_SECONDS, isolation_level=None)
    connection.row_factory = sqlite3.Row
    connection.text_factory = lambda stored: stored.decode("utf-8", errors="replace")
    for setting in ("trusted_schema = off", "cell_size_check = on", "query_only = on"):
        connection.execute(f"pragma {setting}")
    beside = f"{copy.absolute().as_uri()}?mode=ro&immutable=1"
    connection.execute("attach database ? as backup", (beside,))
    return connection
