import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.folding import digits_of
from callassist.domain.number_masking import masked_number, masked_text


def nobody(_digits: str) -> bool:
    return False


@pytest.mark.parametrize(
    ("shown", "expected"),
    [
        ("13812345678", "138******78"),
        ("+86 138-1234-5678", "+86 1**-****-**78"),
        ("+86 95188", "+86 9**88"),
        ("９５１８８６", "９５１*８６"),
        ("95188", "95188"),
        ("110", "110"),
        ("", ""),
        ("没有号码", "没有号码"),
    ],
)
def test_the_middle_of_a_number_is_hidden(shown: str, expected: str) -> None:
    assert masked_number(shown) == expected


@given(st.text(st.sampled_from("0123456789９+- x张"), max_size=30))
def test_only_five_digits_can_be_read_of_a_longer_number(shown: str) -> None:
    masked = masked_number(shown)

    assert len(masked) == len(shown)
    assert len(digits_of(masked)) == min(len(digits_of(shown)), 5)


def test_a_long_number_in_a_text_is_hidden_and_an_amount_is_not() -> None:
    text = "转 50000 元到 6222 0212 3456 789，电话 138 1234 5678，2026-11-22 15:42，打 95188。"

    masked = masked_text(text, nobody)

    assert "6222" not in masked
    assert "138 **** **78" in masked
    assert "50000 元" in masked
    assert "95188" in masked


def test_a_published_number_in_a_text_stays() -> None:
    def is_public(digits: str) -> bool:
        return digits == "4006695588"

    masked = masked_text("打 400-669-5588 或 400-669-5589", is_public)

    assert masked == "打 400-669-5588 或 400-***-**89"


def test_the_number_that_called_is_hidden_however_it_is_written() -> None:
    masked = masked_text("951883 又打来，就是 951-883", nobody, "951883")

    assert masked == "951*83 又打来，就是 951-*83"


@given(st.text(st.sampled_from("0123456789+- 元，"), max_size=60))
def test_no_seven_digits_in_a_row_are_left(text: str) -> None:
    assert re.search(r"\d{7}", masked_text(text, nobody)) is None
