"""No organisation of a list is named so that it is taken for another one."""

import unicodedata
from collections import defaultdict

import pytest

from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Organisation
from callassist.domain.listed_names import alike_names, is_plain_name, skeleton, strange_name
from domain.builders import shipped

FOREIGN = dict(
    zip(
        "aceiopsxyABCEHIJKMOPSTXYZ",
        "асеіорѕхуАВСЕНІЈКМОРЅТХΥΖ",
        strict=True,
    )
)
"""Cyrillic and Greek letters that nobody can tell from Latin ones."""
ALIKE = {"0": "O", "O": "0", "l": "1", "1": "l", "I": "l", "5": "S", "银": "锒", "商": "啇"}
"""Characters that are plain in themselves, and are taken for each other."""


def _compatible() -> dict[str, list[str]]:
    """For each character, all others that Unicode calls the same in another form."""
    found = defaultdict(list)
    for code in range(0x110000):
        character = chr(code)
        plain = unicodedata.normalize("NFKC", character)
        if plain != character and len(plain) == 1:
            found[plain].append(character)
    return found


def _named(identifier: str, name_zh: str, name_en: str = "") -> Organisation:
    return Organisation(
        id=identifier,
        name_zh=name_zh,
        name_en=name_en or identifier,
        category="bank_city",
        role=ClaimedRole.OTHER_BANK,
        site=None,
    )


def test_the_shipped_names_are_plain_and_unlike() -> None:
    organisations = shipped().organisations

    assert strange_name(organisations) is None
    assert alike_names(organisations) is None


def test_every_swap_of_one_letter_of_a_listed_name_is_noticed() -> None:
    organisations = shipped().organisations
    compatible = _compatible()
    swaps = 0
    for listed in organisations:
        for name in (listed.name_zh, listed.name_en):
            for place, letter in enumerate(name):
                others = [*compatible[letter], *FOREIGN.get(letter, "")]
                for other in others:
                    swaps += 1
                    twin = name[:place] + other + name[place + 1 :]
                    assert not is_plain_name(twin) or skeleton(twin) == skeleton(name), twin
                if letter in ALIKE:
                    swaps += 1
                    twin = name[:place] + ALIKE[letter] + name[place + 1 :]
                    assert skeleton(twin) == skeleton(name), twin
    assert swaps > 10_000


@pytest.mark.parametrize(
    "mark", ["\u200b", "\u202e", "\u2066", "\u00ad", "\u3164", "\u0301", "\ufe0f"]
)
def test_a_hidden_mark_in_a_name_is_noticed(mark: str) -> None:
    assert not is_plain_name(f"网商{mark}银行")


@pytest.mark.parametrize(
    ("name", "other"),
    [("网商银行", "网商 银行"), ("ICBC", "lCBC"), ("ICBC", "icbc"), ("Alipay", "A1ipay")],
)
def test_names_that_differ_in_nothing_an_eye_sees_are_alike(name: str, other: str) -> None:
    assert alike_names([_named("a", name, "x"), _named("b", other, "y")]) is not None


def test_one_organisation_may_be_named_twice() -> None:
    assert alike_names([_named("a", "网商银行"), _named("a", "网商银行")]) is None
