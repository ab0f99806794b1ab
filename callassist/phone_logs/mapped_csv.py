"""A CSV file of any kind, read as the person says which column is what."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from itertools import islice
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    ColumnMapping,
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.domain.spreadsheet_text import as_told
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.csv_rows import CsvRows
from callassist.phone_logs.durations import duration_of
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.text_lines import CHINESE, TextLines


class MappedCsv:
    """Reads a CSV file by `ReadingChoices.mapping`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "mapped_csv"

    def fits(self, head: bytes, name: str) -> bool:
        """Never by itself: only the person knows."""
        return False

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; times without a zone are those of `choices.zone`.

        Raises CallAssistError where no mapping is given.
        """
        if choices.mapping is None:
            raise CallAssistError("phone_log_no_mapping", name=path.name)
        row_reader = _RowReader.of(choices.mapping, choices.zone)
        # The first rows may all have been plain ASCII: then the encoding was only presumed.
        lines = TextLines(path, progress, (choices.mapping.encoding, *CHINESE))
        rows = iter(CsvRows(path.name, lines, choices.mapping.delimiter))
        for line, row in islice(rows, int(choices.mapping.has_header), None):
            yield row_reader.record(line, row)


@dataclass(frozen=True, slots=True)
class _RowReader:
    mapping: ColumnMapping
    zone: tzinfo | None
    types: dict[str, PhoneCallType]

    @classmethod
    def of(cls, mapping: ColumnMapping, zone: tzinfo | None) -> "_RowReader":
        return cls(mapping, zone, {word.strip().casefold(): kind for word, kind in mapping.types})

    def record(self, line: int, row: list[str] | None) -> PhoneRecord:
        """The call in a row."""
        mapping = self.mapping
        if row is None:
            return UnreadableLine(line, UnreadableReason.NOT_A_CALL)
        if len(row) <= max(mapping.number, mapping.time):
            return UnreadableLine(line, UnreadableReason.TOO_FEW_FIELDS)
        return call_record(
            line,
            as_told(row[mapping.number]),
            self._type(_field(row, mapping.type)),
            milliseconds_of(row[mapping.time], mapping.time_format, self.zone),
            duration_of(_field(row, mapping.duration)),
            as_told(_field(row, mapping.name)),
        )

    def _type(self, word: str) -> PhoneCallType:
        return self.types.get(word.strip().casefold(), PhoneCallType.UNKNOWN)


def _field(row: list[str], column: int | None) -> str:
    return row[column] if column is not None and column < len(row) else ""
