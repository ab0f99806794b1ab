"""Holds the claim against a number: who owns it, and whose number it almost is."""

from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Directory, Entry, Owner
from callassist.domain.lookalikes import Imitation, one_digit_off
from callassist.domain.numbers import Reading
from callassist.domain.verdict import CheckContext, ClaimMatch

_WIDE_ROLES = frozenset(
    {
        ClaimedRole.OTHER_BANK,
        ClaimedRole.PLATFORM_CS,
        ClaimedRole.TELECOM_GOV,
        ClaimedRole.LOAN_AGENCY,
    }
)
"""Roles with dozens of organisations: being near to some number of one of them says nothing."""


def match_claim(claim: Claim, entry: Entry) -> ClaimMatch:
    """Holds the claim against all owners of an entry: all owners or none."""
    if claim.role is ClaimedRole.UNKNOWN and claim.organisation_id is None:
        return ClaimMatch.NONE
    if claim.organisation_id is not None:
        is_owner = claim.organisation_id in entry.organisation_ids
    else:
        is_owner = any(_plays(claim.role, owner) for owner in entry.owners)
    return ClaimMatch.MATCHES if is_owner else ClaimMatch.DIFFERS


def _plays(role: ClaimedRole, owner: Owner) -> bool:
    """Whether an owner is what was claimed; who claims to be a bank must be one, not an insurer."""
    organisation = owner.organisation
    is_wrong_trade = role is ClaimedRole.OTHER_BANK and not organisation.is_bank
    return organisation.role is role and not is_wrong_trade


def claimed_organisations(claim: Claim, directory: Directory) -> tuple[str, ...]:
    """The ids of the organisations a claim stands for; empty where it names none in particular."""
    if claim.organisation_id is not None:
        return (claim.organisation_id,)
    if claim.role in _WIDE_ROLES:
        return ()
    return tuple(organisation.id for organisation in directory.role_organisations(claim.role))


def near_claimed(
    reading: Reading, context: CheckContext, owners: tuple[str, ...] = ()
) -> Imitation | None:
    """The number of the claimed organisation or of an own bank that is one slip away.

    Nobody imitates themselves: the organisations that own the displayed number are left out.
    """
    if reading.has_plus:
        return None
    directory = context.directory
    claimed = claimed_organisations(context.claim, directory)
    for organisation in (*claimed, *sorted(context.own_banks)):
        if organisation in owners:
            continue
        imitation = one_digit_off(reading.digits, directory.entries_of(organisation))
        if imitation is not None:
            return imitation
    return None
