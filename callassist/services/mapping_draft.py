"""What a person says about a table of no known kind, on the way to reading it."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path

from callassist.domain.phone_log import ColumnMapping, PhoneCallType, ReadingProgress
from callassist.phone_logs.column_words import Role
from callassist.phone_logs.csv_rows import CsvRows
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.mapping import ROWS_SHOWN, CsvGuess, all_types, guess_columns, types_of
from callassist.phone_logs.text_lines import TextLines
from callassist.phone_logs.time_formats import formats_of

ROLES: tuple[Role, ...] = ("number", "time", "type", "duration", "name")
DELIMITERS = (",", ";", "\t", "|")
ENCODINGS = ("utf-8", "gb18030", "big5", "cp1252")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_ROWS_READ = 5_000
"""Rows in which the words of a type column are looked for."""
_MOST_WORDS = 12
_MOST_COLUMNS = 200


@dataclass(frozen=True, slots=True)
class TimeExample:
    """One way to read the times of a table, shown by the first of them."""

    time_format: str
    text: str
    """As the file has it."""
    moment: datetime
    """What that would be; without a zone, as a clock on the wall shows it."""


class MappingDraft:
    """The choices as they stand; begins with the guess."""

    def __init__(self, path: Path, guess: CsvGuess) -> None:
        self.path = path
        """The table."""
        self._guess = guess
        self._time_format: str | None = None
        self._meanings: dict[str, PhoneCallType] = {}
        self._words: tuple[str, ...] = ()
        self._look_at_columns()

    # the table

    @property
    def rows(self) -> tuple[tuple[str, ...], ...]:
        """The first rows, without the one that names the columns."""
        return self._guess.rows[int(self.has_header) :]

    @property
    def names(self) -> tuple[str, ...]:
        """What the first row calls the columns; empty where it does not."""
        return self._guess.rows[0] if self.has_header and self._guess.rows else ()

    @property
    def width(self) -> int:
        """How many columns there are."""
        return max(map(len, self._guess.rows), default=0)

    @property
    def delimiter(self) -> str:
        """What parts the columns."""
        return self._guess.delimiter

    @property
    def encoding(self) -> str:
        """How the text is encoded."""
        return self._guess.encoding

    @property
    def has_header(self) -> bool:
        """The first row names the columns."""
        return self._guess.has_header

    def read_as(self, delimiter: str, encoding: str) -> None:
        """Reads the first rows in another way, and guesses anew.

        Raises CallAssistError where the file cannot be read so; everything stays as it was then.
        """
        rows = _first_rows(self.path, delimiter, encoding, ROWS_SHOWN + 1)
        self._guess = guess_columns(rows, delimiter, encoding)
        self._look_at_columns()

    def set_header(self, has_header: bool) -> None:
        """Says whether the first row names the columns; what the columns are stays."""
        self._guess = replace(self._guess, has_header=has_header)
        self._look_at_columns()

    # the columns

    def role_of(self, column: int) -> Role | None:
        """What a column is; None for one that is not needed."""
        return next((role for role, at in self._guess.columns.items() if at == column), None)

    def set_role(self, column: int, role: Role | None) -> None:
        """Says what a column is; the column that was it before is not needed any more."""
        columns = {
            other: at for other, at in self._guess.columns.items() if at != column and other != role
        }
        if role is not None:
            columns[role] = column
        self._guess = replace(self._guess, columns=columns)
        self._look_at_columns()

    @property
    def missing(self) -> tuple[Role, ...]:
        """What must be told before the table can be read; a time no format fits is missing too."""
        needed: tuple[Role, ...] = ("number", "time")
        without = [role for role in needed if role not in self._guess.columns]
        if "time" not in without and self.time_format is None:
            without.append("time")
        return tuple(without)

    # the times

    @property
    def time_format(self) -> str | None:
        """How the times are read; None where no format is known that fits."""
        return self._time_format

    def set_time_format(self, time_format: str) -> None:
        """Says how the times are to be read."""
        self._time_format = time_format

    @property
    def time_examples(self) -> tuple[TimeExample, ...]:
        """The ways the times can be read, the likeliest first."""
        values = self._values("time")
        found = []
        for time_format in self._guess.time_formats:
            example = next((_example(value, time_format) for value in values if value), None)
            if example is not None:
                found.append(example)
        return tuple(found)

    # the types

    @property
    def type_words(self) -> tuple[tuple[str, PhoneCallType], ...]:
        """The words of the type column, the most frequent first, and what each of them means."""
        return tuple((word, self._meaning(word)) for word in self._words)

    def set_type(self, word: str, kind: PhoneCallType) -> None:
        """Says what a word of the type column means."""
        self._meanings[word] = kind

    def _meaning(self, word: str) -> PhoneCallType:
        known = self._meanings.get(word)
        if known is None:
            known = dict(types_of(self._words)).get(word, PhoneCallType.UNKNOWN)
        return known

    # what comes of it

    def mapping(self) -> ColumnMapping | None:
        """How the table is to be read; None while something is missing."""
        columns, time_format = self._guess.columns, self._time_format
        if self.missing or time_format is None:
            return None
        return ColumnMapping(
            number=columns["number"],
            time=columns["time"],
            time_format=time_format,
            type=columns.get("type"),
            types=self._types(),
            duration=columns.get("duration"),
            name=columns.get("name"),
            has_header=self.has_header,
            delimiter=self.delimiter,
            encoding=self.encoding,
        )

    def _types(self) -> tuple[tuple[str, PhoneCallType], ...]:
        """The words seen as the person says, and those that may come later in the file."""
        told = self.type_words
        seen = {word.casefold() for word, _ in told}
        later = all_types(self._words) if self._words else ()
        return (*told, *((word, kind) for word, kind in later if word.casefold() not in seen))

    def _look_at_columns(self) -> None:
        formats = formats_of(self._values("time"))
        self._guess = replace(self._guess, time_formats=formats)
        if self._time_format not in formats:
            self._time_format = formats[0] if formats else None
        self._words = self._words_of_types()

    def _values(self, role: Role) -> list[str]:
        column = self._guess.columns.get(role)
        return [] if column is None else self._guess.values(column)

    def _words_of_types(self) -> tuple[str, ...]:
        column = self._guess.columns.get("type")
        if column is None:
            return ()
        rows = _first_rows(self.path, self.delimiter, self.encoding, _ROWS_READ)
        fields = (row[column].strip() for row in rows[int(self.has_header) :] if column < len(row))
        words = Counter(word for word in fields if word)
        return tuple(word for word, _ in words.most_common(_MOST_WORDS))


def _first_rows(path: Path, delimiter: str, encoding: str, number: int) -> list[tuple[str, ...]]:
    lines = TextLines(path, ReadingProgress(), (encoding,))
    rows = islice(CsvRows(path.name, lines, delimiter), number)
    return [tuple(row[:_MOST_COLUMNS]) for _, row in rows if row]


def _example(text: str, time_format: str) -> TimeExample | None:
    milliseconds = milliseconds_of(text, time_format, UTC)
    if milliseconds is None:
        return None
    return TimeExample(time_format, text, _EPOCH + timedelta(milliseconds=milliseconds))
