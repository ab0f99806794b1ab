"""A CSV file whose columns are known by the words of its first row."""

import csv
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    PhoneRecord,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.csv_rows import CsvRows
from callassist.phone_logs.text_lines import TextLines, lines_of_head

_LINES_ABOVE = 20
"""A title or two may stand above the row that names the columns."""

Fields = Mapping[str, str]
"""What a row has in each known column; empty where the file lacks the column."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """What a format's first row looks like."""

    columns: Mapping[str, tuple[str, ...]]
    """A name of ours for each column, and the words (in small letters) it goes under."""
    required: frozenset[str]
    """The columns without which it is another format."""
    delimiters: str
    encodings: tuple[str, ...]
    """Tried in this order."""
    shortened: Callable[[list[str], "Header"], list[str]] = lambda row, _header: row
    """What to make of a row with more fields than the first one."""


@dataclass(frozen=True, slots=True)
class Header:
    """The row that names the columns."""

    delimiter: str
    places: Mapping[str, int]
    """Where each known column stands, from 0."""
    width: int
    """How many columns there are."""
    line: str
    """The row as it stands there."""


def fits_layout(head: bytes, layout: Layout) -> bool:
    """Whether a file that begins so has a first row of the layout."""
    return find_header(lines_of_head(head, layout.encodings), layout) is not None


def find_header(lines: Iterable[str], layout: Layout) -> Header | None:
    """The row that names the columns, near the top; None where there is none."""
    for line in islice(lines, _LINES_ABOVE):
        for delimiter in layout.delimiters:
            header = _header(line, delimiter, layout)
            if header is not None:
                return header
    return None


def _header(line: str, delimiter: str, layout: Layout) -> Header | None:
    words = [word.strip().casefold() for word in cells_of(line, delimiter)]
    places = {
        column: min(words.index(name) for name in names if name in words)
        for column, names in layout.columns.items()
        if not set(names).isdisjoint(words)
    }
    if not layout.required <= set(places):
        return None
    return Header(delimiter, places, len(words), line)


def cells_of(line: str, delimiter: str) -> list[str]:
    """The fields of one line by itself; a single one where its quotes cannot be made out."""
    try:
        return next(csv.reader([line], delimiter=delimiter), [])
    except csv.Error:
        return [line]


class CsvTable:
    """The rows under a header."""

    def __init__(self, path: Path, progress: ReadingProgress, layout: Layout) -> None:
        """Reads as far as the header.

        Raises CallAssistError where the columns are not those of the layout.
        """
        self._name = path.name
        self._layout = layout
        self._lines = TextLines(path, progress, layout.encodings)
        header = find_header(self._lines, layout)
        if header is None:
            raise CallAssistError("phone_log_other_columns", name=path.name)
        self.header = header
        """The row that names the columns."""

    def records(self, record: Callable[[int, Fields], PhoneRecord]) -> Iterator[PhoneRecord]:
        """What `record` makes of each row: of the number of its line, and of its fields.

        Raises CallAssistError where the file is broken.
        """
        places = self.header.places
        needed = max(places[column] for column in self._layout.required)
        for line, row in CsvRows(self._name, self._lines, self.header.delimiter):
            if row is None:
                yield UnreadableLine(line, UnreadableReason.NOT_A_CALL)
            elif len(row) <= needed:
                yield UnreadableLine(line, UnreadableReason.TOO_FEW_FIELDS)
            else:
                yield record(line, self._fields(row))

    def _fields(self, row: list[str]) -> Fields:
        places = self.header.places.items()
        if len(row) > self.header.width:
            row = self._layout.shortened(row, self.header)
        return _Fields({column: row[place] for column, place in places if place < len(row)})


class _Fields(dict[str, str]):
    """Fields by column; a column that the file does not have is empty."""

    def __missing__(self, column: str) -> str:
        return ""
