"""The directory answers for whole numbers, and finds what a person types."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import (
    CanCallOut,
    Channel,
    Citation,
    Directory,
    Entry,
    EntryPurpose,
    Organisation,
    Owner,
    Source,
    SourceKind,
    Standing,
)

TABLE = Source(
    id="table",
    names={"zh_CN": "号码表", "zh_TW": "號碼表", "en": "A table"},
    url=None,
    kind=SourceKind.PUBLIC_TABLE,
    seen_on="2024",
)


def an_organisation(
    identifier: str, name_zh: str, name_en: str, role: ClaimedRole = ClaimedRole.OTHER_BANK
) -> Organisation:
    return Organisation(
        id=identifier, name_zh=name_zh, name_en=name_en, category="bank", role=role, site=None
    )


RIVER = an_organisation("river", "长江工商银行", "Bank of the River")
RIVER_CARDS = an_organisation("river_cards", "长江卡部", "River Cards")
HILL = an_organisation("hill", "青山银行", "Hill Bank")
POST = an_organisation("post", "邮差", "Postman", ClaimedRole.PLATFORM_CS)
MYBANK = an_organisation("mybank", "网商银行", "MYbank", ClaimedRole.MYBANK)


def an_entry(
    number: str,
    *organisations: Organisation,
    purpose: EntryPurpose = EntryPurpose.HOTLINE,
    standing: Standing = Standing.CONFIRMED,
) -> Entry:
    return Entry(
        number=number,
        digits=number.replace("-", ""),
        owners=tuple(Owner(organisation=o, standing=standing, menu=None) for o in organisations),
        purpose=purpose,
        channel=Channel.SMS if purpose is EntryPurpose.SMS else Channel.VOICE,
        can_call_out=CanCallOut.UNKNOWN,
        region=None,
        citations=tuple(
            Citation(source=TABLE, organisation_id=o.id, place=None, url=None)
            for o in organisations
        ),
        verified_on=date(2026, 11, 22),
        standing=standing,
    )


def a_directory(*entries: Entry) -> Directory:
    return Directory(
        version=1,
        edition="2026-11",
        compiled_on=date(2026, 11, 22),
        organisations=(RIVER, RIVER_CARDS, HILL, POST, MYBANK),
        entries=entries,
    )


def numbers(entries: tuple[Entry, ...]) -> list[str]:
    return [entry.number for entry in entries]


def test_an_entry_is_found_by_all_its_digits_and_no_others() -> None:
    directory = a_directory(an_entry("95501", RIVER), an_entry("0571-95501", RIVER))
    found = directory.entry_for("057195501")
    assert found is not None
    assert found.number == "0571-95501"
    for near in ("0571-95501", "5501", "955011", "+95501", " 95501", "９５５０１", ""):
        assert directory.entry_for(near) is None


@given(st.text(max_size=12))
def test_no_text_but_the_digits_themselves_finds_an_entry(text: str) -> None:
    directory = a_directory(an_entry("95501", RIVER))
    assert (directory.entry_for(text) is not None) is (text == "95501")


def test_a_shared_number_is_among_the_numbers_of_each_owner() -> None:
    shared = an_entry("95501", RIVER, RIVER_CARDS)
    directory = a_directory(shared, an_entry("95502", HILL))
    assert directory.entries_of("river") == directory.entries_of("river_cards") == (shared,)
    assert directory.entries_of("nobody") == ()
    assert shared.organisation_ids == ("river", "river_cards")


def test_names_are_chinese_in_both_scripts_and_english_elsewhere() -> None:
    assert [RIVER.name(language) for language in ("zh_CN", "zh_TW", "en")] == [
        *("长江工商银行", "长江工商银行"),
        "Bank of the River",
    ]


def test_a_citation_opens_its_page_or_else_its_source() -> None:
    book = Source(
        id="book", names=TABLE.names, url="https://book.example", kind=TABLE.kind, seen_on=None
    )
    page = "https://book.example/12"
    assert Citation(source=book, organisation_id="river", place=None, url=page).link == page
    assert Citation(source=book, organisation_id="river", place=None, url=None).link == book.url
    assert Citation(source=TABLE, organisation_id="river", place=None, url=None).link is None


def test_the_best_source_is_cited_first_and_a_weak_one_last() -> None:
    def source(kind: SourceKind) -> Source:
        return Source(id=kind, names=TABLE.names, url=None, kind=kind, seen_on=None)

    cited = [
        Citation(source=source(kind), organisation_id=owner, place=None, url=None)
        for kind, owner in (
            (SourceKind.WEAK, "river"),
            (SourceKind.PUBLIC_TABLE, "river_cards"),
            (SourceKind.COMMUNITY_LIST, "river"),
            (SourceKind.OWN_PAGE, "river_cards"),
        )
    ]
    entry = replace(an_entry("95501", RIVER, RIVER_CARDS), citations=tuple(cited))

    kinds = [each.source.kind for each in entry.citations_of()]
    assert kinds == ["own_page", "community_list", "public_table", "weak"]
    kinds = [each.source.kind for each in entry.citations_of("river")]
    assert kinds == ["community_list", "weak"]
    assert entry.citations_of("nobody") == ()


def test_the_main_line_is_dialled_before_a_card_line_even_if_longer() -> None:
    directory = a_directory(
        an_entry("95502", RIVER, purpose=EntryPurpose.CREDIT_CARD),
        an_entry("4005550001", RIVER),
    )
    hotline = directory.hotline_of("river")
    assert hotline is not None
    assert hotline.number == "4005550001"


def test_of_two_main_lines_the_short_one_is_dialled_and_of_two_short_ones_the_first() -> None:
    directory = a_directory(
        an_entry("4005550001", RIVER), an_entry("95501", RIVER), an_entry("95502", RIVER)
    )
    hotline = directory.hotline_of("river")
    assert hotline is not None
    assert hotline.number == "95501"


def test_a_code_that_others_use_elsewhere_is_not_dialled_if_there_is_a_number_for_everywhere() -> (
    None
):
    directory = a_directory(an_entry("96501", RIVER), an_entry("4005550001", RIVER))
    hotline = directory.hotline_of("river")
    assert hotline is not None
    assert hotline.number == "4005550001"


def test_the_anti_fraud_line_is_the_same_in_every_province() -> None:
    assert not an_entry("96110", POST).is_provincial
    assert an_entry("96111", POST).is_provincial
    assert an_entry("962111", POST).is_provincial
    assert not an_entry("0571-96111", POST).is_provincial


@pytest.mark.parametrize(
    "purpose", [EntryPurpose.OVERSEAS, EntryPurpose.SMS, EntryPurpose.OUTBOUND]
)
def test_a_number_not_meant_for_it_is_never_dialled(purpose: EntryPurpose) -> None:
    assert a_directory(an_entry("95501", RIVER, purpose=purpose)).hotline_of("river") is None


def test_a_number_from_one_source_is_never_dialled() -> None:
    single = an_entry("95501", RIVER, standing=Standing.SINGLE_SOURCE)
    assert a_directory(single).hotline_of("river") is None
    assert a_directory(single).hotline_of("nobody") is None


@pytest.mark.parametrize("purpose", [EntryPurpose.REPORT, EntryPurpose.FRAUD_HELP])
def test_a_public_line_can_be_dialled(purpose: EntryPurpose) -> None:
    line = an_entry("96110", POST, purpose=purpose)
    assert a_directory(line).hotline_of("post") is line


def test_short_numbers_and_400_lines_that_take_calls_count_as_service_numbers() -> None:
    directory = a_directory(
        an_entry("110", RIVER, purpose=EntryPurpose.REPORT),
        an_entry("95105588", RIVER),
        an_entry("95768", RIVER, purpose=EntryPurpose.OUTBOUND),
        an_entry("95502", RIVER, standing=Standing.SINGLE_SOURCE),
        an_entry("4005550001", RIVER),
        an_entry("0571-95501", RIVER),
        an_entry("9550101", RIVER, purpose=EntryPurpose.SMS),
        an_entry("9550102", RIVER, purpose=EntryPurpose.OVERSEAS),
    )
    expected = {"110", "95105588", "95768", "95502", "4005550001", "9550101"}
    assert set(directory.service_entries) == expected
    assert directory.service_entries["110"] is directory.entry_for("110")


def test_a_claim_is_made_from_an_organisation_or_a_role() -> None:
    directory = a_directory()
    assert directory.claim_for("river") == Claim(ClaimedRole.OTHER_BANK, "river")
    assert directory.claim_for("mybank") == Claim(ClaimedRole.MYBANK, "mybank")
    assert directory.claim_for("police_court") == Claim(ClaimedRole.POLICE_COURT, None)
    assert directory.claim_for("unknown") == Claim.nobody()
    assert directory.claim_for("Bank of the River") is None


def test_the_organisations_of_a_role_keep_the_order_of_the_list() -> None:
    directory = a_directory()
    assert directory.role_organisations(ClaimedRole.OTHER_BANK) == (RIVER, RIVER_CARDS, HILL)
    assert directory.role_organisations(ClaimedRole.REGULATOR) == ()
    assert directory.organisation("hill") is HILL
    assert directory.organisation("valley") is None


@pytest.fixture
def searched() -> Directory:
    return a_directory(
        an_entry("95501", RIVER, standing=Standing.SINGLE_SOURCE),
        an_entry("400-555-0001", RIVER_CARDS),
        an_entry("0571-95501", RIVER),
        an_entry("95502", HILL),
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("青山", ["95502"]),
        ("HILL", ["95502"]),
        ("bank  hill", ["95502"]),
        ("hill 95502", ["95502"]),
        ("river_cards", ["400-555-0001"]),
        ("5550", ["400-555-0001"]),
        ("(0571) 955", ["0571-95501"]),
        ("９５５０２", ["95502"]),
        ("工行", ["0571-95501", "95501"]),
        ("青山银行股份", []),
        ("valley", []),
        ("4", []),
        ("青", ["95502"]),
    ],
)
def test_an_entry_is_found_by_name_id_or_part_of_its_number(
    searched: Directory, text: str, expected: list[str]
) -> None:
    assert numbers(searched.search(text)) == expected


def test_confirmed_entries_come_first_and_exact_ones_before_partial_ones() -> None:
    directory = a_directory(
        an_entry("955", RIVER, standing=Standing.SINGLE_SOURCE),
        an_entry("9550", RIVER),
        an_entry("95501", RIVER, standing=Standing.SINGLE_SOURCE),
        an_entry("0-955", HILL),
    )
    assert numbers(directory.search("955")) == ["9550", "0-955", "955", "95501"]
    assert numbers(directory.search("9-550")) == ["9550", "95501"]
    assert numbers(directory.search("0955")) == ["0-955"]


def test_an_organisation_named_in_full_comes_before_one_that_contains_the_name() -> None:
    longer = an_organisation("hill_rural", "青山银行（乡村）", "Hill Bank Rural")
    directory = a_directory(an_entry("95503", longer), an_entry("95502", HILL))
    assert numbers(directory.search("青山银行")) == ["95502", "95503"]


def test_a_short_name_means_the_nearest_full_name_first() -> None:
    longer = an_organisation("far", "青海与高山合作银行", "Far")
    directory = a_directory(an_entry("95503", longer), an_entry("95502", HILL))
    assert numbers(directory.search("青行")) == ["95502", "95503"]


def test_an_empty_search_shows_the_whole_list(searched: Directory) -> None:
    assert searched.search("  ") == searched.entries


@given(st.text(max_size=30))
def test_a_search_never_fails_and_finds_nothing_twice(text: str) -> None:
    directory = a_directory(an_entry("95501", RIVER), an_entry("95502", HILL, POST))
    found = directory.search(text)
    assert len(found) == len({entry.digits for entry in found})
