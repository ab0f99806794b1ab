"""The call history of GNOME Calls: `records.db`.

A SQLite file, table `calls`: id, target (the number), inbound (0 or 1), start, answered, end, and
from version 2 protocol. Times are text, ISO 8601 in UTC (`2021-06-07T13:25:01Z`). A time that the
program does not have is written as the first second of 1970, so a call nobody answered has that
in `answered`. Sources: GNOME Calls, src/calls-call-record.c; libgom, gom-command.c, which binds a
missing GDateTime as an empty GTimeVal.
"""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from callassist.domain.phone_log import (
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
)
from callassist.phone_logs.call_record import call_record
from callassist.phone_logs.local_times import since_1970
from callassist.phone_logs.sqlite_rows import MAGIC, StrangersDatabase, Value

_LONGEST_TIME = 40


class GnomeCalls:
    """Reads `records.db`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "gnome_calls"

    def fits(self, head: bytes, name: str) -> bool:
        """A SQLite file of GNOME's object mapper with calls in it, or of the name it has."""
        return head.startswith(MAGIC) and (
            name == "records.db"
            or all(word in head for word in (b"_gom_version", b"inbound", b"answered"))
        )

    def read(
        self,
        path: Path,
        choices: ReadingChoices,
        progress: ReadingProgress,
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the table."""
        rows = StrangersDatabase(path, "calls", progress).rows(
            ("target", "inbound", "start"), ("answered", "end")
        )
        for place, (target, inbound, start, answered, end) in enumerate(rows, 1):
            answered_ms, ended_ms = _milliseconds(answered), _milliseconds(end)
            yield call_record(
                place,
                target if isinstance(target, str) else "",
                _type(inbound, is_answered=bool(answered_ms)),
                _milliseconds(start),
                (ended_ms - answered_ms) // 1000 if answered_ms and ended_ms else None,
                "",
            )


def _type(inbound: Value, *, is_answered: bool) -> PhoneCallType:
    if inbound == 0:
        return PhoneCallType.OUTGOING
    if inbound != 1:
        return PhoneCallType.UNKNOWN
    return PhoneCallType.INCOMING if is_answered else PhoneCallType.MISSED


def _milliseconds(value: Value) -> int | None:
    if not isinstance(value, str) or len(value) > _LONGEST_TIME:
        return None
    try:
        return since_1970(datetime.fromisoformat(value), UTC)
    except ValueError:
        return None
