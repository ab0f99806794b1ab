"""The rows of a CSV file, each of bounded size, with the line it begins at."""

import csv
from collections import deque
from collections.abc import Iterator

from callassist.domain.errors import CallAssistError
from callassist.phone_logs.text_lines import TextLines

_HINTS = ("sep=", "sep=,", "sep=;")
_MOST_LINES = 20
"""A name may have a line end in it; where a row goes on longer, a quote was lost."""


class CsvRows:
    """Goes through the rows: the number of the line a row begins at, and its fields.

    The fields are None where the quotes of a row cannot be made out; the next row then begins in
    the next line, so that a lost quote swallows no others. Empty lines are passed over. Raises
    CallAssistError where a field goes on without end, and where the file ends inside quotes.
    """

    def __init__(self, name: str, lines: TextLines, delimiter: str) -> None:
        self._name = name
        self._lines = lines
        self._delimiter = delimiter
        self._taken: list[tuple[int, str]] = []
        self._again = deque[tuple[int, str]]()
        self._is_at_end = False

    def __iter__(self) -> Iterator[tuple[int, list[str] | None]]:
        reader = self._reader()
        while True:
            self._taken.clear()
            try:
                row: list[str] | None = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                self._go_back(error)
                reader, row = self._reader(), None
            if row is None or (row and not _is_hint(row)):
                yield self._taken[0][0], row

    def _reader(self) -> Iterator[list[str]]:
        return csv.reader(self._fed(), delimiter=self._delimiter, strict=True)

    def _fed(self) -> Iterator[str]:
        while len(self._taken) < _MOST_LINES:
            if self._again:
                self._taken.append(self._again.popleft())
            else:
                line = next(self._lines, None)
                if line is None:
                    self._is_at_end = True
                    return
                self._taken.append((self._lines.number, line))
            yield self._taken[-1][1] + "\n"

    def _go_back(self, error: csv.Error) -> None:
        """Gives the lines behind the first one once more."""
        number, line = self._taken[0]
        if self._is_at_end:
            raise CallAssistError("phone_log_broken", name=self._name, line=number) from error
        if len(line) > csv.field_size_limit():
            raise CallAssistError(
                "phone_log_line_too_long", name=self._name, line=number
            ) from error
        self._again.extendleft(reversed(self._taken[1:]))


def _is_hint(row: list[str]) -> bool:
    """Whether a row is `sep=;`, which tells Excel what parts the columns."""
    return row[0].casefold() in _HINTS and not any(row[1:])
