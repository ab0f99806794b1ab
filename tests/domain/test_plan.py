"""The ordered steps of a call: the table, the worked cases, and every cell of section 7."""

import re
from typing import Any

import pytest

from callassist.bundled.texts import load_texts
from callassist.domain.steps import STEPS, Block, Step
from domain.builders import a_call, advice_for, advice_on, step_ids
from domain.prompts_model_cases import (
    CASES,
    CRITICAL_GIVEN,
    EXTRA_REQUESTS,
    GIVEN,
    HIDDEN_BY_CRITICAL,
    HIDDEN_BY_GIVEN,
    LEVEL_ROWS,
    LIVE_ONLY,
    NUMBER_CLASSES,
    ORDER,
    ORGANISATIONS,
    PURPOSES,
    REQUESTS,
    Case,
    Cell,
)

Tokens = dict[str, Any]
"""A call in the tokens of the prompts model, as `a_call` takes them."""

# The table and the worked cases. ------------------------------------------------------------------


def test_the_table_has_the_sixty_steps_of_the_model_at_their_places_and_four_more() -> None:
    places = {step.id: step.order for step in STEPS}
    assert {step: places[step] for step in ORDER} == ORDER
    extra = {cell.steps for cell, _ in EXTRA_REQUESTS}
    assert set(places) - set(ORDER) == extra
    assert list(places.values()) == sorted(set(places.values()))


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_worked_cases_get_exactly_their_steps(case: Case) -> None:
    given_outright = advice_on(case.number_class, a_call(**case.call))
    from_the_number = advice_for(a_call(number=case.number, **case.call))
    assert " ".join(step_ids(given_outright)) == case.steps
    assert " ".join(step_ids(from_the_number)) == case.steps


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_worked_cases_read_as_the_model_writes_them(case: Case) -> None:
    texts = load_texts("zh_CN")
    steps = step_ids(advice_for(a_call(number=case.number, **case.call)))
    assert "".join(texts.step_text(step) for step in steps) == case.shown


# Section 7, cell by cell: one value is changed, and only what depends on it may change. -----------


def steps_of(number_class: str, call: Tokens) -> set[str]:
    return set(step_ids(advice_on(number_class, a_call(**call))))


def level_row(level: str, number_class: str, call: Tokens) -> set[str]:
    """The steps of a level that the call's other values allow."""
    live = call.get("situation") == "ongoing" or call.get("connected", False)
    claimed = call.get("claimed") or "unknown"
    allowed = {
        "X01": claimed not in ("unknown", "acquaintance", "anti_fraud"),
        "X02": claimed != "anti_fraud",
        "O07": claimed == "anti_fraud",
        "O02": claimed in ("police_court", "anti_fraud"),
        "P01": call.get("purpose") == "promotion",
        "V04": not call.get("given"),
    }
    return {
        step
        for step in LEVEL_ROWS[level]
        if allowed.get(step, True) and (live or step not in LIVE_ONLY)
    }


def change(
    number_class: str, base: Tokens, toggled: Tokens, to_class: str | None = None
) -> tuple[set[str], set[str]]:
    """What a changed value adds and removes, apart from what the levels alone explain."""
    after_class = to_class or number_class
    changed = {**base, **toggled}
    before = advice_on(number_class, a_call(**base))
    after = advice_on(after_class, a_call(**changed))
    first, second = set(step_ids(before)), set(step_ids(after))
    by_old = level_row(before.assessment.level, number_class, base)
    by_new = level_row(after.assessment.level, after_class, changed)
    assert by_old <= first
    assert by_new <= second
    return second - first - by_new, first - second - by_old


LIVE: Tokens = {"situation": "ongoing", "claimed": "mybank"}
ENDED: Tokens = {"situation": "ended", "claimed": "mybank"}
SURROUNDINGS = [
    pytest.param(number_class, base, id=f"{number_class}-{base['situation']}")
    for number_class in ("listed", "mobile", "lookalike")
    for base in (LIVE, ENDED)
]
"""From levels low, caution and high, on the phone and after."""
CAN_BE_GIVEN = [cell for cell in REQUESTS if cell.value in {given.value for given in GIVEN}]


@pytest.mark.parametrize(("number_class", "base"), SURROUNDINGS)
@pytest.mark.parametrize("cell", REQUESTS, ids=[cell.value for cell in REQUESTS])
def test_a_request_adds_its_steps(cell: Cell, number_class: str, base: Tokens) -> None:
    added, removed = change(number_class, base, {"asked": [cell.value]})
    expected = set(cell.row) - (LIVE_ONLY if base is ENDED else set()) - {"D11"}
    assert added == expected
    assert removed == set()
    assert cell.row - LIVE_ONLY <= steps_of(number_class, {**base, "asked": [cell.value]})


@pytest.mark.parametrize(("number_class", "base"), SURROUNDINGS)
@pytest.mark.parametrize("cell", GIVEN, ids=[cell.value for cell in GIVEN])
def test_a_thing_given_adds_its_steps_and_hides_the_others(
    cell: Cell, number_class: str, base: Tokens
) -> None:
    added, removed = change(number_class, base, {"given": [cell.value]})
    hidden = HIDDEN_BY_GIVEN | (HIDDEN_BY_CRITICAL if cell.value in CRITICAL_GIVEN else set())
    before = steps_of(number_class, base)
    assert added == set(cell.row) - (LIVE_ONLY if base is ENDED else set())
    assert removed == (hidden & before) - LEVEL_ROWS["caution"] - LEVEL_ROWS["high"]
    assert not hidden & steps_of(number_class, {**base, "given": [cell.value]})


@pytest.mark.parametrize(("number_class", "base"), SURROUNDINGS)
@pytest.mark.parametrize("cell", CAN_BE_GIVEN, ids=[cell.value for cell in CAN_BE_GIVEN])
def test_what_was_asked_and_given_is_no_longer_refused(
    cell: Cell, number_class: str, base: Tokens
) -> None:
    steps = steps_of(number_class, {**base, "asked": [cell.value], "given": [cell.value]})
    assert not steps & (cell.row - LIVE_ONLY)


@pytest.mark.parametrize(
    ("row", "level"), NUMBER_CLASSES, ids=[row[0].value for row in NUMBER_CLASSES]
)
def test_a_number_class_has_its_step_and_its_level(row: Cell, level: str) -> None:
    alone = advice_on(row.value, a_call(**ENDED))
    assert alone.assessment.level == level
    added, removed = change("listed", ENDED, {}, row.value)
    assert added == set(row.row) - {"N01"}
    assert removed == {"N01"} - set(row.row)


CALM: Tokens = {"situation": "ended", "claimed": "unknown"}


@pytest.mark.parametrize("number_class", ["mobile", "lookalike"])
@pytest.mark.parametrize("cell", ORGANISATIONS, ids=[cell.value for cell in ORGANISATIONS])
def test_a_claimed_organisation_adds_its_steps(cell: Cell, number_class: str) -> None:
    """O02 and O07 of the anti-fraud line stand in the rows of the levels too."""
    added, removed = change(number_class, CALM, {"claimed": cell.value})
    both = LEVEL_ROWS["low"] | LEVEL_ROWS["high"]
    assert added - both == set(cell.row) - both
    assert removed == set()
    shown = steps_of(number_class, {**CALM, "claimed": cell.value})
    assert "V03" in shown
    level = "high" if number_class == "lookalike" else "caution"
    expected = cell.row if cell.value != "anti_fraud" else cell.row & LEVEL_ROWS[level]
    assert expected <= shown
    others = frozenset().union(*(other.row for other in ORGANISATIONS)) - expected
    assert not shown & others


@pytest.mark.parametrize(("number_class", "base"), SURROUNDINGS)
@pytest.mark.parametrize("cell", PURPOSES, ids=[cell.value for cell in PURPOSES])
def test_a_purpose_adds_its_steps(cell: Cell, number_class: str, base: Tokens) -> None:
    shown = steps_of(number_class, {**base, "purpose": cell.value})
    before = steps_of(number_class, base)
    expected = set(cell.row) - ({"P01"} if number_class == "lookalike" else set())
    assert shown - before == expected
    assert before <= shown


@pytest.mark.parametrize(
    ("cell", "level"), EXTRA_REQUESTS, ids=[row[0].value for row in EXTRA_REQUESTS]
)
@pytest.mark.parametrize("base", [LIVE, ENDED], ids=["ongoing", "ended"])
def test_the_four_tokens_of_2025_add_their_step(cell: Cell, level: str, base: Tokens) -> None:
    added, removed = change("lookalike", base, {"asked": [cell.value]})
    assert (added, removed) == (set(cell.row), set())
    assert not cell.row & steps_of(
        "lookalike", {**base, "asked": [cell.value], "given": [cell.value]}
    )


SITUATIONS = [
    ("listed", {**LIVE}, "A04 D01 X01 X02"),
    ("mobile", {**LIVE}, "A04 D01 X01 X02"),
    ("lookalike", {**LIVE}, "A03"),
    ("listed", {**LIVE, "asked": ["transfer"]}, "A02 A03"),
    ("listed", {**LIVE, "asked": ["safe_account"]}, "A02 A03"),
    ("listed", {**LIVE, "given": ["screen_share"]}, "A01 A03"),
    ("listed", {**LIVE, "given": ["otp"]}, "A03"),
    ("listed", {**LIVE, "claimed": "anti_fraud"}, "A04 D01"),
    ("listed", {**LIVE, "claimed": "acquaintance"}, "A04 D01 X02"),
    ("listed", {**LIVE, "claimed": "unknown"}, "A04 D01 X02"),
]
"""The number class, the call, and which of the steps of a live call it has."""


@pytest.mark.parametrize(("number_class", "call", "expected"), SITUATIONS)
def test_a_live_call_has_its_own_steps(number_class: str, call: Tokens, expected: str) -> None:
    assert steps_of(number_class, call) & LIVE_ONLY == set(expected.split())
    still_on = {**call, "situation": "given", "connected": True}
    assert steps_of(number_class, still_on) == steps_of(number_class, call)
    for over in ({"situation": "ended"}, {"situation": "given", "connected": False}):
        assert not steps_of(number_class, {**call, **over}) & LIVE_ONLY


def test_a_connection_counts_only_for_somebody_who_gave_something() -> None:
    assert not steps_of("listed", {**ENDED, "connected": True}) & LIVE_ONLY


COMBINED = [
    ({"given": ["click_link", "install_app"]}, "E01 E14", "E04"),
    ({"given": ["click_link", "screen_share"]}, "E01", "E04"),
    ({"given": ["transfer", "otp"]}, "E05 E06 E08 E17 R02", "E10 E11"),
    ({"given": ["transfer"], "claimed": "police_court"}, "E05", "O02"),
    ({"given": ["otp"], "claimed": "police_court"}, "E10 O02", "E05"),
    ({"given": ["transfer"], "claimed": "regulator"}, "E05", "O03"),
    ({"given": ["id_number"], "claimed": "regulator"}, "E10 O03", "E05"),
    ({"given": ["transfer"], "asked": ["safe_account"]}, "E05", "D06"),
    ({"given": ["otp"], "asked": ["safe_account"]}, "D06", ""),
    ({"given": ["otp"], "asked": ["otp", "password"]}, "D02", ""),
    ({"given": ["cvv"], "asked": ["cvv", "card_number"]}, "D04", ""),
    ({"given": ["install_app"], "asked": ["install_app", "screen_share"]}, "D07", ""),
    ({"given": ["click_link"], "asked": ["click_link", "add_wechat"]}, "D08", ""),
    ({"given": ["otp", "password"], "asked": ["otp", "password"]}, "", "D02"),
    ({"given": ["card_number"], "claimed": "other_bank"}, "O01 V02", ""),
    ({"given": ["cvv"], "claimed": "other_bank"}, "E07", "O01 V02"),
    ({"claimed": "loan_agency", "purpose": "loan_credit"}, "O04", ""),
    ({"claimed": "anti_fraud", "asked": ["otp"]}, "O02", "O07"),
]
"""Values that meet: what the call has, and what it has not."""


@pytest.mark.parametrize(("call", "present", "absent"), COMBINED)
def test_where_values_meet_the_exact_conditions_hold(
    call: Tokens, present: str, absent: str
) -> None:
    shown = steps_of("listed", call)
    assert set(present.split()) <= shown
    assert not set(absent.split()) & shown


@pytest.mark.parametrize("step", STEPS, ids=[step.id for step in STEPS])
def test_every_step_stands_under_its_heading_and_rests_on_something(step: Step) -> None:
    headings = {
        "A": Block.NOW,
        "E": Block.NOW,
        "K": Block.LATER,
        "R": Block.LATER,
        "F": Block.LATER,
    }
    assert step.block is headings.get(step.id[0], Block.NEXT)
    assert step.rests_on
    assert all(re.fullmatch(r"\d\.\d|[A-M]\d{1,2}", source) for source in step.rests_on)
