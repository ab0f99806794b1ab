"""Calls out of a file of calls, as values of the domain; what the file claims is looked at twice.

Such a file may come from anywhere. It can make a call look worse than this program finds it, never
better: a verdict, level or rule that is milder than the present ones, or that cannot be said, gives
way to them. What a plan tells to dial is kept only as far as the list of official numbers has it.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import cast

from callassist.domain.advice import JUDGED_LATER, Advice, PlanEntry, StepState, Verdict
from callassist.domain.assessment import RULES, Level, level_once_answered
from callassist.domain.callbacks import CallBack, Outcome
from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.directory import Directory
from callassist.domain.folding import digits_of
from callassist.domain.numbering_plan import Detail, NumberClass
from callassist.domain.verdict import ClaimMatch, Reason
from callassist.services.note_masking import mask_note
from callassist.services.wording import Wording
from callassist.store.records import storable

Document = Mapping[str, object]

_LEVELS = (Level.LOW, Level.CAUTION, Level.HIGH, Level.CRITICAL)
_RULES = frozenset(rule.id for rule in RULES)
_IN_FAVOUR = frozenset({"listed", "claim_matches", "area_code_form", "abroad_prefix_expected"})
"""Reasons that speak for a number."""
_UNSAYABLE = (ValueError, TypeError, KeyError, IndexError, AttributeError, RecursionError)


@dataclass(frozen=True, slots=True)
class Assessed:
    """What this program says of a call now."""

    verdict: Verdict
    level: Level
    rule: str

    @classmethod
    def of(cls, advice: Advice, directory: Directory) -> "Assessed":
        """The part of an advice that is kept with a call."""
        verdict = Verdict.of(advice.check, directory)
        return cls(verdict, advice.assessment.level, advice.assessment.rule)


@dataclass(frozen=True, slots=True)
class Judged:
    """The verdict, level and rule a call gets."""

    verdict: Verdict
    level: Level
    rule: str
    is_new: bool
    """They are the present ones, and not those of the file."""


def ended_call(document: Document) -> EndedCall:
    """What a person told; a secret in the note is masked. Raises ValueError for a wrong time."""
    organisation = cast("str | None", document["claimed_organisation"])
    return EndedCall(
        number_text=storable(str(document["number"])),
        is_hidden=bool(document["hidden"]),
        received_at=datetime.fromisoformat(str(document["received_at"])),
        claim=Claim(
            ClaimedRole(str(document["claimed_role"])),
            None if organisation is None else storable(organisation),
        ),
        purpose=CallPurpose(str(document["purpose"])),
        requests=frozenset(Request(each) for each in _texts(document["asked"])),
        given=frozenset(Given(each) for each in _texts(document["given"])),
        situation=Situation(str(document["situation"])),
        still_connected=bool(document["connected"]),
        is_abroad=bool(document["abroad"]),
        note=mask_note(storable(str(document["note"]))).text,
    )


def plan_entries(document: object, directory: Directory) -> tuple[PlanEntry, ...]:
    """The steps of a plan. Raises ValueError for a wrong time, and for a step that comes twice."""
    steps = cast("Sequence[Document]", document)
    if len({step["step"] for step in steps}) != len(steps):
        raise ValueError("a step stands in the plan twice")
    return tuple(
        PlanEntry(
            step_id=storable(str(step["step"])),
            dial=tuple(each for each in _texts(step["dial"]) if may_be_dialled(each, directory)),
            state=StepState(str(step.get("state", StepState.OPEN))),
            changed_at=moment(step.get("changed_at")),
        )
        for step in steps
    )


def may_be_dialled(number: str, directory: Directory) -> bool:
    """Whether the list has this number, written so, for people to dial."""
    entry = directory.entry_for(digits_of(number))
    return entry is not None and entry.number == number and entry.may_be_dialled


def callback_of(document: object, directory: Directory) -> CallBack | None:
    """A call-back; the log fills in the call. Raises ValueError for a wrong time."""
    if document is None:
        return None
    told = cast("Document", document)
    outcome, dial = told["outcome"], told["dial"]
    return CallBack(
        call_id=0,
        due_at=datetime.fromisoformat(str(told["due_at"])),
        dial=str(dial) if dial is not None and may_be_dialled(str(dial), directory) else None,
        outcome=None if outcome is None else Outcome(str(outcome)),
        outcome_at=moment(told["outcome_at"]),
        acknowledged_at=moment(told["acknowledged_at"]),
    )


def moment(told: object) -> datetime | None:
    """A moment of the file; None for none. Raises ValueError for one that no calendar has."""
    return None if told is None else datetime.fromisoformat(str(told))


def judged(document: Document, present: Assessed, wording: Wording, *, is_denied: bool) -> Judged:
    """What the file says of a call, if that is not milder than what this program says.

    `is_denied`: the hotline knew nothing of the call. A call that was damaged before it was taken
    along keeps its level: it is shown as damaged, and as doubtful at least.
    """
    verdict = _said_verdict(document["verdict"], wording)
    rule, told = str(document["rule"]), str(document["level"])
    if verdict is not None and rule in _RULES and _is_no_milder(verdict, present.verdict):
        is_damaged = document.get("intact") is False and told in _LEVELS
        if is_damaged or _has_level(told, rule, present.level, is_denied=is_denied):
            return Judged(verdict, Level(told), rule, is_new=False)
    level = level_once_answered(present.rule, is_denied=is_denied)
    return Judged(present.verdict, level, present.rule, is_new=True)


def _has_level(told: str, rule: str, present: Level, *, is_denied: bool) -> bool:
    """Whether the rule gives the level, and is not milder than the present one."""
    level = level_once_answered(rule, is_denied=False)
    is_as_high = _LEVELS.index(level) >= _LEVELS.index(present)
    return is_as_high and told == level_once_answered(rule, is_denied=is_denied)


def _is_no_milder(verdict: Verdict, now: Verdict) -> bool:
    if _without_edition(verdict) == _without_edition(now):
        return True
    return (
        verdict.number_class is not NumberClass.LISTED
        and verdict.claim_match in (ClaimMatch.NONE, ClaimMatch.DIFFERS, now.claim_match)
        and _IN_FAVOUR.isdisjoint(reason.code for reason in verdict.reasons)
    )


def _without_edition(verdict: Verdict) -> Verdict:
    reasons = tuple(
        Reason(reason.code, {k: v for k, v in reason.values.items() if k != "edition"})
        for reason in verdict.reasons
        if reason.code != JUDGED_LATER
    )
    return replace(verdict, list_version=0, list_edition="", reasons=reasons)


def _said_verdict(told: object, wording: Wording) -> Verdict | None:
    """A verdict that can be shown; None for any other."""
    try:
        verdict = _verdict_of(cast("Document", told))
        wording.number_reasons(verdict.reasons)
    except _UNSAYABLE:
        return None
    return verdict


def _verdict_of(told: Document) -> Verdict:
    detail, imitates = told["detail"], told["imitates"]
    if not (imitates is None or isinstance(imitates, str)):
        raise ValueError("no number")
    if type(told["list_version"]) is not int or not isinstance(told["list_edition"], str):
        raise ValueError("no edition")
    reasons = cast("Sequence[Sequence[object]]", told["reasons"])
    return Verdict(
        number_class=NumberClass(str(told["class"])),
        detail=None if detail is None else Detail(str(detail)),
        claim_match=ClaimMatch(str(told["claim"])),
        reasons=tuple(_reason_of(code, values) for code, values in reasons),
        imitates=imitates,
        list_version=told["list_version"],
        list_edition=told["list_edition"],
    )


def _reason_of(code: object, values: object) -> Reason:
    made: dict[str, str | tuple[str, ...]] = {}
    for key, value in cast("Mapping[str, object]", values).items():
        made[key] = storable(value) if isinstance(value, str) else tuple(_texts(value))
    return Reason(str(code), made)


def _texts(told: object) -> list[str]:
    """A list of texts; raises ValueError for anything else."""
    if not isinstance(told, list) or not all(isinstance(each, str) for each in told):
        raise ValueError("no list of texts")
    return [storable(each) for each in told]
