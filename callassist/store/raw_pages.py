"""Reads the records of tables out of the raw pages of an SQLite file, whatever else is broken.

SQLite itself finds a row by way of the schema and of the pages above it, and finds nothing where
one of them is damaged. Here every page is looked at for itself: what is a leaf of a table gives
its records. Whether a record is a row of ours, and whole, its checksum says.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

Value = str | int | float | bytes | None

_HEAD = 100
"""Bytes of the file's own head, on the first page."""
_LEAF = 13
"""What the first byte of a leaf of a table is."""
_USUAL_SIZE = 4096
_SIZES = frozenset(1 << power for power in range(9, 17))
_MOST_COLUMNS = 64
_LARGEST_RECORD = 1 << 24
_INTEGER_SIZES = {1: 1, 2: 2, 3: 3, 4: 4, 5: 6, 6: 8}


class Record(NamedTuple):
    """One record of a table."""

    row_id: int
    values: tuple[Value, ...]
    """The values in the order of the columns; None too for a column that is the row's id."""


class RawPages:
    """The pages of a file that nobody has open: reading it as a plain file drops SQLite's locks."""

    def __init__(self, content: bytes) -> None:
        """`content` is the file, whole or what is left of it."""
        self._content = content
        self._size = self._usable = _USUAL_SIZE
        told = self._told_sizes()
        if told != (_USUAL_SIZE, _USUAL_SIZE):
            # The head may be what is damaged: whichever makes more sense of the rest is right.
            usual = sum(1 for _ in self.records())
            self._size, self._usable = told
            if usual >= sum(1 for _ in self.records()):
                self._size = self._usable = _USUAL_SIZE

    @classmethod
    def of(cls, path: Path) -> "RawPages":
        """The pages of a file; none of what is no file. Raises OSError where it cannot be read."""
        return cls(path.read_bytes() if path.is_file() else b"")

    def _told_sizes(self) -> tuple[int, int]:
        """How large a page is by the head of the file, and how much of it is used."""
        size = int.from_bytes(self._content[16:18], "big")
        size = 65536 if size == 1 else size
        reserved = self._content[20] if len(self._content) > _HEAD else 0
        if size not in _SIZES or reserved > size - 480:
            return _USUAL_SIZE, _USUAL_SIZE
        return size, size - reserved

    def records(self) -> Iterator[Record]:
        """Every record that can be understood, page by page."""
        for start in range(0, len(self._content), self._size):
            yield from self._records_of(start)

    def _records_of(self, start: int) -> Iterator[Record]:
        head = start + (_HEAD if start == 0 else 0)
        if self._content[head : head + 1] != bytes([_LEAF]):
            return
        cells = int.from_bytes(self._content[head + 3 : head + 5], "big")
        for number in range(min(cells, self._size // 4)):
            place = head + 8 + 2 * number
            offset = int.from_bytes(self._content[place : place + 2], "big")
            if not offset or offset >= self._size:
                continue
            record = self._record_at(start + offset, start + self._usable)
            if record is not None:
                yield record

    def _record_at(self, at: int, end: int) -> Record | None:
        try:
            size, at = self._number(at)
            row_id, at = self._number(at)
            if not 0 < size <= _LARGEST_RECORD:
                return None
            return Record(_signed(row_id, 8), _values_of(self._payload(at, end, size)))
        except (IndexError, ValueError, UnicodeDecodeError):
            return None

    def _number(self, at: int) -> tuple[int, int]:
        return _number(self._content, at)

    def _payload(self, at: int, end: int, size: int) -> bytes:
        """The bytes of a record, with those that lie on pages of their own."""
        here = self._bytes_here(size)
        if at + here > end:
            raise ValueError("a record reaches over its page")
        content = self._content[at : at + here]
        following = int.from_bytes(self._content[at + here : at + here + 4], "big")
        room = self._usable - 4
        while len(content) < size:
            start = (following - 1) * self._size
            if not 0 < start < len(self._content):
                raise ValueError("a record goes on nowhere")
            following = int.from_bytes(self._content[start : start + 4], "big")
            content += self._content[start + 4 : start + 4 + min(room, size - len(content))]
            if following == 0 and len(content) < size:
                raise ValueError("a record is cut off")
        return content

    def _bytes_here(self, size: int) -> int:
        """How much of a record lies on the leaf itself, by the rule of SQLite's file format."""
        usable = self._usable
        if size <= usable - 35:
            return size
        least = (usable - 12) * 32 // 255 - 23
        fitting = least + (size - least) % (usable - 4)
        return fitting if fitting <= usable - 35 else least


def _number(content: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and where it ends. Raises IndexError at the end."""
    value = 0
    for place in range(at, at + 8):
        byte = content[place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, place + 1
    return value << 8 | content[at + 8], at + 9


def _signed(value: int, size: int) -> int:
    limit = 1 << (8 * size - 1)
    return value - 2 * limit if value >= limit else value


def _values_of(payload: bytes) -> tuple[Value, ...]:
    head, at = _number(payload, 0)
    kinds = []
    while at < head:
        kind, at = _number(payload, at)
        kinds.append(kind)
    if at != head or len(kinds) > _MOST_COLUMNS:
        raise ValueError("no record")
    values = []
    for kind in kinds:
        value, at = _value(payload, at, kind)
        values.append(value)
    return tuple(values)


def _value(payload: bytes, at: int, kind: int) -> tuple[Value, int]:
    if kind == 0:
        return None, at
    if kind in (8, 9):
        return kind - 8, at
    if kind in _INTEGER_SIZES:
        size = _INTEGER_SIZES[kind]
        return _signed(int.from_bytes(_piece(payload, at, size), "big"), size), at + size
    if kind < 12:
        raise ValueError("a kind of value that no column of ours has")
    size = (kind - 12) // 2
    piece = _piece(payload, at, size)
    return (piece.decode("utf-8") if kind % 2 else piece), at + size


def _piece(payload: bytes, at: int, size: int) -> bytes:
    piece = payload[at : at + size]
    if len(piece) != size:
        raise ValueError("a value is cut off")
    return piece
