"""What the log holds beside one call: the same number again, and the same forgery."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.domain.related_calls import LOOKED_AT, display_of, displays_and_names
from callassist.services import related_desk
from callassist.services.call_desk import CallDesk
from callassist.services.filter_choices import claims_in, classes_in
from callassist.services.related_desk import SHOWN, RelatedDesk
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.related_calls import FamilyRows
from store.made_calls import BANK, NOON, directory, ended

POLICE = Claim(ClaimedRole.POLICE_COURT, None)


@pytest.fixture
def related(desk: CallDesk, store: Store) -> RelatedDesk:
    return RelatedDesk(desk, FamilyRows(store))


def took(desk: CallDesk, number: str, minutes: float = 0, **told: object) -> int:
    """Writes a call down that came in so many minutes after noon; returns its id."""
    moment = NOON + timedelta(minutes=minutes)
    return desk.take(ended(number, received_at=moment, **told)).call.id


def test_the_same_number_is_counted_however_it_was_written(
    desk: CallDesk, related: RelatedDesk
) -> None:
    ids = [took(desk, number) for number in ("13812345678", "138 1234 5678", "13912345678")]

    number = related.beside(ids[0]).same_number

    assert number is not None
    assert number.calls == 2
    assert [call.id for call in number.others] == [ids[1]]


def test_the_newest_of_the_others_are_told_of(desk: CallDesk, related: RelatedDesk) -> None:
    ids = [took(desk, "13812345678", minutes) for minutes in range(SHOWN + 3)]

    number = related.beside(ids[-2]).same_number

    assert number is not None
    assert [call.id for call in number.others] == [ids[-1], *ids[-3 : -SHOWN - 2 : -1]]


def test_a_call_alone_has_nothing_beside_it(desk: CallDesk, related: RelatedDesk) -> None:
    beside = related.beside(took(desk, "13812345678"))

    assert not beside.are_there
    assert beside.family is None


def test_a_hidden_number_is_no_number(desk: CallDesk, related: RelatedDesk) -> None:
    took(desk, "", is_hidden=True)

    assert related.beside(took(desk, "", is_hidden=True)).same_number is None


def test_more_digits_than_any_number_has_are_not_looked_for(
    desk: CallDesk, related: RelatedDesk
) -> None:
    long = took(desk, "95188，" * 12_500)
    took(desk, "95188，" * 12_500, 1)
    assert related.beside(long).same_number is None


def test_all_that_imitate_one_number_are_one_family(desk: CallDesk, related: RelatedDesk) -> None:
    took(desk, "95188", claim=BANK)
    took(desk, "+86 95188", claim=BANK)
    took(desk, "+8695188", claim=POLICE)
    took(desk, "+86 95588", claim=BANK)
    other = took(desk, "0095188")

    family = related.beside(other).family

    assert family is not None
    assert family.number == "95188"
    assert (family.calls, family.displays, family.names) == (3, 2, 2)
    assert not family.is_at_least


def test_a_deleted_call_belongs_to_no_family(desk: CallDesk, related: RelatedDesk) -> None:
    gone, call = took(desk, "+86 95188"), took(desk, "0095188")
    desk.delete(gone)

    family = related.beside(call).family

    assert family is not None
    assert (family.calls, family.others) == (1, ())


def test_a_large_family_is_compared_in_part_and_says_so(
    desk: CallDesk, related: RelatedDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(related_desk, "LOOKED_AT", 2)
    took(desk, "00095188", minutes=-9)
    ids = [took(desk, "+8695188", minutes) for minutes in range(3)]

    family = related.beside(ids[0]).family

    assert family is not None
    assert family.is_at_least
    assert (family.calls, family.displays) == (4, 1)
    assert LOOKED_AT == 2_000


def test_a_changed_row_has_no_family(desk: CallDesk, related: RelatedDesk, store: Store) -> None:
    call = took(desk, "+8695188")
    store.connection.execute("update call set note = 'x'")

    assert related.beside(call).family is None


def test_there_is_nothing_beside_a_call_that_is_not_there(related: RelatedDesk) -> None:
    with pytest.raises(CallAssistError, match="no_call"):
        related.beside(7)


def test_blanks_and_dashes_make_no_other_display_but_a_plus_does() -> None:
    told = [("+86 95188", BANK), ("+86-95188", BANK), ("８６ 95188", POLICE), ("8695188", POLICE)]

    assert displays_and_names(told) == (2, 2)


def test_who_said_nothing_gave_no_name() -> None:
    assert displays_and_names([("95188", Claim.nobody())]) == (1, 0)


@given(st.lists(st.text("+0123456789", min_size=1), min_size=1), st.sampled_from(" -()·\u00a0"))
def test_what_stands_between_digits_makes_no_other_display(parts: list[str], mark: str) -> None:
    assert display_of(mark.join(parts)) == "".join(parts)


# what a filter can be set to


def test_only_claims_that_occur_are_offered(desk: CallDesk, log: CallLog) -> None:
    took(desk, "95188", claim=BANK)
    took(desk, "13812345678", claim=POLICE)
    took(desk, "13812345678")

    assert claims_in(log, directory()) == (POLICE, BANK)


def test_only_classes_that_occur_are_offered(desk: CallDesk, log: CallLog) -> None:
    took(desk, "95188", claim=BANK)
    desk.delete(took(desk, "13812345678"))

    assert [each.value for each in classes_in(log)] == ["listed"]
