"""Times of day as phone logs write them, with the zone they were meant in."""

import re
from datetime import UTC, datetime, timedelta, tzinfo

from callassist.phone_logs.call_record import whole_number

UNIX_SECONDS, UNIX_MILLISECONDS = "unix_s", "unix_ms"
"""What stands for a format of `strptime` where the field is a count since 1970 UTC."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_LONGEST_TEXT = 64
_YEARS = range(1971, 2200)


def milliseconds_of(text: str, time_format: str, zone: tzinfo | None = None) -> int | None:
    """Milliseconds since 1970 UTC; None where the text is not of the format.

    `time_format` is one of `strptime`, `unix_s` or `unix_ms`. A time that names no zone is read in
    `zone`, or in the zone of this computer.
    """
    text = text.strip()
    if len(text) > _LONGEST_TEXT:
        return None
    if time_format == UNIX_MILLISECONDS:
        return whole_number(text)
    if time_format == UNIX_SECONDS:
        return _from_seconds(text)
    try:
        moment = datetime.strptime(text, time_format)  # noqa: DTZ007 - the zone comes below
    except (ValueError, re.error):
        # The second: a format that asks for the same part twice.
        return None
    return since_1970(moment, zone)


def since_1970(moment: datetime, zone: tzinfo | None = None) -> int:
    """A moment in milliseconds since 1970 UTC; without a zone of its own it is one of `zone`."""
    if moment.year not in _YEARS:
        # Far from any telephone: the system may not know zones there, and hours do not matter.
        return (moment.replace(tzinfo=UTC) - _EPOCH) // _MILLISECOND
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=zone) if zone else moment.astimezone()
    return (moment - _EPOCH) // _MILLISECOND


def _from_seconds(text: str) -> int | None:
    seconds = whole_number(text)
    if seconds is None:
        return None
    thousandths = text.partition(".")[2][:3].ljust(3, "0")
    return seconds * 1000 + (int(thousandths) if seconds >= 0 else 0)
