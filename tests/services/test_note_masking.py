"""What looks like a secret never reaches the file; what a person needs to remember does."""

import random
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from callassist.services.note_masking import MASK, mask_note
from services.made_notes import card, innocent_notes, resident_id, secret_notes

NOTES_OF_A_KIND = 500


@pytest.mark.parametrize(
    ("note", "masked", "kind"),
    [
        ("卡号6222021234567894", f"卡号{MASK}", "card"),
        ("6222 0212 3456 7894", MASK, "card"),
        ("6222-0212-3456-7894，没给密码", f"{MASK}，没给密码", "card"),
        ("卡６２２２０２１２３４５６７８９４", f"卡{MASK}", "card"),
        ("6222\u200b0212\u200b3456\u200b7894", MASK, "card"),
        ("6222021234567894 1000元", f"{MASK} 1000元", "card"),
        ("11-23 6222021234567894", f"11-23 {MASK}", "card"),
        ("378282246310005", MASK, "card"),
        ("身份证110101199003071233", f"身份证{MASK}", "id_number"),
        ("110101 19900307 1233", MASK, "id_number"),
        ("11010119900307109X 王", f"{MASK} 王", "id_number"),
        ("验证码是483920，给了", f"验证码是{MASK}，给了", "code"),
        ("483920是验证码", f"{MASK}是验证码", "code"),
        ("后三位123", f"后三位{MASK}", "code"),
        ("OTP: 48 39 20", f"OTP: {MASK}", "code"),
        ("密码是Wang2024", f"密码是{MASK}", "password"),
        ("密码：abcdef", f"密码：{MASK}", "password"),
        ("password is hunter2", f"password is {MASK}", "password"),
    ],
)
def test_a_secret_is_replaced_by_four_dots(note: str, masked: str, kind: str) -> None:
    answer = mask_note(note)

    assert (answer.text, answer.kinds) == (masked, (kind,))


@pytest.mark.parametrize(
    "note",
    [
        "转了5000元，2026-11-23 15:42:30 打来",
        "没给验证码转了5000",
        "95188 发来验证码",
        "400-669-5599 95188 96110",
        "0571-88888888 95188 12378 110",
        "13812345678 13987654321",
        "+86 138 1234 5678",
        "+4915112345678 打来，验证码60秒有效",
        "the password is wrong, area code 0571",
        "短信来自 106575555123456789",
        "20261123154230",
        "验证码95188发来的，没给",
        "订单6222021234567890",
        "单号110101199003071234",
        "1,234,567.89 元",
    ],
)
def test_amounts_dates_and_telephone_numbers_stay(note: str) -> None:
    answer = mask_note(note)

    assert (answer.text, answer.kinds) == (note, ())


@pytest.mark.parametrize("number", ["961288", "96110", "88001234", "13812345678", "4006695599"])
def test_a_number_to_call_after_the_word_for_a_code_stays(number: str) -> None:
    note = f"没给验证码，号码是{number}"
    assert mask_note(note).text == note


def test_several_secrets_are_masked_and_each_kind_is_named_once() -> None:
    note = "卡6222021234567894和6222021234567894，验证码483920，密码是abc123"

    answer = mask_note(note)

    assert answer.text == f"卡{MASK}和{MASK}，验证码{MASK}，密码是{MASK}"
    assert answer.kinds == ("card", "code", "password")


@given(st.text(max_size=300))
def test_any_text_has_an_answer(note: str) -> None:
    answer = mask_note(note)

    assert (answer.text == note) is (answer.kinds == ())


@given(st.text(alphabet="0123456789 -xX密码验证是:，元\n+abc", max_size=120))
def test_masking_twice_changes_nothing_more(note: str) -> None:
    once = mask_note(note).text

    assert mask_note(once).text == once


@given(
    before=st.text(max_size=40),
    after=st.text(max_size=40),
    seed=st.integers(min_value=0, max_value=10**9),
)
def test_a_card_number_in_any_text_is_gone(before: str, after: str, seed: int) -> None:
    number = card(random.Random(seed))
    if _touches_digit(before[-1:]) or _touches_digit(after[:1]):
        before, after = f"{before}卡", f"，{after}"

    masked = mask_note(before + number + after).text

    assert number not in masked


def _touches_digit(character: str) -> bool:
    return bool(character) and unicodedata.category(character) in ("Nd", "No", "Nl")


@given(st.text(alphabet="0123456789 -.:，年元转a", max_size=200))
def test_no_card_number_of_sixteen_digits_that_stood_alone_is_left(note: str) -> None:
    masked = mask_note(note).text

    for run in "".join(each if each.isdecimal() else " " for each in masked).split():
        is_card = len(run) == 16 and run[0] in "34569" and luhn.is_valid(run)
        assert not is_card


@pytest.mark.parametrize(
    ("kind", "recall"), [("card", 0.99), ("id_number", 0.99), ("code", 0.95), ("password", 0.95)]
)
def test_most_secrets_of_a_kind_are_found(kind: str, recall: float) -> None:
    generator = random.Random(f"{kind} 1")
    notes = list(secret_notes(generator, kind, NOTES_OF_A_KIND))

    missed = [note for note in notes if note.secret in mask_note(note.text).text]

    assert len(missed) <= (1 - recall) * len(notes), missed[:5]


def test_few_innocent_notes_are_touched() -> None:
    notes = list(innocent_notes(random.Random(2), 4 * NOTES_OF_A_KIND))

    touched = [note for note in notes if mask_note(note).text != note]

    assert len(touched) <= 0.02 * len(notes), touched[:5]


def test_half_an_id_number_is_not_left_behind() -> None:
    number = resident_id(random.Random(3))

    assert mask_note(f"{number[:6]} {number[6:14]} {number[14:]}").text == MASK


@pytest.mark.parametrize("part", ["1 ", "密码", "验证码1234 ", "code ", "1234 ", "a", "是密码a"])
def test_a_long_note_takes_no_long_time(part: str) -> None:
    """Ten times the note takes about ten times as long, not a hundred times."""
    mask_note(part * 10)
    started = time.perf_counter()

    mask_note(part * 2_000)

    assert time.perf_counter() - started < 1
