"""The call backups of the Android app SMS Backup & Restore: `calls-<stamp>.xml`.

Root `<calls>` (or `<smses>`, in old files of several apps), in it `<call …/>` with attributes and
no text: `number`, `duration` in seconds, `date` in milliseconds since 1970, `type` and
`presentation` as Android's codes, and optionally `contact_name`. `readable_date` changes with the
phone's language and is not read. Source: the app's page "Fields in XML backup files"
(synctech.com.au), the codes from Android's reference (`CallLog.Calls`).
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from xml.parsers import expat

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import (
    EARLIEST_MS,
    LATEST_MS,
    LONGEST_NUMBER,
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.number_texts import known_name, shown_number

ANDROID_TYPES: Mapping[str, PhoneCallType] = {
    "1": PhoneCallType.INCOMING,
    "2": PhoneCallType.OUTGOING,
    "3": PhoneCallType.MISSED,
    "4": PhoneCallType.VOICEMAIL,
    "5": PhoneCallType.REJECTED,
    "6": PhoneCallType.BLOCKED,
    "7": PhoneCallType.ANSWERED_ELSEWHERE,
}
"""Android's codes for the type of a call."""

_CHUNK = 64 * 1024
_LONGEST_WITHOUT_ELEMENT = 1 << 20
"""Bytes; what goes on longer without an element is no backup, and would only fill the memory."""
_ROOTS = frozenset({"calls", "smses", "allsms", "backup"})


class SmsBackupRestore:
    """Reads `calls-<stamp>.xml`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "sms_backup_restore"

    def fits(self, head: bytes, name: str) -> bool:
        """An XML file that speaks of calls, in UTF-8 or UTF-16."""
        text = head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
        return text.startswith(b"<") and any(
            f"<{word}".encode() in text for word in ("calls", "call ", "smses")
        )

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; elements of other kinds are passed over."""
        elements = _Elements(path.name)
        progress.total = path.stat().st_size
        with path.open("rb") as file:
            while chunk := file.read(_CHUNK):
                progress.read += len(chunk)
                yield from elements.feed(chunk)
            yield from elements.end()


class _Elements:
    """The `<call>` elements of a document that comes in pieces. No document type is accepted."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._found: list[PhoneRecord] = []
        self._number = 0
        self._has_root = False
        self._is_quiet_for = 0
        self._parser = expat.ParserCreate()
        self._parser.StartElementHandler = self._take
        self._parser.StartDoctypeDeclHandler = self._refuse

    def feed(self, chunk: bytes) -> list[PhoneRecord]:
        """The calls that end in this piece."""
        self._is_quiet_for += len(chunk)
        found = self._parse(chunk, is_last=False)
        if self._is_quiet_for > _LONGEST_WITHOUT_ELEMENT:
            raise self._broken("phone_log_line_too_long")
        return found

    def end(self) -> list[PhoneRecord]:
        """What is left when the file has ended; a document that was cut off is refused."""
        return self._parse(b"", is_last=True)

    def _parse(self, chunk: bytes, *, is_last: bool) -> list[PhoneRecord]:
        self._found = []
        try:
            self._parser.Parse(chunk, is_last)
        except expat.ExpatError as error:
            raise self._broken("phone_log_broken") from error
        except (LookupError, ValueError) as error:
            # An encoding that Python does not have, or that needs more than one byte a character.
            raise CallAssistError("phone_log_encoding", name=self._name) from error
        return self._found

    def _broken(self, sentence: str) -> CallAssistError:
        line = self._parser.CurrentLineNumber
        return CallAssistError(sentence, name=self._name, line=line)

    def _refuse(self, *_declared: object) -> None:
        raise self._broken("phone_log_document_type")

    def _take(self, name: str, values: dict[str, str]) -> None:
        self._is_quiet_for = 0
        if name == "call":
            self._number += 1
            self._found.append(_record(self._number, values))
        elif not self._has_root and name not in _ROOTS:
            raise CallAssistError("phone_log_unknown", name=self._name)
        self._has_root = True


def _record(place: int, values: Mapping[str, str]) -> PhoneRecord:
    get = values.get
    date = get("date", "")
    if not (date.isascii() and date.isdecimal() and len(date) <= 18):
        return UnreadableLine(place, UnreadableReason.NO_TIME)
    received_ms = int(date)
    if not EARLIEST_MS <= received_ms < LATEST_MS:
        return UnreadableLine(place, UnreadableReason.TIME_OUT_OF_RANGE)
    number = shown_number(get("number", ""))
    if len(number) > LONGEST_NUMBER:
        return UnreadableLine(place, UnreadableReason.NUMBER_TOO_LONG)
    duration, name = get("duration", ""), get("contact_name", "")
    return PhoneCall(
        place,
        number,
        ANDROID_TYPES.get(get("type", ""), PhoneCallType.UNKNOWN),
        received_ms,
        int(duration)
        if duration.isascii() and duration.isdecimal() and len(duration) < 10
        else None,
        known_name(name) if name else "",
    )
