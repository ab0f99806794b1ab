"""How often something comes round: what a person can choose, and the RFC 5545 rule of each."""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_SHORTEST_MONTH = 28
_LONGEST_INTERVAL = 366


class Rhythm(StrEnum):
    """The kinds of schedule."""

    WEEKLY = "weekly"
    MONTHLY = "monthly"
    """On a day of the month; a month that is shorter has it on its last day."""
    LAST_DAY = "last_day"
    """On the last day of each month."""
    EVERY_DAYS = "every_days"
    EVERY_WEEKS = "every_weeks"
    EVERY_MONTHS = "every_months"
    """Each so many days, weeks or months, counted from the first day."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """On which days something is due. Raises ValueError for what no calendar has."""

    rhythm: Rhythm
    starts_on: date
    """The first day it may be due."""
    number: int = 1
    """Weekly: the day, 1 for Monday. Monthly: the day, 1 to 31. Every so many: how many."""
    ends_on: date | None = None
    """The last day it may be due; None for ever."""

    def __post_init__(self) -> None:
        most = {Rhythm.WEEKLY: 7, Rhythm.MONTHLY: 31}.get(self.rhythm, _LONGEST_INTERVAL)
        if not 1 <= self.number <= most:
            raise ValueError(f"{self.rhythm} cannot have {self.number}")

    @property
    def rule(self) -> str:
        """The recurrence rule, without its start: `FREQ=WEEKLY;BYDAY=SU`."""
        until = f";UNTIL={self.ends_on:%Y%m%d}" if self.ends_on else ""
        return self._parts() + until

    def _parts(self) -> str:
        match self.rhythm:
            case Rhythm.WEEKLY:
                return f"FREQ=WEEKLY;BYDAY={_WEEKDAYS[self.number - 1]}"
            case Rhythm.MONTHLY:
                return f"FREQ=MONTHLY;{_month_day(self.number)}"
            case Rhythm.LAST_DAY:
                return "FREQ=MONTHLY;BYMONTHDAY=-1"
            case Rhythm.EVERY_DAYS:
                return f"FREQ=DAILY;INTERVAL={self.number}"
            case Rhythm.EVERY_WEEKS:
                return f"FREQ=WEEKLY;INTERVAL={self.number}"
            case Rhythm.EVERY_MONTHS:
                # Counted from the 31st, a rule without this would leave out the shorter months.
                return f"FREQ=MONTHLY;INTERVAL={self.number};{_month_day(self.starts_on.day)}"

    @classmethod
    def of(cls, rule: str, starts_on: date) -> "Schedule":
        """The schedule a rule of ours stands for. Raises ValueError for any other rule."""
        base, _, until = rule.partition(";UNTIL=")
        ends_on = date.fromisoformat(until) if until else None
        for rhythm, pattern in _PATTERNS.items():
            found = re.fullmatch(pattern, base)
            if found is None:
                continue
            number = _number_of(rhythm, found)
            schedule = cls(rhythm=rhythm, starts_on=starts_on, number=number, ends_on=ends_on)
            if schedule.rule == rule:
                return schedule
        raise ValueError(f"not a schedule of this program: {rule}")


_PATTERNS = {
    Rhythm.WEEKLY: rf"FREQ=WEEKLY;BYDAY=({'|'.join(_WEEKDAYS)})",
    Rhythm.LAST_DAY: r"FREQ=MONTHLY;BYMONTHDAY=-1",
    Rhythm.MONTHLY: r"FREQ=MONTHLY;BYMONTHDAY=(?:\d+,)*(\d+)(?:;BYSETPOS=-1)?",
    Rhythm.EVERY_DAYS: r"FREQ=DAILY;INTERVAL=(\d+)",
    Rhythm.EVERY_WEEKS: r"FREQ=WEEKLY;INTERVAL=(\d+)",
    Rhythm.EVERY_MONTHS: r"FREQ=MONTHLY;INTERVAL=(\d+);.*",
}


def _number_of(rhythm: Rhythm, found: re.Match[str]) -> int:
    if rhythm is Rhythm.LAST_DAY:
        return 1
    return _WEEKDAYS.index(found[1]) + 1 if rhythm is Rhythm.WEEKLY else int(found[1])


def _month_day(day: int) -> str:
    """That day, or the last one of a month that does not have it."""
    if day <= _SHORTEST_MONTH:
        return f"BYMONTHDAY={day}"
    days = ",".join(str(each) for each in range(_SHORTEST_MONTH, day + 1))
    return f"BYMONTHDAY={days};BYSETPOS=-1"
