"""The rule of what is shown now: never early, never twice, never lost, one notice at a time."""

from collections.abc import Mapping
from datetime import UTC, datetime, time, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.reminders import (
    AGAIN,
    GIVEN_UP,
    DueKind,
    Key,
    QuietHours,
    Reminder,
    Shown,
    to_show,
)

BEIJING = timezone(timedelta(hours=8))
EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=BEIJING)
NIGHT = EVENING + timedelta(hours=3)
MORNING = EVENING + timedelta(hours=12)
QUIET = QuietHours()
HALF_AN_HOUR = timedelta(minutes=30)


def reminder(kind: DueKind = DueKind.ACCOUNT, due_at: datetime = EVENING, id_: int = 1) -> Reminder:
    return Reminder(kind=kind, id=id_, occurrence=f"{due_at:%Y-%m-%d}", due_at=due_at)


def told(begun_at: datetime, acknowledged_at: datetime | None = None) -> Shown:
    return Shown(begun_at=begun_at, is_told=True, acknowledged_at=acknowledged_at)


def begun(begun_at: datetime) -> Shown:
    """A program set out to show it, and nothing more is known."""
    return Shown(begun_at=begun_at, is_told=False)


def is_shown(shown: Shown | None, now: datetime, kind: DueKind = DueKind.ACCOUNT) -> bool:
    due = reminder(kind, min(now, EVENING))
    return to_show([due], {} if shown is None else {due.key: shown}, now, QUIET) == [due]


# single cases


@pytest.mark.parametrize(
    ("moment", "is_quiet"),
    [
        (time(21, 59), False),
        (time(22), True),
        (time(0), True),
        (time(7, 59), True),
        (time(8), False),
    ],
)
def test_quiet_hours_begin_and_end_on_the_minute(moment: time, is_quiet: bool) -> None:
    assert QUIET.include(datetime.combine(EVENING, moment, BEIJING)) is is_quiet


def test_quiet_hours_may_lie_within_a_day_or_be_none() -> None:
    afternoon = QuietHours(time(13), time(15))

    assert afternoon.include(EVENING.replace(hour=13))
    assert not afternoon.include(EVENING.replace(hour=15))
    assert not QuietHours(time(8), time(8)).include(EVENING.replace(hour=8))


@pytest.mark.parametrize(
    ("shown", "now", "is_wanted"),
    [
        (None, EVENING, True),
        (None, NIGHT, False),
        (None, MORNING, True),
        (told(EVENING), EVENING + timedelta(hours=1), False),
        (told(EVENING), EVENING + AGAIN, True),
        (told(EVENING - HALF_AN_HOUR), NIGHT, False),
        (told(EVENING - timedelta(hours=12)), NIGHT, False),
        (told(EVENING, EVENING), EVENING + timedelta(days=400), False),
        (begun(EVENING), EVENING + GIVEN_UP - timedelta(seconds=1), False),
        (begun(EVENING), EVENING + GIVEN_UP, True),
    ],
)
def test_what_was_shown_before_decides(shown: Shown | None, now: datetime, is_wanted: bool) -> None:
    assert is_shown(shown, now) is is_wanted


@pytest.mark.parametrize(
    ("shown", "is_wanted"),
    [
        (told(EVENING + timedelta(hours=2)), False),
        (told(EVENING + timedelta(hours=8)), False),
        (told(EVENING + AGAIN), True),
        (told(EVENING.replace(year=2100)), True),
        (told(EVENING.replace(year=1970)), True),
        (begun(EVENING + timedelta(seconds=30)), False),
        (begun(EVENING + timedelta(hours=2)), True),
        (told(EVENING.replace(year=2100), EVENING.replace(year=2100)), False),
    ],
)
def test_a_clock_put_back_by_hours_repeats_nothing_and_by_years_loses_nothing(
    shown: Shown, is_wanted: bool
) -> None:
    assert is_shown(shown, EVENING) is is_wanted


def test_a_call_back_comes_at_night_too_but_only_once() -> None:
    assert is_shown(None, NIGHT, DueKind.CALLBACK)
    assert not is_shown(told(NIGHT - AGAIN), NIGHT, DueKind.CALLBACK)
    assert is_shown(begun(NIGHT - GIVEN_UP), NIGHT, DueKind.CALLBACK)


def test_everything_due_is_one_notice_the_earliest_first() -> None:
    late = reminder(due_at=EVENING, id_=1)
    early = reminder(DueKind.LIMITS, EVENING - timedelta(days=9), id_=7)
    call = reminder(DueKind.CALLBACK, EVENING - timedelta(days=1), id_=3)
    coming = reminder(due_at=EVENING + timedelta(seconds=1), id_=2)

    assert to_show([coming, late, call, early], {}, EVENING, QUIET) == [early, call, late]


# any case

zones = st.integers(-24, 28).map(lambda halves: timezone(halves * HALF_AN_HOUR))
moments = st.datetimes(datetime(1971, 1, 1), datetime(2150, 1, 1), timezones=zones)  # noqa: DTZ001
half_hours = st.integers(0, 47).map(lambda number: time(number // 2, number % 2 * 30))
quiet_hours = st.builds(QuietHours, half_hours, half_hours)
reminders = st.builds(
    Reminder,
    kind=st.sampled_from(DueKind),
    id=st.integers(1, 3),
    occurrence=st.sampled_from(["a", "b"]),
    due_at=moments,
)
showings = st.builds(
    Shown, begun_at=moments, is_told=st.booleans(), acknowledged_at=st.none() | moments
)
keys = st.tuples(st.sampled_from([*map(str, DueKind)]), st.integers(1, 3), st.sampled_from("ab"))
lists_of_due = st.lists(reminders, max_size=12, unique_by=lambda each: each.key)


@given(lists_of_due, st.dictionaries(keys, showings), moments, quiet_hours)
def test_nothing_is_shown_early_at_night_or_once_it_was_acknowledged(
    due: list[Reminder], shown: Mapping[Key, Shown], now: datetime, quiet: QuietHours
) -> None:
    wanted = to_show(due, shown, now, quiet)

    assert all(each in due for each in wanted)
    assert len({each.key for each in wanted}) == len(wanted)
    assert [each.due_at for each in wanted] == sorted(each.due_at for each in wanted)
    for each in wanted:
        assert each.due_at <= now
        assert each.kind is DueKind.CALLBACK or not quiet.include(now)
        assert each.key not in shown or shown[each.key].acknowledged_at is None


@given(lists_of_due, st.dictionaries(keys, showings), moments, quiet_hours)
def test_what_was_just_shown_is_not_shown_by_the_next_who_looks(
    due: list[Reminder], shown: Mapping[Key, Shown], now: datetime, quiet: QuietHours
) -> None:
    wanted = to_show(due, shown, now, quiet)
    set_out = {**shown, **{each.key: begun(now) for each in wanted}}
    handed_over = {**shown, **{each.key: told(now) for each in wanted}}

    assert to_show(due, set_out, now, quiet) == []
    assert to_show(due, handed_over, now + timedelta(minutes=5), QuietHours(time(0), time(0))) == [
        each
        for each in to_show(due, shown, now + timedelta(minutes=5), QuietHours(time(0), time(0)))
        if each not in wanted
    ]


@given(reminders, st.none() | showings, st.integers(0, 10_000), quiet_hours)
def test_what_nobody_acknowledged_is_shown_within_a_day_and_a_night(
    due: Reminder, shown: Shown | None, minutes: int, quiet: QuietHours
) -> None:
    if shown is not None and shown.acknowledged_at is not None:
        shown = told(shown.begun_at)
    known = {} if shown is None else {due.key: shown}
    begin = due.due_at + timedelta(minutes=minutes)
    longest = 2 * AGAIN + timedelta(days=1)
    looks = (begin + number * HALF_AN_HOUR for number in range(longest // HALF_AN_HOUR + 1))

    assert any(to_show([due], known, now, quiet) for now in looks)


@given(moments, quiet_hours)
def test_quiet_hours_end_every_day(moment: datetime, quiet: QuietHours) -> None:
    day = [moment.astimezone(UTC) + number * HALF_AN_HOUR for number in range(48)]
    quiet_ones = sum(quiet.include(each) for each in day)
    length = datetime.combine(moment, quiet.end) - datetime.combine(moment, quiet.begin)

    assert quiet_ones == length % timedelta(days=1) // HALF_AN_HOUR
