"""Opens the one SQLite file with the settings that lose nothing, and closes it again.

The journal and sync level are those that lost no acknowledged call in simulated power cuts
(TRUNCATE and FULL); write-ahead logging is left alone, because SQLite before 3.51.3 can damage a
file with it. All settings are set explicitly and read back. The file is never opened in any other
way: reading it as a plain file would drop SQLite's own locks.
"""

import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.errors import CallAssistError
from callassist.store.file_name import FILE_NAME

if TYPE_CHECKING:
    import sqlite_utils

STEPS = (
    "0001_create_calls",
    "0002_create_plan_steps",
    "0003_create_callbacks",
    "0004_create_drill_results",
    "0005_create_account_checks",
    "0006_create_shown_reminders",
    "0007_give_calls_a_place",
    "0008_create_imports",
    "0009_create_attachments",
    "0010_create_call_edits",
    "0011_index_calls",
)
"""The migrations this program knows; asked with plain SQL so that a start needs no more."""

_WAIT_SECONDS = 3.0
_SETTINGS: tuple[tuple[str, str, object], ...] = (
    ("synchronous", "full", 2),
    ("secure_delete", "on", 1),
    ("cell_size_check", "on", 1),
    ("trusted_schema", "off", 0),
    ("foreign_keys", "on", 1),
    ("mmap_size", "0", 0),
    ("journal_mode", "truncate", "truncate"),
)
"""Name, value to set, value to read back. The last one alone can change the file."""


class Store:
    """The open data file: one writer connection, and transactions on it."""

    def __init__(self, folder: Path) -> None:
        """The file is opened, and made with its folder if need be, when it is first used.

        Every use raises CallAssistError for what a person can act on: no room, no rights, locked
        by another program, damaged, or made by a newer version.
        """
        self.path = folder / FILE_NAME
        self._connection: sqlite3.Connection | None = None
        self._tables: sqlite_utils.Database | None = None

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection."""
        if self._connection is None:
            with told_plainly(self.path):
                self._connection = self._open()
            self._bring_index_up_to_date()
        return self._connection

    def _open(self) -> sqlite3.Connection:
        _make_folder(self.path.parent)
        connection = sqlite3.connect(self.path, timeout=_WAIT_SECONDS, isolation_level=None)
        connection.row_factory = sqlite3.Row
        connection.text_factory = _text_of
        try:
            _set(connection, _SETTINGS[:-1])
            applied = _applied_steps(connection)
            _set(connection, _SETTINGS[-1:])
            _read_back(connection)
            if applied != set(STEPS):
                _bring_up_to_date(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _bring_index_up_to_date(self) -> None:
        """Makes the index of the calls where it is missing or of another version."""
        from callassist.store.call_index import CallIndex

        try:
            index = CallIndex(self)
            if not index.is_of_this_version():
                index.rebuild()
        except BaseException:
            self.close()
            raise

    @property
    def tables(self) -> "sqlite_utils.Database":
        """The tables of the file; loaded at the first write, because a start only reads."""
        if self._tables is None:
            import sqlite_utils

            self._tables = sqlite_utils.Database(self.connection)
        return self._tables

    @contextmanager
    def transaction(self) -> Iterator["sqlite_utils.Database"]:
        """One unit of work: everything in it is stored and on the disk, or nothing is."""
        tables = self.tables
        with told_plainly(self.path):
            if self.connection.in_transaction:
                yield tables
                return
            self.connection.execute("begin immediate")
            try:
                yield tables
            except BaseException:
                self.connection.rollback()
                raise
            _commit(self.connection)

    def read(self, sql: str, *values: object) -> list[sqlite3.Row]:
        """The rows of a query; the values fill its question marks."""
        with told_plainly(self.path):
            return self.connection.execute(sql, values).fetchall()

    def each(self, sql: str, *values: object) -> Iterator[sqlite3.Row]:
        """The rows of a query one by one, for what may be too many to hold."""
        with told_plainly(self.path):
            yield from self.connection.execute(sql, values)

    def write(self, sql: str, *values: object) -> None:
        """Does one thing to the file; what belongs together stands in a transaction."""
        with told_plainly(self.path):
            self.connection.execute(sql, values)

    def write_all(self, sql: str, rows: Iterable[Sequence[object]]) -> None:
        """Does one thing for each of the rows, inside a transaction of the caller."""
        with told_plainly(self.path):
            self.connection.executemany(sql, rows)

    def insert(self, table: str, rows: Sequence[Mapping[str, object]]) -> None:
        """Writes rows of the same columns, inside a transaction of the caller.

        What every saved call goes through: sqlite-utils would take longer than SQLite itself.
        """
        if rows:
            names, marks = ", ".join(rows[0]), ", ".join("?" * len(rows[0]))
            sql = f"insert into {table} ({names}) values ({marks})"  # noqa: S608 - our own names
            self.write_all(sql, [tuple(row.values()) for row in rows])

    def settings(self) -> dict[str, object]:
        """The settings the open file really has."""
        return _settings_of(self.connection)

    def has_integrity(self) -> bool:
        """Whether SQLite finds nothing wrong with the file; it cannot see changed contents."""
        try:
            return bool(self.connection.execute("pragma integrity_check").fetchone()[0] == "ok")
        except (sqlite3.DatabaseError, UnicodeDecodeError):
            return False

    def close(self) -> None:
        """Closes the file, if it was opened; the next use opens it again."""
        if self._connection is not None:
            self._connection.close()
        self._connection = self._tables = None


def _make_folder(folder: Path) -> None:
    """Makes a private folder that a power cut cannot take away with the first call in it."""
    if folder.is_dir():
        return
    _make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    if os.name == "posix":
        with suppress(OSError):  # a folder that may be written to but not read, or is on a network
            _sync_folder(folder.parent)


def _sync_folder(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _text_of(stored: bytes) -> str:
    """Text of the file; damaged text too, because its row no longer has its checksum."""
    return stored.decode("utf-8", errors="replace")


def _bring_up_to_date(connection: sqlite3.Connection) -> None:
    """Takes a file through the steps it has not been through."""
    import sqlite_utils

    from callassist.store.migrations import MIGRATIONS

    connection.execute("begin immediate")
    try:
        MIGRATIONS.apply(sqlite_utils.Database(connection))
    except BaseException:
        connection.rollback()
        raise
    _commit(connection)


def _applied_steps(connection: sqlite3.Connection) -> set[str]:
    """The names of the migrations a file has been through.

    Raises CallAssistError for a file of a newer program, or of another one altogether.
    """
    tables = {row[0] for row in connection.execute("select name from sqlite_master")}
    if not tables:
        return set()
    if "_sqlite_migrations" not in tables:
        raise sqlite3.DatabaseError("file is not a database of this program")
    rows = connection.execute(
        "select name from _sqlite_migrations where migration_set = 'callassist'"
    )
    applied = {row[0] for row in rows}
    if any(step > STEPS[-1] for step in applied):
        raise CallAssistError("database_newer")
    if applied != set(STEPS[: len(applied)]):
        raise sqlite3.DatabaseError("list of steps malformed")
    return applied


def _commit(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("commit")
    except BaseException:
        connection.rollback()
        raise


def _settings_of(connection: sqlite3.Connection) -> dict[str, object]:
    return {name: connection.execute(f"pragma {name}").fetchone()[0] for name, _, _ in _SETTINGS}


def expected_settings() -> dict[str, object]:
    """The settings the open file must have."""
    return {name: value for name, _, value in _SETTINGS}


def _set(connection: sqlite3.Connection, settings: tuple[tuple[str, str, object], ...]) -> None:
    for name, value, _ in settings:
        connection.execute(f"pragma {name} = {value}")


def _read_back(connection: sqlite3.Connection) -> None:
    actual = _settings_of(connection)
    if actual != expected_settings():
        raise sqlite3.DatabaseError(f"settings not accepted: {actual}")


_SENTENCES: tuple[tuple[str, str], ...] = (
    ("database is locked", "database_locked"),
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_trouble"),
    ("readonly database", "read_only"),
    ("unable to open", "read_only"),
    ("malformed", "database_damaged"),
    ("not a database", "database_damaged"),
    ("unsupported file format", "database_damaged"),
    ("already exists", "database_damaged"),
    ("no such table", "database_damaged"),
    ("no such column", "database_damaged"),
    # The journal mode stays as it is while another program works with the file.
    ("settings not accepted", "database_locked"),
)
"""What SQLite says, and the sentence a person gets."""


@contextmanager
def told_plainly(path: Path) -> Iterator[None]:
    """Turns what the environment did to the file into a failure a person can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        said = str(error).lower()
        for words, sentence in _SENTENCES:
            if words in said:
                raise CallAssistError(sentence, path=str(path)) from error
        raise
    except UnicodeDecodeError as error:
        # SQLite quotes the damaged part of a file in its message, which is no text any more.
        raise CallAssistError("database_damaged", path=str(path)) from error
    except OSError as error:
        raise CallAssistError("read_only", path=str(path)) from error
