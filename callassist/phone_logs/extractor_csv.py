"""The call list of the program SMS-backup-and-restore-extractor (raleighlittles).

Columns, from its src/call_log_generator.py: `Call Date (timestamp)` in milliseconds, `Call date`
(the phone's own words, not read), `Call type` (`Incoming` to `AnsweredExternally`), `Caller name`,
`Caller #`, `Call duration (s)`, `Call duration`, `Call Id #`. A missed call has `N/A` for its
duration. Written on Windows, every other line is empty.
"""

from collections.abc import Iterator
from pathlib import Path

from callassist.domain.phone_log import PhoneRecord, ReadingChoices, ReadingProgress
from callassist.phone_logs.android_codes import type_of_word
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.csv_table import CsvTable, Fields, Layout, fits_layout
from callassist.phone_logs.text_lines import WESTERN

_LAYOUT = Layout(
    columns={
        "time": ("call date (timestamp)",),
        "type": ("call type",),
        "name": ("caller name",),
        "number": ("caller #",),
        "duration": ("call duration (s)",),
    },
    required=frozenset({"time", "number", "type"}),
    delimiters=",",
    encodings=WESTERN,
)


class ExtractorCsv:
    """Reads `call_log.csv`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "extractor_csv"

    def fits(self, head: bytes, name: str) -> bool:
        """A CSV file with the program's columns."""
        return fits_layout(head, _LAYOUT)

    def read(
        self,
        path: Path,
        choices: ReadingChoices,
        progress: ReadingProgress,
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file."""
        return CsvTable(path, progress, _LAYOUT).records(_record)


def _record(line: int, fields: Fields) -> PhoneRecord:
    return call_record(
        line,
        fields["number"],
        type_of_word(fields["type"]),
        whole_number(fields["time"]),
        whole_number(fields["duration"]),
        fields["name"],
    )
