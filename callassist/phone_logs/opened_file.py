"""The file of a phone's log, opened with care: only a plain file, read a piece at a time."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ReadingProgress

PIECE = 64 * 1024
"""Bytes read at once, and what a format is recognised by."""

_ENCRYPTED = b"SSEF\x00\xff"
"""How a file begins that SMS Import / Export has encrypted (its ENCRYPTION.md)."""


def head_of(path: Path) -> bytes:
    """The first 64 KiB.

    Raises CallAssistError where the file cannot be opened, is no plain file, empty or encrypted.
    """
    progress = ReadingProgress()
    head = next(pieces_of(path, progress), b"")
    if not head:
        raise CallAssistError("phone_log_empty", name=path.name)
    if head.startswith(_ENCRYPTED):
        raise CallAssistError("phone_log_encrypted", name=path.name)
    return head


def pieces_of(path: Path, progress: ReadingProgress) -> Iterator[bytes]:
    """The bytes of a file in pieces of 64 KiB; `progress` counts along.

    Raises CallAssistError where the file cannot be opened or read, and where it is no plain file.
    """
    try:
        progress.total = plain_file_size(path)
        with path.open("rb") as file:
            while piece := file.read(PIECE):
                progress.read += len(piece)
                yield piece
    except OSError as error:
        raise _not_opened(path, error) from error


def plain_file_size(path: Path) -> int:
    """The size in bytes.

    Raises CallAssistError where there is no such file, and for a folder, a pipe or a device: a
    device could keep the program waiting for ever, so it is not even opened.
    """
    try:
        status = path.stat()
    except (OSError, ValueError) as error:
        raise _not_opened(path, error) from error
    if stat.S_ISDIR(status.st_mode):
        raise CallAssistError("phone_log_folder", name=path.name)
    if not stat.S_ISREG(status.st_mode):
        raise CallAssistError("phone_log_no_file", name=path.name)
    return status.st_size


def _not_opened(path: Path, error: Exception) -> CallAssistError:
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return CallAssistError("phone_log_missing", name=path.name)
    if isinstance(error, PermissionError):
        return CallAssistError("phone_log_no_rights", name=path.name)
    problem = os.strerror(error.errno or 0) if isinstance(error, OSError) else str(error)
    return CallAssistError("phone_log_not_opened", name=path.name, problem=problem)
