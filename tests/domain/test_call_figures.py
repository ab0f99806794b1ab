"""Figures lose no call and invent none, and time has no gaps."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.assessment import Level
from callassist.domain.call_figures import (
    MOST_NAMED,
    Unit,
    periods,
    practice_periods,
    shares,
    weekday_hours,
)

TODAY = date(2026, 11, 28)
_DAYS = st.dates(date(2020, 1, 1), date(2027, 6, 1))
_COUNTS = st.lists(st.tuples(_DAYS, st.sampled_from(Level), st.integers(1, 50)), max_size=30)
_NAMED = st.lists(
    st.tuples(
        st.text("abcdefghijklmnopq", min_size=1, max_size=1),
        st.sampled_from(Level),
        st.integers(0, 9),
    ),
    max_size=60,
)


@given(days=_COUNTS, unit=st.sampled_from(Unit))
def test_every_call_is_in_the_period_of_its_day(
    days: list[tuple[date, Level, int]], unit: Unit
) -> None:
    found = periods(days, unit, TODAY)

    assert sum(each.total for each in found) == sum(calls for _, _, calls in days)
    for level in Level:
        wanted = sum(calls for _, each, calls in days if each is level)
        assert sum(period.by_level[level] for period in found) == wanted


@given(days=_COUNTS.filter(bool), unit=st.sampled_from(Unit))
def test_time_has_no_gaps_and_reaches_to_today(
    days: list[tuple[date, Level, int]], unit: Unit
) -> None:
    begins = [each.begins_on for each in periods(days, unit, TODAY)]

    assert begins[0] == unit.begin_of(min(day for day, _, _ in days))
    assert begins[-1] >= unit.begin_of(TODAY)
    for one, other in pairwise(begins):
        assert unit.begin_of(one) == one
        assert unit.begin_of(other - timedelta(days=1)) == one


def test_without_a_call_there_is_no_period() -> None:
    assert periods([], Unit.WEEK, TODAY) == ()
    assert practice_periods([], Unit.MONTH, TODAY) == ()


def test_a_week_begins_on_monday_and_a_month_on_the_first() -> None:
    assert Unit.WEEK.begin_of(date(2026, 11, 29)) == date(2026, 11, 23)
    assert Unit.WEEK.after(date(2026, 12, 28)) == date(2027, 1, 4)
    assert Unit.MONTH.begin_of(date(2026, 11, 29)) == date(2026, 11, 1)
    assert Unit.MONTH.after(date(2026, 12, 1)) == date(2027, 1, 1)


@given(named=_NAMED)
def test_shares_lose_no_call_and_name_the_largest(named: list[tuple[str, Level, int]]) -> None:
    found = shares(named)

    assert sum(each.calls for each in found) == sum(calls for _, _, calls in named)
    assert len(found) <= MOST_NAMED
    told = [each for each in found if each.name is not None]
    assert [each.calls for each in told] == sorted((each.calls for each in told), reverse=True)
    severe = (Level.HIGH, Level.CRITICAL)
    assert sum(each.severe for each in found) == sum(
        calls for _, level, calls in named if level in severe
    )
    assert all(each.calls > 0 for each in found)


def test_hours_stand_in_their_field() -> None:
    rows = weekday_hours([("0-13", 2), ("6-0", 1), ("0-13", 3), ("nonsense", 7)])

    assert rows[0][13] == 5
    assert rows[6][0] == 1
    assert sum(map(sum, rows)) == 6


def test_drills_are_counted_in_the_week_they_were_done_in() -> None:
    days = [(date(2026, 11, 23), True), (date(2026, 11, 29), False), (date(2026, 11, 9), True)]

    found = practice_periods(days, Unit.WEEK, TODAY)

    assert [(each.right, each.other) for each in found] == [(1, 0), (0, 0), (1, 1)]
