"""Lists of numbers from files, kept in a folder of their own, and what is remembered of them.

Only bytes: whether they may be used is decided each time they are read.
"""

import hashlib
import json
import os
import stat
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from callassist.domain.list_memory import ListMemory, ListOrigin
from callassist.domain.list_refusals import ListRefusal, ListRefusedError
from callassist.domain.strict_json import StrictJsonError, strict_json
from callassist.durable_files import make_folder, replace_file

FOLDER_NAME = "directory"
MEMORY_NAME = "state.json"

_NAMES = {
    ListOrigin.INSTALLED: "installed.callist",
    ListOrigin.PREVIOUS: "previous.callist",
}
_MOST_MEMORY = 64 * 1024
_PIECE = 64 * 1024
_WITHOUT_WAITING = getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


@dataclass(frozen=True, slots=True)
class Recalled:
    """What is remembered, and whether it can be relied on."""

    memory: ListMemory
    is_damaged: bool = False
    """Lists were taken, but what was remembered of them is lost."""


LIST_NAMES = (*_NAMES.values(), MEMORY_NAME)
"""The files of the folder."""


class ListFiles:
    """The lists of one data folder."""

    def __init__(self, folder: Path, most_bytes: int) -> None:
        """`most_bytes` is what a list may have at most."""
        self.folder = folder / FOLDER_NAME
        self.memory_path = self.folder / MEMORY_NAME
        """Where it is remembered which lists there were."""
        self._most_bytes = most_bytes

    def read(self, origin: ListOrigin) -> bytes:
        """The bytes of a list that was taken; raises ListRefusedError where they are not there."""
        return read_bounded(self.folder / _NAMES[origin], self._most_bytes)

    def has(self, origin: ListOrigin) -> bool:
        """Whether there is such a list; nothing is said about what is in it."""
        return (self.folder / _NAMES[origin]).exists()

    def recall(self) -> Recalled:
        """What is remembered; of a folder without lists, nothing."""
        try:
            return Recalled(_memory_of(read_bounded(self.memory_path, _MOST_MEMORY)))
        except ListRefusedError as error:
            is_missing = error.refusal is ListRefusal.MISSING
            if is_missing and not self.has(ListOrigin.INSTALLED):
                return Recalled(ListMemory())
        except ValueError:
            pass
        return Recalled(ListMemory(in_use=ListOrigin.INSTALLED), is_damaged=True)

    def take(self, content: bytes, before: bytes | None, memory: ListMemory) -> None:
        """Keeps a list, the one in use before it, and what is remembered from now on.

        `before` is None where that was the bundled one. Whenever this breaks off, the old or the
        new list is in use. Raises OSError.
        """
        self._prepare()
        if not self.has(ListOrigin.INSTALLED) and not self.memory_path.exists():
            # A list without a memory beside it looks like one somebody took the memory from.
            replace_file(self.memory_path, _text_of(ListMemory()))
        if before is not None:
            replace_file(self.folder / _NAMES[ListOrigin.PREVIOUS], before)
        else:
            (self.folder / _NAMES[ListOrigin.PREVIOUS]).unlink(missing_ok=True)
        replace_file(self.folder / _NAMES[ListOrigin.INSTALLED], content)
        self.remember(memory)

    def remember(self, memory: ListMemory) -> None:
        """Writes down what is remembered. Raises OSError."""
        self._prepare()
        replace_file(self.memory_path, _text_of(memory))

    def _prepare(self) -> None:
        make_folder(self.folder)
        # What a kill left of a list that was being written.
        for rest in self.folder.glob(".*"):
            rest.unlink(missing_ok=True)


def read_bounded(path: Path, most_bytes: int) -> bytes:
    """The whole file, of which no more than one byte beyond the limit is ever read.

    Raises ListRefusedError for what is no plain file, too large, or cannot be read. A pipe or a
    device is not opened at all, and what takes the place of the file meanwhile is not waited for.
    """
    try:
        _check_plain(path.stat(), path, most_bytes)
        handle = os.open(path, os.O_RDONLY | _WITHOUT_WAITING)
        try:
            _check_plain(os.fstat(handle), path, most_bytes)
            content = _read(handle, most_bytes + 1)
        finally:
            os.close(handle)
    except (OSError, ValueError) as error:
        raise _not_read(path, error) from error
    if len(content) > most_bytes:
        raise _too_large(most_bytes)
    return content


def _check_plain(status: os.stat_result, path: Path, most_bytes: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ListRefusedError(ListRefusal.NO_FILE, name=path.name)
    if status.st_size > most_bytes:
        raise _too_large(most_bytes)


def _too_large(most_bytes: int) -> ListRefusedError:
    return ListRefusedError(ListRefusal.TOO_LARGE, most=most_bytes // 1_000_000)


def _read(handle: int, most: int) -> bytes:
    pieces, left = [], most
    while left and (piece := os.read(handle, min(_PIECE, left))):
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _not_read(path: Path, error: Exception) -> ListRefusedError:
    if isinstance(error, FileNotFoundError | NotADirectoryError | ValueError):
        return ListRefusedError(ListRefusal.MISSING, name=path.name)
    return ListRefusedError(ListRefusal.NO_RIGHTS, name=path.name)


def _text_of(memory: ListMemory) -> bytes:
    document = {
        "highest_version": memory.highest_version,
        "highest_sum": memory.highest_sum,
        "newest_date": memory.newest_date.isoformat(),
        "revoked_keys": sorted(memory.revoked_keys),
        "in_use": memory.in_use.value,
    }
    return json.dumps(document | {"sum": _sum_of(document)}, indent=2).encode() + b"\n"


def _sum_of(document: dict[str, object]) -> str:
    text = json.dumps(document, sort_keys=True).encode()
    return hashlib.blake2b(text, digest_size=16).hexdigest()


def _memory_of(content: bytes) -> ListMemory:
    """Raises ValueError for anything that is not what was written."""
    document = strict_json(content)
    if not isinstance(document, dict) or document.pop("sum", None) != _sum_of(document):
        raise StrictJsonError("its sum is another one")
    # What has the right sum was written by this program.
    return ListMemory(
        highest_version=int(str(document["highest_version"])),
        highest_sum=str(document["highest_sum"]),
        newest_date=date.fromisoformat(str(document["newest_date"])),
        revoked_keys=frozenset(map(str, document["revoked_keys"])),
        in_use=ListOrigin(document["in_use"]),
    )
