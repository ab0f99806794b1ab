"""Moments as they were lived, for very many of them: the same texts as `datetime` gives, sooner."""

from datetime import date, datetime, timedelta, tzinfo

_DAY = 24 * 60 * 60
_KEPT = 50_000
"""So many days are remembered; then they are worked out anew."""
_FIRST_DAY = date(1970, 1, 1).toordinal()
_MINUTES = [f"T{minute // 60:02}:{minute % 60:02}:" for minute in range(24 * 60)]
_SECONDS = [f"{second:02}." for second in range(60)]
_MILLISECONDS = [f"{millisecond:03}" for millisecond in range(1000)]


class LivedTimes:
    """Tells moments in one zone.

    The offset of a zone is asked for once a day; on the days on which it changes, every time.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        """`zone` None is the system's zone."""
        self._zone = zone
        self._offsets: dict[int, tuple[int, str] | None] = {}
        self._days: dict[int, str] = {}

    def of(self, milliseconds: int) -> str:
        """The moment so many milliseconds after 1970 UTC, as ISO 8601: 29 characters."""
        seconds, rest = divmod(milliseconds, 1000)
        number = seconds // _DAY
        if number not in self._offsets:
            self._offsets[number] = self._offset_of_day(number)
        shift, suffix = self._offsets[number] or _told(self._offset(seconds))
        number, second = divmod(seconds + shift, _DAY)
        day = self._days.get(number) or self._day(number)
        minute, second = divmod(second, 60)
        return f"{day}{_MINUTES[minute]}{_SECONDS[second]}{_MILLISECONDS[rest]}{suffix}"

    def _offset(self, seconds: int) -> timedelta:
        moment = datetime.fromtimestamp(seconds, self._zone)
        return moment.astimezone(self._zone).utcoffset() or timedelta()

    def _offset_of_day(self, number: int) -> tuple[int, str] | None:
        """The offset on a day of UTC; None where it changes."""
        if len(self._offsets) >= _KEPT:
            self._offsets.clear()
        first, last = (self._offset((number + days) * _DAY) for days in (0, 1))
        return _told(first) if first == last else None

    def _day(self, number: int) -> str:
        if len(self._days) >= _KEPT:
            self._days.clear()
        day = self._days[number] = date.fromordinal(_FIRST_DAY + number).isoformat()
        return day


def _told(offset: timedelta) -> tuple[int, str]:
    """An offset from UTC in seconds, and as it is written."""
    hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
    sign = "-" if offset < timedelta() else "+"
    return offset // timedelta(seconds=1), f"{sign}{hours:02}:{minutes:02}"
