"""Makes the record of one call from what a format's reader found, and refuses what is no call."""

from math import isfinite

from callassist.domain.phone_log import (
    EARLIEST_MS,
    LATEST_MS,
    LONGEST_NAME,
    LONGEST_NUMBER,
    PhoneCall,
    PhoneCallType,
    PhoneRecord,
    UnreadableLine,
    UnreadableReason,
)
from callassist.phone_logs.number_texts import known_name, shown_number

_LONGEST_CALL = 31 * 24 * 3600
"""Seconds; what is longer was not one call, and the file is not believed."""


def call_record(  # noqa: PLR0913, PLR0917 - the six fields of a call, made a million times
    place: int,
    number: str,
    call_type: PhoneCallType,
    received_ms: int | None,
    duration_seconds: int | None,
    name: str,
) -> PhoneRecord:
    """The call; an UnreadableLine where it has no time (None), an impossible one, or no number.

    `number` and `name` are the fields as the file has them; words such as `PRIVATE` or
    `(Unknown)` are taken for what they mean.
    """
    if received_ms is None:
        return UnreadableLine(place, UnreadableReason.NO_TIME)
    if not EARLIEST_MS <= received_ms < LATEST_MS:
        return UnreadableLine(place, UnreadableReason.TIME_OUT_OF_RANGE)
    shown = shown_number(number)
    if len(shown) > LONGEST_NUMBER:
        return UnreadableLine(place, UnreadableReason.NUMBER_TOO_LONG)
    if duration_seconds is not None and not 0 <= duration_seconds <= _LONGEST_CALL:
        duration_seconds = None
    return PhoneCall(
        place,
        shown,
        call_type,
        received_ms,
        duration_seconds,
        known_name(name)[:LONGEST_NAME] if name else "",
    )


def whole_number(value: object) -> int | None:
    """A whole number from a field: an int, a finite float, or their text; None for all else."""
    if isinstance(value, str):
        return _from_text(value.strip())
    if isinstance(value, bool):
        return None
    if isinstance(value, int):
        return value
    if isinstance(value, float) and isfinite(value):
        return int(value)
    return None


def _from_text(text: str) -> int | None:
    # A longer one is no time and no length, and would only cost time to read.
    if len(text) > 24 or not text.isascii():
        return None
    whole, _, fraction = text.partition(".")
    if fraction and not fraction.isdecimal():
        return None
    if not whole.removeprefix("-").isdecimal():
        return None
    return int(whole)
