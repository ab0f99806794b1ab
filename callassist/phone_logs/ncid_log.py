"""The call log of an NCID server: `cidcall.log`, or what a client saved of it (`CIDLOG:` …).

`CID: *DATE*mmddyyyy*TIME*hhmm*LINE*id*NMBR*number*MESG*NONE*NAME*name*`, from API 1.11 with FNMBR,
NTYPE, CTRY, LOCA and CARI before NAME; the order of the pairs may change. The server may be set
to `ddmmyyyy`, which only its owner can tell. `CID` is incoming, `WID` a call waiting, `PID` and
`PUT` a phone app's incoming and outgoing, `OUT` outgoing, `HUP` hung up on, `BLK` blocked, `RID`
a ring back, `MWI` a voicemail waiting. `END:` follows its call: HTYPE `BYE` with SCALL and ECALL,
the length being the second minus the first, or `CANCEL` where nobody answered. `MSG:` and `NOT:`
are messages. Source: API 1.14 (2024-07-12, ncid.sourceforge.io/doc/NCID-API.html).

Numbers may hold stars (`NMBR***622*` is the inner number `**622`), so a field ends where a known
name of a field begins.
"""

import re
from collections import deque
from collections.abc import Iterator, Mapping
from pathlib import Path

from callassist.domain.phone_log import (
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.local_times import milliseconds_of
from callassist.phone_logs.number_texts import shown_number
from callassist.phone_logs.text_lines import WESTERN, TextLines, lines_of_head

_TYPES = {
    "CID": PhoneCallType.INCOMING,
    "WID": PhoneCallType.INCOMING,
    "PID": PhoneCallType.INCOMING,
    "OUT": PhoneCallType.OUTGOING,
    "PUT": PhoneCallType.OUTGOING,
    "HUP": PhoneCallType.REJECTED,
    "BLK": PhoneCallType.BLOCKED,
    "RID": PhoneCallType.UNKNOWN,
    "MWI": PhoneCallType.VOICEMAIL,
}
_DIRECTIONS = {"IN": PhoneCallType.INCOMING, "OUT": PhoneCallType.OUTGOING}
_CALL = re.compile(rf"({'|'.join(_TYPES)}|END)(?:LOG)?: ?(\*.*)")
_NO_CALL = re.compile(r"(?:MSG|NOT|LOG|OPT|CIDINFO|[A-Z]{3}LOG|\d{3})\b.*|#.*|\s*")
_NAMES = "DATE|TIME|LINE|NMBR|MESG|FNMBR|NTYPE|CTRY|LOCA|CARI|NAME|HTYPE|SCALL|ECALL|CTYPE|MTYPE"
_FIELD = re.compile(rf"\*({_NAMES})\*(.*?)(?=\*(?:{_NAMES})\*|\*?$)")
_MOST_WAITING = 64
"""So many calls wait for their `END:`; more are never on the lines of one server."""
_LONGEST_LINE = 8192
_DAY_MS = 24 * 3600 * 1000

Fields = Mapping[str, str]


class NcidLog:
    """Reads `cidcall.log`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "ncid_log"

    def fits(self, head: bytes, name: str) -> bool:
        """A text with a line as NCID writes it."""
        return any(_CALL.match(line) for line in lines_of_head(head, WESTERN))

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the file; their times are those of `choices.zone`."""
        waiting = _WaitingCalls()
        lines = TextLines(path, progress, WESTERN)
        for text in lines:
            line = text.rstrip()
            found = _CALL.match(line) if len(line) <= _LONGEST_LINE else None
            if found is None:
                if not _NO_CALL.fullmatch(line[:_LONGEST_LINE]):
                    unreadable = UnreadableLine(lines.number, UnreadableReason.NOT_A_CALL)
                    yield from waiting.add(unreadable, "")
                continue
            label, fields = found[1], _fields(found[2])
            if label == "END":
                waiting.end(fields, choices)
            else:
                record = _record(lines.number, _TYPES[label], fields, choices)
                yield from waiting.add(record, fields.get("LINE", ""))
        yield from waiting.rest()


def _fields(text: str) -> Fields:
    """The fields by name. The first of a name counts: the name of a caller may hold anything."""
    fields: dict[str, str] = {}
    for name, value in _FIELD.findall(text):
        fields.setdefault(name, value.strip())
    return fields


def _record(
    place: int, call_type: PhoneCallType, fields: Fields, choices: ReadingChoices
) -> PhoneRecord:
    form = "%d%m%Y %H%M" if choices.is_day_first else "%m%d%Y %H%M"
    date, time = fields.get("DATE", ""), fields.get("TIME", "")
    # Without the blank, a date that lost a figure would borrow one from the hour.
    is_whole = len(date) == 8 and len(time) == 4
    received_ms = milliseconds_of(f"{date} {time}", form, choices.zone) if is_whole else None
    number, name = fields.get("NMBR", ""), fields.get("NAME", "")
    return call_record(place, number, call_type, received_ms, None, name)


class _WaitingCalls:
    """The last calls, until they have their `END:` or too many others came."""

    def __init__(self) -> None:
        self._records = deque[tuple[PhoneRecord, str]]()

    def add(self, record: PhoneRecord, line: str) -> Iterator[PhoneRecord]:
        """One more, on the telephone line named; gives what need wait no longer."""
        self._records.append((record, line))
        if len(self._records) > _MOST_WAITING:
            yield self._records.popleft()[0]

    def rest(self) -> Iterator[PhoneRecord]:
        """All that still wait."""
        return (record for record, _ in self._records)

    def end(self, fields: Fields, choices: ReadingChoices) -> None:
        """Notes how long a call was, or that nobody answered it."""
        line, number = fields.get("LINE", ""), shown_number(fields.get("NMBR", ""))
        call_type = _DIRECTIONS.get(fields.get("CTYPE", ""), PhoneCallType.UNKNOWN)
        for place in reversed(range(len(self._records))):
            record, on_line = self._records[place]
            if (
                isinstance(record, PhoneCall)
                and (on_line, record.number_text, record.type) == (line, number, call_type)
                and record.duration_seconds is None
            ):
                self._records[place] = (_ended(record, fields, choices), line)
                return


def _ended(call: PhoneCall, fields: Fields, choices: ReadingChoices) -> PhoneCall:
    if fields.get("HTYPE") == "CANCEL":
        is_missed = call.type is PhoneCallType.INCOMING
        return call._replace(type=PhoneCallType.MISSED) if is_missed else call
    form = "%d/%m/%Y %H:%M:%S" if choices.is_day_first else "%m/%d/%Y %H:%M:%S"
    begun = milliseconds_of(fields.get("SCALL", ""), form, choices.zone)
    ended = milliseconds_of(fields.get("ECALL", ""), form, choices.zone)
    if begun is None or ended is None or not 0 <= ended - begun < _DAY_MS:
        return call
    return call._replace(duration_seconds=(ended - begun) // 1000)
