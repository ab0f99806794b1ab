"""Guesses which column of a CSV file is what, for the person to look over."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import ColumnMapping, PhoneCallType, ReadingProgress
from callassist.phone_logs.column_words import COLUMN_WORDS, TYPE_CODES, TYPE_WORDS, Role
from callassist.phone_logs.csv_rows import CsvRows
from callassist.phone_logs.csv_table import cells_of
from callassist.phone_logs.durations import duration_of
from callassist.phone_logs.number_texts import shown_number
from callassist.phone_logs.opened_file import head_of
from callassist.phone_logs.text_lines import CHINESE, TextDecoder, TextLines, lines_of_head
from callassist.phone_logs.time_formats import formats_of

ROWS_SHOWN = 20
"""Rows looked at, besides the one that names the columns."""
_DELIMITERS = ",;\t|"
_MOST_COLUMNS = 200
_LONGEST_CELL = 200
_NUMBER_MARKS = str.maketrans("", "", "+-() .*#/\u00a0")
_FIGURES_OF_A_NUMBER = range(3, 21)
_LONGEST_CALL = 24 * 3600

Row = tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CsvGuess:
    """What a CSV file looks like."""

    delimiter: str
    encoding: str
    rows: tuple[Row, ...]
    """The first rows, with the one that names the columns."""
    has_header: bool
    """Whether the first row names the columns."""
    columns: dict[Role, int] = field(default_factory=dict)
    """Where each kind of column seems to stand, from 0; what cannot be guessed is missing."""
    time_formats: tuple[str, ...] = ()
    """How the times can be read so that all the rows shown allow it; the likeliest first."""
    mapping: ColumnMapping | None = None
    """The guess as a whole; None where number or time cannot be guessed."""

    def values(self, column: int) -> list[str]:
        """What the rows shown have in a column, without its name."""
        shown = self.rows[int(self.has_header) :]
        return [row[column] for row in shown if column < len(row)]


def guess_csv(path: Path) -> CsvGuess:
    """What a file looks like, from its first rows.

    Raises CallAssistError where the file cannot be opened, or is no table of text.
    """
    head = head_of(path)
    TextDecoder(path.name, CHINESE).decode(head, is_last=False)
    text_lines = lines_of_head(head, CHINESE)
    delimiter = guess_delimiter(text_lines)
    if delimiter is None:
        raise CallAssistError("phone_log_unknown", name=path.name)
    lines = TextLines(path, ReadingProgress(), CHINESE)
    rows = [row for _, row in islice(CsvRows(path.name, lines, delimiter), ROWS_SHOWN + 1) if row]
    shown = [tuple(cell[:_LONGEST_CELL] for cell in row[:_MOST_COLUMNS]) for row in rows]
    return guess_columns(shown, delimiter, lines.encoding)


def guess_delimiter(lines: Sequence[str]) -> str | None:
    """What parts the columns: the mark that parts most lines into equally many; None if none."""
    looked_at = [line for line in lines[: ROWS_SHOWN + 1] if line.strip()]
    best: tuple[int, int] = (0, 0)
    chosen = None
    for delimiter in _DELIMITERS:
        widths = [len(cells_of(line, delimiter)) for line in looked_at]
        usual = max(widths, key=widths.count, default=1)
        if usual > 1 and (widths.count(usual), usual) > best:
            best, chosen = (widths.count(usual), usual), delimiter
    return chosen


def guess_columns(
    rows: Sequence[Row], delimiter: str, encoding: str, has_header: bool | None = None
) -> CsvGuess:
    """The guess for rows already read; None where it is not known whether the first names them."""
    if has_header is None:
        has_header = bool(rows) and (_names_columns(rows[0]) or _stands_out(rows))
    guess = CsvGuess(
        delimiter=delimiter,
        encoding=encoding,
        rows=tuple(rows[: ROWS_SHOWN + int(has_header)]),
        has_header=has_header,
    )
    return _with_mapping(guess, _columns(guess))


Types = tuple[tuple[str, PhoneCallType], ...]


def types_of(values: Sequence[str]) -> Types:
    """What the words or numbers of a type column mean, as far as they are known."""
    words = {value.strip() for value in values if value.strip()}
    meanings = _meanings(words)
    known = [(word, meanings.get(word.casefold())) for word in sorted(words)]
    return tuple((word, meaning) for word, meaning in known if meaning is not None)


def _meanings(words: set[str]) -> Mapping[str, PhoneCallType]:
    return TYPE_CODES if all(word.isdecimal() for word in words) else TYPE_WORDS


def all_types(values: Sequence[str]) -> Types:
    """The words seen with their meanings, then all that may come later in the file."""
    seen = types_of(values)
    words = {word for word, _ in seen}
    later = _meanings({value.strip() for value in values if value.strip()})
    return (*seen, *((word, kind) for word, kind in later.items() if word not in words))


def _with_mapping(guess: CsvGuess, columns: dict[Role, int]) -> CsvGuess:
    formats = formats_of(guess.values(columns["time"])) if "time" in columns else ()
    mapping: ColumnMapping | None = None
    if "number" in columns and formats:
        types = all_types(guess.values(columns["type"])) if "type" in columns else ()
        mapping = ColumnMapping(
            number=columns["number"],
            time=columns["time"],
            time_format=formats[0],
            type=columns.get("type"),
            types=types,
            duration=columns.get("duration"),
            name=columns.get("name"),
            has_header=guess.has_header,
            delimiter=guess.delimiter,
            encoding=guess.encoding,
        )
    return replace(guess, columns=columns, time_formats=formats, mapping=mapping)


def _stands_out(rows: Sequence[Row]) -> bool:
    """Whether the first row has neither number nor time, and the second one has both."""
    first, second = rows[0], rows[1] if len(rows) > 1 else ()
    if _has_number_or_time(first):
        return False
    return any(map(_is_number, second)) and any(formats_of([cell]) for cell in second)


def _has_number_or_time(row: Row) -> bool:
    return any(_is_number(cell) or formats_of([cell]) for cell in row)


def _names_columns(row: Row) -> bool:
    """Whether a row has a word for a column, and no number or time."""
    if _has_number_or_time(row):
        return False
    words = {word for known in COLUMN_WORDS.values() for word in known}
    return any(cell.strip().casefold() in words for cell in row)


def _columns(guess: CsvGuess) -> dict[Role, int]:
    """The columns by role: by the first row's words where the content agrees, then by content."""
    found: dict[Role, int] = {}
    width = max(map(len, guess.rows), default=0)
    names = [name.strip().casefold() for name in guess.rows[0]] if guess.has_header else []
    for role in ("time", "number", "type", "duration", "name"):
        free = [place for place in range(width) if place not in found.values()]
        place = _place_of(role, free, names, guess)
        if place is not None:
            found[role] = place
    return found


def _place_of(role: Role, free: list[int], names: list[str], guess: CsvGuess) -> int | None:
    looks_right = _CONTENTS[role]
    fitting = [place for place in free if looks_right(guess.values(place))]
    for word in COLUMN_WORDS[role]:
        for place in fitting:
            if place < len(names) and names[place] == word:
                return place
    # A name or a length cannot be told by itself from an address or a price.
    if names and role in ("name", "duration"):
        return None
    return next(iter(fitting), None) if role != "name" else None


def _are_numbers(values: Sequence[str]) -> bool:
    """Most are numbers one can dial, or words for none shown, and no small figures or times."""
    texts = [value for value in values if shown_number(value)]
    numbers = [text for text in texts if _is_number(text)]
    lengths = [len(text) for text in numbers]
    return len(numbers) * 2 > len(texts) and max(lengths, default=0) >= 5 and not formats_of(texts)


def _is_number(text: str) -> bool:
    figures = text.strip().translate(_NUMBER_MARKS)
    return figures.isdecimal() and len(figures) in _FIGURES_OF_A_NUMBER


def _are_types(values: Sequence[str]) -> bool:
    """Most are words for a kind of call; numbers only where all are Android's."""
    texts = [value.strip() for value in values if value.strip()]
    known = dict(types_of(texts))
    count = sum(text in known for text in texts)
    return count * 2 > len(texts) and (count == len(texts) or known.keys().isdisjoint(TYPE_CODES))


def _are_durations(values: Sequence[str]) -> bool:
    texts = [value for value in values if value.strip()]
    lengths = [duration_of(text) for text in texts]
    known = [length for length in lengths if length is not None and length < _LONGEST_CALL]
    return len(known) * 2 > len(texts)


_CONTENTS: dict[Role, Callable[[Sequence[str]], bool]] = {
    "number": _are_numbers,
    "time": lambda values: bool(formats_of(values)),
    "type": _are_types,
    "duration": _are_durations,
    "name": lambda values: not _are_numbers(values) and not formats_of(values),
}
"""Whether the values of a column can be what the role says."""
