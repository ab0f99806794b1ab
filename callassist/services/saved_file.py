"""Writes a file where the person wants it: whole, or the old one stays; failures in plain words."""

import errno
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.settings import replace_file

_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)


def save_file(path: Path, content: bytes) -> None:
    """Writes the content; a link stays a link. Raises CallAssistError where it cannot be written.

    A file of that name is then still what it was.
    """
    try:
        replace_file(path.resolve(), content)
    except OSError as error:
        raise _failure(error, path) from error


def _failure(error: OSError, path: Path) -> CallAssistError:
    folder = str(path.parent)
    if error.errno in _FULL:
        return CallAssistError("disk_full")
    if error.errno in _FORBIDDEN:
        return CallAssistError("read_only", path=folder)
    if not path.parent.is_dir():
        return CallAssistError("folder_gone", path=folder)
    return CallAssistError("not_written", path=str(path))
