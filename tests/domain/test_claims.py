"""Claims: what a caller said about themselves."""

from callassist.domain.claims import Claim, ClaimedRole


def test_a_caller_who_said_nothing_claims_to_be_nobody() -> None:
    claim = Claim.nobody()
    assert claim.role is ClaimedRole.UNKNOWN
    assert claim.organisation_id is None


def test_equal_claims_can_be_compared_and_stored() -> None:
    assert Claim(ClaimedRole.OTHER_BANK, "icbc") == Claim(ClaimedRole.OTHER_BANK, "icbc")
    assert Claim(ClaimedRole.OTHER_BANK, "icbc") != Claim(ClaimedRole.OTHER_BANK, None)
    assert len({Claim.nobody(), Claim.nobody()}) == 1
