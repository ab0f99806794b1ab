"""The folder of attachments beside the data file: copies in, and holds against their checksums.

A file is only ever copied and hashed; nothing here opens it as what it claims to be.
"""

import errno
import os
import re
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO

from callassist.domain.attachments import LARGEST_FILE, FileState, KeptFile
from callassist.domain.errors import CallAssistError
from callassist.durable_files import make_folder

FOLDER_NAME = "attachments"

_CHUNK = 1 << 20
_ENDING = re.compile(r"\.[a-z0-9]{1,10}")
_NEW = ".new."
_KEPT_AS = re.compile(r"[0-9a-f]{64}(?:\.[a-z0-9]{1,10})?")
_FULL = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
# A pipe without a writer would keep the program waiting; a link leads who knows where.
_READ = (
    os.O_RDONLY
    | getattr(os, "O_NOFOLLOW", 0)
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_BINARY", 0)
)


class AttachmentFiles:
    """The kept files of one data folder, each under its checksum."""

    def __init__(self, data_folder: Path) -> None:
        """The folder is made when the first file is taken."""
        self.folder = data_folder / FOLDER_NAME

    def take(self, path: Path) -> KeptFile:
        """Copies a file in; it is on the disk when this returns.

        Raises CallAssistError for what is no ordinary file, cannot be read, is too large, or
        cannot be written here.
        """
        with _source(path) as source:
            try:
                return self._copy(source, path)
            except OSError as error:
                raise _write_failure(error, self.folder) from error

    def _copy(self, source: BinaryIO, path: Path) -> KeptFile:
        make_folder(self.folder)
        handle, temporary = tempfile.mkstemp(dir=self.folder, prefix=_NEW)
        try:
            with os.fdopen(handle, "wb") as target:
                size, checksum = _copied(source, target, path)
                target.flush()
                os.fsync(target.fileno())
            kept_as = checksum + ending_of(path.name)
            Path(temporary).replace(self.folder / kept_as)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        _sync(self.folder)
        return KeptFile(kept_as=kept_as, size=size, sha256=checksum)

    def state(self, file: KeptFile) -> FileState:
        """Whether the kept file still is what was taken; its bytes are hashed again."""
        if not _KEPT_AS.fullmatch(file.kept_as):
            return FileState.CHANGED
        path = self.folder / file.kept_as
        try:
            with _source(path, largest=file.size) as source:
                size, checksum = _hashed(source)
        except CallAssistError as error:
            is_there = error.sentence == "attachment_too_large" or path.is_symlink()
            return FileState.CHANGED if is_there or path.exists() else FileState.MISSING
        is_same = size == file.size and checksum == file.sha256
        return FileState.WHOLE if is_same else FileState.CHANGED

    @staticmethod
    def is_kept_as(name: str) -> bool:
        """Whether a file of the folder has the name of a copy, or of one that is being made."""
        return _KEPT_AS.fullmatch(name) is not None or name.startswith(_NEW)

    def remove(self, kept_as: str) -> None:
        """Removes a kept file for good; nothing happens if it is gone already.

        Raises CallAssistError where that is impossible.
        """
        if not _KEPT_AS.fullmatch(kept_as):
            return
        try:
            (self.folder / kept_as).unlink(missing_ok=True)
        except OSError as error:
            raise CallAssistError("read_only", path=str(self.folder)) from error


def ending_of(name: str) -> str:
    """The ending of a file's name where it is a plain one (`.png`); empty otherwise."""
    ending = Path(name).suffix.lower()
    return ending if _ENDING.fullmatch(ending) else ""


@contextmanager
def _source(path: Path, largest: int = LARGEST_FILE) -> Iterator[BinaryIO]:
    """An ordinary file, open for reading."""
    try:
        handle = os.open(path, _READ)
    except (OSError, ValueError) as error:
        raise _read_failure(path) from error
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode) or found.st_size > largest:
        os.close(handle)
        is_file = stat.S_ISREG(found.st_mode)
        raise _too_large(path) if is_file else CallAssistError("attachment_no_file", name=path.name)
    with os.fdopen(handle, "rb") as source:
        yield source


def _read_failure(path: Path) -> CallAssistError:
    with suppress(OSError, ValueError):
        if not stat.S_ISREG(path.lstat().st_mode):
            return CallAssistError("attachment_no_file", name=path.name)
    return CallAssistError("attachment_unreadable", name=path.name)


def _too_large(path: Path) -> CallAssistError:
    return CallAssistError("attachment_too_large", name=path.name, most=LARGEST_FILE >> 20)


def _write_failure(error: OSError, folder: Path) -> CallAssistError:
    if error.errno in _FULL:
        return CallAssistError("disk_full")
    return CallAssistError("read_only", path=str(folder))


def _copied(source: BinaryIO, target: BinaryIO, path: Path) -> tuple[int, str]:
    """Copies to the end, and tells size and checksum; a file that grows meanwhile is too large."""
    size, checksum = 0, sha256()
    while chunk := _read(source, path):
        size += len(chunk)
        if size > LARGEST_FILE:
            raise _too_large(path)
        checksum.update(chunk)
        target.write(chunk)
    return size, checksum.hexdigest()


def _read(source: BinaryIO, path: Path) -> bytes:
    try:
        return source.read(_CHUNK)
    except OSError as error:
        raise CallAssistError("attachment_unreadable", name=path.name) from error


def _hashed(source: BinaryIO) -> tuple[int, str]:
    size, checksum = 0, sha256()
    while chunk := _read(source, Path()):
        size += len(chunk)
        checksum.update(chunk)
    return size, checksum.hexdigest()


def _sync(folder: Path) -> None:
    if os.name != "posix":
        return
    with suppress(OSError):  # a folder on a network may refuse
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
