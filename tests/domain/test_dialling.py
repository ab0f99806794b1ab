"""Whose number a step tells to dial: always the list's, never the caller's."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.advice import Advice
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Channel, EntryPurpose, Organisation
from callassist.domain.plan import callback_step
from domain.builders import a_call, advice_for, advice_on, check, dialled, shipped
from domain.number_oracle import confirmed_hotlines
from domain.random_calls import TokenCall, token_calls

NUMBERS = (
    *("95188", "+8695188", "0095188", "0571-95188", "951883", "95189", "95518", "12306", "110"),
    *("4006695599", "010-95588", "1065795555", "13900138000", "17012345678", "+85221234567"),
    *("0571-88888888", "95588/+8695533", "955880", "0110", "O95588", ""),
)


@given(
    st.sampled_from(NUMBERS),
    st.sampled_from([*(role.value for role in ClaimedRole), "icbc", "picc", "huabei_jiebei"]),
    st.sets(st.sampled_from(["icbc", "cmbc", "mybank", "abc"])),
    token_calls(),
)
def test_only_confirmed_numbers_of_the_list_are_ever_dialled(
    number: str, claimed: str, own: set[str], tokens: TokenCall
) -> None:
    advice = advice_for(
        a_call(number=number, claimed=claimed, asked=tokens.asked, given=tokens.given),
        own_banks=own,
    )
    is_unlisted = not check(number, claimed).is_official
    for planned in advice.steps:
        for entry in planned.dial:
            assert entry is shipped().entry_for(entry.digits)
            assert entry.is_confirmed
            assert entry.channel is Channel.VOICE
            assert entry.purpose not in (EntryPurpose.OVERSEAS, EntryPurpose.OUTBOUND)
            if is_unlisted and advice.check.entry is None:
                assert entry.number != number


BANKS = [each for each in shipped().organisations if each.role is ClaimedRole.OTHER_BANK]


@pytest.mark.parametrize("bank", BANKS, ids=[bank.id for bank in BANKS])
def test_another_bank_is_called_back_on_its_own_confirmed_hotline(bank: Organisation) -> None:
    advice = advice_for(a_call(number="17012345678", claimed=bank.id))
    numbers = dialled(advice, "V02")
    hotlines = confirmed_hotlines(bank.id)
    assert bool(numbers) is bool(hotlines)
    assert set(numbers) <= hotlines
    assert len(numbers) <= 1


DIALLED = [
    ("mobile", {"claimed": "mybank"}, "V01", ["95188"]),
    ("mobile", {"claimed": "alipay_ant"}, "V01", ["95188"]),
    ("mobile", {"claimed": "alipay"}, "V01", ["95188"]),
    ("mobile", {"claimed": "icbc"}, "V02", ["95588"]),
    ("mobile", {"claimed": "other_bank"}, "V02", []),
    ("mobile", {"claimed": "police_court"}, "O02", ["110"]),
    ("lookalike", {"claimed": "anti_fraud"}, "O02", ["110"]),
    ("mobile", {"claimed": "anti_fraud"}, "O07", ["96110"]),
    ("mobile", {}, "V04", ["96110"]),
    ("mobile", {"given": ["transfer"]}, "E05", ["110"]),
    ("mobile", {"given": ["otp"]}, "E10", ["96110"]),
    ("mobile", {"given": ["otp"]}, "E11", ["110"]),
    ("mobile", {"given": ["install_app"]}, "E13", ["10086", "10010", "10000"]),
    ("mobile", {"claimed": "regulator"}, "O03", ["12378", "12363", "12333"]),
    ("mobile", {"claimed": "mybank"}, "V03", []),
]


@pytest.mark.parametrize(("number_class", "call", "step", "numbers"), DIALLED)
def test_a_step_that_tells_to_dial_shows_the_number(
    number_class: str, call: dict[str, Any], step: str, numbers: list[str]
) -> None:
    assert dialled(advice_on(number_class, a_call(**call)), step) == numbers


@pytest.mark.parametrize(
    ("number", "claimed", "step", "numbers"),
    [
        ("95588", "icbc", "N01", ["95588"]),
        ("+8695588", "icbc", "N02", ["95588"]),
        ("95588123", None, "N02", ["95588"]),
        ("95189", "mybank", "N02", ["95188"]),
    ],
)
def test_the_real_number_stands_beside_the_imitation(
    number: str, claimed: str | None, step: str, numbers: list[str]
) -> None:
    assert dialled(advice_for(a_call(number=number, claimed=claimed)), step) == numbers


@pytest.mark.parametrize("claimed", [None, "icbc", "mybank", "police_court"])
@pytest.mark.parametrize("step", ["E06", "E07", "E08"])
def test_only_the_persons_own_banks_are_called_to_freeze_money(
    claimed: str | None, step: str
) -> None:
    """The caller's bank is not where the money is, and the number on the card always helps."""
    call = a_call(number="+8695588", claimed=claimed, situation="given", given=["otp", "cvv"])
    assert dialled(advice_for(call), step) == []
    assert dialled(advice_for(call, own_banks=["cmb"]), step) == ["95555"]
    assert dialled(advice_for(call, own_banks=["mybank", "alipay"]), step) == ["95188"]
    assert sorted(dialled(advice_for(call, own_banks=["cmb", "icbc"]), step)) == ["95555", "95588"]


def planned_callback(advice: Advice) -> tuple[str, str | None] | None:
    step = callback_step(advice.steps)
    return None if step is None else (step.step.id, step.number)


@pytest.mark.parametrize(
    ("number", "call", "own", "expected"),
    [
        ("17012345678", {"claimed": "mybank"}, [], ("V01", "95188")),
        ("17012345678", {"claimed": "icbc"}, [], ("V02", "95588")),
        ("17012345678", {"claimed": "other_bank"}, [], ("V02", None)),
        ("17012345678", {"claimed": "police_court"}, [], ("O02", "110")),
        ("17012345678", {"claimed": "anti_fraud"}, [], ("O07", "96110")),
        ("17012345678", {"claimed": "regulator"}, [], ("O03", None)),
        ("17012345678", {"claimed": "mybank", "given": ["otp"]}, ["cmb"], ("E06", "95555")),
        ("17012345678", {"claimed": "mybank", "given": ["otp"]}, [], ("E06", None)),
        ("95588", {}, [], ("N01", "95588")),
        ("955880", {}, [], ("N02", "95588")),
        ("17012345678", {}, [], None),
        ("13900138000", {"claimed": "platform_cs"}, [], None),
    ],
)
def test_the_reminder_follows_the_persons_own_call(
    number: str, call: dict[str, Any], own: list[str], expected: tuple[str, str | None] | None
) -> None:
    assert planned_callback(advice_for(a_call(number=number, **call), own_banks=own)) == expected
