"""Telling more about a stored call: judged anew, what was done stays, and it can be taken back."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.advice import PlanEntry, StepState
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import Given, Request
from callassist.domain.claims import Claim
from callassist.domain.errors import CallAssistError
from callassist.services.call_desk import CallbackDesk, CallDesk
from callassist.services.edit_desk import EditDesk
from callassist.services.import_desk import ImportDesk
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.edit_log import EditLog
from callassist.store.import_log import ImportLog
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import BANK, BEIJING, FULL, NOON, SetClock, directory, ended


@pytest.fixture
def followed() -> list[tuple[int, tuple[str, ...]]]:
    """The plans whose looks at the account were taken on: the id of the call, the steps."""
    return []


@pytest.fixture
def edits(store: Store, desk: CallDesk, followed: list[tuple[int, tuple[str, ...]]]) -> EditDesk:
    return EditDesk(
        desk, EditLog(store), lambda call_id, steps: followed.append((call_id, tuple(steps)))
    )


def states(plan: tuple[PlanEntry, ...]) -> dict[str, StepState]:
    return {entry.step_id: entry.state for entry in plan}


def test_what_is_told_later_is_stored_and_judged(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("95188", claim=BANK)).call

    edited = edits.edit(call.id, replace(call.ended, requests=frozenset({Request.OTP})))

    assert desk.find(call.id).ended.requests == {Request.OTP}
    assert (edited.effect.level_before, edited.effect.level) == (Level.LOW, Level.HIGH)
    assert desk.find(call.id).level is Level.HIGH
    assert edited.effect.has_more_to_do


def test_every_part_of_a_call_can_be_changed(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("", is_hidden=True)).call

    edits.edit(call.id, FULL)

    assert desk.find(call.id).ended == FULL


def test_a_note_alone_asks_for_nothing_more(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("13812345678")).call

    edited = edits.edit(call.id, replace(call.ended, note="没说话"))

    assert edited.effect.new_steps == ()
    assert not edited.effect.has_more_to_do


def test_a_lower_level_is_no_reason_to_go_on(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("13812345678", requests=frozenset({Request.OTP}))).call

    edited = edits.edit(call.id, replace(call.ended, requests=frozenset()))

    assert edited.effect.level is Level.CAUTION
    assert edited.effect.new_steps == ()
    assert not edited.effect.has_more_to_do


def test_ticks_stay_also_where_the_new_plan_does_not_ask_for_the_step(
    desk: CallDesk, edits: EditDesk
) -> None:
    outcome = desk.take(ended("95188", claim=BANK, given=frozenset({Given.OTP})))
    first, gone = outcome.plan[0].step_id, outcome.plan[-1].step_id
    desk.mark_step(outcome.call.id, first, StepState.DONE)
    desk.mark_step(outcome.call.id, gone, StepState.SKIPPED)

    edits.edit(outcome.call.id, replace(outcome.call.ended, given=frozenset()))

    kept = states(desk.log.plan_of(outcome.call.id))
    assert kept[first] is StepState.DONE
    assert kept[gone] is StepState.SKIPPED


def test_a_call_moves_to_where_its_new_time_is(desk: CallDesk, edits: EditDesk) -> None:
    early, late = (desk.take(ended(number)).call for number in ("111", "222"))

    edits.edit(late.id, replace(late.ended, received_at=NOON - timedelta(hours=1)))

    assert [call.id for call in desk.calls(CallFilter())] == [early.id, late.id]


def test_an_answered_callback_keeps_its_answer(
    desk: CallDesk, callbacks: CallbackDesk, edits: EditDesk
) -> None:
    call = desk.take(ended("95188", claim=BANK)).call
    callbacks.record(call.id, Outcome.NOT_BANK)

    edited = edits.edit(call.id, replace(call.ended, note="对方很急"))

    assert callbacks.find(call.id).outcome is Outcome.NOT_BANK
    assert edited.effect.level is Level.HIGH  # the hotline's answer still counts


def test_an_open_callback_dials_the_number_of_the_new_claim(
    desk: CallDesk, callbacks: CallbackDesk, edits: EditDesk
) -> None:
    call = desk.take(ended("13812345678", claim=BANK)).call
    due_at = callbacks.remind_at(call.id, NOON + timedelta(hours=3)).due_at
    claim = directory().claim_for("icbc")
    assert claim is not None

    edits.edit(call.id, replace(call.ended, claim=claim))

    callback = callbacks.find(call.id)
    assert (callback.dial, callback.due_at) == ("95588", due_at)


def test_a_secret_in_the_new_note_is_masked(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("13812345678")).call

    edited = edits.edit(call.id, replace(call.ended, note="验证码 482913"))

    assert "482913" not in desk.find(call.id).ended.note
    assert edited.outcome.masked == ("code",)


def test_the_looks_at_the_account_are_taken_on_for_the_new_steps(
    desk: CallDesk, edits: EditDesk, followed: list[tuple[int, tuple[str, ...]]]
) -> None:
    call = desk.take(ended("95188", claim=BANK)).call

    edited = edits.edit(call.id, replace(call.ended, given=frozenset({Given.OTP})))

    assert followed == [(call.id, tuple(entry.step_id for entry in edited.outcome.plan))]


def test_undo_restores_what_was_told_and_its_judgement(desk: CallDesk, edits: EditDesk) -> None:
    outcome = desk.take(ended("95188", claim=BANK, note="开始"))
    edited = edits.edit(outcome.call.id, FULL)

    edits.undo(edited.edit_id, outcome.call.id)

    assert desk.find(outcome.call.id) == outcome.call
    assert desk.log.plan_of(outcome.call.id) == outcome.plan


def test_undo_keeps_ticks_made_since(desk: CallDesk, edits: EditDesk) -> None:
    outcome = desk.take(ended("95188", claim=BANK))
    edited = edits.edit(outcome.call.id, replace(outcome.call.ended, note="补充"))
    step = outcome.plan[0].step_id
    desk.mark_step(outcome.call.id, step, StepState.DONE)

    edits.undo(edited.edit_id, outcome.call.id)

    assert states(desk.log.plan_of(outcome.call.id))[step] is StepState.DONE


def test_undo_takes_back_a_promise_that_the_change_had_made(
    desk: CallDesk, edits: EditDesk, log: CallLog
) -> None:
    call = desk.take(ended("13812345678", claim=Claim.nobody())).call
    assert log.callback_of(call.id) is None
    edited = edits.edit(call.id, replace(call.ended, claim=BANK))
    assert log.callback_of(call.id) is not None

    edits.undo(edited.edit_id, call.id)

    assert log.callback_of(call.id) is None


def test_only_the_last_change_can_be_taken_back(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("95188")).call
    first = edits.edit(call.id, replace(call.ended, note="一"))
    edits.edit(call.id, replace(call.ended, note="二"))

    with pytest.raises(CallAssistError, match="no_edit"):
        edits.undo(first.edit_id, call.id)

    assert desk.find(call.id).ended.note == "二"


def test_a_change_is_taken_back_once(desk: CallDesk, edits: EditDesk) -> None:
    call = desk.take(ended("95188")).call
    edited = edits.edit(call.id, replace(call.ended, note="一"))
    edits.undo(edited.edit_id, call.id)

    with pytest.raises(CallAssistError, match="no_edit"):
        edits.undo(edited.edit_id, call.id)


def test_a_damaged_call_stays_known_as_damaged_after_a_change(
    desk: CallDesk, edits: EditDesk, store: Store
) -> None:
    call = desk.take(ended("+8695188")).call
    store.connection.execute("update call set number_text = '95188'")

    edits.edit(call.id, replace(call.ended, note="补充"))

    assert not desk.find(call.id).is_intact


@pytest.mark.parametrize("is_deleted", [False, True])
def test_a_call_that_is_not_there_cannot_be_changed(
    desk: CallDesk, edits: EditDesk, is_deleted: bool
) -> None:
    call = desk.take(ended("95188")).call
    if is_deleted:
        desk.delete(call.id)

    with pytest.raises(CallAssistError, match="no_call"):
        edits.edit(call.id if is_deleted else call.id + 1, call.ended)

    assert edits.edits_of(call.id) == []


# what was imported


@pytest.fixture
def imported(store: Store, clock: SetClock, desk: CallDesk, tmp_path: Path) -> int:
    """A call with a forged number that came from the log of a phone."""
    file = phone_log(tmp_path / "calls.xml", [phone_call("+8695188", duration=35, name="风控")])
    job = ImportDesk(ImportLog(store), directory(), clock, zone=BEIJING).open(file)
    for _ in job.take():
        pass
    (call,) = desk.calls(CallFilter())
    return call.id


def test_an_imported_call_gets_its_plan_when_it_is_taken_up(
    desk: CallDesk, edits: EditDesk, imported: int
) -> None:
    assert desk.log.plan_of(imported) == ()

    outcome = edits.take_up(imported)

    assert outcome.plan
    assert desk.log.plan_of(imported) == outcome.plan
    assert desk.log.callback_of(imported) == outcome.callback


def test_taking_up_twice_keeps_what_was_done(
    desk: CallDesk, edits: EditDesk, imported: int
) -> None:
    step = edits.take_up(imported).plan[0].step_id
    desk.mark_step(imported, step, StepState.DONE)

    edits.take_up(imported)

    assert states(desk.log.plan_of(imported))[step] is StepState.DONE


def test_a_changed_import_still_says_what_the_phone_noted(
    desk: CallDesk, edits: EditDesk, imported: int
) -> None:
    source = desk.find(imported).source

    edits.edit(imported, replace(desk.find(imported).ended, claim=BANK))

    assert source is not None
    assert desk.find(imported).source == source
