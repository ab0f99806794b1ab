from datetime import date, timedelta

from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.retention import OldCalls, Retention, retention_of

MONDAY = date(2026, 11, 23)
TUESDAY = MONDAY + timedelta(days=1)


def old(calls: int, *, of: int = 100, seen_on: date | None = None) -> OldCalls:
    return OldCalls(old=calls, all=of, seen_on=seen_on)


def test_old_calls_are_first_only_noted() -> None:
    assert retention_of(old(3), MONDAY) is Retention.NOTE_THE_DAY


def test_nothing_goes_on_the_day_it_was_first_seen() -> None:
    assert retention_of(old(3, seen_on=MONDAY), MONDAY) is Retention.WAIT


def test_what_is_still_old_on_a_later_day_goes() -> None:
    assert retention_of(old(3, seen_on=MONDAY), TUESDAY) is Retention.REMOVE


def test_much_of_the_log_goes_only_when_the_person_was_asked() -> None:
    assert retention_of(old(20, seen_on=MONDAY), TUESDAY) is Retention.REMOVE
    assert retention_of(old(21, seen_on=MONDAY), TUESDAY) is Retention.ASK


def test_a_clock_that_has_gone_back_begins_the_wait_anew() -> None:
    assert retention_of(old(3, seen_on=TUESDAY), MONDAY) is Retention.NOTE_THE_DAY


@given(calls=st.integers(0, 50), years=st.integers(1, 80), seen=st.none() | st.just(MONDAY))
def test_a_day_in_a_far_future_alone_removes_nothing(
    calls: int, years: int, seen: date | None
) -> None:
    future = date(MONDAY.year + years, 1, 1)

    found = retention_of(old(50 + calls, seen_on=seen), future)

    assert found is not Retention.REMOVE
