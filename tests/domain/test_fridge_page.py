from datetime import timedelta
from itertools import chain

import pytest

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Directory
from callassist.domain.fridge_page import (
    HELP_LINES,
    MOST_BANKS,
    SAYINGS,
    BankLine,
    FridgeSheet,
    fridge_sheet,
    grouped,
)
from store.made_calls import directory

ALL_BANKS = [each.id for each in directory().organisations if each.role is ClaimedRole.OTHER_BANK]
BANK_OF = {
    entry.digits: bank for bank in ALL_BANKS if (entry := directory().hotline_of(bank)) is not None
}
WITHOUT_NUMBER = [bank for bank in ALL_BANKS if directory().hotline_of(bank) is None]


def sheet(*banks: str) -> FridgeSheet:
    return fridge_sheet(banks, directory())


def digits(lines: tuple[BankLine, ...]) -> list[str | None]:
    return [line.entry.digits if line.entry else None for line in lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_the_page_says_rests_on_a_place_of_the_guidance(language: str) -> None:
    guidance = load_guidance(language)
    for reference in chain(*(each.rests_on for each in (*SAYINGS, *HELP_LINES))):
        spot = guidance.find(reference)
        assert spot is not None, reference
        assert spot.section is not None, reference


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_saying_and_every_line_has_words(language: str) -> None:
    texts = load_texts(language)
    said = [texts.sentence(f"fridge.say.{each.key}") for each in SAYINGS]
    helped = [texts.sentence(f"fridge.help.{each.key}") for each in HELP_LINES]
    assert len(set(said)) == 4
    assert len(set(helped)) == 2


def test_the_first_saying_is_the_one_the_guidance_teaches() -> None:
    """Who has read the guidance finds the same words on the fridge."""
    for language in LANGUAGES:
        spot = load_guidance(language).find("J1")
        assert spot is not None
        assert spot.section is not None
        assert load_texts(language).sentence("fridge.say.own_call") in spot.section.text


def test_banks_stand_in_the_order_they_were_added() -> None:
    assert digits(sheet("ccb", "mybank", "icbc").banks) == ["95533", "95188", "95588"]


def test_a_number_stands_once_with_all_of_its_banks() -> None:
    banks = sheet("alipay", "ccb", "mybank").banks
    assert [line.organisation_ids for line in banks] == [("alipay", "mybank"), ("ccb",)]
    assert digits(banks) == ["95188", "95533"]


def test_owners_with_whom_the_person_has_no_account_are_not_named() -> None:
    assert sheet("pingan_bank").banks[0].organisation_ids == ("pingan_bank",)


def test_the_same_bank_twice_is_one_bank() -> None:
    assert sheet("ccb", "ccb").banks == sheet("ccb").banks


def test_a_bank_without_a_confirmed_hotline_keeps_its_place() -> None:
    assert digits(sheet("ccb", WITHOUT_NUMBER[0], "icbc").banks) == ["95533", None, "95588"]


def test_two_banks_without_a_number_are_two_lines() -> None:
    without = WITHOUT_NUMBER[:2]
    assert [line.organisation_ids for line in sheet(*without).banks] == [(b,) for b in without]


def test_nobody_chosen_leaves_the_public_lines() -> None:
    nobody = sheet()
    assert nobody.banks == ()
    assert [entry.number for _, entry in nobody.help_lines] == ["110", "96110"]


def test_a_bank_that_is_no_longer_in_the_list_is_passed_over() -> None:
    assert sheet("gone_bank", "ccb").banks == sheet("ccb").banks


@pytest.mark.parametrize(("more", "left_out"), [(0, 0), (1, 1), (5, 5)])
def test_what_does_not_fit_is_counted(more: int, left_out: int) -> None:
    one_each = [BANK_OF[number] for number in sorted(BANK_OF)]
    full = sheet(*one_each[: MOST_BANKS + more])
    assert len(full.banks) == MOST_BANKS
    assert full.left_out == left_out


def test_only_confirmed_numbers_that_take_calls_are_on_the_page() -> None:
    for start in range(0, len(ALL_BANKS), MOST_BANKS):
        page = sheet(*ALL_BANKS[start : start + MOST_BANKS])
        entries = [line.entry for line in page.banks if line.entry]
        for entry in [*entries, *(entry for _, entry in page.help_lines)]:
            assert directory().entry_for(entry.digits) is entry
            assert entry.may_be_dialled


def test_the_day_named_is_the_earliest_of_the_numbers_shown() -> None:
    whole = directory()
    entries = list(whole.entries)
    at = next(n for n, entry in enumerate(entries) if entry.digits == "95533")
    earlier = entries[at].verified_on - timedelta(days=40)
    fields = {name: getattr(entries[at], name) for name in type(entries[at]).__slots__}
    entries[at] = type(entries[at])(**fields | {"verified_on": earlier})
    older = Directory(
        version=whole.version,
        edition=whole.edition,
        compiled_on=whole.compiled_on,
        organisations=whole.organisations,
        entries=entries,
    )
    assert fridge_sheet(["ccb", "icbc"], older).checked_on == earlier
    assert fridge_sheet(["icbc"], older).checked_on > earlier


@pytest.mark.parametrize(
    ("number", "shown"),
    [
        ("95188", "95188"),
        ("110", "110"),
        ("4006962999", "400 696 2999"),
        ("055196588", "0551 96588"),
    ],
)
def test_long_numbers_are_shown_in_groups(number: str, shown: str) -> None:
    entry = directory().entry_for(number)
    assert entry is not None
    assert grouped(entry) == shown
