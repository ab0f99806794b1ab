"""What looks like a secret never reaches the file; what a person needs to remember does."""

import random
import time
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from callassist.services.note_masking import MASK, mask_note
from callassist.services.secret_finding import find_secrets
from services.made_notes import card, innocent_notes, resident_id, secret_notes

NOTES_OF_A_KIND = 500
SMALL = (
    "密码",
    "验证码",
    "是",
    "ｐ",
    "Ａ",
    "a",
    "b•",
    "!",
    "八",
    "二",
    "、",
    " ",
    "\u3000",
    "\u00a0",
    "٣",
)
"""Parts of the shortest secrets: wide letters, numerals, letters beside a mask."""


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


@pytest.mark.parametrize(
    ("note", "masked"),
    [
        ("验证码：８２９３１０", f"验证码：{MASK}"),
        ("验证码是八二九三一零", f"验证码是{MASK}"),
        ("验证码 8 2 9 3 1 0", f"验证码 {MASK}"),
        ("验证码829-310", f"验证码{MASK}"),
        ("验证码G-829310", f"验证码{MASK}"),
        ("短信验证数字「829310」", f"短信验证数字「{MASK}」"),
        ("密碼：“Li#8293”", f"密碼：“{MASK}”"),
        ("按了829310#，是取款密码", f"按了{MASK}#，是取款密码"),
    ],
)
def test_a_secret_is_found_however_it_is_written(note: str, masked: str) -> None:
    assert mask_note(note).text == masked


@pytest.mark.parametrize(
    ("note", "masked"),
    [
        ("829310 是他要的那个，银行的验证码", f"{MASK} 是他要的那个，银行的验证码"),
        ("我念了829310他就挂了现在想想那是验证码", f"我念了{MASK}他就挂了现在想想那是验证码"),
        ("他要短信里的数字。我报的5183", f"他要短信里的数字。我报的{MASK}"),
        ("密码我说了。Li8293", f"密码我说了。{MASK}"),
        ("頭一次沒給驗證碼，後來我唸了5183", f"頭一次沒給驗證碼，後來我唸了{MASK}"),
        ("i read 8293 from phone, it was code", f"i read {MASK} from phone, it was code"),
    ],
)
def test_what_was_told_is_found_far_from_the_word_for_it(note: str, masked: str) -> None:
    assert mask_note(note).text == masked


@pytest.mark.parametrize(
    "note",
    [
        "他要验证码，我没念，他说5230",
        "验证码给了，卡里少了8421",
        "念了验证码，被刷5183",
        "没给密码，工号882931",
        "問密碼，分機5183",
        "房间5183，他问密码",
        "验证码来自95588",
        "密码错误，打了95588",
        "问我密码 13812345678",
        "推荐码829310",
        "会议码829310",
        "error code 829310",
        "他的密码是什么 app不知道",
        "the password is wrong",
        "my password was changed by the bank",
        "if the password is forgotten, call 95588",
        "code expired in 2019",
        "他让我拨**21*13812345678#，要验证码",
    ],
)
def test_what_is_named_otherwise_stays(note: str) -> None:
    assert mask_note(note).text == note


@pytest.mark.parametrize("number", ["961288", "96110", "88001234", "13812345678", "4006695599"])
def test_a_number_to_call_after_the_word_for_a_code_stays(number: str) -> None:
    note = f"没给验证码，号码是{number}"
    assert mask_note(note).text == note


@given(st.lists(st.sampled_from(SMALL), max_size=8).map("".join))
def test_the_quick_look_before_the_rules_misses_nothing(note: str) -> None:
    """What the rules would find is found, also where a note has no digit of the usual kind."""
    is_secret = any(True for _ in find_secrets(note))

    assert (mask_note(note).kinds != ()) or not is_secret


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


PARTS = (
    *("验证码", "密码", "短信", "code", "PIN", "pw", "password", "背面三位", "是", "：", "我念了"),
    *("他说", "没给", "给他了", "转了", "工号", "元", "，", "。", "\n", " ", "-", "•", MASK, "G-"),
    *("#", "@", '"', "829310", "5183", "123", "20261123", "95588", "13812345678", "八二九三"),
    *("Li8293", "sunshine", "48 39 20", "５１８３", "0571", "6222021234567894"),
    *("https://a.b/1", "\u200b", "١٢٣٤"),
)
HOSTILE = (
    *("验证码1234 ", "密码，1234，", "密码Li8293是密码", "我说了", "我读 ", "I read ", "to the "),
    *("a1:", ".1", "1 ", "1-", "12.", "12:1", "+1 ", "*1*", "a@", "w.", "八 ", "\u200b1", "是“"),
    *("code no ", "转了给", "了的过", "number "),
)
"""What ends like something that goes on, so that a careless pattern would try it again."""
BRIEF = 0.005
"""Seconds below which a clock says little."""


@given(st.lists(st.sampled_from(PARTS), max_size=14).map("".join))
def test_a_masked_note_has_nothing_more_to_mask(note: str) -> None:
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


@pytest.mark.torture("P6")
@pytest.mark.timeout(600)
def test_hostile_notes_of_a_hundred_thousand_characters_take_linear_time() -> None:
    """Ten times the note takes ten times the processor; a rule going back takes a hundred times."""
    times = {
        part: (_seconds_for(part, 10_000), _seconds_for(part, 100_000))
        for part in (*PARTS, *HOSTILE)
    }

    slowest, (_, seconds) = max(times.items(), key=lambda each: each[1][1])
    grows = {part: long / max(short, BRIEF) for part, (short, long) in times.items()}
    print(f"{len(times)} notes of 100,000 characters: {seconds:.2f} s at most ({slowest!r}),")
    print(f"{max(grows.values()):.1f} times what 10,000 take at most")
    assert max(grows.values()) < 20


def _seconds_for(part: str, characters: int) -> float:
    """Of the processor, in the better of two tries: other programs slow it, too."""
    note = part * (characters // len(part))
    tries = []
    for _ in range(2):
        started = time.process_time()
        mask_note(note)
        tries.append(time.process_time() - started)
    return min(tries)
