"""The call logs that the Android app SMS Import / Export (tmo1/sms-ie) writes as JSON.

One array, one flat object a call; the keys are the columns of Android's call log (`number`,
`date` in milliseconds, `duration` in seconds, `type`, `presentation`, `name`), every value a text,
and `display_name` is added. A column without a value is left out: a withheld call may have no
`number` at all. Source: its ImportExportCallLog.kt. The app may encrypt the file.
"""

from collections.abc import Mapping

from callassist.domain.phone_log import PhoneRecord
from callassist.phone_logs.android_codes import type_of_code
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.json_fields import text_of
from callassist.phone_logs.json_format import JsonFormat


class SmsImportExportJson(JsonFormat):
    """Reads `calls-<date>.json`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "sms_import_export_json"

    def fits(self, head: bytes, name: str) -> bool:
        """An array that speaks of Android's columns; messages have no `duration`."""
        text = head.removeprefix(b"\xef\xbb\xbf").strip()
        keys = (b'"date"', b'"duration"', b'"type"')
        return text.split() in ([b"[]"], [b"[", b"]"]) or (
            text.startswith(b"[") and all(key in text for key in keys)
        )

    def record(self, place: int, element: Mapping[str, object]) -> PhoneRecord:
        """One object of the array."""
        return call_record(
            place,
            text_of(element, "number"),
            type_of_code(element.get("type")),
            whole_number(element.get("date")),
            whole_number(element.get("duration")),
            text_of(element, "display_name") or text_of(element, "name"),
        )
