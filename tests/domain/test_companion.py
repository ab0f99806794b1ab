"""The companion says a part of the plan: what is done while the caller is still on the line."""

from itertools import combinations

import pytest

from callassist.domain.advice import advise
from callassist.domain.calls import EndedCall, Request, Situation
from callassist.domain.companion import BREATH, HANG_UP, Company, needs_breath
from callassist.domain.plan import STEP_BY_ID
from store.made_calls import NOON, directory


def company(*requests: Request, before: Company | None = None) -> Company:
    call = EndedCall(received_at=NOON, situation=Situation.ONGOING, requests=frozenset(requests))
    return (before or Company()).following(advise(call, directory()))


def test_a_call_that_asks_for_nothing_begins_with_a_breath() -> None:
    made = company()
    assert made.current == BREATH
    assert HANG_UP not in made.steps


@pytest.mark.parametrize("request_", [Request.OTP, Request.SAFE_ACCOUNT, Request.SCREEN_SHARE])
def test_what_no_bank_asks_for_means_to_hang_up_before_anything_is_refused(
    request_: Request,
) -> None:
    steps = company(request_).steps
    refusals = [each for each in steps if each.startswith("D")]
    assert refusals
    assert steps.index(HANG_UP) < steps.index(refusals[0])


def test_a_transfer_stops_first() -> None:
    assert company(Request.TRANSFER).current == "A02"
    assert needs_breath("A02")
    assert not needs_breath(HANG_UP)


@pytest.mark.parametrize("requests", list(combinations(Request, 2)))
def test_there_is_always_something_to_do_and_never_a_call_to_make(
    requests: tuple[Request, ...],
) -> None:
    steps = company(*requests).steps
    assert steps
    assert [each for each in steps if STEP_BY_ID[each].dial is not None] == []


def test_what_was_done_stays_done_when_more_is_asked_for() -> None:
    first = company(Request.OTP)
    assert first.current is not None
    then = company(Request.OTP, Request.TRANSFER, before=first.past([first.current]))
    assert first.current in then.done
    assert then.current == "A02"


def test_after_the_last_step_the_last_number_stands() -> None:
    made = company(Request.OTP)
    ended = made.past(made.steps)
    assert ended.current is None
    assert ended.number == len(made.steps)


def test_without_any_advice_the_call_is_to_be_ended() -> None:
    assert Company().current == HANG_UP
