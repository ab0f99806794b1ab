"""Which forms of writing a time fit all the times of a column."""

import re
from collections.abc import Iterator, Sequence
from datetime import UTC
from functools import lru_cache
from itertools import pairwise

from callassist.domain.phone_log import EARLIEST_MS, LATEST_MS
from callassist.phone_logs.local_times import UNIX_MILLISECONDS, UNIX_SECONDS, milliseconds_of

_DAYS = (
    *("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%Y年%m月%d日", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y"),
    *("%d-%m-%Y", "%m-%d-%Y", "%d.%m.%y", "%d/%m/%y", "%m/%d/%y", "%y-%m-%d", "%y/%m/%d"),
    *("%Y%m%d", "%d %b %Y", "%b %d, %Y"),
)
_HOURS = (
    *(" %H:%M:%S", " %H:%M", "T%H:%M:%S", "T%H:%M:%S%z", " %H:%M:%S%z", "T%H:%M:%S.%f"),
    *("T%H:%M:%S.%f%z", " %H:%M:%S.%f", " %I:%M:%S %p", " %I:%M %p", ", %H:%M:%S", ", %H:%M"),
    *(", %I:%M:%S %p", ", %I:%M %p", "%H:%M:%S", "%H:%M", " %H时%M分%S秒", "%H时%M分%S秒"),
    *("%H%M%S", "%H%M"),
)
_DIGITS_ALONE = {14: "%Y%m%d%H%M%S", 12: "%Y%m%d%H%M"}
"""With fewer digits a telephone number could be read as a time."""
_WORDS = re.compile(r"%?[0-9A-Za-z]+")
_ZONE = re.compile(r"(?:%z|Z|[+-]\d{2}:?\d{2})$")
_CLEARLY_UNIX = ((UNIX_SECONDS, 10), (UNIX_MILLISECONDS, 13))
_PLAUSIBLE_MS = range(1_000_000_000_000, LATEST_MS)
"""From 2001 on: a shorter count is more likely a telephone number."""


def formats_of(values: Sequence[str]) -> tuple[str, ...]:
    """The formats, of `strptime` or `unix_s` and `unix_ms`, in which the values are times.

    Only those that most values allow, none of which allows more than another; a list may have a
    line or two without a time. The likeliest comes first: where day and month can be taken for each
    other, the order in which the calls stand in a row, then the day first. Empty values are passed
    over.
    """
    texts = [value.strip() for value in values if value.strip()]
    found = list(_found(texts))
    most = max((len(times) for _, times in found), default=0)
    if most * 2 <= len(texts):
        return ()
    fitting = [each for each in found if len(each[1]) == most]
    fitting.sort(key=lambda each: not _is_in_order(each[1]))
    return tuple(time_format for time_format, _ in fitting)


def _found(texts: Sequence[str]) -> Iterator[tuple[str, list[int]]]:
    for time_format, length in _CLEARLY_UNIX:
        counts = [text for text in texts if text.isdecimal() and len(text) == length]
        times = [time for time in _times(counts, time_format) if time in _PLAUSIBLE_MS]
        if times:
            yield time_format, times
    # Most forms are told apart by their marks; to try each takes half a second.
    for marks in {_marks(text) for text in texts}:
        alike = [text for text in texts if _marks(text) == marks]
        for time_format in _formats_with(marks):
            yield time_format, _times(alike, time_format)
    for length, time_format in _DIGITS_ALONE.items():
        alone = [text for text in texts if text.isdecimal() and len(text) == length]
        yield time_format, _times(alone, time_format)


@lru_cache(maxsize=64)
def _formats_with(marks: str) -> tuple[str, ...]:
    """The formats with these marks between their parts, the likeliest first."""
    if not marks:
        return ()
    formats = (day + hours for hours in _HOURS for day in _DAYS)
    return tuple(each for each in formats if _marks(each) == marks)


def _marks(text: str) -> str:
    """What stands between the words and figures of a time, without its zone."""
    return _WORDS.sub("", _ZONE.sub("", text))


def _times(texts: Sequence[str], time_format: str) -> list[int]:
    """The times among the texts."""
    times = [milliseconds_of(text, time_format, UTC) for text in texts]
    return [time for time in times if time is not None and EARLIEST_MS <= time < LATEST_MS]


def _is_in_order(times: Sequence[int]) -> bool:
    pairs = list(pairwise(times))
    return all(one <= other for one, other in pairs) or all(one >= other for one, other in pairs)
