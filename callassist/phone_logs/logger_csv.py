"""The CSV files of the Android app Logger (Sanmeet007/logger, lib/utils/generate_files.dart).

UTF-8, lines end with LF. The columns stand in this order: `name`, `duration` in seconds,
`number`, `phone_account_id`, `call_type` (the text `CallType.incoming` …), `formatted_number`
(`formattedNumber` in older files), `sim_display_name`, `timestamp` in milliseconds,
`cached_number_label`, `cached_number_type`, `cached_matched_number`. The word `null` is no value.

Older versions put no quotes around a name with a comma: such a row is longer than the first one,
and is read from its end.
"""

from callassist.phone_logs.csv_format import CsvFormat
from callassist.phone_logs.csv_table import Header, Layout


def _shortened(row: list[str], header: Header) -> list[str]:
    """The row with the pieces of its name put together, if its type then is where it should be."""
    name, surplus = header.places.get("name", 0), len(row) - header.width
    end = name + surplus + 1
    joined = [*row[:name], ",".join(row[name:end]), *row[end:]]
    return joined if joined[header.places["type"]].startswith("CallType.") else row


_LAYOUT = Layout(
    columns={
        "name": ("name",),
        "duration": ("duration",),
        "number": ("number",),
        "type": ("call_type",),
        "time": ("timestamp",),
    },
    required=frozenset({"duration", "number", "type", "time"}),
    delimiters=",",
    encodings=("utf-8",),
    shortened=_shortened,
)


class LoggerCsv(CsvFormat):
    """Reads Logger's CSV."""

    identifier = "logger_csv"
    layout = _LAYOUT
