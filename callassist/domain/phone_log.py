"""Calls as the log of a phone tells them, and what reads such logs."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import tzinfo
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple, Protocol


class PhoneCallType(StrEnum):
    """What the phone noted about a call; the words are Android's."""

    # The hash of the text itself: that of Enum is written in Python, and these are counted in bulk.
    __hash__ = str.__hash__

    INCOMING = "incoming"
    OUTGOING = "outgoing"
    MISSED = "missed"
    VOICEMAIL = "voicemail"
    REJECTED = "rejected"
    BLOCKED = "blocked"
    ANSWERED_ELSEWHERE = "answered_elsewhere"
    """Taken on another device of the same person."""
    UNKNOWN = "unknown"


TAKEN_BY_DEFAULT = frozenset({PhoneCallType.INCOMING, PhoneCallType.MISSED})
"""What is looked back at unless the person wants more: calls somebody else began."""


def taken_by_default(mapping: "ColumnMapping | None") -> frozenset[PhoneCallType]:
    """What is looked back at unless the person wants more or less.

    A table without a column of types does not say who began its calls: then all of them.
    """
    if mapping is not None and mapping.type is None:
        return TAKEN_BY_DEFAULT | {PhoneCallType.UNKNOWN}
    return TAKEN_BY_DEFAULT


class PhoneCall(NamedTuple):
    """One call of a phone's log."""

    place: int
    """Where it stands in the file: the line, or the how-manieth record, from 1."""
    number_text: str
    """The number as the file has it; empty where none was shown."""
    type: PhoneCallType
    received_ms: int
    """When it came in, in milliseconds since 1970 UTC."""
    duration_seconds: int | None = None
    """How long was spoken; None where the file does not say."""
    name: str = ""
    """The name the phone had for the number; never evidence."""


class UnreadableReason(StrEnum):
    """Why a line of a phone's log is left out."""

    NO_TIME = "no_time"
    """No time, or one that cannot be read."""
    TIME_OUT_OF_RANGE = "time_out_of_range"
    """Before the year 1990 or after 2100: no call of a phone with a clock."""
    TOO_FEW_FIELDS = "too_few_fields"
    NOT_A_CALL = "not_a_call"
    """Something else stands there."""
    NUMBER_TOO_LONG = "number_too_long"
    TOO_MANY_AT_ONCE = "too_many_at_once"
    """More calls in one second than a phone can get."""


class UnreadableLine(NamedTuple):
    """A line that is skipped, and why."""

    place: int
    reason: UnreadableReason


LONGEST_NUMBER = 256
"""Characters of a number text; what is longer is no number."""
LONGEST_NAME = 256
"""Characters of a contact name; the rest is cut off."""
EARLIEST_MS = 631_152_000_000
"""1990-01-01 UTC."""
LATEST_MS = 4_102_444_800_000
"""2100-01-01 UTC."""

PhoneRecord = PhoneCall | UnreadableLine


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingChoices:
    """What only the person can say about a file."""

    is_day_first: bool = False
    """NCID: the date is `ddmmyyyy` instead of `mmddyyyy`."""
    mapping: "ColumnMapping | None" = None
    """A CSV of no known kind: which column is what."""
    zone: tzinfo | None = None
    """Where the phone was, for times without a zone; None for the zone of this computer."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ColumnMapping:
    """Which column of a CSV file (from 0) is what; None where there is none."""

    number: int
    time: int
    time_format: str
    """A format of `strptime`, or `unix_s` or `unix_ms`."""
    type: int | None = None
    types: tuple[tuple[str, PhoneCallType], ...] = ()
    """What the words of the type column mean; the others are `unknown`."""
    duration: int | None = None
    name: int | None = None
    has_header: bool = True
    delimiter: str = ","
    encoding: str = "utf-8-sig"


@dataclass(slots=True)
class ReadingProgress:
    """How much of a file has been read; the reader keeps it up to date."""

    total: int = 0
    """Bytes, or records where a file is read by records; 0 as long as it is not known."""
    read: int = 0

    @property
    def fraction(self) -> float:
        """The same between 0 and 1."""
        return min(self.read / self.total, 1.0) if self.total else 0.0


class PhoneLogReader(Protocol):
    """Reads one format; one file of the program and one sample in the tests."""

    @property
    def format_id(self) -> str:
        """The format's id, as `import --format` takes it."""
        ...

    def fits(self, head: bytes, name: str) -> bool:
        """Whether a file that begins so (up to 64 KiB) and has this name is of the format."""
        ...

    def read(
        self, path: Path, choices: ReadingChoices, progress: ReadingProgress
    ) -> Iterator[PhoneRecord]:
        """The records in the order of the file, read as they are asked for.

        Raises CallAssistError (a `phone_log_...` sentence), before or between records, where the
        file as a whole is not what it should be. Memory stays bounded whatever the file holds.
        """
        ...
