"""Moments as they were lived, for very many of them: the same texts as `datetime` gives, sooner."""

from datetime import date, datetime, timedelta, tzinfo

_DAY = 24 * 60 * 60
_KEPT = 50_000
"""So many days are remembered; then they are worked out anew."""
_FIRST_DAY = date(1970, 1, 1).toordinal()


LivedTime = tuple[str, str, str]
"""One moment where it was lived: ISO 8601 with milliseconds and offset, day, weekday and hour.

As `2026-11-23T13:05:00.000+08:00`, `2026-11-23`, and `0-13` (0 is Monday).
"""


class LivedTimes:
    """Tells moments in one zone.

    The offset of a zone is asked for once a day; on the days on which it changes, every time.
    """

    def __init__(self, zone: tzinfo | None = None) -> None:
        """`zone` None is the system's zone."""
        self._zone = zone
        self._offsets: dict[int, timedelta | None] = {}
        self._days: dict[int, tuple[str, int]] = {}
        self._suffixes: dict[timedelta, tuple[int, str]] = {}

    def of(self, milliseconds: int) -> LivedTime:
        """The moment so many milliseconds after 1970 UTC."""
        seconds, rest = divmod(milliseconds, 1000)
        number = seconds // _DAY
        if number not in self._offsets:
            self._offsets[number] = self._offset_of_day(number)
        offset = self._offsets[number]
        shift, suffix = self._suffix(self._offset(seconds) if offset is None else offset)
        day_number, second = divmod(seconds + shift, _DAY)
        day, weekday = self._days.get(day_number) or self._day(day_number)
        hour, second = divmod(second, 3600)
        minute, second = divmod(second, 60)
        text = f"{day}T{hour:02}:{minute:02}:{second:02}.{rest:03}{suffix}"
        return text, day, f"{weekday}-{hour}"

    def _offset(self, seconds: int) -> timedelta:
        moment = datetime.fromtimestamp(seconds, self._zone)
        return moment.astimezone(self._zone).utcoffset() or timedelta()

    def _offset_of_day(self, number: int) -> timedelta | None:
        """The offset on a day of UTC; None where it changes."""
        if len(self._offsets) >= _KEPT:
            self._offsets.clear()
        first, last = (self._offset((number + days) * _DAY) for days in (0, 1))
        return first if first == last else None

    def _suffix(self, offset: timedelta) -> tuple[int, str]:
        known = self._suffixes.get(offset)
        if known is None:
            sign = "-" if offset < timedelta() else "+"
            hours, minutes = divmod(abs(offset) // timedelta(minutes=1), 60)
            text = f"{sign}{hours:02}:{minutes:02}"
            known = self._suffixes[offset] = (offset // timedelta(seconds=1), text)
        return known

    def _day(self, number: int) -> tuple[str, int]:
        if len(self._days) >= _KEPT:
            self._days.clear()
        day = date.fromordinal(_FIRST_DAY + number)
        known = self._days[number] = (day.isoformat(), day.weekday())
        return known
