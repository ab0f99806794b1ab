"""Nothing that is not a listed number is ever called listed; an oracle of its own watches."""

from collections import Counter
from collections.abc import Callable

import phonenumbers
import pytest

from callassist.domain.numbering_plan import NumberClass
from domain.builders import check, shipped
from domain.number_oracle import (
    area_codes,
    callers,
    false_listed,
    may_be_listed,
    owners_of,
)
from domain.number_strings import (
    SHORT_PREFIXES,
    NumberStrings,
    in_script,
    neighbours,
    plainly_written,
)

SEED = 20261122
HOW_MANY = 200_000


def says_listed(text: str) -> bool:
    return check(text).number_class is NumberClass.LISTED


def confirmed() -> list[str]:
    """The digits of every confirmed number, receiving-only lines and message ports included."""
    return [entry.digits for entry in shipped().entries if entry.is_confirmed]


def short_codes() -> list[str]:
    """The confirmed voice numbers of three to eight digits."""
    return [
        entry.digits
        for entry in shipped().entries
        if entry.is_confirmed and entry.channel == "voice" and len(entry.digits) <= 8
    ]


def test_the_oracle_and_the_list_name_the_same_callers() -> None:
    assert len(callers()) > 120
    assert {digits for digits in confirmed() if says_listed(digits)} == set(callers())


def test_no_neighbour_of_a_confirmed_number_is_listed_unless_it_is_a_number_itself() -> None:
    near = {text for digits in confirmed() for text in neighbours(digits)}
    assert len(near) > 15_000
    assert false_listed(says_listed, sorted(near)) == []


def test_a_neighbour_that_is_listed_itself_is_given_its_own_owner() -> None:
    near = {text for digits in confirmed() for text in neighbours(digits)}
    own = sorted(text for text in near if owners_of(text))
    assert len(own) > 100
    for text in own:
        verdict = check(text)
        assert verdict.number_class is NumberClass.LISTED
        assert verdict.entry is not None
        assert verdict.entry.organisation_ids == owners_of(text)


@pytest.mark.parametrize("claimed", ["mybank", "icbc", "anti_fraud"])
def test_no_claim_and_no_own_bank_makes_a_neighbour_listed(claimed: str) -> None:
    texts = sorted({text for digits in ("95188", "95588", "96110") for text in neighbours(digits)})

    def claimed_listed(text: str) -> bool:
        return check(text, claimed, own_banks=("ccb",)).number_class is NumberClass.LISTED

    assert false_listed(claimed_listed, texts) == []


def test_two_hundred_thousand_strings_never_fail_and_are_never_wrongly_listed() -> None:
    strings = NumberStrings(SEED, [entry.digits for entry in shipped().entries])
    wrong = false_listed(says_listed, strings.strings(HOW_MANY))
    assert wrong == []


def test_abroad_only_the_forms_a_roaming_phone_shows_are_listed_too() -> None:
    strings = NumberStrings(SEED + 1, [*callers()])
    texts = [
        *strings.strings(20_000),
        *(text for digits in callers() for text in neighbours(digits) if not text[-1].isalpha()),
    ]
    wrong = [
        text
        for text in texts
        if check(text, abroad=True).number_class is NumberClass.LISTED
        and not may_be_listed(text, abroad=True)
    ]
    assert wrong == []


def test_the_strings_reach_every_class() -> None:
    """Else the two tests above would prove little."""
    strings = NumberStrings(SEED + 2, [entry.digits for entry in shipped().entries])
    reached = Counter(check(text).number_class for text in strings.strings(8_000))
    missing = (
        set(NumberClass)
        - {NumberClass.HIDDEN, NumberClass.UNJUDGED}
        - {each for each in reached if reached[each] > 9}
    )
    assert missing == set()


def test_every_listed_number_plainly_written_is_listed() -> None:
    missed = [
        text
        for caller in callers().values()
        for text in plainly_written(caller.digits, caller.published)
        if not (says_listed(text) and may_be_listed(text))
    ]
    assert missed == []


def test_every_area_code_makes_the_anti_fraud_line_and_no_other_prefix_does() -> None:
    assert len(area_codes()) > 300
    areas = [f"0{number:0{size}d}" for size in (1, 2, 3) for number in range(10**size)]
    for area in areas:
        assert says_listed(f"{area}-96110") is (area in area_codes()), area


@pytest.mark.parametrize("prefix", SHORT_PREFIXES)
def test_a_short_code_with_a_prefix_is_named_a_lookalike(prefix: str) -> None:
    shown = [prefix + digits for digits in short_codes()]
    missed = [text for text in shown if check(text).number_class is not NumberClass.LOOKALIKE]
    assert len(missed) <= len(shown) * 0.001, missed


@pytest.mark.parametrize("prefix", SHORT_PREFIXES)
def test_the_lookalike_names_the_number_behind_the_prefix(prefix: str) -> None:
    for digits in short_codes():
        imitation = check(prefix + digits).imitates
        assert imitation is not None
        assert imitation.entry.digits == digits


# The oracle itself: each of these checkers is wrong in its own way, and must be caught. ----------


def by_digits_only(text: str) -> bool:
    return "".join(each for each in text if each in "0123456789") in callers()


def by_what_it_contains(text: str) -> bool:
    return any(digits in text for digits in callers())


def by_its_end(text: str) -> bool:
    return text.endswith(tuple(callers()))


def by_the_library(text: str) -> bool:
    try:
        number = phonenumbers.parse(text, "CN")
    except phonenumbers.NumberParseException:
        return False
    return number.country_code == 86 and str(number.national_number) in callers()


def by_the_list_without_standing(text: str) -> bool:
    return shipped().entry_for(text) is not None


CAUGHT = [
    (by_digits_only, ["+95188", "*95588", "95188😀", "O95588", "+ 95588", "\u202e95188"]),
    (by_what_it_contains, ["+8695188", "0571-95188", "951883", "95588123", "95588/17012345678"]),
    (by_its_end, ["0095188", "40095588", "195588", "8695588", "02195588"]),
    (by_the_library, ["+8695188", "008695188", "😀95188", "O95588"]),
    (by_the_list_without_standing, ["110", "4006695599", "12306", "057195188", "1065795555"]),
]


@pytest.mark.parametrize(("checker", "texts"), CAUGHT, ids=[each[0].__name__ for each in CAUGHT])
def test_the_oracle_catches_a_naive_checker(
    checker: Callable[[str], bool], texts: list[str]
) -> None:
    assert false_listed(checker, texts) == texts


@pytest.mark.parametrize(
    "checker", [by_digits_only, by_what_it_contains, by_its_end, by_the_library]
)
def test_the_strings_and_neighbours_would_show_a_naive_checker_up(
    checker: Callable[[str], bool],
) -> None:
    strings = NumberStrings(SEED, [entry.digits for entry in shipped().entries])
    assert len(false_listed(checker, strings.strings(5_000))) > 20
    assert len(false_listed(checker, neighbours("95188"))) > 3


@pytest.mark.parametrize(
    "text",
    [
        *("95188", " 95188 ", "95188转3", "95188-3", "95188#3", "95188,3", "95188p3"),
        *("951 88", "(95188)", "工商银行95588", "95588 95533", "95588/95533", "95588、95533"),
        *("025-96110", "010 96110", "0551-96588", "tel:95188", "95188\u200b", "９５１８８"),
        *(in_script("95188", 0x0660), "95188。", "电话：95188，转人工"),
    ],
)
def test_the_oracle_lets_a_listed_number_be_listed(text: str) -> None:
    assert may_be_listed(text)


@pytest.mark.parametrize(
    "text",
    [
        *("+95188", "0571-95188", "0095188", "951883", "95188-333", "95189", "9518", "", "abc"),
        *("110", "4006695599", "12381", "12306", "0571-88888888", "026-96110", "+8696110"),
        *("95188\u202e", "95188 3", "95188 17012345678", "*95188", "95188八", "x95188", "95188😀"),
        *(
            "95188…",
            "...95188",
            "95188 ...",
            "95188+",
            "+ 95188",
            "# 95188",
            "95188*",
            "95188" + " " * 250,
            "95188转12399",
        ),
    ],
)
def test_the_oracle_refuses_what_is_not_a_listed_number(text: str) -> None:
    assert not may_be_listed(text)
