"""The call details of a China Mobile bill, as CSV.

Columns: `类型` (`主叫` the customer called, `被叫` was called), `对方号码`, `开始时间`
(`YYYY-MM-DD HH:MM:SS`, the time in China), `通话时长` (`HH:MM:SS`) and `通话时长2` (`5分32秒`),
`通话地点`, `费用`, `产品`, `备注`. The encoding is GBK or UTF-8. Sources: the README of
lty888/call-analyzer-ui for the columns, xnnu.com/171339 for what the bill on the web shows; each is
alone, so columns are found by their words, in any order.
"""

from callassist.domain.phone_log import PhoneCallType, PhoneRecord, ReadingChoices
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.csv_format import CsvFormat
from callassist.phone_logs.csv_table import Fields, Header, Layout
from callassist.phone_logs.durations import duration_of
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.text_lines import CHINESE

_LAYOUT = Layout(
    columns={
        "type": ("类型", "通话类型", "呼叫类型"),
        "number": ("对方号码",),
        "time": ("开始时间", "起始时间", "通话时间"),
        "duration": ("通话时长", "时长"),
        "duration_words": ("通话时长2",),
    },
    required=frozenset({"type", "number", "time"}),
    delimiters=",\t;",
    encodings=CHINESE,
)
_TIME_FORMATS = ("%Y-%m-%d %H:%M:%S", "%Y/%m/%d %H:%M:%S", "%Y-%m-%d %H:%M", "%Y/%m/%d %H:%M")
_TYPES = {"主叫": PhoneCallType.OUTGOING, "被叫": PhoneCallType.INCOMING}


class ChinaMobileCsv(CsvFormat):
    """Reads the call details of a bill."""

    identifier = "china_mobile_csv"
    layout = _LAYOUT

    def record(
        self, choices: ReadingChoices, _header: Header, line: int, fields: Fields
    ) -> PhoneRecord:
        """One row of the bill."""
        times = (milliseconds_of(fields["time"], form, choices.zone) for form in _TIME_FORMATS)
        seconds = duration_of(fields["duration"])
        return call_record(
            line,
            fields["number"],
            _TYPES.get(fields["type"].strip(), PhoneCallType.UNKNOWN),
            next((time for time in times if time is not None), None),
            duration_of(fields["duration_words"]) if seconds is None else seconds,
            "",
        )
