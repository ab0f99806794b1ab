"""Writes a file where the person wants it: whole, or the old one stays; failures in plain words."""

import errno
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from callassist.domain.errors import CallAssistError
from callassist.durable_files import replace_file

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def save_file(path: Path, content: bytes) -> None:
    """Writes the content; a link stays a link. Raises CallAssistError where it cannot be written.

    A file of that name is then still what it was.
    """
    try:
        replace_file(path.resolve(), content)
    except OSError as error:
        raise write_failure(error, path) from error


@contextmanager
def file_to_fill(path: Path) -> Iterator[BinaryIO]:
    """A file to write piece by piece, which takes the place of `path` when the block has ended.

    Where the block fails, or the file cannot be written (CallAssistError), a file of that name is
    still what it was.
    """
    target = path.resolve()
    try:
        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    except OSError as error:
        raise write_failure(error, path) from error
    temporary = Path(name)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except OSError as error:
        raise write_failure(error, path) from error
    finally:
        temporary.unlink(missing_ok=True)


def write_failure(error: OSError, path: Path) -> CallAssistError:
    """What a person is told of a file that could not be written."""
    folder = str(path.parent)
    if error.errno in _FULL:
        return CallAssistError("disk_full")
    if error.errno in _FORBIDDEN:
        return CallAssistError("read_only", path=folder)
    if not path.parent.is_dir():
        return CallAssistError("folder_gone", path=folder)
    return CallAssistError("not_written", path=str(path))
