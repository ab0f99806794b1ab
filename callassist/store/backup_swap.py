"""Puts a restored data file in the place of the present one, which is kept under another name.

A kill or a power cut at any moment leaves the old file or the new one under the name of the data
file, whole. The program must have closed the file before.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.durable_files import sync_file, sync_folder
from callassist.store.connecting import connect, database_errors, operational_errors
from callassist.store.data_file import BESIDE, free_name, set_aside_files
from callassist.store.database import told_plainly
from callassist.store.phrase import Phrase

KIND = "replaced"
"""Why a data file was set aside, as its name says."""
_WAIT_SECONDS = 3.0
_BUSY = ("database is locked", "database table is locked")


def put_in_place(
    new: Path, present: Path, now: datetime, phrase: Phrase | None = None
) -> Path | None:
    """Makes `new`, on the same disk, the data file; returns where the one of before lies now.

    `phrase` opens the present one, if it is locked.

    Raises CallAssistError where the present file is in use or nothing can be written; it is then
    still in its place.
    """
    aside = free_name(present.parent, KIND, f"{now:%Y%m%d-%H%M%S}")
    with told_plainly(present):
        sync_file(new)
        if not os.path.lexists(present):
            _make_room_beside(present, aside)
            _replace(new, present)
            return None
        _keep(present, aside)
        try:
            _exchange(new, present, aside, phrase)
        except BaseException:
            _let_go(aside, present)
            raise
    return aside


def _exchange(new: Path, present: Path, aside: Path, phrase: Phrase | None) -> None:
    with _held(present, phrase):
        _make_room_beside(present, aside)
        sync_folder(present.parent)
        if os.name == "posix":
            _replace(new, present)
            return
    # Windows replaces no file that is open.
    _replace(new, present)


def drop_second_names(present: Path) -> None:
    """Takes away the second name that a restore which was killed has left on the data file."""
    for aside in set_aside_files(present.parent, KIND):
        with suppress(OSError):
            if aside.samefile(present):
                aside.unlink()


def _keep(present: Path, aside: Path) -> None:
    """Gives the file another name beside its own; a copy where the disk knows no second names.

    The copy is made while no connection of this process is open: it would drop their locks.
    """
    if present.is_symlink():
        aside.symlink_to(present.readlink())
    elif not present.is_file():
        # A folder or something stranger in the place of the file: there are no data to lose.
        present.replace(aside)
    else:
        try:
            aside.hardlink_to(present)
        except (OSError, NotImplementedError):
            _copy(present, aside)


def _copy(present: Path, aside: Path) -> None:
    try:
        shutil.copyfile(present, aside)
        aside.chmod(0o600)
        sync_file(aside)
    except OSError:
        aside.unlink(missing_ok=True)
        raise


def _let_go(aside: Path, present: Path) -> None:
    """Takes the other name away again, because nothing was replaced."""
    with suppress(OSError):
        for ending in BESIDE:
            moved = aside.with_name(aside.name + ending)
            if moved.exists():
                moved.replace(present.with_name(present.name + ending))
        if os.path.lexists(present):
            aside.unlink()


@contextmanager
def _held(present: Path, phrase: Phrase | None) -> Iterator[None]:
    """Nobody else writes while the file is replaced; a damaged one need not be held."""
    if not present.is_file():
        yield
        return
    connection = _opened(present, phrase)
    try:
        with suppress(*database_errors()):
            _lock(connection)
        yield
    finally:
        connection.close()


def _opened(present: Path, phrase: Phrase | None) -> sqlite3.Connection:
    try:
        return connect(present, phrase, wait_seconds=_WAIT_SECONDS, mode="rw")
    except CallAssistError as error:
        if error.sentence not in ("phrase_wrong", "database_damaged"):
            raise
        # Damaged, or of another passphrase: no program has it open with this one.
        return connect(present, None, wait_seconds=_WAIT_SECONDS, mode="rw")


def _lock(connection: sqlite3.Connection) -> None:
    try:
        connection.execute("begin exclusive")
    except operational_errors() as error:
        if str(error).lower() in _BUSY:
            raise CallAssistError("database_locked") from error
        raise


def _make_room_beside(present: Path, aside: Path) -> None:
    """A journal of the old file would be played back into the new one."""
    for ending in BESIDE:
        old = present.with_name(present.name + ending)
        if old.exists() and old.stat().st_size:
            old.replace(aside.with_name(aside.name + ending))


def _replace(new: Path, present: Path) -> None:
    new.replace(present)
    sync_folder(present.parent)
