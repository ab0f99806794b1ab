"""Copies the data file for a backup while others may write into it.

SQLite's own backup is used, from a connection of its own: a plain copy of a file that is being
written to is damaged nearly always.
"""

import os
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.store.connecting import connect
from callassist.store.database import told_plainly
from callassist.store.phrase import Phrase

_PAGES = 1024
"""Pages in one step; between two steps whoever wants to write can."""
_PAUSE_SECONDS = 0.005
_MOST_RESTARTS = 5
"""A write of somebody else begins the copy anew; after so many it is made in one go."""
_WAIT_SECONDS = 10.0
"""How long the file may be locked by another program."""
_LOCK_SECONDS = 0.05
_EMPTY_SHARE = 4

GoOn = Callable[[], None]
"""Called again and again in long work; raises what is to end it."""


def copy_database(source: Path, target: Path, go_on: GoOn, phrase: Phrase | None = None) -> None:
    """Makes the private file `target` a copy of the data file, schema and rows as they are.

    The copy of a file that is locked is locked with the same `phrase`.

    Raises CallAssistError where the file is locked for long, is damaged, or there is no room.
    """
    os.close(os.open(target, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    with (
        told_plainly(source),
        closing(_opened(source, phrase)) as old,
        closing(_filled(target, phrase)) as new,
    ):
        try:
            old.backup(new, pages=_PAGES, progress=_Steps(go_on).step, sleep=_LOCK_SECONDS)
        except _RestartedOftenError:
            steps = _Steps(go_on, may_restart=True)
            old.backup(new, pages=-1, progress=steps.step, sleep=_LOCK_SECONDS)
        _leave_out_empty_pages(new)


class _RestartedOftenError(Exception):
    """Others write so often that a copy in steps would never end."""


class _Steps:
    """Looks at a copy after each of its steps."""

    def __init__(self, go_on: GoOn, *, may_restart: bool = False) -> None:
        self._go_on = go_on
        self._may_restart = may_restart
        self._restarts = 0
        self._remaining: int | None = None
        self._moved_at = time.monotonic()

    def step(self, status: int, remaining: int, total: int) -> None:
        """Ends the copy where nobody waits for it any more, or where it gets nowhere."""
        del status, total
        self._go_on()
        now = time.monotonic()
        if remaining == self._remaining:
            if now - self._moved_at > _WAIT_SECONDS:
                raise CallAssistError("database_locked")
            return
        if self._remaining is not None and remaining > self._remaining:
            self._restarts += 1
            if self._restarts > _MOST_RESTARTS and not self._may_restart:
                raise _RestartedOftenError
        self._remaining, self._moved_at = remaining, now
        time.sleep(_PAUSE_SECONDS)


def _opened(path: Path, phrase: Phrase | None) -> sqlite3.Connection:
    """The data file as it is; a journal left behind by a power cut is worked off first."""
    connection = connect(path, phrase, wait_seconds=_LOCK_SECONDS, mode="rw")
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma cell_size_check = on")
    return connection


def _filled(path: Path, phrase: Phrase | None) -> sqlite3.Connection:
    """A file that is to be filled: nobody reads it before it was checked, so nothing is synced."""
    connection = connect(path, phrase, wait_seconds=_LOCK_SECONDS)
    connection.execute("pragma trusted_schema = off")
    connection.execute("pragma synchronous = off")
    connection.execute("pragma journal_mode = off")
    return connection


def _leave_out_empty_pages(connection: sqlite3.Connection) -> None:
    """After many calls were removed most of the file may be zeros, which look like a zip bomb."""
    empty = connection.execute("pragma freelist_count").fetchone()[0]
    pages = connection.execute("pragma page_count").fetchone()[0]
    if empty * _EMPTY_SHARE > pages:
        connection.execute("vacuum")
