"""A promised call-back: when it is due, how it stands, and what "remind me later" means."""

from datetime import UTC, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.callbacks import CallBack, CallbackState, Later, Outcome, later

CHINA = timezone(timedelta(hours=8))
NOON = datetime(2026, 11, 22, 12, 0, tzinfo=CHINA)
MINUTE = timedelta(minutes=1)
BERLIN = ZoneInfo("Europe/Berlin")


def a_callback(due_at: datetime = NOON, outcome: Outcome | None = None) -> CallBack:
    return CallBack(call_id=1, due_at=due_at, dial="95188", outcome=outcome)


STATES = [
    (None, -MINUTE, CallbackState.DUE),
    (None, timedelta(0), CallbackState.DUE),
    (None, MINUTE, CallbackState.SNOOZED),
    (Outcome.NOT_REACHED, -MINUTE, CallbackState.DUE),
    (Outcome.NOT_REACHED, timedelta(0), CallbackState.DUE),
    (Outcome.NOT_REACHED, MINUTE, CallbackState.NOT_REACHED),
    (Outcome.BANK_CALLED, -MINUTE, CallbackState.REACHED),
    (Outcome.BANK_CALLED, MINUTE, CallbackState.REACHED),
    (Outcome.NOT_BANK, -MINUTE, CallbackState.REACHED),
    (Outcome.NOT_BANK, MINUTE, CallbackState.REACHED),
]
"""The last outcome, how far the due time is ahead, and how the call-back stands."""


@pytest.mark.parametrize(("outcome", "ahead", "state"), STATES)
def test_how_a_callback_stands(
    outcome: Outcome | None, ahead: timedelta, state: CallbackState
) -> None:
    callback = a_callback(NOON + ahead, outcome)
    assert callback.state(NOON) is state
    assert callback.is_due(NOON) is (state is CallbackState.DUE)
    assert callback.is_open is (state is not CallbackState.REACHED)


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=4000)))
def test_a_promise_is_due_until_it_has_an_outcome(late: timedelta) -> None:
    assert a_callback().is_due(NOON + late)
    assert a_callback(outcome=Outcome.NOT_REACHED).is_due(NOON + late)
    assert not a_callback(outcome=Outcome.NOT_BANK).is_due(NOON + late)


def test_the_due_time_is_a_moment_whatever_the_zone_of_the_clock() -> None:
    callback = a_callback(NOON)
    assert callback.is_due(NOON.astimezone(UTC))
    assert not callback.is_due((NOON - MINUTE).astimezone(UTC))


CHOICES = [
    (Later.IN_10_MINUTES, "2026-11-22 12:00", "2026-11-22 12:10"),
    (Later.IN_10_MINUTES, "2026-12-31 23:55", "2027-01-01 00:05"),
    (Later.IN_30_MINUTES, "2026-11-22 12:00", "2026-11-22 12:30"),
    (Later.TONIGHT, "2026-11-22 09:15", "2026-11-22 20:00"),
    (Later.TONIGHT, "2026-11-22 19:59", "2026-11-22 20:00"),
    (Later.TONIGHT, "2026-11-22 20:00", "2026-11-22 21:00"),
    (Later.TONIGHT, "2026-11-22 22:30", "2026-11-22 23:30"),
    (Later.TONIGHT, "2026-11-22 23:30", "2026-11-23 00:30"),
    (Later.TOMORROW_MORNING, "2026-11-22 12:00", "2026-11-23 09:00"),
    (Later.TOMORROW_MORNING, "2026-11-22 00:05", "2026-11-23 09:00"),
    (Later.TOMORROW_MORNING, "2026-02-28 21:00", "2026-03-01 09:00"),
]
"""What is chosen at which time, and the moment it means."""


@pytest.mark.parametrize(("choice", "now", "expected"), CHOICES)
def test_what_later_means(choice: Later, now: str, expected: str) -> None:
    told = datetime.fromisoformat(now).replace(tzinfo=CHINA)
    assert later(choice, told) == datetime.fromisoformat(expected).replace(tzinfo=CHINA)


def test_ten_minutes_are_ten_minutes_in_the_night_when_the_clocks_go_back() -> None:
    now = datetime(2026, 10, 25, 2, 55, tzinfo=BERLIN)
    due_at = later(Later.IN_10_MINUTES, now)
    assert due_at.astimezone(UTC) - now.astimezone(UTC) == timedelta(minutes=10)


@given(
    st.sampled_from(list(Later)),
    st.datetimes(
        min_value=datetime(2024, 1, 1),  # noqa: DTZ001 - the zones are given beside it
        max_value=datetime(2040, 1, 1),  # noqa: DTZ001
        allow_imaginary=False,
        timezones=st.sampled_from([UTC, CHINA, BERLIN, ZoneInfo("America/New_York")]),
    ),
)
def test_later_is_always_later_and_within_two_days(choice: Later, now: datetime) -> None:
    due_at = later(choice, now)
    assert due_at.tzinfo is not None
    assert timedelta(0) < due_at.astimezone(UTC) - now.astimezone(UTC) <= timedelta(days=2)
