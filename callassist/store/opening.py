"""How the data file is opened: looked at first, held against what it must be, then brought up.

Nothing is made where something was, and nothing is written into a file before it has shown that it
is ours. What stands in the way is raised as CallAssistError, one sentence for each kind of trouble.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from callassist.domain.errors import CallAssistError
from callassist.durable_files import make_folder
from callassist.store.connecting import Mode, connect, database_errors, warnings
from callassist.store.data_file import (
    FileIdentity,
    Lying,
    identity_of,
    journals_of,
    lying_at,
    may_be_written,
)
from callassist.store.database import (
    STEPS,
    read_settings_back,
    set_settings,
    told_plainly,
)
from callassist.store.file_facts import FileFacts
from callassist.store.phrase import Phrase

BACKUPS = "backups"
"""The folder of backups: what lies in it tells that there was a log."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An open data file."""

    connection: sqlite3.Connection
    identity: FileIdentity | None
    """None of a log that is in memory only."""
    is_read_only: bool = False


def open_file(
    path: Path,
    wait_seconds: float,
    before_migration: Callable[[], None],
    phrase: Phrase | None = None,
) -> Opened:
    """Opens the data file, and makes it where there never was one.

    Raises CallAssistError: `database_damaged`, `database_foreign`, `database_newer`,
    `database_gone`, `database_locked`, `database_not_migrated`, `read_only`, `disk_full`,
    `disk_trouble`, and for one that is locked `phrase_needed`, `phrase_wrong`, `lock_missing`.
    """
    with told_plainly(path):
        make_folder(path.parent)
        is_new = _is_new(path)
        is_read_only = not is_new and not may_be_written(path)
        if not is_new and not is_read_only:
            _keep_if_unclean(path)
        _opened_before.add(path)
        mode: Mode = "ro" if is_read_only else "rwc"
        connection = connect(path, phrase, wait_seconds=wait_seconds, mode=mode)
        try:
            _bring_up(connection, path, before_migration, is_read_only=is_read_only)
        except BaseException:
            connection.close()
            raise
    return Opened(connection, identity_of(path), is_read_only)


_LOOKED_THROUGH, _LOOKED_OVER = 2 << 20, 16 << 20
"""Bytes: up to there a file is looked through in some twenty milliseconds, with its indexes and
without; a larger one is looked through beside the work."""


def refuse_damaged(connection: sqlite3.Connection, path: Path) -> None:
    """Raises CallAssistError where SQLite finds damage: nothing is to be written into that file."""
    with told_plainly(path, "database_damaged"):
        pages = connection.execute("pragma page_count").fetchone()[0]
        # The SQLite of locked files says it in letters.
        size = pages * int(connection.execute("pragma page_size").fetchone()[0])
        if size > _LOOKED_OVER:
            return
        check = "integrity_check(1)" if size <= _LOOKED_THROUGH else "quick_check(1)"
        is_whole = connection.execute(f"pragma {check}").fetchone()[0] == "ok"
        if is_whole and size <= _LOOKED_THROUGH:
            is_whole = connection.execute("pragma foreign_key_check").fetchone() is None
        if not is_whole or has_forgotten_numbers(connection):
            raise CallAssistError("database_damaged", path=str(path))


def open_in_memory() -> Opened:
    """An empty log that is gone with the program."""
    connection = connect(Path(":memory:"), None, wait_seconds=0)
    _migrate(connection, Path(":memory:"))
    return Opened(connection, None)


def _is_new(path: Path) -> bool:
    """Whether the file is to be made. Raises CallAssistError where something else was, or is."""
    if lying_at(path) is Lying.FILE:
        return False
    # Asked before looking again: another program may be making the file just now.
    had_something = had_rows(path.parent)
    lying = lying_at(path)
    if lying is Lying.FILE:
        return False
    if lying is Lying.OTHER:
        raise CallAssistError("database_foreign", path=str(path))
    if lying is Lying.LINK_TO_NOTHING or had_something:
        raise CallAssistError("database_gone", path=str(path))
    return True


def had_rows(folder: Path) -> bool:
    """Whether something in the folder tells that there was a log with something in it."""
    if FileFacts(folder).has_rows:
        return True
    try:
        return any((folder / BACKUPS).iterdir())
    except OSError:
        return False


_opened_before: set[Path] = set()
"""What this process has opened: from then on it must not be read as a plain file."""


def _keep_if_unclean(path: Path) -> None:
    if path not in _opened_before and journals_of(path):
        from callassist.store.unclean_end import keep_as_it_was

        keep_as_it_was(path)


def _bring_up(
    connection: sqlite3.Connection,
    path: Path,
    before_migration: Callable[[], None],
    *,
    is_read_only: bool,
) -> None:
    try:
        set_settings(connection, may_change_file=False)
        steps = _steps_of(connection, path)
        if is_read_only:
            if steps != len(STEPS):
                raise CallAssistError("read_only", path=str(path))
            return
        set_settings(connection, may_change_file=True)
        read_settings_back(connection)
    except database_errors() as error:
        _raise_told(error, path, otherwise="database_damaged")
    if steps != len(STEPS):
        if steps:
            before_migration()
        _migrate(connection, path)


def _steps_of(connection: sqlite3.Connection, path: Path) -> int:
    """How many migrations the file has been through.

    Raises CallAssistError for a file of a newer program, of another one altogether, or one whose
    schema is not what these migrations make.
    """
    tables = {row[0] for row in connection.execute("select name from sqlite_master")}
    if connection.execute("pragma application_id").fetchone()[0]:
        raise CallAssistError("database_foreign", path=str(path))
    if not tables:
        # A first start that was cut off has left a journal, which made the file empty just now.
        if not connection.execute("pragma page_count").fetchone()[0] and _is_new(path):
            return 0
        raise CallAssistError("database_foreign", path=str(path))
    if "_sqlite_migrations" not in tables:
        is_ours = bool(tables & {"call", "plan_step", "callback"})
        raise CallAssistError("database_damaged" if is_ours else "database_foreign", path=str(path))
    rows = connection.execute(
        "select name from _sqlite_migrations where migration_set = 'callassist'"
    )
    applied = {row[0] for row in rows}
    if any(isinstance(step, str) and step > STEPS[-1] for step in applied):
        raise CallAssistError("database_newer", path=str(path))
    if not applied and not tables & {"call", "plan_step", "callback"}:
        raise CallAssistError("database_foreign", path=str(path))
    is_sound = applied == set(STEPS[: len(applied)])
    if not is_sound or not _has_expected_schema(connection, len(applied)):
        raise CallAssistError("database_damaged", path=str(path))
    return len(applied)


def has_forgotten_numbers(connection: sqlite3.Connection) -> bool:
    """Whether SQLite would give a number to a new row that an old one has."""
    numbered = connection.execute(
        "select name from sqlite_master where type = 'table' and sql like '%autoincrement%'"
    ).fetchall()
    given = dict(map(tuple, connection.execute("select name, seq from sqlite_sequence")))
    return any(
        (connection.execute(f"select max(id) from {name}").fetchone()[0] or 0)  # noqa: S608
        > _whole_number(given.get(name, 0))
        for (name,) in map(tuple, numbered)
    )


def _whole_number(value: object) -> int:
    return value if isinstance(value, int) else -1


def _has_expected_schema(connection: sqlite3.Connection, steps: int) -> bool:
    from callassist.store.schema_check import has_expected_schema

    return has_expected_schema(connection, steps)


def _migrate(connection: sqlite3.Connection, path: Path) -> None:
    """Takes a file through the steps it has not been through: all of them, or none."""
    import sqlite_utils

    from callassist.store.migrations import MIGRATIONS

    try:
        connection.execute("begin immediate")
        try:
            MIGRATIONS.apply(sqlite_utils.Database(connection, execute_plugins=False))
            if not _has_expected_schema(connection, len(STEPS)):
                raise sqlite3.DatabaseError("the steps have not made what they should")
            connection.execute("commit")
        except BaseException:
            connection.rollback()
            raise
    except warnings(ValueError, TypeError, LookupError, ArithmeticError) as error:
        raise CallAssistError("database_not_migrated", path=str(path)) from error
    except database_errors() as error:
        _raise_told(error, path, otherwise="database_not_migrated")


def _raise_told(error: Exception, path: Path, otherwise: str) -> NoReturn:
    """Raises what SQLite says as its own sentence, and what has none as another one."""
    with told_plainly(path, otherwise):
        raise error
    raise AssertionError
