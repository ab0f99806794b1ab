"""Figures lose no call and invent none, and time has no gaps."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.assessment import Level
from callassist.domain.call_figures import (
    MOST_NAMED,
    periods,
    practice_periods,
    shares,
    weekday_hours,
)
from callassist.domain.time_cut import Cut, Span, Unit

TODAY = date(2026, 11, 28)
_UNITS = st.sampled_from(Unit)
_MOST = st.none() | st.integers(1, 60)
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


@given(days=_COUNTS, unit=_UNITS, most=_MOST)
def test_every_call_is_in_the_piece_of_its_day(
    days: list[tuple[date, Level, int]], unit: Unit, most: int | None
) -> None:
    found = periods(days, Cut(unit, most=most), TODAY)

    assert sum(each.total for each in found.pieces) == sum(calls for _, _, calls in days)
    assert found.left_out == 0
    for level in Level:
        wanted = sum(calls for _, each, calls in days if each is level)
        assert sum(piece.by_level[level] for piece in found.pieces) == wanted


@given(days=_COUNTS, unit=_UNITS, span=st.sampled_from(Span), most=_MOST)
def test_a_span_shows_its_calls_and_counts_the_others(
    days: list[tuple[date, Level, int]], unit: Unit, span: Span, most: int | None
) -> None:
    found = periods(days, Cut(unit, span, most), TODAY)

    shown = sum(each.total for each in found.pieces)
    assert shown + found.left_out == sum(calls for _, _, calls in days)
    if span is Span.THREE_MONTHS:
        recent = sum(calls for day, _, calls in days if TODAY - timedelta(weeks=12) <= day <= TODAY)
        assert shown >= recent


@given(days=_COUNTS.filter(bool), unit=_UNITS, most=_MOST)
def test_time_has_no_gaps_and_reaches_to_today(
    days: list[tuple[date, Level, int]], unit: Unit, most: int | None
) -> None:
    found = periods(days, Cut(unit, most=most), TODAY)

    begins = [each.begins_on for each in found.pieces]
    assert begins[0] == found.unit.begin_of(min(day for day, _, _ in days))
    assert begins[-1] >= found.unit.begin_of(TODAY)
    for one, other in pairwise(begins):
        assert found.unit.begin_of(one) == one
        assert found.unit.begin_of(other - timedelta(days=1)) == one


def test_without_a_call_there_is_no_piece() -> None:
    assert periods([], Cut(Unit.WEEK, most=5), TODAY).pieces == ()
    assert practice_periods([], Cut(Unit.MONTH), TODAY).pieces == ()


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

    found = practice_periods(days, Cut(Unit.WEEK), TODAY)

    assert [(each.right, each.other) for each in found.pieces] == [(1, 0), (0, 0), (1, 1)]


def test_drills_outside_the_span_are_left_out() -> None:
    days = [(date(2026, 11, 23), True), (date(2024, 11, 23), False)]

    found = practice_periods(days, Cut(Unit.WEEK, Span.YEAR), TODAY)

    assert [(each.right, each.other) for each in found.pieces] == [(1, 0)]
    assert found.left_out == 1
