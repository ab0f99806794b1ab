"""What a person chooses becomes one rule of RFC 5545, and comes back from it unchanged."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.schedules import Rhythm, Schedule
from domain.made_schedules import schedules

START = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("rhythm", "number", "rule"),
    [
        (Rhythm.WEEKLY, 7, "FREQ=WEEKLY;BYDAY=SU"),
        (Rhythm.MONTHLY, 5, "FREQ=MONTHLY;BYMONTHDAY=5"),
        (Rhythm.MONTHLY, 28, "FREQ=MONTHLY;BYMONTHDAY=28"),
        (Rhythm.MONTHLY, 30, "FREQ=MONTHLY;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        (Rhythm.LAST_DAY, 1, "FREQ=MONTHLY;BYMONTHDAY=-1"),
        (Rhythm.EVERY_DAYS, 10, "FREQ=DAILY;INTERVAL=10"),
        (Rhythm.EVERY_WEEKS, 2, "FREQ=WEEKLY;INTERVAL=2"),
        (Rhythm.EVERY_MONTHS, 6, "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=28,29,30,31;BYSETPOS=-1"),
    ],
)
def test_each_rhythm_has_its_rule(rhythm: Rhythm, number: int, rule: str) -> None:
    assert Schedule(rhythm=rhythm, starts_on=START, number=number).rule == rule


def test_the_last_day_stands_in_the_rule() -> None:
    schedule = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=START, ends_on=date(2026, 2, 7))

    assert schedule.rule == "FREQ=DAILY;INTERVAL=1;UNTIL=20260207"


@given(schedules())
def test_a_schedule_comes_back_from_its_rule(schedule: Schedule) -> None:
    assert Schedule.of(schedule.rule, schedule.starts_on) == schedule


@pytest.mark.parametrize(
    ("rhythm", "number"),
    [
        (Rhythm.WEEKLY, 0),
        (Rhythm.WEEKLY, 8),
        (Rhythm.MONTHLY, 32),
        (Rhythm.EVERY_DAYS, 0),
        (Rhythm.EVERY_MONTHS, -1),
        (Rhythm.EVERY_WEEKS, 367),
    ],
)
def test_what_no_calendar_has_is_refused(rhythm: Rhythm, number: int) -> None:
    with pytest.raises(ValueError, match="cannot have"):
        Schedule(rhythm=rhythm, starts_on=START, number=number)


@pytest.mark.parametrize(
    "rule",
    [
        "",
        "FREQ=HOURLY",
        "FREQ=WEEKLY;BYDAY=SU,MO",
        "FREQ=WEEKLY;BYDAY=1SU",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;INTERVAL=٣",
        "FREQ=DAILY;INTERVAL=01",
        "FREQ=DAILY;INTERVAL=" + "9" * 5_000,
        "FREQ=MONTHLY;BYMONTHDAY=31",
        "FREQ=MONTHLY;BYMONTHDAY=28,31;BYSETPOS=-1",
        "FREQ=MONTHLY;INTERVAL=6;BYMONTHDAY=15",
        "FREQ=DAILY;INTERVAL=1;UNTIL=2026-02-07",
        "FREQ=DAILY;INTERVAL=1;UNTIL=20260230",
        "FREQ=DAILY;INTERVAL=1;COUNT=3",
        "FREQ=DAILY;INTERVAL=1\nFREQ=DAILY;INTERVAL=1",
    ],
)
def test_a_rule_that_is_not_ours_is_refused(rule: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        Schedule.of(rule, START)


@given(st.text(max_size=60), st.dates())
def test_any_text_is_a_rule_of_ours_or_is_refused(text: str, start: date) -> None:
    try:
        schedule = Schedule.of(text, start)
    except ValueError:
        return
    assert schedule.rule == text
