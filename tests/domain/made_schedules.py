"""Schedules made up for the tests, and a calendar that finds their days by walking day by day."""

import calendar
from collections.abc import Iterator
from datetime import date, timedelta

from hypothesis import strategies as st

from callassist.domain.schedules import Rhythm, Schedule

A_DAY = timedelta(days=1)
MOST = {Rhythm.WEEKLY: 7, Rhythm.MONTHLY: 31, Rhythm.LAST_DAY: 1}
"""The largest number a rhythm takes; the others take up to 366."""

rare_days = st.sampled_from(
    [
        date(2026, 1, 31),
        date(2027, 12, 31),
        date(2028, 2, 29),
        date(2099, 12, 31),
        date(2100, 2, 28),
    ]
)
start_days = st.dates(date(1970, 1, 1), date(2120, 12, 31)) | rare_days


@st.composite
def schedules(draw: st.DrawFn, longest: int = 366) -> Schedule:
    """Any schedule a person can make."""
    rhythm = draw(st.sampled_from(Rhythm))
    starts_on = draw(start_days)
    length = draw(st.none() | st.integers(0, 1_500))
    return Schedule(
        rhythm=rhythm,
        starts_on=starts_on,
        number=draw(st.integers(1, MOST.get(rhythm, longest))),
        ends_on=None if length is None else starts_on + timedelta(days=length),
    )


def is_due_on(schedule: Schedule, day: date) -> bool:
    """Whether a day is one of the schedule's, from what the words of its rhythm mean."""
    if day < schedule.starts_on or (schedule.ends_on is not None and day > schedule.ends_on):
        return False
    return _is_named(schedule, day, calendar.monthrange(day.year, day.month)[1])


def _is_named(schedule: Schedule, day: date, last: int) -> bool:
    starts_on, number = schedule.starts_on, schedule.number
    since = (day - starts_on).days
    months = (day.year - starts_on.year) * 12 + day.month - starts_on.month
    return {
        Rhythm.WEEKLY: day.isoweekday() == number,
        Rhythm.MONTHLY: day.day == min(number, last),
        Rhythm.LAST_DAY: day.day == last,
        Rhythm.EVERY_DAYS: since % number == 0,
        Rhythm.EVERY_WEEKS: since % (7 * number) == 0,
        Rhythm.EVERY_MONTHS: months % number == 0 and day.day == min(starts_on.day, last),
    }[schedule.rhythm]


def walked(schedule: Schedule, begin: date, end: date) -> Iterator[date]:
    """The schedule's days from one day to another, both included."""
    day = begin
    while day <= end:
        if is_due_on(schedule, day):
            yield day
        day += A_DAY
