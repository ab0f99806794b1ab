"""How the rules of the number check say their verdicts, with every reason."""

from callassist.domain.claim_match import match_claim, near_claimed
from callassist.domain.directory import CanCallOut, Entry, EntryPurpose, Standing
from callassist.domain.lookalikes import Difference, Imitation, prefixed
from callassist.domain.national_form import national_form
from callassist.domain.numbering_plan import Detail, NumberClass
from callassist.domain.numbers import Reading
from callassist.domain.verdict import CheckContext, ClaimMatch, NumberCheck, Reason, ReasonValue


def judge_entry(
    reading: Reading, entry: Entry, context: CheckContext, *also: Reason
) -> NumberCheck:
    """The verdict on a display that is exactly an entry of the list."""
    owners = _owner_values(entry)
    match = match_claim(context.claim, entry)
    is_claimed = match is ClaimMatch.MATCHES
    imitation = None if is_claimed else near_claimed(reading, context, entry.organisation_ids)
    if entry.purpose is EntryPurpose.SMS:
        reasons: tuple[Reason, ...] = (Reason("sms_port"),)
        number_class, detail = NumberClass.UNKNOWN, Detail.SMS_PORT
    elif entry.purpose is EntryPurpose.OVERSEAS:
        return _overseas(reading, entry, context)
    elif not entry.is_confirmed:
        if imitation is not None:
            return lookalike(reading, imitation)
        reasons = (Reason("single_source", owners),)
        number_class, detail = NumberClass.UNKNOWN, Detail.SINGLE_SOURCE
    elif entry.can_call_out is CanCallOut.NO:
        reasons = (Reason("inbound_only", owners),)
        number_class, detail = NumberClass.INBOUND_ONLY, None
    else:
        reasons = _listed_reasons(entry, context)
        number_class, detail = NumberClass.LISTED, None
    if imitation is not None and number_class is NumberClass.LISTED:
        reasons = (*reasons, _imitation_reason("near_claimed_number", imitation))
    return NumberCheck(
        number_class=number_class,
        reading=reading,
        detail=detail,
        claim_match=match,
        entry=entry,
        reasons=(*reasons, *also, *_claim_reasons(match, entry, context)),
    )


def _listed_reasons(entry: Entry, context: CheckContext) -> tuple[Reason, ...]:
    """Why a number counts as listed, and why that proves nothing."""
    owners = _owner_values(entry)
    reasons = [Reason("listed", owners), Reason("caller_id_can_be_forged")]
    if len(entry.organisation_ids) > 1:
        reasons.append(Reason("shared_number", owners))
    for owner in entry.owners:
        is_claimed = owner.organisation.id == context.claim.organisation_id
        if is_claimed and owner.standing is Standing.SINGLE_SOURCE:
            values = {"organisation": owner.organisation.id}
            reasons.append(Reason("owner_single_source", values))
    return tuple(reasons)


def _owner_values(entry: Entry) -> dict[str, ReasonValue]:
    return {"number": entry.number, "organisations": entry.organisation_ids}


def _claim_reasons(match: ClaimMatch, entry: Entry, context: CheckContext) -> tuple[Reason, ...]:
    claimed = context.claim.organisation_id or context.claim.role.value
    if match is ClaimMatch.DIFFERS:
        return (Reason("claim_differs", {"found": entry.organisation_ids, "claimed": claimed}),)
    if match is ClaimMatch.MATCHES:
        return (Reason("claim_matches", {"organisation": claimed}),)
    return ()


def _overseas(reading: Reading, entry: Entry, context: CheckContext) -> NumberCheck:
    """A number published for dialling in from abroad: never a caller."""
    imitation = prefixed(reading, context.directory)
    if imitation is not None and imitation.difference is Difference.AREA_CODE:
        return area_prefixed(reading, imitation, context)
    return NumberCheck(
        number_class=NumberClass.UNKNOWN,
        reading=reading,
        detail=Detail.OVERSEAS_LINE,
        claim_match=match_claim(context.claim, entry),
        entry=entry,
        reasons=(Reason("overseas_line", {"number": entry.number}),),
    )


def area_prefixed(reading: Reading, imitation: Imitation, context: CheckContext) -> NumberCheck:
    """Area code and a listed number: the sources disagree, unless the number never calls out."""
    entry = imitation.entry
    if entry.can_call_out is CanCallOut.NO:
        return lookalike(reading, imitation)
    reasons = [
        Reason("area_prefixed_cannot_tell", {"number": entry.number, "area": imitation.shown})
    ]
    national, prefix = national_form(reading)
    published = context.directory.entry_for(national)
    if published is not None and published.purpose is EntryPurpose.OVERSEAS:
        reasons.append(Reason("published_for_dialling_from_abroad", {"number": published.number}))
    if prefix and not context.is_abroad:
        reasons.append(Reason("international_prefix_shown", {"prefix": prefix}))
    return NumberCheck(
        number_class=NumberClass.AREA_PREFIXED,
        reading=reading,
        imitates=imitation,
        reasons=tuple(reasons),
    )


def lookalike(reading: Reading, imitation: Imitation) -> NumberCheck:
    """The verdict on a display that imitates a listed number."""
    code = f"imitates_{imitation.difference.value}"
    return NumberCheck(
        number_class=NumberClass.LOOKALIKE,
        reading=reading,
        imitates=imitation,
        reasons=(_imitation_reason(code, imitation),),
    )


def _imitation_reason(code: str, imitation: Imitation) -> Reason:
    return Reason(code, {"shown": imitation.shown, **_owner_values(imitation.entry)})


def not_listed(context: CheckContext) -> Reason:
    """The reason that the list does not have the number."""
    return Reason("not_listed", {"edition": context.directory.edition})
