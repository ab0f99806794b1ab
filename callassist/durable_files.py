"""Files and folders that a power cut leaves whole: as they were, or as they were to be."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

_RANDOM = 8
"""How many letters the system adds to a name to make it one that nobody has."""


def replace_file(path: Path, content: bytes) -> None:
    """Writes a file; when this returns, the new one is on the disk, under its name.

    A power cut before that leaves the old one or the new one, never half of it. Raises OSError.
    """
    import tempfile

    handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(temporary).replace(path)
    except BaseException:
        Path(temporary).unlink(missing_ok=True)
        raise
    sync_folder(path.parent)


def is_unfinished(name: str, of: Sequence[str]) -> bool:
    """Whether it is what a kill left of one of these files, which was being written anew."""
    begin, _, ending = name.rpartition(".")
    return begin.removeprefix(".") in of and begin.startswith(".") and len(ending) == _RANDOM


def make_folder(folder: Path) -> None:
    """Makes a private folder that a power cut cannot take away with the first call in it."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def sync_file(path: Path) -> None:
    """Returns when the content of a file is on the disk."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Returns when the names in a folder are on the disk, where the system can say so."""
    if os.name != "posix":
        return
    with suppress(OSError):  # a folder that may be written to but not read, or is on a network
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
