"""What a displayed number proves, and what it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.claim_match import claimed_organisations
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import CanCallOut, EntryPurpose, Standing
from callassist.domain.number_check import check_hidden
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.verdict import NumberCheck
from domain.builders import check, codes, shipped
from domain.number_check_rows import DESIGN, GROUPS, ISSUE, REASONS, TWO_NUMBERS, Row


def answer(row: Row) -> dict[str, object]:
    """The part of the verdict a row names."""
    verdict = check(row.text, row.claimed, abroad=row.abroad, own_banks=row.own)
    imitation = verdict.imitates
    return {
        "class": verdict.number_class.value,
        "detail": verdict.detail.value if verdict.detail else None,
        "match": verdict.claim_match.value,
        "imitates": (imitation.entry.number, imitation.difference.value) if imitation else None,
    }


def expected(row: Row) -> dict[str, object]:
    return {
        "class": row.number_class,
        "detail": row.detail,
        "match": row.match,
        "imitates": row.imitates,
    }


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(row, id=f"{group}-{row.id[:60]}")
        for group, rows in GROUPS.items()
        for row in rows
    ],
)
def test_every_example_of_the_rules_is_answered_so(row: Row) -> None:
    assert answer(row) == expected(row)


def test_the_shared_hotline_has_its_four_owners_its_sources_and_its_date() -> None:
    verdict = check("95188", "mybank")
    assert verdict.entry is not None
    assert verdict.entry.organisation_ids == ("mybank", "alipay", "ant_group", "huabei_jiebei")
    assert verdict.entry.citations
    assert verdict.entry.verified_on.year >= 2026
    assert codes(verdict)[:2] == ["listed", "caller_id_can_be_forged"]
    assert {"shared_number", "claim_matches"} <= set(codes(verdict))


@pytest.mark.parametrize("row", [row for row in (*ISSUE, *DESIGN) if row.number_class == "listed"])
def test_a_listed_number_always_says_that_it_can_be_forged(row: Row) -> None:
    said = codes(check(row.text, row.claimed, abroad=row.abroad))
    assert "caller_id_can_be_forged" in said


@pytest.mark.parametrize("row", [row for rows in GROUPS.values() for row in rows])
def test_every_verdict_has_a_reason(row: Row) -> None:
    assert codes(check(row.text, row.claimed, abroad=row.abroad, own_banks=row.own))


@pytest.mark.parametrize(
    ("text", "known", "code", "values"),
    REASONS,
    ids=[f"{row[2]}-{ascii(row[0])[:30]}" for row in REASONS],
)
def test_a_verdict_says_why(
    text: str, known: dict[str, object], code: str, values: dict[str, object]
) -> None:
    verdict = check(text, **known)  # type: ignore[arg-type]
    said = {reason.code: reason.values for reason in verdict.reasons}
    assert code in said
    assert values.items() <= said[code].items()


@pytest.mark.parametrize(
    "text", ["95188", "+8695188", "951883", "95189", "13900138000", "0571-95188"]
)
def test_the_same_question_gets_the_same_answer(text: str) -> None:
    banks = ("icbc", "mybank", "ccb", "abc")
    assert check(text, "cmb", own_banks=banks) == check(text, "cmb", own_banks=reversed(banks))


def test_near_two_own_banks_the_first_by_name_is_told() -> None:
    """95088 is one digit from 95588 and from 95188; a set of banks has no order of its own."""
    verdict = check("95088", own_banks=("mybank", "icbc"))
    assert verdict.imitates is not None
    assert verdict.imitates.entry.number == "95588"


@pytest.mark.parametrize(("text", "claimed", "number_class", "judged"), TWO_NUMBERS)
def test_two_numbers_are_judged_by_the_riskier_one(
    text: str, claimed: str | None, number_class: str, judged: str
) -> None:
    verdict = check(text, claimed)
    assert verdict.number_class == number_class
    assert verdict.reading is not None
    assert verdict.reading.shown == judged
    assert "several_numbers" in codes(verdict)
    assert not (number_class == "listed" and verdict.is_official)


@pytest.mark.parametrize("area", ["026", "0333", "0600", "0400", "00571", "571", "0", "+0571"])
def test_only_a_real_area_code_may_stand_in_front_of_96110(area: str) -> None:
    assert check(f"{area}96110").number_class != NumberClass.LISTED


@pytest.mark.parametrize(
    "area", ["010", "020", "028", "0571", "0755", "0898", "0991", "0335", "0451"]
)
def test_every_real_area_code_may_stand_in_front_of_96110(area: str) -> None:
    assert check(f"{area}-96110", "anti_fraud").is_official


def test_a_hidden_number_is_told_apart_from_an_unreadable_one() -> None:
    assert check_hidden().number_class is NumberClass.HIDDEN
    assert codes(check_hidden()) == ["hidden"]
    assert check("九五五八八").number_class is NumberClass.INVALID


ENTRIES = [pytest.param(entry.digits, id=entry.number) for entry in shipped().entries]


@pytest.mark.parametrize("digits", ENTRIES)
def test_every_entry_shown_exactly_is_what_the_list_says_it_is(digits: str) -> None:
    entry = shipped().entry_for(digits)
    assert entry is not None
    verdict = check(entry.number)
    is_caller = entry.purpose not in (EntryPurpose.SMS, EntryPurpose.OVERSEAS)
    is_confirmed = entry.standing is Standing.CONFIRMED
    is_inbound = entry.can_call_out is CanCallOut.NO
    if is_caller and is_confirmed:
        assert verdict.number_class == ("inbound_only" if is_inbound else "listed")
        assert verdict.entry is entry
    else:
        assert verdict.number_class in (NumberClass.UNKNOWN, NumberClass.AREA_PREFIXED)
    assert not verdict.is_official or (is_caller and is_confirmed and not is_inbound)


@pytest.mark.parametrize("digits", ENTRIES)
def test_every_owner_matches_and_a_stranger_differs(digits: str) -> None:
    entry = shipped().entry_for(digits)
    assert entry is not None
    if check(entry.number).entry is None:
        assert check(entry.number).number_class is NumberClass.AREA_PREFIXED
        return
    for owner in entry.organisation_ids:
        assert check(entry.number, owner).claim_match == "matches"
    stranger = "icbc" if "icbc" not in entry.organisation_ids else "abc"
    verdict = check(entry.number, stranger)
    assert verdict.claim_match == "differs" or verdict.imitates is not None
    assert not verdict.is_official


@pytest.mark.parametrize("role", list(ClaimedRole))
def test_a_wide_role_names_no_organisation_to_be_near_to(role: ClaimedRole) -> None:
    claim = shipped().claim_for(role.value)
    assert claim is not None
    found = claimed_organisations(claim, shipped())
    assert len(found) <= 7


def nearly_right() -> st.SearchStrategy[str]:
    digits = st.sampled_from([entry.digits for entry in shipped().entries])
    return st.one_of(
        st.text(max_size=40),
        st.tuples(st.sampled_from(["", "+", "+86", "00", "0571", "*", " "]), digits).map("".join),
        st.tuples(digits, st.sampled_from(["", "0", "转3", "/95588", "\u200b", "😀"])).map("".join),
        st.text(alphabet="0123456789+- 转#,", max_size=24),
    )


@given(
    nearly_right(),
    st.sampled_from([None, "mybank", "icbc", "police_court", "other_bank"]),
    st.booleans(),
    st.sets(st.sampled_from(["icbc", "mybank", "cmbc", "abc"])),
)
def test_whatever_is_shown_gets_a_verdict(
    text: str, claimed: str | None, abroad: bool, own: set[str]
) -> None:
    verdict: NumberCheck = check(text, claimed, abroad=abroad, own_banks=own)
    assert codes(verdict)
    assert (verdict.number_class is NumberClass.LOOKALIKE) <= (verdict.imitates is not None)
    assert (verdict.number_class is NumberClass.LISTED) <= (verdict.entry is not None)
    is_listed = verdict.number_class is NumberClass.LISTED
    assert is_listed is (check(text, abroad=abroad).number_class is NumberClass.LISTED)
