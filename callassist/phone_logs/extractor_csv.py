"""The call list of the program SMS-backup-and-restore-extractor (raleighlittles).

Columns, from its src/call_log_generator.py: `Call Date (timestamp)` in milliseconds, `Call date`
(the phone's own words, not read), `Call type` (`Incoming` to `AnsweredExternally`), `Caller name`,
`Caller #`, `Call duration (s)`, `Call duration`, `Call Id #`. A missed call has `N/A` for its
duration. Written on Windows, every other line is empty.
"""

from callassist.phone_logs.csv_format import CsvFormat
from callassist.phone_logs.csv_table import Layout
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


class ExtractorCsv(CsvFormat):
    """Reads `call_log.csv`."""

    identifier = "extractor_csv"
    layout = _LAYOUT
