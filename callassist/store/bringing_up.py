"""Whether opening the data file would take so long that a window must not wait for it."""

from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.store.call_index import INDEX_VERSION
from callassist.store.connecting import any_errors, connect
from callassist.store.database import STEPS
from callassist.store.phrase import Phrase

_MUCH = 4 << 20
"""Bytes: what is smaller is backed up and brought up to date before anybody would notice."""
_WAIT_SECONDS = 0.05


def is_much_to_bring_up(path: Path, phrase: Phrase | None = None) -> bool:
    """Whether the file is large, and of an older version of the program or of its index.

    Changes nothing. False too for a file that cannot be read now: opening it tells why.
    """
    try:
        if not path.is_file() or path.stat().st_size < _MUCH:
            return False
        connection = connect(path, phrase, wait_seconds=_WAIT_SECONDS, mode="ro")
    except any_errors(OSError, CallAssistError):
        return False
    try:
        steps = connection.execute(
            "select count(*) from _sqlite_migrations where migration_set = 'callassist'"
        ).fetchone()[0]
        if steps != len(STEPS):
            return bool(steps < len(STEPS))
        names = connection.execute("select name from tally where kind = 'version'").fetchall()
        return [name for (name,) in map(tuple, names)] != [INDEX_VERSION]
    except any_errors():
        return False
    finally:
        connection.close()
