"""Time is cut into pieces that can be read: whole units, coarser ones where there is no room."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.time_cut import MOST_PIECES, Cut, Span, Unit

TODAY = date(2026, 11, 28)
_UNITS = st.sampled_from(Unit)


@pytest.mark.parametrize(
    ("unit", "begin", "after"),
    [
        (Unit.WEEK, date(2026, 12, 28), date(2027, 1, 4)),
        (Unit.MONTH, date(2026, 12, 1), date(2027, 1, 1)),
        (Unit.QUARTER, date(2026, 10, 1), date(2027, 1, 1)),
        (Unit.YEAR, date(2026, 1, 1), date(2027, 1, 1)),
    ],
)
def test_a_unit_begins_on_its_first_day(unit: Unit, begin: date, after: date) -> None:
    assert unit.begin_of(date(2026, 12, 31)) == begin
    assert unit.after(begin) == after


@given(unit=_UNITS, day=st.dates(date(1, 1, 8), date(9998, 1, 1)))
def test_every_day_lies_in_the_unit_that_begins_with_it(unit: Unit, day: date) -> None:
    begin = unit.begin_of(day)

    assert begin <= day < unit.after(begin)
    assert unit.begin_of(begin) == begin


@given(
    unit=_UNITS,
    one=st.dates(date(2000, 1, 1), date(2030, 1, 1)),
    other=st.dates(date(2000, 1, 1), date(2030, 1, 1)),
)
def test_units_are_counted_as_they_are_listed(unit: Unit, one: date, other: date) -> None:
    first, last = min(one, other), max(one, other)

    assert unit.number_between(first, last) == len(list(unit.begins(first, last)))


@given(first=st.dates(date.min, TODAY), most=st.integers(6, MOST_PIECES), unit=_UNITS)
def test_what_has_no_room_is_cut_into_coarser_pieces(first: date, most: int, unit: Unit) -> None:
    pieces = Cut(unit, most=most).pieces([first], TODAY)

    assert len(pieces.begins) <= most or pieces.unit is Unit.YEAR
    assert list(Unit).index(pieces.unit) >= list(Unit).index(unit)


@pytest.mark.parametrize(
    ("years", "unit"), [(0, Unit.WEEK), (1, Unit.MONTH), (4, Unit.MONTH), (10, Unit.QUARTER)]
)
def test_ten_years_of_weeks_become_quarters(years: int, unit: Unit) -> None:
    first = date(TODAY.year - years, 10, 1)

    assert Cut(Unit.WEEK, most=MOST_PIECES).pieces([first], TODAY).unit is unit


def test_a_year_of_weeks_is_shown_as_weeks() -> None:
    days = [TODAY - timedelta(days=back) for back in range(800)]

    pieces = Cut(Unit.WEEK, Span.YEAR, MOST_PIECES).pieces(days, TODAY)

    assert pieces.unit is Unit.WEEK
    assert len(pieces.begins) == MOST_PIECES


def test_the_first_piece_of_a_span_is_whole_also_if_it_is_coarser() -> None:
    days = [TODAY - timedelta(days=back) for back in range(800)]

    pieces = Cut(Unit.WEEK, Span.YEAR, most=20).pieces(days, TODAY)

    assert pieces.unit is Unit.MONTH
    assert pieces.begins[0] == date(2025, 11, 1)


def test_a_day_after_today_counts_only_in_all_time() -> None:
    later = date(2030, 1, 1)

    assert Cut(Unit.YEAR, Span.YEAR).pieces([later], TODAY).begins == ()
    assert Cut(Unit.YEAR).pieces([TODAY, later], TODAY).begins[-1] == later


def test_the_first_and_the_last_day_there_are_can_be_cut() -> None:
    for unit in Unit:
        pieces = Cut(unit, most=MOST_PIECES).pieces([date.min, date.max], TODAY)
        assert pieces.unit is Unit.YEAR
        assert len(pieces.begins) == 9999
