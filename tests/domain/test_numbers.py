"""Reading what the phone showed: nothing invented, nothing joined, nothing silently dropped."""

import time
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from callassist.domain.folding import fold
from callassist.domain.numbers import LONGEST_TEXT, Flaw, PhoneNumber, Reading

RLO, LRO, PDF, LRM, ZWSP, ZWJ, BOM = (
    *("\u202e", "\u202d", "\u202c", "\u200e", "\u200b", "\u200d", "\ufeff"),
)


def shown(text: str) -> list[str]:
    """The numbers found in a text, as the display would show each."""
    return [reading.shown for reading in PhoneNumber.parse(text).readings]


def the_reading(text: str) -> Reading:
    """The only reading of a text."""
    (reading,) = PhoneNumber.parse(text).readings
    return reading


@pytest.mark.parametrize(
    "text",
    [
        *("95588", "+95588", "0095588", "00095588", "+8695588", "8695588", "02195588", "008695588"),
        *("195588", "40095588", "955880"),
    ],
)
def test_the_digits_and_the_prefix_stay_as_they_were(text: str) -> None:
    assert shown(text) == [text]
    assert the_reading(text).flaw is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("400-669-5599", "4006695599"),
        ("40066-95599", "4006695599"),
        ("138 0013 8000", "13800138000"),
        ("(0571)8888 8888", "057188888888"),
        ("（０５７１）８８８８－８８８８", "057188888888"),
        ("010.1234.5678", "01012345678"),
        ("+86 571 8888 8888", "+8657188888888"),
        ("(+86) 95588", "+8695588"),
        ("+(86)95588", "+8695588"),
        ("【95588】", "95588"),
        ("\t95588\n", "95588"),
        ("95\u00a0588", "95588"),
        ("95\u2011588", "95588"),
        ("9-5-5-8-8", "95588"),
        ("tel:95588", "95588"),
        ("TEL:+86-95588", "+8695588"),
    ],
)
def test_grouping_marks_are_left_out(text: str, expected: str) -> None:
    assert shown(text) == [expected]
    assert the_reading(text).flaw is None


@pytest.mark.parametrize(
    "text", ["+ 95588", "[+]95588", "(+)95588", "+)95588", "+-95588", "+.95588", "+\t95588"]
)
def test_a_plus_in_front_is_never_lost(text: str) -> None:
    assert the_reading(text) == Reading("95588", has_plus=True)


@pytest.mark.parametrize(
    "text", ["+, 95588", "+：95588", "+\n95588", "Disney+ 95588", "+/95588", "++95588"]
)
def test_a_plus_that_stands_apart_spoils_the_number(text: str) -> None:
    assert all(reading.flaw for reading in PhoneNumber.parse(text).readings)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("95588/95533", ["95588", "95533"]),
        ("95588或95533", ["95588", "95533"]),
        ("95588、95533", ["95588", "95533"]),
        ("95588 95533", ["95588", "95533"]),
        ("95588\n95533", ["95588", "95533"]),
        ("95588,95533", ["95588", "95533"]),
        ("95588;95533", ["95588", "95533"]),
        ("95588 or 95533", ["95588", "95533"]),
        ("95188 13800138000", ["95188", "13800138000"]),
        ("工行95588，建行95533", ["95588", "95533"]),
        ("95588 +8695533", ["95588", "+8695533"]),
        ("95588 95588", ["95588"]),
        ("0571-88888888 13800138000 95588", ["057188888888", "13800138000", "95588"]),
        ("400-669-5599 95588", ["4006695599", "95588"]),
        ("95588 95533转3", ["95588", "95533"]),
    ],
)
def test_several_numbers_are_found(text: str, expected: list[str]) -> None:
    assert shown(text) == expected


def test_two_numbers_with_a_hyphen_between_are_not_only_one_long_one() -> None:
    """Nobody knows what was meant, so both readings are there to be judged by the riskier."""
    assert shown("95588-95533") == ["95588", "95533", "9558895533"]


@pytest.mark.parametrize(
    ("text", "base", "menu"),
    [
        ("95188转3", "95188", "3"),
        ("95188 转 3", "95188", "3"),
        ("95188轉3", "95188", "3"),
        ("95188转接3", "95188", "3"),
        ("95188按3", "95188", "3"),
        ("95188再按3", "95188", "3"),
        ("95188分机3", "95188", "3"),
        ("95188分機3", "95188", "3"),
        ("95188-3", "95188", "3"),
        ("95188 - 3", "95188", "3"),
        ("95188,3", "95188", "3"),
        ("95188，3", "95188", "3"),
        ("95188;3", "95188", "3"),
        ("95188；3", "95188", "3"),
        ("95188#3", "95188", "3"),
        ("95188＃3", "95188", "3"),
        ("95188p3", "95188", "3"),
        ("95188P3", "95188", "3"),
        ("95188w3", "95188", "3"),
        ("95188x3", "95188", "3"),
        ("95188 ext. 3", "95188", "3"),
        ("95188 EXT 3", "95188", "3"),
        ("95188 extension 3", "95188", "3"),
        ("95188;ext=3", "95188", "3"),
        ("tel:+86-95188;ext=3", "+8695188", "3"),
        ("９５１８８－３", "95188", "3"),
        ("95188转人工", "95188", "人工"),
        ("95188 转人工服务", "95188", "人工"),
        ("4006695599-12", "4006695599", "12"),
        ("0571-88888888-801", "057188888888", "801"),
    ],
)
def test_a_menu_option_is_split_off(text: str, base: str, menu: str) -> None:
    reading = the_reading(text)
    assert (reading.shown, reading.menu, reading.flaw) == (base, menu, None)


@pytest.mark.parametrize("mark", ["转", "-", ",", "#", ";", "p", "w", "x", " ext ", "按"])
def test_no_mark_ever_joins_the_option_to_the_number(mark: str) -> None:
    assert "951883" not in shown(f"95188{mark}3")


@pytest.mark.parametrize(
    ("text", "digits", "foreign"),
    [
        ("９５１８８", "95188", "９５１８"),
        ("١٣٨٠٠١٣٨٠٠٠", "13800138000", "١٣٨٠"),
        ("𝟗𝟓𝟓𝟖𝟖", "95588", "𝟗𝟓𝟖"),
        ("9518８", "95188", "８"),
        ("۹۵۱۸۸", "95188", "۹۵۱۸"),
        ("९५१८८", "95188", "९५१८"),
        ("＋８６９５１８８", "8695188", "８６９５１"),
    ],
)
def test_foreign_digits_are_folded_and_reported(text: str, digits: str, foreign: str) -> None:
    number = PhoneNumber.parse(text)
    assert [reading.digits for reading in number.readings] == [digits]
    assert number.folded.foreign_digits == foreign


@pytest.mark.parametrize(
    ("text", "marks"),
    [
        (f"{ZWSP}95188", ("U+200B",)),
        (f"95{ZWSP}188", ("U+200B",)),
        (f"95{ZWJ}188", ("U+200D",)),
        (f"{BOM}95188", ("U+FEFF",)),
        (f"{LRM}95188{LRM}", ("U+200E",)),
        (f"{LRO}95188{PDF}", ("U+202D", "U+202C")),
        ("95\u2060188", ("U+2060",)),
        ("95\u00ad188", ("U+00AD",)),
        ("95188\ufe0f", ("U+FE0F",)),
        ("95\U000e0031188", ("U+E0031",)),
    ],
)
def test_invisible_marks_are_dropped_and_reported(text: str, marks: tuple[str, ...]) -> None:
    number = PhoneNumber.parse(text)
    assert [reading.shown for reading in number.readings] == ["95188"]
    assert number.folded.invisible_marks == marks
    assert not any(reading.flaw for reading in number.readings)


def test_a_plain_number_reports_nothing() -> None:
    folded = PhoneNumber.parse("+86 95188").folded
    assert (folded.foreign_digits, folded.invisible_marks, folded.is_reversed) == ("", (), False)


@pytest.mark.parametrize(
    "text", [f"{RLO}88159", f"95188{RLO}", f"95{RLO}188{PDF}", f"{RLO}+ 95188"]
)
def test_a_right_to_left_override_spoils_every_number(text: str) -> None:
    number = PhoneNumber.parse(text)
    assert [reading.flaw for reading in number.readings] == [Flaw.REVERSED]
    assert "U+202E" in number.folded.invisible_marks


@pytest.mark.parametrize(
    "text",
    [
        *(
            "未知号码",
            "未知",
            "私人号码",
            "隐藏号码",
            "无来电显示",
            "未顯示號碼",
            "私人號碼",
            "匿名",
        ),
        *("unknown", "Unknown caller", "PRIVATE", "No Caller ID", "withheld", "anonymous"),
        *(" 未知号码 ", "【未知号码】", "(Private)", f"{ZWSP}unknown", "ｕｎｋｎｏｗｎ"),
    ],
)
def test_words_for_no_number_mean_withheld(text: str) -> None:
    number = PhoneNumber.parse(text)
    assert number.is_withheld
    assert number.readings == ()


@pytest.mark.parametrize("text", ["未知号码 95188", "unknown 95188", "private 13800138000"])
def test_a_number_beside_the_word_is_still_read(text: str) -> None:
    number = PhoneNumber.parse(text)
    assert not number.is_withheld
    assert len(number.readings) == 1


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("", Flaw.EMPTY),
        ("   \t\n", Flaw.EMPTY),
        (ZWSP + BOM, Flaw.EMPTY),
        ("九五五八八", Flaw.NO_DIGITS),
        ("⑨⑤⑤⑧⑧", Flaw.NO_DIGITS),
        ("网商银行", Flaw.NO_DIGITS),
        ("😀", Flaw.NO_DIGITS),
        ("+", Flaw.NO_DIGITS),
        ("9" * (LONGEST_TEXT + 1), Flaw.TOO_LONG),
        ("95188" + " " * LONGEST_TEXT, Flaw.TOO_LONG),
        ("x" * 100_000, Flaw.TOO_LONG),
    ],
)
def test_a_text_without_a_number_says_why(text: str, flaw: Flaw) -> None:
    number = PhoneNumber.parse(text)
    assert (number.readings, number.flaw, number.is_withheld) == ((), flaw, False)


@pytest.mark.parametrize(
    ("text", "flaw"),
    [
        ("O95588", Flaw.LETTERS),
        ("95S88", Flaw.LETTERS),
        ("ICBC95588", Flaw.LETTERS),
        ("95588ICBC", Flaw.LETTERS),
        ("l95588", Flaw.LETTERS),
        ("95188八", Flaw.LETTERS),
        ("九5188", Flaw.LETTERS),
        ("95188〇", Flaw.LETTERS),
        ("1-800-FLOWERS", Flaw.LETTERS),
        ("95188x", Flaw.LETTERS),
        ("😀95188", Flaw.ODD_CHARACTERS),
        ("95188²", Flaw.ODD_CHARACTERS),
        ("9518⑧", Flaw.ODD_CHARACTERS),
        ("①95188", Flaw.ODD_CHARACTERS),
        ("⁺95188", Flaw.ODD_CHARACTERS),
        ("➕95188", Flaw.ODD_CHARACTERS),
        ("$95188", Flaw.ODD_CHARACTERS),
        ("95188\u0301", Flaw.ODD_CHARACTERS),
        ("95\x00188", Flaw.ODD_CHARACTERS),
        ("95188@bank", Flaw.ODD_CHARACTERS),
        ("95188…", Flaw.ODD_CHARACTERS),
        ("…95188", Flaw.ODD_CHARACTERS),
        ("95188...", Flaw.ODD_CHARACTERS),
        ("..95188", Flaw.ODD_CHARACTERS),
        ("*95588", Flaw.STAR_CODE),
        ("95588*", Flaw.STAR_CODE),
        ("#95588", Flaw.STAR_CODE),
        ("* 95588", Flaw.STAR_CODE),
        ("# 95588", Flaw.STAR_CODE),
        ("**21*13800138000#", Flaw.STAR_CODE),
        ("*#62#", Flaw.STAR_CODE),
    ],
)
def test_what_touches_the_digits_spoils_them(text: str, flaw: Flaw) -> None:
    flaws = [reading.flaw for reading in PhoneNumber.parse(text).readings]
    assert flaw in flaws
    assert None not in flaws or flaw in (Flaw.LETTERS, Flaw.ODD_CHARACTERS)


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("工商银行 95588", "工商银行"),
        ("工商银行95588", "工商银行"),
        ("95588工商银行", "工商银行"),
        ("工商银行（95588）", "工商银行"),
        ("电话：95588", "电话"),
        ("ICBC 95588", "ICBC"),
        ("95588 (ICBC)", "ICBC"),
        ("95588", ""),
        ("95588 / 95533", ""),
    ],
)
def test_words_beside_the_number_are_only_a_label(text: str, label: str) -> None:
    number = PhoneNumber.parse(text)
    assert number.label == label
    assert not any(reading.flaw for reading in number.readings)
    assert number.readings[0].shown == "95588"


ANYTHING = st.text(max_size=80)
NUMBER_LIKE = st.text(
    alphabet="0123456789+-() .,;#*pwx转按八[]/\n９٣𝟗\u200b\u200d\u202e\u202d\ufeff\u00a0oOlS😀²①",
    max_size=60,
)


@given(st.one_of(ANYTHING, NUMBER_LIKE))
@example("(" * 250)
@example("+ " * 125)
@example("1-" * 125)
def test_reading_never_fails_and_invents_no_digit(text: str) -> None:
    number = PhoneNumber.parse(text)
    written = "".join(
        str(unicodedata.decimal(each))
        for each in text
        if unicodedata.decimal(each, None) is not None
    )
    for reading in number.readings:
        assert reading.digits in written
        assert reading.digits
        assert reading.digits.isascii()
        assert not reading.has_plus or "+" in text or "＋" in text
    assert number.text == text
    assert (not number.readings) is (number.is_withheld or number.flaw is not None)


@given(st.one_of(ANYTHING, NUMBER_LIKE))
def test_folding_twice_changes_nothing_more(text: str) -> None:
    folded = fold(text)
    again = fold(folded.text)
    assert again.text == folded.text
    assert again.foreign_digits == ""
    assert not again.is_reversed


@given(NUMBER_LIKE)
def test_what_was_changed_is_reported(text: str) -> None:
    folded = fold(text)
    for each in text:
        if each in "９٣𝟗":
            assert each in folded.foreign_digits
        if unicodedata.category(each) == "Cf":
            assert f"U+{ord(each):04X}" in folded.invisible_marks


@pytest.mark.parametrize(
    "part", ["9", "1-", "(", "+ ", "转", "95188 ", "\u202e", "٣", "😀", "[ ", "8, "]
)
@pytest.mark.parametrize("length", [LONGEST_TEXT, 100_000])
def test_reading_is_quick_for_every_length(part: str, length: int) -> None:
    text = (part * length)[:length]
    started = time.perf_counter()
    PhoneNumber.parse(text)
    assert time.perf_counter() - started < 0.25
