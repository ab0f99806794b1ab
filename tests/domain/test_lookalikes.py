"""What a displayed number imitates, and where it differs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.directory import Entry
from callassist.domain.lookalikes import (
    Difference,
    begins_like,
    lengthened,
    one_digit_off,
    prefixed,
)
from callassist.domain.numbers import Reading
from domain.builders import shipped


def entry(digits: str) -> Entry:
    found = shipped().entry_for(digits)
    assert found is not None
    return found


PREFIXED = [
    ("+95188", "95188", Difference.PLUS_PREFIX, "+"),
    ("+0095188", "95188", Difference.PLUS_PREFIX, "+00"),
    ("+8695188", "95188", Difference.INTERNATIONAL_PREFIX, "+86"),
    ("008695188", "95188", Difference.INTERNATIONAL_PREFIX, "0086"),
    ("8695188", "95188", Difference.INTERNATIONAL_PREFIX, "86"),
    ("095188", "95188", Difference.GLUED_PREFIX, "0"),
    ("0095188", "95188", Difference.GLUED_PREFIX, "00"),
    ("00095188", "95188", Difference.GLUED_PREFIX, "000"),
    ("40095188", "95188", Difference.GLUED_PREFIX, "400"),
    ("10695188", "95188", Difference.GLUED_PREFIX, "106"),
    ("195188", "95188", Difference.GLUED_PREFIX, "1"),
    ("01095188", "95188", Difference.AREA_CODE, "010"),
    ("057195188", "95188", Difference.AREA_CODE, "0571"),
    ("+8657195188", "95188", Difference.AREA_CODE, "+86571"),
    ("0110", "110", Difference.GLUED_PREFIX, "0"),
    ("001008611", "1008611", Difference.GLUED_PREFIX, "00"),
    ("+8695071666", "95071666", Difference.INTERNATIONAL_PREFIX, "+86"),
]
"""What is shown, the number behind it, the difference, and the part in front."""


@pytest.mark.parametrize(("shown", "number", "difference", "part"), PREFIXED)
def test_a_prefix_is_told_from_the_number_behind_it(
    shown: str, number: str, difference: Difference, part: str
) -> None:
    found = prefixed(Reading(shown.lstrip("+"), shown.startswith("+")), shipped())
    assert found is not None
    assert (found.entry.digits, found.difference, found.shown) == (number, difference, part)


@pytest.mark.parametrize(
    "shown", ["95188", "295188", "99995188", "951883", "13900095188", "12395188", "4400 95188"]
)
def test_other_digits_in_front_are_no_known_prefix(shown: str) -> None:
    assert prefixed(Reading(shown.replace(" ", "")), shipped()) is None


@pytest.mark.parametrize(
    ("shown", "number"),
    [("955880", "95588"), ("95588123", "95588"), ("9531100", "95311"), ("95588955889", "95588")],
)
def test_a_number_that_may_not_be_lengthened_is_imitated(shown: str, number: str) -> None:
    found = lengthened(shown, shipped())
    assert found is not None
    assert (found.entry.digits, found.difference) == (number, Difference.EXTRA_DIGITS)


@pytest.mark.parametrize("shown", ["95588", "951883", "95118123", "955640", "10086123", "96110123"])
def test_other_numbers_may_be_longer(shown: str) -> None:
    """95564 is nobody's; 951, 10 and 96 numbers are not of the kinds with a fixed length."""
    assert lengthened(shown, shipped()) is None


@pytest.mark.parametrize(
    ("shown", "number"),
    [
        ("951883", "95188"),
        ("95188388", "95188"),
        ("951883888", None),
        ("95588123", None),
        ("95188", None),
    ],
)
def test_a_lawful_extension_only_begins_like_the_number(shown: str, number: str | None) -> None:
    found = begins_like(shown, shipped())
    assert (found.digits if found else None) == number


SLIPS = [
    ("95189", Difference.CHANGED_DIGIT),
    ("05188", Difference.CHANGED_DIGIT),
    ("9518", Difference.MISSING_DIGIT),
    ("5188", Difference.MISSING_DIGIT),
    ("9188", Difference.MISSING_DIGIT),
    ("59188", Difference.SWAPPED_DIGITS),
    ("95818", Difference.SWAPPED_DIGITS),
    ("95188", None),
    ("951883", None),
    ("95199", None),
    ("88159", None),
    ("951", None),
    ("", None),
]
"""What is shown for 95188, and the slip it is."""


@pytest.mark.parametrize(("shown", "difference"), SLIPS)
def test_one_slip_is_told_from_two(shown: str, difference: Difference | None) -> None:
    found = one_digit_off(shown, [entry("95188")])
    assert (found.difference if found else None) == difference


@pytest.mark.parametrize("number", ["010-66085566", "1065795555", "95768"])
def test_nobody_imitates_a_number_that_cannot_be_a_confirmed_caller(number: str) -> None:
    real = entry(number.replace("-", ""))
    assert one_digit_off(real.digits[:-1], [real]) is None


@given(st.text("0123456789", max_size=7))
def test_a_slip_keeps_the_length_or_loses_one_digit(shown: str) -> None:
    found = one_digit_off(shown, [entry("95188")])
    if found is not None:
        assert shown != "95188"
        assert len(shown) == (4 if found.difference is Difference.MISSING_DIGIT else 5)
