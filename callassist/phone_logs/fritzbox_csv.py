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

from callassist.domain.phone_log import PhoneCallType, PhoneRecord, ReadingChoices
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.csv_format import CsvFormat
from callassist.phone_logs.csv_table import Fields, Header, Layout
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


class FritzBoxCsv(CsvFormat):
    """Reads `FRITZ!Box_Anrufliste.csv`, in German or English."""

    identifier = "fritzbox_csv"
    layout = _LAYOUT

    def record(
        self, choices: ReadingChoices, header: Header, line: int, fields: Fields
    ) -> PhoneRecord:
        """One row of the list."""
        codes = _MAILED if "; " in header.line else _SAVED
        times = (milliseconds_of(fields["time"], form, choices.zone) for form in _TIME_FORMATS)
        return call_record(
            line,
            fields["number"],
            codes.get(fields["type"].strip(), PhoneCallType.UNKNOWN),
            next((time for time in times if time is not None), None),
            hours_and_minutes(fields["duration"]),
            fields["name"],
        )
