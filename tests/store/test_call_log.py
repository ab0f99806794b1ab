"""The call log gives back what was put in, and finds it again."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from callassist.domain.advice import PlanEntry, StepState
from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallFilter
from callassist.domain.callbacks import Outcome
from callassist.domain.claims import Claim, ClaimedRole
from callassist.store.call_log import CallLog
from store.made_calls import BANK, DONE, FULL, NOON, ended, promise, put


def _found(log: CallLog, **wanted: object) -> list[int]:
    fitting = CallFilter(**wanted)  # type: ignore[arg-type]
    found = [call.id for call in log.page(fitting)]
    if not {"limit", "offset"} & wanted.keys():
        assert log.count(fitting) == len(found)
    return sorted(found)


def test_a_call_comes_back_as_it_was_told(log: CallLog) -> None:
    stored = put(log, FULL)

    assert log.find(stored.id) == stored
    assert stored.ended == FULL
    assert stored.is_intact


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    note=st.text(st.characters(codec="utf-8"), max_size=80),
    number=st.text("0123 +-转", max_size=30),
)
def test_any_text_comes_back_as_it_was_told(log: CallLog, note: str, number: str) -> None:
    stored = put(log, ended(number, note=note))

    found = log.find(stored.id)
    assert found is not None
    assert (found.ended.note, found.ended.number_text, found.is_intact) == (note, number, True)


def test_there_is_no_call_with_an_id_that_was_never_given(log: CallLog) -> None:
    assert log.find(1) is None
    put(log, ended())
    assert log.find(2) is None


def test_plan_and_ticks_come_back_in_order(log: CallLog) -> None:
    call = put(log, ended("+8695188"))
    plan = log.plan_of(call.id)
    second = PlanEntry(plan[1].step_id, plan[1].dial, DONE, NOON)

    log.put_step(call.id, second)

    assert log.plan_of(call.id) == (plan[0], second, *plan[2:])
    assert len({entry.step_id for entry in plan}) == len(plan) > 2


def test_a_step_can_be_reopened(log: CallLog) -> None:
    call = put(log, ended())
    step = log.plan_of(call.id)[0]
    log.put_step(call.id, PlanEntry(step.step_id, step.dial, StepState.SKIPPED, NOON))

    log.put_step(call.id, step)

    assert log.plan_of(call.id)[0] == step


def test_a_callback_comes_back_as_it_was_promised(log: CallLog) -> None:
    call = put(log, ended(), promise())

    assert log.callback_of(call.id) == promise(call_id=call.id)

    answered = promise(
        call_id=call.id, outcome=Outcome.NOT_BANK, outcome_at=NOON, acknowledged_at=NOON
    )
    log.put_callback(answered)

    assert log.callback_of(call.id) == answered
    assert log.callbacks_of((call.id, 99)) == {call.id: answered}


def test_a_call_without_a_callback_has_none(log: CallLog) -> None:
    call = put(log, ended())

    assert log.callback_of(call.id) is None
    assert log.callbacks_of((call.id,)) == {}


def test_open_callbacks_are_told_the_earliest_first(log: CallLog) -> None:
    late = put(log, ended(), promise(due_at=NOON + timedelta(hours=2)))
    early = put(log, ended(), promise(due_at=NOON))
    tried = put(
        log, ended(), promise(due_at=NOON + timedelta(hours=1), outcome=Outcome.NOT_REACHED)
    )
    put(log, ended(), promise(outcome=Outcome.BANK_CALLED))
    gone = put(log, ended(), promise())
    log.set_deleted(gone.id, NOON)

    assert [each.call_id for each in log.open_callbacks()] == [early.id, tried.id, late.id]


def test_a_deleted_call_is_not_listed_and_can_be_brought_back(log: CallLog) -> None:
    first, second = put(log, ended()), put(log, ended("95588"))

    log.set_deleted(first.id, NOON)

    assert _found(log) == [second.id]
    deleted = log.find(first.id)
    assert deleted is not None
    assert deleted.deleted_at == NOON

    log.set_deleted(first.id, None)

    assert _found(log) == [first.id, second.id]
    assert log.find(first.id) == first


def test_the_id_of_a_deleted_call_is_not_given_again(log: CallLog) -> None:
    first = put(log, ended())
    log.set_deleted(first.id, NOON)

    assert put(log, ended()).id == first.id + 1


def test_the_newest_call_comes_first_whenever_it_was_written_down(log: CallLog) -> None:
    middle = put(log, ended(received_at=NOON))
    newest = put(log, ended(received_at=NOON + timedelta(hours=1)))
    oldest = put(log, ended(received_at=NOON - timedelta(days=1)))
    same = put(log, ended(received_at=NOON))

    assert [call.id for call in log.page(CallFilter())] == [
        newest.id,
        same.id,
        middle.id,
        oldest.id,
    ]


@pytest.mark.parametrize(
    ("text", "fits"),
    [
        ("100%", "折扣 100% 保证"),
        ("_", "a_b"),
        ("\\", "C:\\temp"),
        ("'; drop table call; --", "'; drop table call; --"),
        ('"', 'he said "yes"'),
        ("账户", "说我的账户异常"),
        ("CARD", "my card"),
    ],
)
def test_signs_of_the_query_language_are_looked_for_as_they_are(
    log: CallLog, text: str, fits: str
) -> None:
    wanted = put(log, ended("1", note=fits))
    put(log, ended("1", note="100 percent of a+b is c"))
    put(log, ended("1", note="无关"))

    assert _found(log, text=text) == [wanted.id]


def test_two_digits_find_a_number_however_it_was_grouped(log: CallLog) -> None:
    grouped = put(log, ended("400-669-5599"))
    foreign = put(log, ended("４００６６９５５９９"))
    put(log, ended("95188"))

    assert _found(log, text="66955") == [grouped.id, foreign.id]
    assert _found(log, text="669-5") == [grouped.id, foreign.id]
    assert _found(log, text="５５９９") == [grouped.id, foreign.id]


def test_one_digit_is_looked_for_in_texts_only(log: CallLog) -> None:
    call = put(log, ended("95188", note="第3次"))
    put(log, ended("13812345678"))

    assert _found(log, text="第3") == [call.id]
    assert _found(log, text="次") == [call.id]


def test_organisations_are_found_by_the_ids_whose_names_fit(log: CallLog) -> None:
    claimed = put(log, ended("1", claim=BANK))
    put(log, ended("1", claim=Claim(ClaimedRole.OTHER_BANK, "icbc")))

    assert _found(log, text="网商", organisations=("mybank",)) == [claimed.id]
    assert _found(log, text="网商") == []


def test_calls_are_found_by_level_and_day(log: CallLog) -> None:
    old = put(log, ended("+8695188", received_at=NOON - timedelta(days=3)))
    new = put(log, ended("+8695188"))
    mild = put(log, ended("95188"))

    assert _found(log, level=Level.HIGH) == [old.id, new.id]
    assert _found(log, level=Level.HIGH, since=NOON) == [new.id]
    assert _found(log, since=NOON) == [new.id, mild.id]
    assert _found(log, since=NOON + timedelta(seconds=1)) == []


def test_pages_follow_each_other_without_gap_or_repetition(log: CallLog) -> None:
    identifiers = [put(log, ended(received_at=NOON + timedelta(minutes=n))).id for n in range(7)]

    pages = [
        [call.id for call in log.page(CallFilter(limit=3, offset=offset))] for offset in (0, 3, 6)
    ]

    assert [identifier for page in pages for identifier in page] == identifiers[::-1]


def test_a_text_of_any_length_is_only_not_found(log: CallLog) -> None:
    put(log, ended())

    assert _found(log, text="9" * 60_000) == []
    assert _found(log, text="x" * 60_000) == []


def test_equal_digits_are_counted_however_they_were_grouped(log: CallLog) -> None:
    put(log, ended("138 1234 5678"))
    put(log, ended("13812345678"))
    gone = put(log, ended("13812345678"))
    log.set_deleted(gone.id, NOON)

    assert log.count(CallFilter(digits="13812345678")) == 2
