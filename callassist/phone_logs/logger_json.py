"""The JSON files of the Android app Logger (Sanmeet007/logger, lib/utils/generate_files.dart).

One array, one flat object a call, with the columns of its CSV files in camel case: `name`,
`duration` in seconds, `number`, `callType` (`CallType.incoming` …), `timestamp` in milliseconds.
A value that the phone does not have is `null`.
"""

from collections.abc import Mapping

from callassist.domain.phone_log import PhoneRecord
from callassist.phone_logs.android_codes import type_of_word
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.json_fields import text_of
from callassist.phone_logs.json_format import JsonFormat


class LoggerJson(JsonFormat):
    """Reads Logger's JSON."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "logger_json"

    def fits(self, head: bytes, name: str) -> bool:
        """An array that speaks of `callType` and `timestamp`."""
        text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
        return text.startswith(b"[") and b'"callType"' in text and b'"timestamp"' in text

    def record(self, place: int, element: Mapping[str, object]) -> PhoneRecord:
        """One object of the array."""
        return call_record(
            place,
            text_of(element, "number"),
            type_of_word(element.get("callType")),
            whole_number(element.get("timestamp")),
            whole_number(element.get("duration")),
            text_of(element, "name"),
        )
