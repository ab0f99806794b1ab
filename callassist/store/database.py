"""Opens the one SQLite file with the settings that lose nothing, and closes it again.

The journal and sync level are those that lost no acknowledged call in simulated power cuts
(TRUNCATE and FULL); write-ahead logging is left alone, because SQLite before 3.51.3 can damage a
file with it. All settings are set explicitly and read back. The file is never opened in any other
way: reading it as a plain file would drop SQLite's own locks. Connections come from `connecting`.
"""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.errors import CallAssistError
from callassist.store.connecting import database_errors
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase

if TYPE_CHECKING:
    from types import TracebackType

    import sqlite_utils

    from callassist.store.opening import Opened

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
    "0012_delete_for_good",
    "0013_mark_passing_calls",
    "0014_added_numbers",
)
"""The migrations this program knows; asked with plain SQL so that a start needs no more."""

_WAIT_SECONDS = 2.5
"""How long a program without a window waits for another one that holds the file."""
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

    def __init__(
        self,
        folder: Path,
        before_migration: Callable[[], None] = lambda: None,
        after_change: Callable[[], None] = lambda: None,
        phrase: Phrase | None = None,
    ) -> None:
        """The file is opened, and made with its folder if need be, when it is first used.

        Every use raises CallAssistError for what a person can act on: no room, no rights, locked
        by another program, damaged, or made by a newer version. `before_migration` is called
        before a file of an older version is changed, `after_change` when a transaction is on the
        disk; neither raises. `phrase` opens a file that is locked, and is looked at with every
        opening.
        """
        self.phrase = Phrase() if phrase is None else phrase
        """What opens the file, if it is locked; others may hold it too, and change it."""
        self.path = folder / FILE_NAME
        self._before_migration = before_migration
        self._after_change = after_change
        self._opened: Opened | None = None
        self._tables: sqlite_utils.Database | None = None
        self.wait_seconds: float | None = None
        """How long to wait for another program that holds the file; None: as long as is usual."""
        self.before_write: Callable[[], None] = lambda: None
        """Called before whatever waits for readers, so that they get out of the way."""
        self.while_opening: Callable[[], None] = lambda: None
        """Called again and again while the index is made anew; what it raises ends the opening."""
        self._is_opening = self._is_noted = self._is_looked_through = False
        self.times_replaced = 0
        """How often another file was found in place of the open one."""

    @property
    def connection(self) -> sqlite3.Connection:
        """The open connection; to the file that lies there now, if another one took its place."""
        if self._opened is not None and not self._opened.connection.in_transaction:
            self._leave_if_replaced()
        if self._opened is None:
            from callassist.store.opening import open_file

            wait = _WAIT_SECONDS if self.wait_seconds is None else self.wait_seconds
            self._opened = open_file(self.path, wait, self._before_migration, self.phrase)
            if not self._opened.is_read_only:
                self._bring_index_up_to_date()
        return self._opened.connection

    @property
    def is_open(self) -> bool:
        """Whether the file is open now; a log in memory is not the file."""
        return self._opened is not None and not self.stands_in

    @property
    def is_read_only(self) -> bool:
        """Whether the open file can only be read."""
        return self._opened is not None and self._opened.is_read_only

    @property
    def stands_in(self) -> bool:
        """Whether a log in memory stands in for the file, and nothing written is kept."""
        return self._opened is not None and self._opened.identity is None

    def stand_in(self) -> None:
        """Leaves the file alone and works in memory until `close`."""
        from callassist.store.opening import open_in_memory

        self.close()
        self._opened = open_in_memory()
        self._bring_index_up_to_date()

    def _leave_if_replaced(self) -> bool:
        """Closes a file that no longer has its name, so that nothing goes into the wrong one."""
        from callassist.store.data_file import identity_of

        if self._opened is None or self._opened.identity in (None, identity_of(self.path)):
            return False
        self.times_replaced += 1
        self.close()
        return True

    def _stay(self) -> None:
        """Raises CallAssistError where another file, or none, is in the place of the open one."""
        if self._leave_if_replaced():
            is_there = self.path.exists()
            raise CallAssistError(
                "database_replaced" if is_there else "database_gone", path=str(self.path)
            )

    def _bring_index_up_to_date(self) -> None:
        """Makes the index of the calls where it is missing or of another version."""
        from callassist.store.call_index import CallIndex

        self._is_opening = True
        try:
            index = CallIndex(self)
            if not index.is_of_this_version():
                for _ in index.rebuilding():
                    self.while_opening()
            if not self.stands_in and self.read("select 1 from call limit 1"):
                self._note_rows()
        except BaseException:
            self.close()
            raise
        finally:
            self._is_opening = False

    @property
    def tables(self) -> "sqlite_utils.Database":
        """The tables of the file; loaded at the first write, because a start only reads."""
        if self._tables is None:
            import sqlite_utils

            # What else is installed on this computer has no business in the data file.
            self._tables = sqlite_utils.Database(self.connection, execute_plugins=False)
        return self._tables

    @contextmanager
    def transaction(self) -> Iterator["sqlite_utils.Database"]:
        """One unit of work: everything in it is stored and on the disk, or nothing is."""
        if self._opened is not None and self._opened.connection.in_transaction:
            with told_plainly(self.path):
                yield self.tables
            return
        self.before_write()
        self._stay()
        tables = self.tables
        self._refuse_unfit()
        connection = tables.conn
        with told_plainly(self.path):
            connection.execute("begin immediate")
            try:
                yield tables
                self._stay()
                # Again, because much may have been written since: storing it waits for readers.
                self.before_write()
            except BaseException:
                self._roll_back()
                raise
            _commit(connection)
        self._tell_change()

    def _refuse_unfit(self) -> None:
        """Raises CallAssistError where nothing may be written into the open file."""
        if self.is_read_only:
            raise CallAssistError("read_only", path=str(self.path))
        if not self._is_looked_through and not self.stands_in:
            from callassist.store.opening import refuse_damaged

            refuse_damaged(self.connection, self.path)
            self._is_looked_through = True

    def _roll_back(self) -> None:
        """Takes back what was not stored; a file that was left has taken it back with its end."""
        if self._opened is not None:
            self._opened.connection.rollback()

    def _tell_change(self) -> None:
        if not self.stands_in and not self._is_opening:
            self._note_rows()
            self._after_change()

    def _note_rows(self) -> None:
        """Lets an emptied file be told from a new one from now on."""
        if not self._is_noted:
            from callassist.store.file_facts import FileFacts

            FileFacts(self.path.parent).note_rows()
            self._is_noted = True

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
        from callassist.store.opening import has_forgotten_numbers

        try:
            is_whole = self.connection.execute("pragma integrity_check").fetchone()[0] == "ok"
            orphans = self.connection.execute("pragma foreign_key_check").fetchone()
            return is_whole and orphans is None and not has_forgotten_numbers(self.connection)
        except database_errors(UnicodeDecodeError):
            return False

    def close(self) -> None:
        """Closes the file, if it was opened; the next use opens it again."""
        if self._opened is not None:
            self._opened.connection.close()
        self._opened = self._tables = None
        self._is_looked_through = False


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


def set_settings(connection: sqlite3.Connection, *, may_change_file: bool) -> None:
    """Sets those that change nothing in the file, or the one that may: the journal mode."""
    for name, value, _ in _SETTINGS[-1:] if may_change_file else _SETTINGS[:-1]:
        connection.execute(f"pragma {name} = {value}")


def read_settings_back(connection: sqlite3.Connection) -> None:
    """Raises sqlite3.DatabaseError where the connection has other settings than it must."""
    actual = _settings_of(connection)
    if actual != expected_settings():
        raise sqlite3.DatabaseError(f"settings not accepted: {actual}")


_NOT_A_DATABASE = "not a database"
_SENTENCES: tuple[tuple[str, str], ...] = (
    ("database is locked", "database_locked"),
    ("disk is full", "disk_full"),
    ("disk i/o error", "disk_trouble"),
    ("readonly database", "read_only"),
    ("unable to open", "read_only"),
    ("malformed", "database_damaged"),
    (_NOT_A_DATABASE, "database_damaged"),
    ("unsupported file format", "database_damaged"),
    ("already exists", "database_damaged"),
    ("no such table", "database_damaged"),
    ("no such column", "database_damaged"),
    # The journal mode stays as it is while another program works with the file.
    ("settings not accepted", "database_locked"),
)
"""What SQLite says, and the sentence a person gets."""


def _looks_locked(path: Path) -> bool:
    """Whether it is no database because it is locked; nothing of this process has it open then."""
    from callassist.store.locked_file import looks_locked

    return looks_locked(path)


class told_plainly:  # noqa: N801 - used like contextlib's own, as a word of a `with`
    """Turns what the environment did to the file into a failure a person can act on.

    `otherwise` is the sentence for what SQLite says in words not listed here; without one it is
    taken for a mistake of our own and raised as it is. A class, because every read and write of a
    save goes through it, and a generator takes three times as long.
    """

    __slots__ = ("_otherwise", "_path")

    def __init__(self, path: Path, otherwise: str | None = None) -> None:
        self._path = path
        self._otherwise = otherwise

    def __enter__(self) -> None:
        pass

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: "TracebackType | None",
    ) -> None:
        if error is not None and (sentence := self._sentence_for(error)) is not None:
            raise CallAssistError(sentence, path=str(self._path)) from error

    def _sentence_for(self, error: BaseException) -> str | None:
        """The sentence a person gets; None for an error that is not about the file."""
        if isinstance(error, database_errors()):
            said = str(error).lower()
            if _NOT_A_DATABASE in said and _looks_locked(self._path):
                return "phrase_needed"
            return next((name for words, name in _SENTENCES if words in said), self._otherwise)
        if isinstance(error, UnicodeDecodeError):
            # SQLite quotes the damaged part of a file in its message, which is no text any more.
            return "database_damaged"
        return "read_only" if isinstance(error, OSError) else None
