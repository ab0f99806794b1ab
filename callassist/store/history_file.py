"""The history beside the data file: one JSON object a line, only ever added to.

A second file names the newest entry, so that lines cut off at the end are missed. It is written
after the line is on the disk: after a power cut it may lag by one entry, and never leads. What
stands behind the entry it names is that one entry, or the torn rest of it.
"""

import errno
import json
import os
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from io import FileIO
from pathlib import Path

from callassist.domain.history import (
    Detail,
    HistoryBreak,
    HistoryEntry,
    document_of,
    entry_of,
    follows,
    linked,
    plain_details,
)
from callassist.durable_files import make_folder, replace_file, sync_folder
from callassist.store.file_lock import locked

FILE_NAME = "history.jsonl"
HEAD_NAME = "history.head"

_TAIL = 1 << 16
"""Bytes at the end in which the newest line is looked for; a line has some hundred."""


@dataclass(frozen=True, slots=True)
class _Head:
    """The newest entry as the second file names it."""

    seq: int
    link: str


_NONE = _Head(0, "")


class HistoryFile:
    """The history of one data folder. Every method raises OSError where the file cannot be used."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / FILE_NAME
        self._head_path = folder / HEAD_NAME

    def append(self, at: datetime, action: str, details: Mapping[str, Detail]) -> HistoryEntry:
        """Adds an entry; it is on the disk when this returns.

        A history that was broken stays broken: what is missing is neither numbered nor linked over.
        """
        make_folder(self.path.parent)
        is_new = not self.path.exists()
        with self._open(os.O_RDWR | os.O_CREAT) as file, locked(file):
            last = self._cut_torn_rest(file)
            entry = linked(last.link, last.seq + 1, at, action, plain_details(details))
            end = file.seek(0, os.SEEK_END)
            try:
                _write_whole(file, _line_of(entry))
                if is_new:
                    sync_folder(self.path.parent)
                self._write_head(_Head(entry.seq, entry.link))
            except OSError:
                with suppress(OSError):
                    file.truncate(end)
                raise
        return entry

    def _open(self, mode: int) -> FileIO:
        handle = os.open(self.path, mode | getattr(os, "O_BINARY", 0), 0o600)
        # Without a buffer: one that could not be written would be written once more at the end.
        return FileIO(handle, "r+" if mode & os.O_RDWR else "r")

    def _cut_torn_rest(self, file: FileIO) -> _Head:
        """Takes away what a power cut left of a line; returns what the next entry comes behind."""
        size = file.seek(0, os.SEEK_END)
        file.seek(max(0, size - _TAIL))
        lines = file.read().splitlines(keepends=True)
        head = self._head()
        known = head or _NONE
        if lines and not _is_whole(lines[-1], known):
            torn = lines.pop()
            file.truncate(size - len(torn))
        found = entry_of(_json_of(lines[-1])) if lines else None
        if found is None or found.seq < known.seq:
            return known
        newest = _Head(found.seq, found.link)
        if head is None and newest.seq > 1:
            # Without the second file nobody knows whether lines are missing: the gap says so.
            return _Head(newest.seq + 1, newest.link)
        if newest != known:
            # A power cut came between the two; a second one must find them one apart at most.
            self._write_head(newest)
        return newest

    def _write_head(self, head: _Head) -> None:
        text = json.dumps({"seq": head.seq, "link": head.link})
        replace_file(self._head_path, text.encode())

    def _head(self) -> _Head | None:
        """What the second file says; None where it is missing or cannot be understood."""
        try:
            document = json.loads(self._head_path.read_bytes())
        except (FileNotFoundError, ValueError, RecursionError):
            return None
        told = document if isinstance(document, dict) else {}
        seq, link = told.get("seq"), told.get("link")
        return _Head(seq, link) if isinstance(seq, int) and isinstance(link, str) else None

    def entries(self) -> list[HistoryEntry]:
        """Every entry that can be read, the oldest first."""
        documents = map(_json_of, self._lines())
        return [entry for each in documents if (entry := entry_of(each)) is not None]

    def check(self) -> HistoryBreak | None:
        """Where the history is no longer what was written; None where it is whole."""
        lines, head = self._lines_and_head()
        previous = _NONE
        for number, line in enumerate(lines, start=1):
            entry = entry_of(_json_of(line))
            is_next = entry is not None and entry.seq == previous.seq + 1
            if entry is None or not is_next or not follows(previous.link, entry):
                is_torn = number == len(lines) and previous == (head or _NONE)
                return None if is_torn else HistoryBreak(number)
            previous = _Head(entry.seq, entry.link)
            if head is not None and head.seq == entry.seq and head.link != entry.link:
                return HistoryBreak(number)
        lag = previous.seq - (head or _NONE).seq
        return None if lag in (0, 1) else HistoryBreak(previous.seq + (1 if lag < 0 else 0))

    def _lines_and_head(self) -> tuple[list[bytes], _Head | None]:
        """Both as they belong together, while no other program adds to them."""
        if not self.path.exists():
            return [], self._head()
        with self._open(os.O_RDONLY) as file, locked(file):
            return file.read().splitlines(keepends=True), self._head()

    def _lines(self) -> list[bytes]:
        with suppress(FileNotFoundError):
            return self.path.read_bytes().splitlines(keepends=True)
        return []


def _is_whole(line: bytes, head: _Head) -> bool:
    """Whether the last line is an entry, or something the history was told of before."""
    entry = entry_of(_json_of(line))
    if entry is None:
        return False
    return entry.seq <= head.seq or follows(head.link, entry) or head == _NONE


def _write_whole(file: FileIO, line: bytes) -> None:
    if file.write(line) != len(line):
        raise OSError(errno.ENOSPC, "a part of the line was written")
    os.fsync(file.fileno())


def _line_of(entry: HistoryEntry) -> bytes:
    return json.dumps(document_of(entry), ensure_ascii=True).encode() + b"\n"


def _json_of(line: bytes) -> object:
    """A line as JSON; None for one that is torn or none."""
    if not line.endswith(b"\n"):
        return None
    try:
        return json.loads(line)
    except (ValueError, RecursionError):
        return None
