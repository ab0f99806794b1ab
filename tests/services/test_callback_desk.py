"""The promise to call back ends with an outcome, and with nothing else."""

from datetime import datetime, timedelta

import pytest

from callassist.domain.callbacks import NEXT_TRY, CallbackState, Later, Outcome
from callassist.domain.errors import CallAssistError
from callassist.services.call_desk import CallbackDesk, CallDesk
from store.made_calls import BEIJING, NOON, SetClock, ended


@pytest.fixture
def call_id(desk: CallDesk) -> int:
    """A call whose call-back is due."""
    return desk.take(ended("95188")).call.id


def _due(callbacks: CallbackDesk) -> list[int]:
    return [callback.call_id for callback in callbacks.due()]


def test_a_new_promise_is_due_at_once(callbacks: CallbackDesk, call_id: int) -> None:
    assert _due(callbacks) == [call_id]
    assert callbacks.find(call_id).state(NOON) is CallbackState.DUE


@pytest.mark.parametrize("outcome", [Outcome.BANK_CALLED, Outcome.NOT_BANK])
def test_an_outcome_ends_it_for_good(
    callbacks: CallbackDesk, clock: SetClock, call_id: int, outcome: Outcome
) -> None:
    ended_callback = callbacks.record(call_id, outcome)

    clock.advance(days=400)
    assert callbacks.due() == callbacks.open() == []
    assert callbacks.find(call_id) == ended_callback
    assert (ended_callback.outcome, ended_callback.outcome_at) == (outcome, NOON)


def test_a_call_that_did_not_get_through_is_due_again_later(
    callbacks: CallbackDesk, clock: SetClock, call_id: int
) -> None:
    callback = callbacks.record(call_id, Outcome.NOT_REACHED)

    assert callback.due_at == NOON + NEXT_TRY
    assert callback.state(NOON) is CallbackState.NOT_REACHED
    assert _due(callbacks) == []
    assert [each.call_id for each in callbacks.open()] == [call_id]

    clock.advance(minutes=NEXT_TRY.total_seconds() / 60)
    assert _due(callbacks) == [call_id]


def test_the_person_may_choose_when_to_try_again(callbacks: CallbackDesk, call_id: int) -> None:
    evening = NOON + timedelta(hours=8)

    assert callbacks.record(call_id, Outcome.NOT_REACHED, evening).due_at == evening


def test_after_a_vain_try_an_outcome_still_ends_it(callbacks: CallbackDesk, call_id: int) -> None:
    callbacks.record(call_id, Outcome.NOT_REACHED)

    callbacks.record(call_id, Outcome.NOT_BANK)

    assert callbacks.open() == []


@pytest.mark.parametrize(
    ("choice", "due_at"),
    [
        (Later.IN_10_MINUTES, NOON + timedelta(minutes=10)),
        (Later.IN_30_MINUTES, NOON + timedelta(minutes=30)),
        (Later.TONIGHT, datetime(2026, 11, 23, 20, 0, tzinfo=BEIJING)),
        (Later.TOMORROW_MORNING, datetime(2026, 11, 24, 9, 0, tzinfo=BEIJING)),
    ],
)
def test_later_moves_the_reminder_and_keeps_the_promise(
    callbacks: CallbackDesk, clock: SetClock, call_id: int, choice: Later, due_at: datetime
) -> None:
    callback = callbacks.remind_later(call_id, choice)

    assert (callback.due_at, callback.is_open) == (due_at, True)
    assert callback.state(NOON) is CallbackState.SNOOZED
    clock.moment = due_at - timedelta(seconds=1)
    assert _due(callbacks) == []
    clock.moment = due_at
    assert _due(callbacks) == [call_id]


def test_a_reminder_missed_for_days_is_still_due(
    callbacks: CallbackDesk, clock: SetClock, call_id: int
) -> None:
    clock.advance(days=40)

    assert _due(callbacks) == [call_id]


def test_every_answer_of_the_person_is_noted(
    callbacks: CallbackDesk, clock: SetClock, desk: CallDesk, call_id: int
) -> None:
    assert desk.log.last_acknowledged() is None

    callbacks.remind_at(call_id, NOON + timedelta(hours=1))
    assert desk.log.last_acknowledged() == NOON

    later = clock.advance(hours=2)
    callbacks.record(call_id, Outcome.BANK_CALLED)
    assert desk.log.last_acknowledged() == later


def test_the_promise_of_a_deleted_call_is_not_due_until_it_is_brought_back(
    callbacks: CallbackDesk, desk: CallDesk, call_id: int
) -> None:
    desk.delete(call_id)

    assert callbacks.due() == callbacks.open() == []
    with pytest.raises(CallAssistError, match="no_call"):
        callbacks.record(call_id, Outcome.NOT_BANK)

    desk.bring_back(call_id)
    assert _due(callbacks) == [call_id]


def test_promises_are_told_the_earliest_first(
    callbacks: CallbackDesk, clock: SetClock, desk: CallDesk, call_id: int
) -> None:
    clock.advance(minutes=5)
    second = desk.take(ended("95588")).call.id
    callbacks.remind_at(call_id, NOON + timedelta(hours=1))

    clock.advance(hours=3)

    assert _due(callbacks) == [second, call_id]


def test_a_call_without_a_promise_says_so(callbacks: CallbackDesk, desk: CallDesk) -> None:
    outcome = desk.take(ended("13812345678", note="推销"))
    assert outcome.callback is None

    with pytest.raises(CallAssistError, match="no_callback"):
        callbacks.find(outcome.call.id)
    with pytest.raises(CallAssistError, match="no_call"):
        callbacks.find(99)
