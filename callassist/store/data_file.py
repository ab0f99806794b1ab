"""What lies where the data file belongs, told without opening it.

Opening it as a plain file would drop SQLite's own locks; asking the system about it does not.
"""

import os
import stat
from enum import StrEnum
from pathlib import Path

from callassist.store.file_name import FILE_NAME

BESIDE = ("-journal", "-wal", "-shm")
"""What SQLite puts behind the name of a data file to name the files that belong to it."""

FileIdentity = tuple[int, int]
"""The device and the number of a file: another one with the same name has other ones."""


class Lying(StrEnum):
    """What lies at the place of the data file."""

    NOTHING = "nothing"
    LINK_TO_NOTHING = "link_to_nothing"
    EMPTY = "empty"
    """A file without a byte: of a first start that was cut off, or emptied."""
    FILE = "file"
    OTHER = "other"
    """A folder, a pipe, a device, a link that leads round in a circle."""


def lying_at(path: Path) -> Lying:
    """What lies there. Raises OSError where the folder does not even let one look."""
    try:
        found = path.stat()
    except FileNotFoundError:
        return Lying.LINK_TO_NOTHING if path.is_symlink() else Lying.NOTHING
    except NotADirectoryError:
        return Lying.NOTHING
    except OSError:
        if path.is_symlink():
            return Lying.OTHER
        raise
    if not stat.S_ISREG(found.st_mode):
        return Lying.OTHER
    return Lying.FILE if found.st_size else Lying.EMPTY


def identity_of(path: Path) -> FileIdentity | None:
    """What tells this file from every other; None where there is none."""
    try:
        found = os.stat(path)  # noqa: PTH116 - asked at every use: Path.stat takes twice as long
    except OSError:
        return None
    return found.st_dev, found.st_ino


def may_be_written(path: Path) -> bool:
    """Whether the file and its folder can be written to: SQLite needs both."""
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def names_beside(path: Path) -> list[Path]:
    """The names of the files that belong to a data file, whether there are any or not."""
    return [path.with_name(path.name + ending) for ending in BESIDE]


def journals_of(path: Path) -> list[Path]:
    """The files beside a data file that have something in them, its shared memory left out."""
    return [each for each in names_beside(path)[:2] if _size_of(each)]


def _size_of(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0


def free_name(folder: Path, kind: str, stamp: str) -> Path:
    """A name for a data file that is set aside; nothing has it yet, nor the names that go with it.

    `kind` says why it was set aside, `stamp` when.
    """
    stem, ending = FILE_NAME.rsplit(".", 1)
    number = 1
    while True:
        more = f"-{number}" if number > 1 else ""
        path = folder / f"{stem}.{kind}-{stamp}{more}.{ending}"
        if not any(os.path.lexists(each) for each in (path, *names_beside(path))):
            return path
        number += 1


def set_aside_files(folder: Path, kind: str) -> list[Path]:
    """The data files that were set aside for this reason, the latest first."""
    stem, ending = FILE_NAME.rsplit(".", 1)
    return sorted(folder.glob(f"{stem}.{kind}-*.{ending}"), reverse=True)
