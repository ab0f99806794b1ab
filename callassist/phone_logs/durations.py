"""How long a call was, in the forms that phone logs write it."""

import re

from callassist.phone_logs.call_record import whole_number

_LONGEST_TEXT = 40
_CLOCK = re.compile(r"(?:(\d{1,4}):)?(\d{1,4}):(\d{1,2})", re.ASCII)
_ISO = re.compile(r"PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,9})(?:[.,]\d+)?S)?", re.ASCII)
_WORDS = re.compile(
    r"(?:(\d{1,6})\s*(?:小时|小時|时|時|hours?|hrs?|h|Std\.?))?[\s,]*"
    r"(?:(\d{1,6})\s*(?:分钟|分鐘|分|minutes?|mins?|m|Min\.?))?[\s,]*"
    r"(?:(\d{1,9})\s*(?:秒钟|秒鐘|秒|seconds?|secs?|s|Sek\.?))?",
    re.ASCII | re.IGNORECASE,
)


def duration_of(text: str) -> int | None:
    """Seconds from `65`, `1:05`, `00:01:05`, `1分5秒`, `1 minute, 5 seconds` or `PT1M5S`.

    Two parts are minutes and seconds (`hours_and_minutes` reads the other way). None where the
    text says nothing of the kind.
    """
    text = text.strip()
    if not text or len(text) > _LONGEST_TEXT:
        return None
    for form in (_CLOCK, _ISO, _WORDS):
        found = form.fullmatch(text)
        if found and any(found.groups()):
            hours, minutes, seconds = (int(part or 0) for part in found.groups())
            return hours * 3600 + minutes * 60 + seconds
    seconds_alone = whole_number(text)
    return seconds_alone if seconds_alone is not None and seconds_alone >= 0 else None


def hours_and_minutes(text: str) -> int | None:
    """Seconds from `H:MM`, as a FRITZ!Box writes it; None where the text is not so."""
    hours, colon, minutes = text.strip().partition(":")
    if not colon or not (hours.isdecimal() and minutes.isdecimal()):
        return None
    if len(hours) > 4 or len(minutes) > 2:
        return None
    return int(hours) * 3600 + int(minutes) * 60
