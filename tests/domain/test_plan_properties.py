"""What holds of the plan of every call: section 10 of the prompts model."""

import re
from collections.abc import Iterable

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.calls import Given
from callassist.domain.plan import STEP_BY_ID
from callassist.domain.steps import STEPS
from domain.builders import step_ids
from domain.prompts_model_cases import (
    HIDDEN_BY_GIVEN,
    LIVE_ONLY,
    NEVER_SAID,
    NUMBERS_IN_TEXTS,
    ORDER,
)
from domain.random_calls import TokenCall, token_calls

E_STEPS = frozenset(step for step in ORDER if step[0] == "E")
REFUSALS = frozenset(f"D{number:02d}" for number in range(2, 11))


def before_all(first: Iterable[str], others: Iterable[str], steps: list[str]) -> bool:
    """Whether all of the first that are there come before all of the others that are there."""
    places = {step: at for at, step in enumerate(steps)}
    front = [places[step] for step in first if step in places]
    behind = [places[step] for step in others if step in places]
    return not front or not behind or max(front) < min(behind)


@given(token_calls())
def test_a_listed_number_takes_no_protecting_step_away(call: TokenCall) -> None:
    kept = E_STEPS | REFUSALS | {"V03", "K01"}
    before = set(step_ids(call.advice())) & kept
    assert before <= set(step_ids(call.with_number("listed").advice()))


@given(token_calls())
def test_every_plan_warns_and_records_each_step_once_in_order(call: TokenCall) -> None:
    steps = step_ids(call.advice())
    assert {"V03", "K01"} <= set(steps)
    assert len(steps) == len(set(steps))
    places = [STEP_BY_ID[step].order for step in steps]
    assert places == sorted(places)


@given(token_calls())
def test_on_the_phone_and_in_danger_the_first_steps_end_the_call(call: TokenCall) -> None:
    advice = call.advice()
    assume(call.is_live and advice.assessment.level in ("high", "critical"))
    steps = step_ids(advice)
    assert steps[0] in ("A01", "A02", "A03")
    assert "A03" in steps[:3]


@given(token_calls())
def test_after_the_call_nothing_tells_to_hang_up(call: TokenCall) -> None:
    assume(not call.is_live)
    assert not set(step_ids(call.advice())) & LIVE_ONLY


@given(token_calls())
def test_whoever_gave_something_is_helped_instead_of_being_told_about_the_number(
    call: TokenCall,
) -> None:
    assume(call.given)
    steps = set(step_ids(call.advice()))
    assert not steps & HIDDEN_BY_GIVEN
    assert "F02" in steps
    assert steps & {"E10", "E05"}


@given(token_calls())
def test_with_money_gone_the_police_come_before_the_bank(call: TokenCall) -> None:
    steps = step_ids(call.giving(Given.TRANSFER).advice())
    assert steps.index("E05") < steps.index("E06")
    assert {"R02", "E17"} <= set(steps)
    assert not {"E10", "E11"} & set(steps)


@given(token_calls(), st.sampled_from([Given.SCREEN_SHARE, Given.INSTALL_APP]))
def test_a_phone_in_other_hands_is_cut_off_before_any_call(call: TokenCall, thing: Given) -> None:
    steps = step_ids(call.giving(thing).advice())
    first = ("E01", "E02", "E03")
    assert set(first) <= set(steps)
    assert before_all(first, E_STEPS - set(first), steps)


REFUSED_BY = {
    "D02": {"password", "otp"},
    "D03": {"id_number"},
    "D04": {"card_number", "cvv"},
    "D05": {"transfer"},
    "D07": {"install_app", "screen_share"},
    "D08": {"click_link", "add_wechat"},
    "D09": {"face_video"},
    "D12": {"nfc_tap"},
    "D13": {"take_loan"},
    "D14": {"call_forward"},
    "D15": {"home_visit"},
}


@given(token_calls())
def test_only_what_was_asked_and_not_yet_given_is_refused(call: TokenCall) -> None:
    steps = set(step_ids(call.advice()))
    asked_only = {each.value for each in call.asked} - {each.value for each in call.given}
    for step, tokens in REFUSED_BY.items():
        assert (step in steps) is bool(tokens & asked_only)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_step_says_that_a_caller_is_genuine(language: str) -> None:
    texts = load_texts(language)
    for step in STEPS:
        words = f"{texts.step_text(step.id)} {texts.step_why(step.id)}".lower()
        assert not [said for said in NEVER_SAID if said in words], step.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_names_only_numbers_the_model_allows(language: str) -> None:
    texts = load_texts(language)
    for step in STEPS:
        words = f"{texts.step_text(step.id)} {texts.step_why(step.id)}"
        assert set(re.findall(r"[0-9]{3,}", words)) <= NUMBERS_IN_TEXTS, step.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_step_is_one_short_sentence(language: str) -> None:
    texts = load_texts(language)
    for step in STEPS:
        words = texts.step_text(step.id)
        if language == "en":
            assert len(words.split()) <= 12, step.id
        else:
            assert len(re.findall(r"[\u4e00-\u9fff]", words)) <= 20, step.id
        assert len(re.findall(r"。|\.(?:\s|$)", words)) == 1, step.id
