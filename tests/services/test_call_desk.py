"""A call is taken in once, with its plan and its promise, and found again."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.advice import StepState
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import Given, Request
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.services.call_desk import CallDesk
from callassist.services.note_masking import MASK
from callassist.store.call_log import CallLog
from store.made_calls import BANK, FULL, NOON, SetClock, directory, ended

ICBC = Claim(ClaimedRole.OTHER_BANK, "icbc")


@pytest.mark.parametrize(
    "call",
    [
        FULL,
        ended("95188", claim=BANK),
        ended("", is_hidden=True),
        ended("17012345678", requests=frozenset({Request.SCREEN_SHARE}), given=frozenset()),
        ended("13812345678", given=frozenset({Given.TRANSFER})),
    ],
)
def test_what_is_stored_is_what_was_advised(desk: CallDesk, call: object) -> None:
    assert isinstance(call, type(FULL))
    advice = desk.advise(call)

    outcome = desk.take(call)

    assert outcome.advice == advice
    stored = desk.find(outcome.call.id)
    assert stored == outcome.call
    assert (stored.level, stored.rule) == (advice.assessment.level, advice.assessment.rule)
    assert stored.verdict.number_class is advice.check.number_class
    assert stored.verdict.reasons == advice.check.reasons
    assert stored.verdict.list_version == directory().version
    plan = desk.log.plan_of(outcome.call.id)
    assert plan == outcome.plan
    assert [entry.step_id for entry in plan] == [each.step.id for each in advice.steps]
    assert desk.log.callback_of(outcome.call.id) == outcome.callback


def test_advice_stores_nothing(desk: CallDesk) -> None:
    desk.advise(FULL)

    assert desk.count(CallFilter()) == 0


def test_the_call_is_written_down_at_the_moment_it_is_taken(
    desk: CallDesk, clock: SetClock
) -> None:
    clock.advance(hours=3)

    call = desk.take(ended(received_at=NOON)).call

    assert (call.ended.received_at, call.logged_at) == (NOON, NOON + timedelta(hours=3))


def test_a_promise_is_due_at_once_on_the_published_number(desk: CallDesk, clock: SetClock) -> None:
    outcome = desk.take(ended("95188", claim=BANK))

    assert outcome.callback is not None
    assert (outcome.callback.call_id, outcome.callback.due_at) == (outcome.call.id, clock.now())
    assert outcome.callback.dial == "95188"


@pytest.mark.parametrize("number", ["+8695188", "17012345678", "95189", "0571-95188", "4006695599"])
def test_the_number_that_called_is_never_the_one_to_dial(desk: CallDesk, number: str) -> None:
    outcome = desk.take(ended(number, claim=BANK))

    dialled = {each for entry in outcome.plan for each in entry.dial}
    assert outcome.callback is not None
    assert number not in dialled | {outcome.callback.dial}
    assert all(directory().entry_for(each.replace("-", "")) for each in dialled)


def test_a_secret_in_the_note_is_masked_before_it_is_stored(desk: CallDesk) -> None:
    outcome = desk.take(ended(note="验证码483920，卡号6222021234567894"))

    assert outcome.masked == ("card", "code")
    assert desk.find(outcome.call.id).ended.note == f"验证码{MASK}，卡号{MASK}"


def test_half_of_a_surrogate_pair_is_stored_as_a_mark(desk: CallDesk) -> None:
    call = desk.take(ended("95188\udcff", note="a\ud800b \ud83d\ude00")).call

    assert desk.find(call.id).ended.note == "a\ufffdb 😀"
    assert call.ended.number_text == "95188\ufffd"


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(number=st.text(max_size=60), note=st.text(st.characters(), max_size=60))
def test_any_number_and_note_can_be_taken(desk: CallDesk, number: str, note: str) -> None:
    call = desk.take(ended(number, note=note)).call

    assert desk.find(call.id) == call


def test_own_banks_make_a_near_number_a_lookalike(log: CallLog, clock: SetClock) -> None:
    banks: set[str] = set()
    desk = CallDesk(directory(), log, clock, lambda: frozenset(banks))
    assert desk.advise(ended("9558")).check.number_class is not NumberClass.LOOKALIKE

    banks.add("icbc")

    assert desk.advise(ended("9558")).check.number_class is NumberClass.LOOKALIKE


def test_a_deleted_call_is_gone_until_it_is_brought_back(desk: CallDesk, clock: SetClock) -> None:
    call = desk.take(ended()).call

    assert desk.delete(call.id) == call
    with pytest.raises(CallAssistError, match="no_call"):
        desk.find(call.id)
    with pytest.raises(CallAssistError, match="no_call"):
        desk.delete(call.id)

    assert desk.bring_back(call.id) == call
    assert desk.bring_back(call.id) == call


def test_what_was_never_there_cannot_be_brought_back(desk: CallDesk) -> None:
    for use in (desk.find, desk.delete, desk.bring_back, desk.story):
        with pytest.raises(CallAssistError, match="no_call"):
            use(7)


@pytest.mark.parametrize("state", [StepState.DONE, StepState.SKIPPED])
def test_a_ticked_step_keeps_its_moment_and_can_be_reopened(
    desk: CallDesk, clock: SetClock, state: StepState
) -> None:
    outcome = desk.take(FULL)
    step = outcome.plan[1]
    clock.advance(minutes=5)

    plan = desk.mark_step(outcome.call.id, step.step_id, state)

    assert [entry.state for entry in plan].count(state) == 1
    assert (plan[1].state, plan[1].changed_at) == (state, clock.now())
    assert desk.log.plan_of(outcome.call.id) == plan

    assert desk.mark_step(outcome.call.id, step.step_id, StepState.OPEN) == outcome.plan


def test_a_step_of_another_plan_cannot_be_ticked(desk: CallDesk) -> None:
    call = desk.take(ended()).call

    with pytest.raises(CallAssistError, match="no_step"):
        desk.mark_step(call.id, "E01", StepState.DONE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("网商", ["bank"]),
        ("mybank", ["bank"]),
        ("MYBANK", ["bank"]),
        ("工商银行", ["icbc"]),
        ("工行", ["icbc"]),
        ("95588", ["number"]),
        ("955", ["number"]),
        ("转账", ["note"]),
        (" ", []),
        ("支付宝", []),
        ("没有这家", []),
    ],
)
def test_calls_are_found_by_number_note_and_claimed_organisation(
    desk: CallDesk, text: str, found: list[str]
) -> None:
    ids = {
        desk.take(ended("1", claim=BANK)).call.id: "bank",
        desk.take(ended("2", claim=ICBC)).call.id: "icbc",
        desk.take(ended("95588")).call.id: "number",
        desk.take(ended("3", note="让我转账")).call.id: "note",
    }

    wanted = CallFilter(text=text)

    assert sorted(ids[call.id] for call in desk.calls(wanted)) == sorted(found)
    assert desk.count(wanted) == len(found)


def test_a_story_tells_call_plan_promise_and_how_often_the_number_called(desk: CallDesk) -> None:
    desk.take(ended("138 1234 5678"))
    desk.take(ended("13912345678"))
    outcome = desk.take(ended("13812345678"))

    story = desk.story(outcome.call.id)

    assert (story.call, story.plan, story.callback) == (
        outcome.call,
        outcome.plan,
        outcome.callback,
    )


def test_the_calls_of_the_last_weeks_are_counted_from_monday_on(
    desk: CallDesk, clock: SetClock
) -> None:
    """NOON is a Monday: the day before belongs to the week before."""
    desk.take(ended("95188"))
    desk.take(ended("+8695188"))
    desk.take(ended("+8695188", received_at=NOON - timedelta(days=1)))
    desk.take(ended("+8695188", received_at=NOON - timedelta(days=30)))

    weeks = desk.weeks(3)

    mondays = [NOON.date() - timedelta(days=days) for days in (14, 7, 0)]
    assert [(week.monday, week.total, week.severe) for week in weeks] == [
        (mondays[0], 0, 0),
        (mondays[1], 1, 1),
        (mondays[2], 2, 1),
    ]


def test_a_level_that_was_given_stays_whatever_the_directory_says_later(desk: CallDesk) -> None:
    call = desk.take(ended("+8695188")).call

    assert desk.find(call.id).level is Level.HIGH
