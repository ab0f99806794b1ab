"""The days of a schedule are those a calendar shows that is walked day by day."""

from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.recurrence import (
    days_after,
    days_until,
    first_day_after,
    last_day_until,
)
from domain.made_schedules import A_DAY, is_due_on, schedules, walked

WINDOW = timedelta(days=800)


def _days(schedule: Schedule, count: int = 5) -> list[str]:
    return [f"{day:%Y-%m-%d}" for day in days_after(schedule, schedule.starts_on - A_DAY, count)]


def _differences(schedule: Schedule, offset: int) -> list[str]:
    """Where the rule and the walk disagree, around a day so far after the start."""
    day = schedule.starts_on + timedelta(days=offset)
    end = day + WINDOW
    before = list(walked(schedule, schedule.starts_on, day)) if offset >= 0 else []
    after = list(walked(schedule, day + A_DAY, end))
    found = {
        "until": days_until(schedule, day) == before,
        "last": last_day_until(schedule, day) == (before[-1] if before else None),
        "after": [each for each in days_after(schedule, day, 5) if each <= end] == after[:5],
        "first": _is_first(first_day_after(schedule, day), after, end),
        "very first": first_day_after(schedule, None)
        == first_day_after(schedule, schedule.starts_on - A_DAY),
    }
    return [name for name, is_same in found.items() if not is_same]


def _is_first(found: date | None, after: list[date], end: date) -> bool:
    if after or found is None:
        return found == (after[0] if after else None)
    return found > end


examples = (schedules(longest=40) | schedules(), st.integers(-40, 2_500))
_QUIET = (HealthCheck.too_slow, HealthCheck.data_too_large)


@settings(max_examples=1_500, deadline=None, suppress_health_check=_QUIET)
@given(*examples)
def test_the_days_of_any_schedule_are_those_of_the_walk(schedule: Schedule, offset: int) -> None:
    assert _differences(schedule, offset) == []


@pytest.mark.torture("T11")
@settings(max_examples=100_000, deadline=None, suppress_health_check=_QUIET)
@given(*examples)
def test_a_hundred_thousand_schedules_are_those_of_the_walk(
    schedule: Schedule, offset: int
) -> None:
    assert _differences(schedule, offset) == []


def test_on_the_31st_means_the_last_day_of_shorter_months() -> None:
    schedule = Schedule(rhythm=Rhythm.MONTHLY, starts_on=date(2028, 1, 1), number=31)

    assert _days(schedule) == ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30", "2028-05-31"]


def test_the_last_day_follows_leap_years() -> None:
    schedule = Schedule(rhythm=Rhythm.LAST_DAY, starts_on=date(2027, 12, 31))

    assert _days(schedule, 3) == ["2027-12-31", "2028-01-31", "2028-02-29"]
    assert is_due_on(schedule, date(2100, 2, 28))
    assert last_day_until(schedule, date(2100, 3, 1)) == date(2100, 2, 28)


def test_every_year_from_the_29th_of_february_leaves_no_year_out() -> None:
    schedule = Schedule(rhythm=Rhythm.EVERY_MONTHS, starts_on=date(2028, 2, 29), number=12)

    assert _days(schedule) == ["2028-02-29", "2029-02-28", "2030-02-28", "2031-02-28", "2032-02-29"]


def test_every_other_month_is_counted_from_the_first_day() -> None:
    schedule = Schedule(rhythm=Rhythm.EVERY_MONTHS, starts_on=date(2026, 8, 31), number=2)

    assert _days(schedule, 4) == ["2026-08-31", "2026-10-31", "2026-12-31", "2027-02-28"]


def test_a_schedule_that_is_over_has_no_next_day() -> None:
    schedule = Schedule(
        rhythm=Rhythm.EVERY_DAYS, starts_on=date(2026, 11, 23), ends_on=date(2026, 11, 30)
    )

    assert days_after(schedule, date(2026, 11, 22), 20) == days_until(schedule, date(2030, 1, 1))
    assert len(days_until(schedule, date(2030, 1, 1))) == 8
    assert first_day_after(schedule, date(2026, 11, 30)) is None
    assert last_day_until(schedule, date(2026, 11, 22)) is None
