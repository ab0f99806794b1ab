"""The call list of a FRITZ!Box, saved or e-mailed as CSV.

Saved: a first line `sep=;`, then `Typ;Datum;Name;Rufnummer;Nebenstelle;Eigene Rufnummer;Dauer`
(the newest with `Landes-/Ortsnetzbereich` after `Rufnummer`), in English
`Type;Date;Name;Number;Extension;Outgoing Caller ID;Duration`; some name two columns
`Telephone number`, the first of which is the caller's. Type 1 is incoming, 2 missed, 3 outgoing.
E-mailed: the header has a blank after each `;`, and 1 is outgoing, 2 incoming, 3 missed. Other
codes occur (4, in recent files) and are taken as unknown. Dates are `dd.MM.yy HH:mm` in the
box's own zone, the length is hours and minutes. Sources: JFritz, CallerList.java; libroutermanager,
csv.h, for the English headers.
"""

from collections.abc import Iterator, Mapping
from datetime import tzinfo
from functools import partial
from pathlib import Path

from callassist.domain.phone_log import (
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
)
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.csv_table import CsvTable, Fields, Layout, fits_layout
from callassist.phone_logs.durations import hours_and_minutes
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.text_lines import WESTERN

_LAYOUT = Layout(
    columns={
        "type": ("typ", "type"),
        "time": ("datum", "date"),
        "name": ("name",),
        "number": ("rufnummer", "number", "telephone number"),
        "extension": ("nebenstelle", "extension"),
        "duration": ("dauer", "duration"),
    },
    required=frozenset({"type", "time", "number", "extension", "duration"}),
    delimiters=";",
    encodings=WESTERN,
)
_TIME_FORMATS = ("%d.%m.%y %H:%M", "%d.%m.%Y %H:%M")
_SAVED = {
    "1": PhoneCallType.INCOMING,
    "2": PhoneCallType.MISSED,
    "3": PhoneCallType.OUTGOING,
}
_MAILED = {
    "1": PhoneCallType.OUTGOING,
    "2": PhoneCallType.INCOMING,
    "3": PhoneCallType.MISSED,
}


class FritzBoxCsv:
    """Reads `FRITZ!Box_Anrufliste.csv`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "fritzbox_csv"

    def fits(self, head: bytes, name: str) -> bool:
        """A CSV file with the box's columns, in German or English."""
        return fits_layout(head, _LAYOUT)

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; their times are those of `choices.zone`."""
        table = CsvTable(path, progress, _LAYOUT)
        codes = _MAILED if "; " in table.header.line else _SAVED
        return table.records(partial(_record, codes, choices.zone))


def _record(
    codes: Mapping[str, PhoneCallType], zone: tzinfo | None, line: int, fields: Fields
) -> PhoneRecord:
    times = (milliseconds_of(fields["time"], form, zone) for form in _TIME_FORMATS)
    return call_record(
        line,
        fields["number"],
        codes.get(fields["type"].strip(), PhoneCallType.UNKNOWN),
        next((time for time in times if time is not None), None),
        hours_and_minutes(fields["duration"]),
        fields["name"],
    )
