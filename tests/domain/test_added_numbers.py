"""A number somebody added is compared whole, and no forgery answers to its name."""

import pytest

from callassist.domain.added_numbers import (
    LONGEST_NAME,
    LONGEST_NOTE,
    looks_official,
    name_to_add,
    note_to_add,
    number_to_add,
    shown_of,
)
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.numbers import LONGEST_TEXT, PhoneNumber
from domain.builders import check, shipped
from domain.number_strings import NumberStrings

SEED = 20261128
HOW_MANY = 40_000


def shown(text: str) -> str | None:
    return shown_of(PhoneNumber.parse(text))


def refusal(text: str) -> str:
    with pytest.raises(CallAssistError) as refused:
        number_to_add(text)
    return refused.value.sentence


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("95533", "95533"),
        ("0571-8888 8888", "057188888888"),
        ("0571-88888888 转 801", "057188888888"),
        ("王经理 13912345678", "13912345678"),
        ("+86 139 1234 5678", "13912345678"),
        ("008613912345678", "13912345678"),
        ("１３９12345678", "13912345678"),
        ("+85221234567", "+85221234567"),
    ],
)
def test_a_number_is_compared_by_its_digits(text: str, expected: str) -> None:
    assert shown(text) == expected


@pytest.mark.parametrize(
    "text", ["+8695533", "0095533", "86 95533", "095533", "+95533", "955330", "0571-95533"]
)
def test_what_stands_before_or_behind_a_hotline_makes_it_another_number(text: str) -> None:
    assert shown(text) != shown("95533")


@pytest.mark.parametrize("text", ["*95533", "95533八", "O95533", "95533…", "+, 95533"])
def test_a_text_that_is_no_number_can_be_kept_and_is_never_taken_for_one(text: str) -> None:
    kept, compared = number_to_add(text)

    assert compared == shown(text)
    assert compared != shown("95533")
    assert kept


@pytest.mark.parametrize(
    "text", ["1", "999999999999", "12345678901234567890", "17012345678", "+1 202 555 0100"]
)
def test_whatever_its_form_the_number_is_the_persons(text: str) -> None:
    assert number_to_add(text)[0] == text


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("", "added_empty"),
        ("  ", "added_empty"),
        ("未知号码", "added_withheld"),
        ("没有号码", "added_no_number"),
        ("95588 95533", "added_several"),
        ("\u202e33559", "added_no_number"),
        ("9" * (LONGEST_TEXT + 1), "added_too_long"),
    ],
)
def test_what_nobody_could_recognise_is_refused_with_a_reason(text: str, sentence: str) -> None:
    assert refusal(text) == sentence


def test_hidden_marks_are_not_kept() -> None:
    assert number_to_add("\u200b95533\u202c ") == ("95533", "95533")


def test_name_and_note_have_an_end_and_a_name_is_one_line() -> None:
    assert name_to_add("  王\n经理 ") == "王 经理"
    assert name_to_add("名" * LONGEST_NAME) == "名" * LONGEST_NAME
    assert note_to_add(" 一\n二 ") == "一\n二"
    for wrong in ("", " \n", "名" * (LONGEST_NAME + 1)):
        with pytest.raises(CallAssistError):
            name_to_add(wrong)
    with pytest.raises(CallAssistError):
        note_to_add("注" * (LONGEST_NOTE + 1))


def test_who_adds_a_number_that_looks_official_is_asked_first() -> None:
    asked = {each for each in NumberClass if looks_official(each)}

    assert asked == {
        NumberClass.LOOKALIKE,
        NumberClass.INBOUND_ONLY,
        NumberClass.AREA_PREFIXED,
    }
    assert not looks_official(None)


def test_only_the_number_itself_answers_to_the_name_of_a_listed_one() -> None:
    """A display that equals an added hotline is that hotline to the number check as well."""
    known = [entry.digits for entry in shipped().entries if entry.is_confirmed]
    listed = set(known)
    for text in NumberStrings(SEED, known).strings(HOW_MANY):
        compared = shown(text)
        if compared in listed:
            reading = check(text).reading
            assert reading is not None, text
            assert reading.shown == compared, text
