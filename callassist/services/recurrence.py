"""The days a schedule names, worked out by dateutil from its RFC 5545 rule."""

from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from callassist.domain.schedules import Schedule

if TYPE_CHECKING:
    from dateutil.rrule import rrule


def first_day_after(schedule: Schedule, day: date | None) -> date | None:
    """The first day after this one, or the very first for None; None if there is no more."""
    rule = _rule(schedule)
    found = next(iter(rule), None) if day is None else rule.after(_midnight(day))
    return found.date() if found is not None else None


def last_day_until(schedule: Schedule, day: date) -> date | None:
    """The last day up to and including this one; None if there is none yet."""
    found = _rule(schedule).before(_midnight(day), inc=True)
    return found.date() if found is not None else None


def days_until(schedule: Schedule, day: date) -> list[date]:
    """Every day up to and including this one."""
    begin = _midnight(schedule.starts_on)
    return [each.date() for each in _rule(schedule).between(begin, _midnight(day), inc=True)]


def days_after(schedule: Schedule, day: date, count: int) -> list[date]:
    """The next days after this one, at most so many."""
    found = _rule(schedule).xafter(_midnight(day), count=count)
    return [each.date() for each in found]


@lru_cache(maxsize=64)
def _rule(schedule: Schedule) -> "rrule":
    """The rule of a schedule; it remembers its days, so that a look costs no arithmetic."""
    from dateutil.rrule import rrule, rrulestr

    made = rrulestr(schedule.rule, dtstart=_midnight(schedule.starts_on), cache=True)
    assert isinstance(made, rrule)  # noqa: S101 - one rule alone is never a set of them
    return made


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time())
