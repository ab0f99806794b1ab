"""Places, country codes and area codes, as the phone-number library knows them."""

import pytest

from callassist.domain.regions import country_code, is_area_code, is_landline, region_name
from domain.builders import check

PLACES = [
    ("0571-88888888", "浙江省杭州市", "Hangzhou, Zhejiang"),
    ("010-62345678", "北京市", "Beijing"),
    ("+8613901234567", "北京市", "Beijing"),
    ("+85221234567", "香港", "Hong Kong"),
    ("+12025550123", "美国", "Washington D.C."),
    ("+886223456789", "台北", "Taipei"),
]
"""What is shown, and its place in Chinese and English."""


@pytest.mark.parametrize(("text", "chinese", "english"), PLACES)
def test_a_full_number_has_a_place(text: str, chinese: str, english: str) -> None:
    international = check(text).international
    assert region_name(international, "zh_CN") == chinese
    assert region_name(international, "en") == english


@pytest.mark.parametrize(
    "text", ["95188", "+8695188", "0571-95188", "110", "4006695599", "1065795555", "8888888", ""]
)
def test_a_service_number_has_no_place(text: str) -> None:
    """The library would call 0571-95188 a line in Hangzhou, and a message port one in Beijing."""
    assert check(text).international is None
    assert region_name(check(text).international, "zh_CN") is None


@pytest.mark.parametrize("text", ["+999123456", "", "not a number", "+"])
def test_a_place_that_is_not_known_is_none(text: str) -> None:
    assert region_name(text, "en") is None


@pytest.mark.parametrize(
    ("digits", "code"),
    [
        ("85221234567", 852),
        ("12025550123", 1),
        ("8613900138000", 86),
        ("0", None),
        ("", None),
        ("999", None),
    ],
)
def test_the_country_code_is_read_from_the_front(digits: str, code: int | None) -> None:
    assert country_code(digits) == code


def test_a_landline_fits_its_city() -> None:
    assert is_landline("057188888888")
    assert not is_landline("05718888888")
    assert not is_landline("02612345678")


def test_area_codes_that_were_never_given_out_are_not_area_codes() -> None:
    assert all(map(is_area_code, ("010", "021", "0571", "0755", "0898", "0991")))
    assert not any(map(is_area_code, ("026", "0333", "0600", "099", "02", "0")))
