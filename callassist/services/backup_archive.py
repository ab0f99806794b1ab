"""Writes the zip file of a backup, member by member in a fixed order, never going back.

README first, then the data file, the table, and what only a backup by hand has; the manifest with
the checksums of all the others comes last.
"""

import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import IO, BinaryIO, cast

from callassist.services.backup_manifest import Member

_CHUNK = 1 << 20
_LARGE = 1 << 30
_LEVEL = 6
_ZIP_YEARS = (1980, 2107)
_PRIVATE_FILE = 0o100600 << 16

GoOn = Callable[[], None]


class ArchiveWriter:
    """A zip file that grows; every member is hashed as it is written."""

    def __init__(self, file: BinaryIO, made_at: datetime, *, is_large: bool) -> None:
        """`is_large` makes room for members of more than 4 GiB."""
        # Without a way back the size of a member follows it, and nothing is written twice.
        self._file = _OneWay(file)
        self._archive = zipfile.ZipFile(
            cast("IO[bytes]", self._file), "w", compresslevel=_LEVEL, strict_timestamps=False
        )
        self._moment = _zip_moment(made_at)
        self._is_large = is_large
        self.members: dict[str, Member] = {}
        """What was written so far."""

    def __enter__(self) -> "ArchiveWriter":
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        """Writes the directory of the zip file; after a failure nothing more."""
        if kind is not None:
            self._file.stop()
        self._archive.close()

    def add(self, name: str, content: bytes) -> None:
        """Writes a small member."""
        with self.member(name) as file:
            file.write(content)

    def add_file(self, name: str, path: Path, go_on: GoOn, *, is_packed: bool = True) -> None:
        """Writes a file of the disk as a member."""
        with path.open("rb") as source, self.member(name, is_packed=is_packed) as file:
            while chunk := source.read(_CHUNK):
                file.write(chunk)
                go_on()

    @contextmanager
    def member(self, name: str, *, is_packed: bool = True) -> Iterator[BinaryIO]:
        """A member to be written piece by piece."""
        info = zipfile.ZipInfo(name, self._moment)
        info.compress_type = zipfile.ZIP_DEFLATED if is_packed else zipfile.ZIP_STORED
        info.external_attr = _PRIVATE_FILE
        with self._archive.open(info, "w", force_zip64=self._is_large) as file:
            hashed = _Hashed(file)
            yield cast("BinaryIO", hashed)
        self.members[name] = Member(hashed.size, hashed.checksum.hexdigest())


def is_large(size: int) -> bool:
    """Whether a data file of so many bytes may need members of more than 4 GiB."""
    return size > _LARGE


def _zip_moment(moment: datetime) -> tuple[int, int, int, int, int, int]:
    first, last = _ZIP_YEARS
    year = min(max(moment.year, first), last)
    return (year, moment.month, moment.day, moment.hour, moment.minute, moment.second)


class _OneWay:
    """A file that is only written onwards."""

    def __init__(self, file: BinaryIO) -> None:
        self._file: BinaryIO | None = file

    def stop(self) -> None:
        """Takes what still comes, and writes none of it."""
        self._file = None

    def write(self, data: bytes) -> int:
        return len(data) if self._file is None else self._file.write(data)

    def flush(self) -> None:
        if self._file is not None:
            self._file.flush()


class _Hashed:
    """A member that is hashed as it is written."""

    def __init__(self, file: IO[bytes]) -> None:
        self._file = file
        self.size = 0
        self.checksum = sha256()
        self.closed = False

    def write(self, data: bytes) -> int:
        self.size += len(data)
        self.checksum.update(data)
        return self._file.write(data)

    def flush(self) -> None:
        """Zip files are flushed as a whole."""

    def readable(self) -> bool:
        return False

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return False
