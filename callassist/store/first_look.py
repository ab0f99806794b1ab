"""The one thing the window asks before its first paint, in plain SQL: whether anything is due."""

from datetime import datetime
from pathlib import Path

from callassist.store.connecting import any_errors, connect
from callassist.store.file_name import FILE_NAME


def due_callbacks(folder: Path, now: datetime) -> int:
    """How many call-backs are due; 0 too where the file is missing or cannot be read yet.

    It opens the file for reading only and changes nothing: what is wrong with it is told when it
    is opened for work. Of a log that is locked nothing can be known yet.
    """
    path = folder / FILE_NAME
    # Not a pipe or the like: opening one would wait for ever.
    if not path.is_file():
        return 0
    try:
        connection = connect(path, None, wait_seconds=0.2, mode="ro")
    except any_errors():
        return 0
    try:
        row = connection.execute(
            "select count(*) from callback join call on call.id = callback.call_id"
            " where (outcome is null or outcome = 'not_reached')"
            " and call.deleted_at is null and due_utc <= ?",
            (int(now.timestamp()),),
        ).fetchone()
    except any_errors():
        return 0
    finally:
        connection.close()
    return int(row[0])
