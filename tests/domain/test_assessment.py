"""How much danger a call shows: the rules one by one, and what never lowers a level."""

from dataclasses import dataclass, field
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.assessment import RULES, Level, assess
from callassist.domain.calls import Given, Request
from domain.builders import a_call, a_check, advice_for, advice_on, check
from domain.prompts_model_cases import CASES, EXTRA_REQUESTS, Case, Cell
from domain.random_calls import NUMBER_CLASSES, TokenCall, token_calls

LEVELS = list(Level)


@pytest.mark.parametrize("case", CASES, ids=[case.name for case in CASES])
def test_the_worked_cases_get_their_level_and_rule(case: Case) -> None:
    given_outright = advice_on(case.number_class, a_call(**case.call))
    from_the_number = advice_for(a_call(number=case.number, **case.call))
    for advice in (given_outright, from_the_number):
        assert (advice.assessment.level, advice.assessment.rule) == (case.level, case.rule)
    assert from_the_number.check.number_class == case.number_class


@dataclass(frozen=True)
class Rule:
    """A call that only this rule explains; `unlike` takes away what the rule rests on."""

    rule: str
    level: str
    call: dict[str, Any] = field(default_factory=dict)
    number_class: str = "listed"
    unlike: dict[str, Any] | None = None
    otherwise: str = "R11"
    """The rule that fits once `unlike` holds."""


MYBANK = {"claimed": "mybank"}
R1_GIVEN = ("password", "otp", "cvv", "transfer", "install_app", "screen_share", "face_video")
R3_GIVEN = ("id_number", "card_number", "click_link", "add_wechat")
R2_ASKED = ("transfer", "safe_account", "screen_share")
R4_ASKED = ("password", "otp", "cvv", "id_number", "transfer", "safe_account", "install_app")
R4_ASKED_TOO = ("screen_share", "keep_secret", "face_video")
DOUBTFUL = ("card_number", "click_link", "add_wechat", "urgent_threat")
ONE_DOUBT = {"asked": ["card_number"]}

RULE_ROWS = [
    *(Rule("R1", "critical", {"given": [token]}, unlike={"given": []}) for token in R1_GIVEN),
    *(Rule("R3", "high", {"given": [token]}, unlike={"given": []}) for token in R3_GIVEN),
    *(
        Rule(
            "R2",
            "critical",
            {"asked": [token], **live},
            unlike={"situation": "ended"},
            otherwise="R4",
        )
        for token in R2_ASKED
        for live in ({"situation": "ongoing"}, {"situation": "given", "connected": True})
    ),
    *(
        Rule("R4", "high", {"asked": [token]}, unlike={"asked": []})
        for token in (*R4_ASKED, *R4_ASKED_TOO)
    ),
    *(
        Rule("R5", "high", {"asked": [one, other]}, unlike={"asked": [one]}, otherwise="R8")
        for one in DOUBTFUL
        for other in DOUBTFUL
        if one < other
    ),
    Rule("R6", "high", number_class="lookalike"),
    Rule("R6", "high", number_class="inbound_only"),
    Rule("R12", "high", number_class="unjudged"),
    *(
        Rule("R7", "high", {"claimed": role}, "international", {"claimed": "unknown"}, "R9")
        for role in ("mybank", "other_bank", "police_court", "platform_cs", "loan_agency")
    ),
    *(Rule("R8", "caution", {"asked": [token]}, unlike={"asked": []}) for token in DOUBTFUL),
    *(
        Rule("R9", "caution", number_class=number_class)
        for number_class in (
            *("virtual_operator", "mobile", "landline", "unknown", "hidden"),
            *("area_prefixed", "invalid"),
        )
    ),
    Rule(
        "R9", "caution", {"claimed": "acquaintance"}, "international", {"claimed": "mybank"}, "R7"
    ),
    *(
        Rule("R10", "caution", {"claimed": role}, unlike={"claimed": "mybank"})
        for role in ("police_court", "regulator", "loan_agency", "acquaintance", "unknown")
    ),
    *(
        Rule("R11", "low", {"claimed": role}, unlike={"claimed": "unknown"}, otherwise="R10")
        for role in (
            "mybank",
            "alipay_ant",
            "other_bank",
            "anti_fraud",
            "platform_cs",
            "telecom_gov",
        )
    ),
]


@pytest.mark.parametrize(
    "row", RULE_ROWS, ids=[f"{row.rule}-{row.call}-{row.number_class}" for row in RULE_ROWS]
)
def test_each_rule_gives_its_level_and_only_when_it_applies(row: Rule) -> None:
    found = assess(a_call(**{**MYBANK, **row.call}), a_check(row.number_class))
    assert (found.rule, found.level) == (row.rule, row.level)
    if row.unlike is not None:
        without = assess(a_call(**{**MYBANK, **row.call, **row.unlike}), a_check(row.number_class))
        assert without.rule == row.otherwise


def test_every_rule_has_a_row_and_the_table_has_no_others() -> None:
    of_the_model = [rule.id for rule in RULES if rule.id != "R12"]
    assert of_the_model == [f"R{number}" for number in range(1, 12)]
    assert {row.rule for row in RULE_ROWS} == {rule.id for rule in RULES}


def test_the_last_rule_always_fits() -> None:
    """Its level is low, and every call gets exactly one level."""
    assert assess(a_call(claimed="mybank"), a_check("listed")).rule == "R11"
    assert RULES[-1].level is Level.LOW


@pytest.mark.parametrize(
    ("cell", "level"), EXTRA_REQUESTS, ids=[row[0].value for row in EXTRA_REQUESTS]
)
def test_the_tokens_of_2025_weigh_as_the_model_says(cell: Cell, level: str) -> None:
    live = assess(
        a_call(claimed="mybank", situation="ongoing", asked=[cell.value]), a_check("listed")
    )
    ended = assess(a_call(claimed="mybank", asked=[cell.value]), a_check("listed"))
    assert (live.level, live.rule) == (level, "R2" if level == "critical" else "R4")
    assert (ended.level, ended.rule) == ("high", "R4")


@pytest.mark.parametrize(
    ("cell", "_level"), EXTRA_REQUESTS, ids=[row[0].value for row in EXTRA_REQUESTS]
)
def test_whoever_gave_one_of_them_is_at_least_in_high_danger(cell: Cell, _level: str) -> None:
    found = assess(
        a_call(claimed="mybank", situation="given", given=[cell.value]), a_check("listed")
    )
    assert found.level in (Level.HIGH, Level.CRITICAL)


WEIGHTS = [
    ("95188", "mybank", "R11"),
    ("95188", None, "R10"),
    ("95188", "icbc", "R9"),
    ("95518", "icbc", "R9"),
    ("95588 95188", "icbc", "R9"),
    ("95188 95588", "icbc", "R9"),
    ("0571-95188", "mybank", "R9"),
    ("O95188", "mybank", "R9"),
    ("12306", "rail_12306", "R9"),
    ("12381", "miit_12381", "R9"),
    ("+8695188", "mybank", "R6"),
    ("110", "police_110", "R6"),
    ("95189", "mybank", "R6"),
    ("95189", "icbc", "R9"),
    ("025-96110", "anti_fraud", "R11"),
    ("+85221234567", "mybank", "R7"),
    ("+85221234567", "acquaintance", "R9"),
    ("", "mybank", "R9"),
]
"""What was shown, who was claimed, and the rule; a stranger's listed number weighs as unknown."""


@pytest.mark.parametrize(("text", "claimed", "rule"), WEIGHTS)
def test_the_number_weighs_as_the_design_says(text: str, claimed: str | None, rule: str) -> None:
    assert assess(a_call(claimed=claimed), check(text, claimed)).rule == rule


@given(token_calls(), st.sampled_from(list(Request)), st.sampled_from(list(Given)))
def test_one_more_request_or_thing_given_never_lowers_the_level(
    call: TokenCall, request: Request, thing: Given
) -> None:
    before = LEVELS.index(call.advice().assessment.level)
    for more in (call.asking(request), call.giving(thing), call.asking(request).giving(thing)):
        assert LEVELS.index(more.advice().assessment.level) >= before


@given(token_calls(), st.sampled_from(NUMBER_CLASSES))
def test_a_listed_number_never_lowers_what_was_asked_or_given(
    call: TokenCall, number_class: str
) -> None:
    other = call.with_number(number_class).advice().assessment
    listed = call.with_number("listed").advice().assessment
    if other.rule in ("R1", "R2", "R3", "R4", "R5"):
        assert (listed.level, listed.rule) == (other.level, other.rule)


@given(token_calls())
def test_the_reasons_name_the_rule_and_everything_asked_and_given(call: TokenCall) -> None:
    found = call.advice().assessment
    rule, *others = found.reason_codes
    assert rule == found.rule
    assert set(others) == {f"asked.{each}" for each in call.asked} | {
        f"given.{each}" for each in call.given
    }
    assert len(others) == len(set(others))
