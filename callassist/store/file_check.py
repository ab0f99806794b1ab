"""Looks through the data file while the program works with it, on a connection of its own.

Whoever reads holds the file, and whoever saves has to wait for that: `give_way` breaks off what is
being looked at, and it is looked at again a little later.
"""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

from callassist.domain.errors import CallAssistError
from callassist.store.connecting import connect, database_errors, operational_errors
from callassist.store.opening import has_forgotten_numbers
from callassist.store.phrase import Phrase
from callassist.store.row_sums import is_intact
from callassist.store.sealed_tables import SealedTable, sealed_tables

Answer = TypeVar("Answer")

_ROWS_AT_ONCE = 500
_WAIT_SECONDS = 0.2
_AGAIN_AFTER_SECONDS = 0.1
_QUIET_SECONDS = 0.25
"""How long nothing is looked at after somebody wanted to save."""
_ENDS_IN_SECONDS = 0.05
"""What is broken off ends within a thousandth of a second; on a busy computer a little later."""
_MOST_TRIES = 50


class Soundness(StrEnum):
    """What came of looking."""

    SOUND = "sound"
    DAMAGED = "damaged"
    ROWS_CHANGED = "rows_changed"
    """SQLite finds nothing wrong, but some rows are not what was stored."""
    UNKNOWN = "unknown"
    """It was stopped, or others needed the file all the time."""


@dataclass(frozen=True, slots=True)
class Checked:
    """What came of looking, and how many rows were changed."""

    soundness: Soundness
    changed_rows: int = 0


class FileCheck:
    """One look through a data file, in a thread of its own."""

    def __init__(self, path: Path, phrase: Phrase | None = None) -> None:
        """`phrase` opens a file that is locked."""
        self._path = path
        self._phrase = phrase
        self._connection: sqlite3.Connection | None = None
        self._guard, self._asking = threading.Lock(), threading.Lock()
        self._quiet_until = 0.0
        self._times_broken_off = 0
        self._end = threading.Event()
        self._running = threading.Lock()

    def give_way(self) -> None:
        """Breaks off what is being looked at, and holds off for a moment; from any thread."""
        self._quiet_until = time.monotonic() + _QUIET_SECONDS
        with self._guard:
            if self._connection is None:
                return
            self._times_broken_off += 1
            self._connection.interrupt()
        if self._asking.acquire(timeout=_ENDS_IN_SECONDS):
            self._asking.release()

    def stop(self) -> None:
        """Ends the look; from any thread."""
        self._end.set()
        self.give_way()

    def end(self) -> None:
        """The same, and returns when the file is closed."""
        self.stop()
        with self._running:
            pass

    def run(self, *, is_full: bool) -> Checked:
        """Looks at the structure, and with `is_full` at every index and the sum of every row."""
        with self._running:
            return self._run(is_full=is_full)

    def _run(self, *, is_full: bool) -> Checked:
        try:
            self._open()
            return self._look(is_full=is_full)
        except operational_errors(_StoppedError):
            # Nothing is known: the disk may be at fault, or somebody who holds the file.
            return Checked(Soundness.UNKNOWN)
        except database_errors():
            return Checked(Soundness.DAMAGED)
        except CallAssistError as error:
            # Without its passphrase nothing is known of it either.
            is_damaged = error.sentence == "database_damaged"
            return Checked(Soundness.DAMAGED if is_damaged else Soundness.UNKNOWN)
        finally:
            self._close()

    def _look(self, *, is_full: bool) -> Checked:
        check = "integrity_check(1)" if is_full else "quick_check(1)"
        if self._rows(f"pragma {check}")[0][0] != "ok":
            return Checked(Soundness.DAMAGED)
        if not is_full:
            return Checked(Soundness.SOUND)
        has_orphans = bool(self._rows("pragma foreign_key_check"))
        if has_orphans or self._ask(has_forgotten_numbers):
            return Checked(Soundness.DAMAGED)
        changed = sum(map(self._changed_rows, self._ask(sealed_tables)))
        return Checked(Soundness.ROWS_CHANGED if changed else Soundness.SOUND, changed)

    def _changed_rows(self, table: SealedTable) -> int:
        return sum(not is_intact(table.name, row) for row in self._each_row(table))

    def _each_row(self, table: SealedTable) -> Iterator[dict[str, object]]:
        """All rows, some hundred at a time: between two slices whoever wants to save can."""
        sql = (
            f"select rowid as row_number, * from {table.name}"  # noqa: S608 - names of our schema
            " where rowid > ? order by rowid limit ?"
        )
        last = -(1 << 63)
        while rows := self._rows(sql, last, _ROWS_AT_ONCE):
            for row in rows:
                yield dict(zip(table.columns, tuple(row)[1:], strict=True))
            last = rows[-1]["row_number"]

    def _rows(self, sql: str, *values: object) -> list[sqlite3.Row]:
        return self._ask(lambda connection: connection.execute(sql, values).fetchall())

    def _ask(self, question: Callable[[sqlite3.Connection], Answer]) -> Answer:
        """The answer to a question that may be broken off, asked again until there is one.

        What was broken off may have an answer all the same, and a wrong one.
        """
        connection = self._connection
        for _ in range(_MOST_TRIES):
            while (left := self._quiet_until - time.monotonic()) > 0 and not self._end.is_set():
                self._end.wait(left)
            if self._end.is_set() or connection is None:
                break
            before = self._times_broken_off
            try:
                with self._asking:
                    answer = question(connection)
                if before == self._times_broken_off:
                    return answer
            except operational_errors() as error:
                if not _is_passing(error):
                    raise
                self._end.wait(_AGAIN_AFTER_SECONDS)
            except database_errors():
                if before == self._times_broken_off:
                    raise
        raise _StoppedError

    def _open(self) -> None:
        connection = connect(
            self._path, self._phrase, wait_seconds=_WAIT_SECONDS, mode="ro", any_thread=True
        )
        for setting in ("trusted_schema = off", "cell_size_check = on"):
            connection.execute(f"pragma {setting}")
        with self._guard:
            self._connection = connection

    def _close(self) -> None:
        with self._guard:
            connection, self._connection = self._connection, None
        if connection is not None:
            connection.close()


class _StoppedError(Exception):
    """Nobody wants to know any more, or others needed the file all the time."""


def _is_passing(error: Exception) -> bool:
    said = str(error).lower()
    return "interrupted" in said or "locked" in said or "unable to open" in said
