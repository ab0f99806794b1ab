"""The list as it is shipped: what must be in it and what must never be."""

import re
from collections import Counter

import pytest

from callassist.bundled.directory_file import load_directory
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import (
    CanCallOut,
    Channel,
    Directory,
    Entry,
    EntryPurpose,
    SourceKind,
    Standing,
)


@pytest.fixture(scope="module")
def directory() -> Directory:
    return load_directory()


def entry(directory: Directory, digits: str) -> Entry:
    found = directory.entry_for(digits)
    assert found is not None, f"{digits} is not in the list"
    return found


def test_the_edition_says_when_it_was_compiled(directory: Directory) -> None:
    assert (directory.version, directory.edition) == (1, "2026-11")
    assert directory.compiled_on.isoformat() == "2026-11-22"


def test_every_source_row_is_in_the_list_with_its_standing(directory: Directory) -> None:
    """182 confirmed and 395 single-source rows; three of the former only with an area code."""
    standings = Counter(owner.standing for each in directory.entries for owner in each.owners)
    assert standings == {Standing.CONFIRMED: 182 - 3, Standing.SINGLE_SOURCE: 395 + 3}
    assert len(directory.entries) == 572


@pytest.mark.parametrize("code", ["96511", "96699", "96198"])
def test_a_provincial_code_that_others_use_elsewhere_is_not_confirmed(
    directory: Directory, code: str
) -> None:
    assert not entry(directory, code).is_confirmed


def test_nothing_is_dated_after_the_list(directory: Directory) -> None:
    for each in directory.entries:
        assert each.verified_on <= directory.compiled_on
        for citation in each.citations:
            assert (citation.source.seen_on or "") <= directory.compiled_on.isoformat()


def test_every_organisation_has_a_number_two_names_and_a_role(directory: Directory) -> None:
    for organisation in directory.organisations:
        assert directory.entries_of(organisation.id)
        assert re.search(r"[一-鿿]|^[A-Z]", organisation.name("zh_CN"))
        assert organisation.name("zh_TW") == organisation.name("zh_CN")
        assert organisation.name("en").isascii()
        assert organisation.role not in (ClaimedRole.UNKNOWN, ClaimedRole.ACQUAINTANCE)


def test_entries_stand_in_the_order_of_their_organisations(directory: Directory) -> None:
    position = {each.id: index for index, each in enumerate(directory.organisations)}
    order = [position[each.organisation_ids[0]] for each in directory.entries]
    assert order == sorted(order)


@pytest.mark.parametrize(
    "digits",
    [
        *("951883", "106575251121", "106980095188", "1069095588"),
        *("4008218888", "95396", "95364", "95137", "95090", "021962888", "96178", "96288"),
        *("96588", "12337", "95038", "95766", "95501", "95569", "95300", "95301", "956016"),
        *("95376", "95163298", "02161295599", "02161195599", "4008888083", "9520888"),
    ],
)
def test_a_number_with_a_weak_or_disputed_source_is_left_out(
    directory: Directory, digits: str
) -> None:
    assert directory.entry_for(digits) is None


def test_95188_belongs_to_four_and_mybank_comes_first(directory: Directory) -> None:
    shared = entry(directory, "95188")
    assert shared.organisation_ids == ("mybank", "alipay", "ant_group", "huabei_jiebei")
    assert [owner.standing for owner in shared.owners] == [
        *(Standing.CONFIRMED, Standing.CONFIRMED),
        *(Standing.SINGLE_SOURCE, Standing.SINGLE_SOURCE),
    ]


def test_menu_options_stand_apart_and_rest_on_one_source(directory: Directory) -> None:
    menus = {
        owner.organisation.id: owner.menu
        for each in directory.entries
        for owner in each.owners
        if owner.menu is not None
    }
    assert {name: menu.digits for name, menu in menus.items()} == {
        "mybank": "3",
        "huabei_jiebei": "2",
    }
    assert {menu.standing for menu in menus.values()} == {Standing.SINGLE_SOURCE}
    links = [citation.link for citation in entry(directory, "95188").citations]
    assert "https://github.com/metowolf/vCards/issues/112" in links


@pytest.mark.parametrize(
    ("digits", "owners"),
    [
        ("95511", ("pingan_bank", "pingan")),
        ("95371", ("tzbank", "ftyzb")),
        ("95186", ("zybank",)),
        ("956186", ("aibank",)),
        ("95528", ("spdb",)),
        ("95352", ("msbank",)),
        ("95518", ("picc",)),
        ("95598", ("power_95598",)),
    ],
)
def test_disputed_numbers_belong_to_whom_the_evidence_says(
    directory: Directory, digits: str, owners: tuple[str, ...]
) -> None:
    assert entry(directory, digits).organisation_ids == owners


@pytest.mark.parametrize(
    "digits",
    ["110", "96110", "95188", "12321", "12378", "12363", "12333", "10086", "10010", "10000"],
)
def test_the_numbers_the_advice_names_are_confirmed(directory: Directory, digits: str) -> None:
    found = entry(directory, digits)
    assert found.is_confirmed
    assert found.channel is Channel.VOICE
    assert directory.hotline_of(found.organisation_ids[0]) is found


@pytest.mark.parametrize(
    ("digits", "expected"),
    [
        ("4006695599", CanCallOut.NO),
        ("4006695588", CanCallOut.NO),
        ("110", CanCallOut.NO),
        ("12381", CanCallOut.NO),
        ("96110", CanCallOut.YES),
        ("10086", CanCallOut.YES),
        ("95188", CanCallOut.UNKNOWN),
        ("4001195508", CanCallOut.UNKNOWN),
    ],
)
def test_whether_a_number_can_call_out(
    directory: Directory, digits: str, expected: CanCallOut
) -> None:
    assert entry(directory, digits).can_call_out is expected


def test_an_area_code_before_a_national_code_is_only_a_way_to_dial(directory: Directory) -> None:
    for digits in ("057195188", "01095588", "02195561", "02095508", "073196511"):
        assert entry(directory, digits).purpose is EntryPurpose.OVERSEAS


def test_an_area_code_before_a_provincial_code_is_the_number_itself(directory: Directory) -> None:
    for digits, owner in (
        ("055196588", "hsbank"),
        ("053296588", "qdccb"),
        ("073196500", "sanxiang"),
    ):
        found = entry(directory, digits)
        assert found.organisation_ids == (owner,)
        assert found.purpose is EntryPurpose.HOTLINE
        assert found.region == digits[:4]


def test_a_region_is_given_only_with_a_service_code(directory: Directory) -> None:
    for each in directory.entries:
        area, dash, code = each.number.partition("-")
        is_area_and_code = bool(dash) and area.startswith("0") and len(code) in (5, 6)
        assert each.region == (area if is_area_and_code else None)


def test_a_message_port_never_speaks(directory: Directory) -> None:
    ports = [each for each in directory.entries if each.digits.startswith("106")]
    assert "1065795555" in {port.digits for port in ports}
    assert {(port.channel, port.purpose) for port in ports} == {(Channel.SMS, EntryPurpose.SMS)}


def test_receiving_only_lines_are_the_400_and_800_ones(directory: Directory) -> None:
    for each in directory.entries:
        if each.digits.startswith(("400", "800")) and len(each.digits) == 10:
            is_labelled_outbound = each.purpose is EntryPurpose.OUTBOUND
            assert (each.can_call_out is CanCallOut.UNKNOWN) is is_labelled_outbound, each.number


@pytest.mark.parametrize(
    ("organisation", "role"),
    [
        ("mybank", ClaimedRole.MYBANK),
        ("alipay", ClaimedRole.ALIPAY_ANT),
        ("huabei_jiebei", ClaimedRole.ALIPAY_ANT),
        ("icbc", ClaimedRole.OTHER_BANK),
        ("picc", ClaimedRole.OTHER_BANK),
        ("zhaolian", ClaimedRole.LOAN_AGENCY),
        ("wechat_pay", ClaimedRole.PLATFORM_CS),
        ("sf", ClaimedRole.PLATFORM_CS),
        ("china_mobile", ClaimedRole.TELECOM_GOV),
        ("miit_12381", ClaimedRole.TELECOM_GOV),
        ("police_110", ClaimedRole.POLICE_COURT),
        ("court_12368", ClaimedRole.POLICE_COURT),
        ("antifraud_96110", ClaimedRole.ANTI_FRAUD),
        ("nfra_12378", ClaimedRole.REGULATOR),
    ],
)
def test_what_an_organisation_counts_as_in_the_advice(
    directory: Directory, organisation: str, role: ClaimedRole
) -> None:
    found = directory.organisation(organisation)
    assert found is not None
    assert found.role is role


def test_sources_are_named_in_words_and_open_where_they_can(directory: Directory) -> None:
    sources = {
        citation.source.id: citation.source
        for each in directory.entries
        for citation in each.citations
    }
    for source in sources.values():
        assert len({source.name("zh_CN"), source.name("zh_TW"), source.name("en")}) >= 2
        assert not re.search(r"\d{9,}", " ".join(source.names.values())), "an archive's file number"
    assert sources["vcards"].kind is SourceKind.COMMUNITY_LIST
    assert sources["vcards"].url == "https://github.com/metowolf/vCards"


def test_what_calls_itself_weak_counts_as_weak(directory: Directory) -> None:
    for each in directory.entries:
        for citation in each.citations:
            is_weak = citation.source.kind is SourceKind.WEAK
            assert is_weak is citation.source.name("en").endswith("weak)"), citation.source.id


def test_95188_names_its_weak_source_last(directory: Directory) -> None:
    entry = directory.entry_for("95188")
    assert entry is not None
    kinds = [citation.source.kind for citation in entry.citations_of()]
    assert kinds[0] is SourceKind.COMMUNITY_LIST
    assert kinds[-1] is SourceKind.WEAK


def test_no_address_has_a_gap_or_a_foreign_scheme(directory: Directory) -> None:
    links = [citation.link for each in directory.entries for citation in each.citations]
    links += [organisation.site for organisation in directory.organisations]
    for link in filter(None, links):
        assert re.fullmatch(r"https?://[a-zA-Z0-9.-]+(/[\x21-\x7e]*)?", link)
