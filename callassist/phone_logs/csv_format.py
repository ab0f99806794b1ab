"""A format that is a CSV table with known columns; each says its layout and what a row means."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import ClassVar

from callassist.domain.phone_log import PhoneRecord, ReadingChoices, ReadingProgress
from callassist.phone_logs.android_codes import type_of_word
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.csv_table import CsvTable, Fields, Header, Layout, fits_layout


class CsvFormat:
    """Reads one such format. `record` is that of apps that write Android's own columns."""

    identifier: ClassVar[str]
    layout: ClassVar[Layout]

    @property
    def format_id(self) -> str:
        """The format's id."""
        return self.identifier

    def fits(self, head: bytes, name: str) -> bool:
        """A CSV file with the columns of the layout."""
        return fits_layout(head, self.layout)

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; times without a zone are those of `choices.zone`."""
        table = CsvTable(path, progress, self.layout)
        return table.records(partial(self.record, choices, table.header))

    def record(
        self, _choices: ReadingChoices, _header: Header, line: int, fields: Fields
    ) -> PhoneRecord:
        """One row, with the time in milliseconds, the type as a word, the length in seconds."""
        return call_record(
            line,
            fields["number"],
            type_of_word(fields["type"]),
            whole_number(fields["time"]),
            whole_number(fields["duration"]),
            fields["name"],
        )
