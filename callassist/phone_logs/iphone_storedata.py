"""The call history of an iPhone: `CallHistory.storedata`, from a backup.

A SQLite file of Core Data, table ZCALLRECORD: ZADDRESS (the number; text, or its bytes; NULL where
none was shown), ZDATE (seconds since 2001-01-01 UTC, with a fraction), ZDURATION (seconds),
ZORIGINATED (1 where the phone's owner called), ZANSWERED, ZNAME. What was not answered is missed.
In a backup the file goes by the SHA-1 sum of its domain and path. Sources: the facts of a public
converter to SMS Backup & Restore for the columns; readers of the file found ZADDRESS as bytes.
"""

from collections.abc import Iterator
from math import isfinite
from pathlib import Path

from callassist.domain.phone_log import (
    PhoneCallType,
    PhoneRecord,
    ReadingChoices,
    ReadingProgress,
)
from callassist.phone_logs.call_record import call_record, whole_number
from callassist.phone_logs.sqlite_rows import MAGIC, StrangersDatabase, Value

_TABLE = "ZCALLRECORD"
_SINCE_2001_MS = 978_307_200_000
_NAME_IN_BACKUPS = "5a4935c78a5255723f707230a451d79c540d2741"
"""SHA-1 of `HomeDomain-Library/CallHistoryDB/CallHistory.storedata`."""


class IphoneStoredata:
    """Reads `CallHistory.storedata`."""

    @property
    def format_id(self) -> str:
        """The format's id."""
        return "iphone_storedata"

    def fits(self, head: bytes, name: str) -> bool:
        """A SQLite file that speaks of ZCALLRECORD, or has the name such files have."""
        return head.startswith(MAGIC) and (
            _TABLE.encode() in head or name in ("CallHistory.storedata", _NAME_IN_BACKUPS)
        )

    def read(
        self,
        path: Path,
        choices: ReadingChoices,
        progress: ReadingProgress,
    ) -> Iterator[PhoneRecord]:
        """The calls in the order of the table."""
        rows = StrangersDatabase(path, _TABLE, progress).rows(
            ("ZADDRESS", "ZDATE", "ZORIGINATED"), ("ZANSWERED", "ZDURATION", "ZNAME")
        )
        for place, (address, date, originated, answered, duration, name) in enumerate(rows, 1):
            yield call_record(
                place,
                _text(address),
                _type(originated, answered),
                _milliseconds(date),
                None if isinstance(duration, str) else whole_number(duration),
                _text(name),
            )


def _text(value: Value) -> str:
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return "" if value is None else str(value)


def _type(originated: Value, answered: Value) -> PhoneCallType:
    if originated == 1:
        return PhoneCallType.OUTGOING
    if originated not in (0, None):
        return PhoneCallType.UNKNOWN
    return PhoneCallType.INCOMING if answered == 1 else PhoneCallType.MISSED


def _milliseconds(date: Value) -> int | None:
    if isinstance(date, str | bytes) or date is None:
        return None
    milliseconds = date * 1000
    return int(milliseconds) + _SINCE_2001_MS if isfinite(milliseconds) else None
