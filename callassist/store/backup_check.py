"""Holds a copy of the data file against everything that can be known about it.

The copy is nobody's data file yet: it is opened read-only, and nothing in it is trusted.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.store.backup_copy import GoOn
from callassist.store.connecting import any_errors, connect
from callassist.store.database import STEPS
from callassist.store.expected_schema import expected_schema, schema_of
from callassist.store.phrase import Phrase
from callassist.store.row_sums import COLUMN, is_intact

_ROWS_AT_ONCE = 500
_LONGEST_VALUE = 1 << 26
"""Bytes of one value; a note of a person is some thousand times shorter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DatabaseFacts:
    """What was found in a copy that is whole."""

    steps: int
    """Migrations it has been through."""
    calls: int
    """Calls that are listed; deleted ones are not counted."""
    rows: dict[str, int]
    """Rows of each table whose rows have checksums."""
    damaged_rows: int
    """Rows that no longer have their checksum."""


def facts_of(path: Path, go_on: GoOn, phrase: Phrase | None = None) -> DatabaseFacts:
    """Looks at every row of a copy; `phrase` opens one that is locked.

    Raises CallAssistError: `backup_newer` for data of a newer program, `backup_foreign` for what is
    not ours or has something added to it, `backup_broken` for what SQLite cannot read,
    `phrase_wrong`.
    """
    with opened(path, phrase) as connection:
        return facts_in(connection, go_on)


def facts_in(connection: sqlite3.Connection, go_on: GoOn) -> DatabaseFacts:
    """The same of a file that is open already; raises what SQLite raises, too."""
    steps = _steps(connection)
    _refuse_other_schema(connection, steps)
    go_on()
    _refuse_broken_pages(connection)
    rows, damaged = _rows(connection, go_on)
    listed = "select count(*) from call where deleted_at is null"
    calls = int(connection.execute(listed).fetchone()[0]) if "call" in rows else 0
    return DatabaseFacts(steps=steps, calls=calls, rows=rows, damaged_rows=damaged)


@contextmanager
def opened(path: Path, phrase: Phrase | None = None) -> Iterator[sqlite3.Connection]:
    """A private copy, open for reading; failures of SQLite are `backup_broken`."""
    try:
        with closing(connect(path, phrase, wait_seconds=0, mode="frozen")) as connection:
            if isinstance(connection, sqlite3.Connection):
                # The other library sets no limits; but what it opens was written by who has the
                # passphrase.
                connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LONGEST_VALUE)
            for setting in ("trusted_schema = off", "cell_size_check = on", "query_only = on"):
                connection.execute(f"pragma {setting}")
            yield connection
    except any_errors(UnicodeDecodeError) as error:
        raise CallAssistError("backup_broken") from error


def _steps(connection: sqlite3.Connection) -> int:
    """How many migrations the file has been through."""
    names = {row[0] for row in connection.execute("select name from sqlite_master limit 1000")}
    if "_sqlite_migrations" not in names:
        raise CallAssistError("backup_foreign")
    rows = connection.execute(
        "select name from _sqlite_migrations where migration_set = 'callassist' limit 1000"
    )
    applied = {str(row[0]) for row in rows}
    if any(step > STEPS[-1] for step in applied):
        raise CallAssistError("backup_newer")
    if not applied or applied != set(STEPS[: len(applied)]):
        raise CallAssistError("backup_foreign")
    return len(applied)


def _refuse_other_schema(connection: sqlite3.Connection, steps: int) -> None:
    """A trigger or a view would run with the next save: only what we made is let in."""
    if schema_of(connection) != expected_schema(steps):
        raise CallAssistError("backup_foreign")


def _refuse_broken_pages(connection: sqlite3.Connection) -> None:
    if connection.execute("pragma quick_check(1)").fetchone()[0] != "ok":
        raise CallAssistError("backup_broken")


def _rows(connection: sqlite3.Connection, go_on: GoOn) -> tuple[dict[str, int], int]:
    """The number of rows by table, and how many of them no longer have their checksum."""
    counts: dict[str, int] = {}
    damaged = 0
    for table in _sealed_tables(connection):
        counts[table] = 0
        cursor = connection.execute(f"select * from {table}")  # noqa: S608 - of the known schema
        while rows := cursor.fetchmany(_ROWS_AT_ONCE):
            counts[table] += len(rows)
            damaged += sum(not is_intact(table, dict(row)) for row in rows)
            go_on()
    return counts, damaged


def _sealed_tables(connection: sqlite3.Connection) -> list[str]:
    """The tables whose rows have checksums, by name."""
    rows = connection.execute(
        "select tables.name from sqlite_master as tables, pragma_table_info(tables.name) as columns"
        " where tables.type = 'table' and columns.name = ? order by tables.name",
        (COLUMN,),
    )
    return [row[0] for row in rows]
