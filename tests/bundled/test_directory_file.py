"""The list is read whole or not at all: each thing that can be wrong is refused."""

import copy
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.bundled.directory_file import (
    DirectoryDocuments,
    DirectoryFileError,
    build_directory,
    load_directory,
)
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Directory, Standing

GOOD: dict[str, Any] = {
    "edition": {"version": 3, "edition": "2026-11", "compiled_on": "2026-11-22"},
    "organisations": {
        "river": {
            "name_zh": "长江银行",
            "name_en": "River Bank",
            "category": "bank_city",
            "role": "other_bank",
            "site": "https://river.example/",
        },
        "hill": {
            "name_zh": "青山贷款",
            "name_en": "Hill Loans",
            "category": "consumer_finance",
            "role": "loan_agency",
            "site": None,
        },
    },
    "sources": {
        "table": {
            "name": {"zh_CN": "号码表", "zh_TW": "號碼表", "en": "A table"},
            "url": None,
            "kind": "public_table",
            "seen_on": "2016",
        },
    },
    "numbers": [
        {
            "number": "0571-95501",
            "organisations": [
                {
                    "id": "river",
                    "standing": "confirmed",
                    "menu": {"digits": "3", "standing": "single_source"},
                },
                {"id": "hill", "standing": "single_source", "menu": None},
            ],
            "purpose": "hotline",
            "channel": "voice",
            "can_call_out": "unknown",
            "region": "0571",
            "sources": [
                {
                    "source": "table",
                    "organisation": "river",
                    "place": "12",
                    "url": "https://river.example/12",
                },
                {"source": "table", "organisation": "hill", "place": None, "url": None},
            ],
            "verified_on": "2026-11-22",
            "standing": "confirmed",
        },
    ],
}


def build(documents: dict[str, Any]) -> Directory:
    return build_directory(DirectoryDocuments(**documents))


def test_a_list_in_order_is_read() -> None:
    directory = build(GOOD)
    (entry,) = directory.entries
    assert directory.version == 3
    assert directory.entry_for("057195501") is entry
    assert entry.organisation_ids == ("river", "hill")
    assert entry.owners[0].menu is not None
    assert entry.owners[0].menu.standing is Standing.SINGLE_SOURCE
    assert entry.citations[0].link == "https://river.example/12"
    assert directory.claim_for("hill") is not None
    assert directory.role_organisations(ClaimedRole.LOAN_AGENCY)[0].name("en") == "Hill Loans"


def test_a_source_is_one_object_however_often_it_is_named() -> None:
    first, second = build(GOOD).entries[0].citations
    assert first.source is second.source


Path = tuple[str | int, ...]


def changed(path: Path, value: object) -> dict[str, Any]:
    """The good documents with one value replaced, or added under a new key."""
    documents = copy.deepcopy(GOOD)
    place: Any = documents
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    return documents


def without(path: Path) -> dict[str, Any]:
    documents = copy.deepcopy(GOOD)
    place: Any = documents
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return documents


ENTRY: Path = ("numbers", 0)
OWNER: Path = (*ENTRY, "organisations", 0)
CITATION: Path = (*ENTRY, "sources", 0)
RIVER: Path = ("organisations", "river")
TABLE: Path = ("sources", "table")


@pytest.mark.parametrize("record", [("edition",), RIVER, TABLE, ENTRY, OWNER, CITATION])
def test_a_missing_and_an_unknown_key_are_refused(record: Path) -> None:
    place: Any = GOOD
    for step in record:
        place = place[step]
    for key in place:
        with pytest.raises(DirectoryFileError, match=key):
            build(without((*record, key)))
    with pytest.raises(DirectoryFileError, match="colour"):
        build(changed((*record, "colour"), "green"))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        ((*ENTRY, "purpose"), "chat"),
        ((*ENTRY, "channel"), "fax"),
        ((*ENTRY, "can_call_out"), True),
        ((*ENTRY, "standing"), "rumour"),
        ((*ENTRY, "purpose"), ["hotline"]),
        ((*OWNER, "standing"), None),
        ((*OWNER, "menu", "standing"), "confirmed!"),
        ((*RIVER, "role"), "bank"),
        ((*TABLE, "kind"), "dream"),
    ],
)
def test_a_value_that_is_none_of_the_values_is_refused(path: Path, value: object) -> None:
    with pytest.raises(DirectoryFileError, match="not one of the values"):
        build(changed(path, value))


@pytest.mark.parametrize(
    ("path", "what"),
    [
        ((*OWNER, "id"), "organisation"),
        ((*CITATION, "source"), "source"),
    ],
)
@pytest.mark.parametrize("value", ["valley", 7, None])
def test_an_organisation_or_source_nobody_described_is_refused(
    path: Path, what: str, value: object
) -> None:
    with pytest.raises(DirectoryFileError, match=f"there is no {what}"):
        build(changed(path, value))


@pytest.mark.parametrize("key", ["organisations", "sources"])
@pytest.mark.parametrize("value", [[], None, "table"])
def test_an_entry_without_an_owner_or_a_source_is_refused(key: str, value: object) -> None:
    with pytest.raises(DirectoryFileError, match="0571-95501: there is no"):
        build(changed((*ENTRY, key), value))


def test_an_owner_whom_no_source_names_is_refused() -> None:
    with pytest.raises(DirectoryFileError, match="do not name exactly"):
        build(without((*ENTRY, "sources", 1)))
    with pytest.raises(DirectoryFileError, match="do not name exactly"):
        build(changed((*CITATION, "organisation"), "valley"))


@pytest.mark.parametrize(
    "value", [None, "", "2026", "2026-11", "20261122", "2026-02-30", "22.11.2026", 20261122]
)
def test_an_entry_without_a_real_date_is_refused(value: object) -> None:
    with pytest.raises(DirectoryFileError, match=r"0571-95501: .* is not a day"):
        build(changed((*ENTRY, "verified_on"), value))
    with pytest.raises(DirectoryFileError, match="edition"):
        build(changed(("edition", "compiled_on"), value))


@pytest.mark.parametrize("value", ["2016", "2024-02", "2024-02-29", None])
def test_a_source_is_as_old_as_it_is_known_to_be(value: str | None) -> None:
    source = build(changed((*TABLE, "seen_on"), value)).entries[0].citations[0].source
    assert source.seen_on == value


@pytest.mark.parametrize("value", ["", "2024-13", "2023-02-29", "about 2016", 2016])
def test_a_source_with_an_impossible_date_is_refused(value: object) -> None:
    with pytest.raises(DirectoryFileError, match=r"sources\.json, table"):
        build(changed((*TABLE, "seen_on"), value))


@pytest.mark.parametrize(
    "value",
    [
        *("", "95", "1" * 21, "95588 ", "+95588", "9 5588", "95588-", "-95588", "955--88"),
        *("９５５８８", "95588转3", "95588,3", 95588, None),
    ],
)
def test_a_number_that_is_not_3_to_20_digits_is_refused(value: object) -> None:
    with pytest.raises(DirectoryFileError, match="number of 3 to 20 digits"):
        build(changed((*ENTRY, "number"), value))


@pytest.mark.parametrize("value", ["110", "1" * 20, "400-669-5588"])
def test_a_number_of_3_to_20_digits_is_read(value: str) -> None:
    documents = changed((*ENTRY, "number"), value)
    documents["numbers"][0]["region"] = None
    assert build(documents).entries[0].number == value


def test_the_same_digits_twice_are_refused_however_they_are_grouped() -> None:
    documents = copy.deepcopy(GOOD)
    documents["numbers"].append({**documents["numbers"][0], "number": "057195501", "region": None})
    with pytest.raises(DirectoryFileError, match="057195501: the number is in the list twice"):
        build(documents)


def test_the_same_owner_twice_is_refused() -> None:
    with pytest.raises(DirectoryFileError, match="named twice"):
        build(changed((*ENTRY, "organisations", 1, "id"), "river"))


def test_an_entry_cannot_stand_better_or_worse_than_its_owners() -> None:
    with pytest.raises(DirectoryFileError, match="standing"):
        build(changed((*ENTRY, "standing"), "single_source"))
    with pytest.raises(DirectoryFileError, match="standing"):
        build(changed((*OWNER, "standing"), "single_source"))


@pytest.mark.parametrize("change", [("purpose", "sms"), ("channel", "sms")])
def test_messages_and_voice_are_not_mixed(change: tuple[str, str]) -> None:
    with pytest.raises(DirectoryFileError, match="messages"):
        build(changed((*ENTRY, change[0]), change[1]))


@pytest.mark.parametrize("value", ["057", "571", "", "0571-95501", 571])
def test_an_area_code_the_number_does_not_begin_with_is_refused(value: object) -> None:
    with pytest.raises(DirectoryFileError, match="area code"):
        build(changed((*ENTRY, "region"), value))


@pytest.mark.parametrize("path", [(*RIVER, "site"), (*TABLE, "url"), (*CITATION, "url")])
@pytest.mark.parametrize(
    "value", ["river.example", "ftp://river.example", "https://river .example", "", 5]
)
def test_an_address_that_cannot_be_opened_is_refused(path: Path, value: object) -> None:
    with pytest.raises(DirectoryFileError, match="address"):
        build(changed(path, value))


@pytest.mark.parametrize(
    "path",
    [
        (*RIVER, "name_zh"),
        (*RIVER, "name_en"),
        (*RIVER, "category"),
        (*TABLE, "name", "zh_TW"),
        (*CITATION, "organisation"),
        (*CITATION, "place"),
    ],
)
@pytest.mark.parametrize("value", ["", " ", "x ", 3, ["x"]])
def test_an_empty_or_ragged_text_is_refused(path: Path, value: object) -> None:
    with pytest.raises(DirectoryFileError, match="is no text for"):
        build(changed(path, value))


def test_a_source_without_a_name_in_each_language_is_refused() -> None:
    with pytest.raises(DirectoryFileError, match=r"sources\.json, table: .*zh_TW"):
        build(without((*TABLE, "name", "zh_TW")))


@pytest.mark.parametrize("value", ["", "a", "3 ", "1234", 3])
def test_a_menu_option_that_nobody_could_press_is_refused(value: object) -> None:
    with pytest.raises(DirectoryFileError, match="menu option"):
        build(changed((*OWNER, "menu", "digits"), value))


@pytest.mark.parametrize(
    ("key", "value"),
    [("version", 0), ("version", "3"), ("version", True), ("version", 1.0), ("edition", "2026")],
)
def test_an_edition_that_cannot_be_compared_is_refused(key: str, value: object) -> None:
    with pytest.raises(DirectoryFileError, match=r"edition\.json"):
        build(changed(("edition", key), value))


@given(
    name=st.sampled_from(["edition", "organisations", "sources", "numbers"]),
    document=st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(max_size=8),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.text(max_size=8) | st.just("number"), inner, max_size=3)
        ),
        max_leaves=8,
    ).filter(bool),
)
def test_any_other_document_is_refused_in_a_sentence(name: str, document: object) -> None:
    with pytest.raises(DirectoryFileError) as refused:
        build({**GOOD, name: document})
    assert str(refused.value).startswith(f"{name}.json")
    assert str(refused.value).endswith(".")


PATHS: list[Path] = [
    *(("edition", key) for key in GOOD["edition"]),
    *((*RIVER, key) for key in GOOD["organisations"]["river"]),
    *((*TABLE, key) for key in GOOD["sources"]["table"]),
    *((*ENTRY, key) for key in GOOD["numbers"][0]),
    *((*OWNER, key) for key in GOOD["numbers"][0]["organisations"][0]),
    *((*CITATION, key) for key in GOOD["numbers"][0]["sources"][0]),
]


@given(path=st.sampled_from(PATHS), value=st.integers() | st.floats() | st.lists(st.text()))
def test_no_value_of_a_wrong_kind_gets_through(path: Path, value: object) -> None:
    read: Callable[[], Directory] = lambda: build(changed(path, value))  # noqa: E731
    if path == ("edition", "version") and isinstance(value, int) and value > 0:
        assert read().version == value
    else:
        with pytest.raises(DirectoryFileError):
            read()


def test_the_shipped_list_is_read() -> None:
    assert len(load_directory().entries) > 500


TEXTS = [
    ("organisations", "river", "name_zh"),
    ("organisations", "river", "name_en"),
    ("sources", "table", "name", "en"),
    (*CITATION, "place"),
]


@pytest.mark.parametrize("path", TEXTS, ids=lambda path: str(path[-1]))
@pytest.mark.parametrize(
    "value",
    ["长江\u202e银行", "River\u200bBank", "a\nb", "x\x1b[31m", "银\u3164行", "\ud800", "好" * 301],
)
def test_a_name_in_which_something_hides_is_refused(path: Path, value: str) -> None:
    with pytest.raises(DirectoryFileError, match="hides"):
        build(changed(path, value))


@pytest.mark.parametrize(
    "value", ["https://river.example/\u202e", "https://річка.example/", "javascript:1", "file:///x"]
)
def test_an_address_that_could_look_like_another_is_refused(value: str) -> None:
    with pytest.raises(DirectoryFileError, match="address"):
        build(changed(("organisations", "river", "site"), value))
