"""The JSON documents of the terminal program: the contract for scripts and outside tests."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from callassist.domain.advice import Advice, Call, PhoneSource, PlanEntry
from callassist.domain.callbacks import CallBack
from callassist.domain.directory import Citation, Directory, Entry
from callassist.domain.lookalikes import Imitation
from callassist.domain.plan import STEP_BY_ID, PlannedStep
from callassist.domain.verdict import NumberCheck, Reason
from callassist.services.wording import Wording

if TYPE_CHECKING:
    from callassist.domain.related_calls import RelatedCalls

Document = dict[str, object]


def check_document(
    text: str, check: NumberCheck, wording: Wording, directory: Directory
) -> Document:
    """The answer of `check`."""
    return {
        "input": text,
        "number": check.reading.shown if check.reading else None,
        "class": check.number_class.value,
        "detail": check.detail.value if check.detail else None,
        "claim": check.claim_match.value,
        "entry": entry_document(check.entry, wording) if check.entry else None,
        "imitates": imitation_document(check.imitates) if check.imitates else None,
        "region": wording.region(check),
        "reasons": reason_documents(check.reasons, wording),
        "directory": {
            "version": directory.version,
            "entries": len(directory.entries),
            "compiled_on": directory.compiled_on.isoformat(),
        },
    }


def reason_documents(reasons: Iterable[Reason], wording: Wording) -> list[Document]:
    """The reasons of a number check, each with its code and sentence."""
    return [{"code": reason.code, "text": wording.reason(reason)} for reason in reasons]


def entry_document(entry: Entry, wording: Wording) -> Document:
    """One number of the directory."""
    return {
        "organisations": list(entry.organisation_ids),
        "number": entry.number,
        "purpose": entry.purpose.value,
        "can_call_out": entry.can_call_out.value,
        "standing": entry.standing.value,
        "verified_on": entry.verified_on.isoformat(),
        "sources": [citation_document(citation, wording) for citation in entry.citations_of()],
    }


def citation_document(citation: Citation, wording: Wording) -> Document:
    """One source of an entry; `url` is what a person can open, or null."""
    return {
        "name": citation.source.name(wording.language),
        "kind": citation.source.kind,
        "organisation": citation.organisation_id,
        "place": citation.place,
        "url": citation.link,
        "seen_on": citation.source.seen_on,
    }


def imitation_document(imitation: Imitation) -> Document:
    """The listed number a display imitates, and where it differs."""
    return {
        "organisations": list(imitation.entry.organisation_ids),
        "number": imitation.entry.number,
        "difference": imitation.difference.value,
    }


def advice_document(text: str, advice: Advice, wording: Wording, directory: Directory) -> Document:
    """The answer of `advise`."""
    return {
        "check": check_document(text, advice.check, wording, directory),
        "level": advice.assessment.level.value,
        "rule": advice.assessment.rule,
        "line": wording.level_line(advice.assessment),
        "comfort": wording.comfort(advice),
        "steps": [step_document(planned, wording) for planned in advice.steps],
    }


def step_document(planned: PlannedStep, wording: Wording) -> Document:
    """One step of a plan that is not stored yet."""
    step = planned.step
    return {
        "id": step.id,
        "text": wording.texts.step_text(step.id),
        "why": wording.texts.step_why(step.id),
        "rests_on": list(step.rests_on),
        "dial": planned.number,
    }


def plan_document(entry: PlanEntry, wording: Wording) -> Document:
    """One step of a stored plan with its tick."""
    return {
        "id": entry.step_id,
        "text": wording.texts.step_text(entry.step_id),
        "why": wording.texts.step_why(entry.step_id),
        "rests_on": list(STEP_BY_ID[entry.step_id].rests_on),
        "dial": entry.dial[0] if len(entry.dial) == 1 else None,
        "state": entry.state.value,
        "changed_at": entry.changed_at.isoformat() if entry.changed_at else None,
    }


def call_document(call: Call, wording: Wording) -> Document:
    """One call of the log."""
    ended, verdict = call.ended, call.verdict
    return {
        "id": call.id,
        "number": ended.number_text,
        "hidden": ended.is_hidden,
        "received_at": ended.received_at.isoformat(),
        "logged_at": call.logged_at.isoformat(),
        "claimed": ended.claim.organisation_id or ended.claim.role.value,
        "purpose": ended.purpose.value,
        "asked": sorted(ended.requests),
        "given": sorted(ended.given),
        "situation": ended.situation.value,
        "connected": ended.still_connected,
        "abroad": ended.is_abroad,
        "note": ended.note,
        "class": verdict.number_class.value,
        "detail": verdict.detail.value if verdict.detail else None,
        "claim": verdict.claim_match.value,
        "imitates": verdict.imitates,
        "reasons": reason_documents(verdict.reasons, wording),
        "directory": {"version": verdict.list_version, "edition": verdict.list_edition},
        "level": call.level.value,
        "rule": call.rule,
        "intact": call.is_intact,
        "phone": source_document(call.source),
    }


def source_document(source: PhoneSource | None) -> Document | None:
    """What the phone told of an imported call; null for one that was written down."""
    if source is None:
        return None
    return {
        "import": source.import_id,
        "type": source.type.value,
        "seconds": source.duration_seconds,
        "name": source.name,
    }


def related_document(related: "RelatedCalls") -> Document:
    """The calls beside one; `others` are ids, the newest first."""
    number, family = related.same_number, related.family
    return {
        "same_number": number
        and {"calls": number.calls, "others": [each.id for each in number.others]},
        "family": family
        and {
            "number": family.number,
            "calls": family.calls,
            "displays": family.displays,
            "names": family.names,
            "at_least": family.is_at_least,
            "others": [each.id for each in family.others],
        },
    }


def callback_document(callback: CallBack | None) -> Mapping[str, object] | None:
    """The promise to call back, or null where there is none."""
    if callback is None:
        return None
    return {
        "due_at": callback.due_at.isoformat(),
        "dial": callback.dial,
        "outcome": callback.outcome.value if callback.outcome else None,
        "outcome_at": callback.outcome_at.isoformat() if callback.outcome_at else None,
    }
