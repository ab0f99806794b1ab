"""What the program answers to one call, before and after it is stored."""

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from callassist.domain.assessment import Assessment, Level, assess
from callassist.domain.callbacks import CallBack
from callassist.domain.calls import CallPurpose, EndedCall
from callassist.domain.claims import Claim
from callassist.domain.directory import Directory
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbering_plan import Detail, NumberClass
from callassist.domain.numbers import PhoneNumber
from callassist.domain.plan import PlannedStep, plan
from callassist.domain.verdict import CheckContext, ClaimMatch, NumberCheck, Reason

if TYPE_CHECKING:
    from callassist.domain.phone_log import PhoneCallType

JUDGED_LATER = "judged_later"
"""The reason that says when a call was judged that had been stored without a list."""


@dataclass(frozen=True, slots=True)
class Advice:
    """The number check, the level and the ordered steps for one call."""

    call: EndedCall
    check: NumberCheck
    assessment: Assessment
    steps: tuple[PlannedStep, ...]


def advise(
    call: EndedCall, directory: Directory, own_banks: frozenset[str] = frozenset()
) -> Advice:
    """Judges a call from its number to its steps; the one way every face of the program takes."""
    if call.is_hidden:
        return advise_on_check(call, check_hidden(), directory, own_banks)
    context = CheckContext(directory, call.claim, call.is_abroad, own_banks)
    check = check_number(PhoneNumber.parse(call.number_text), context)
    return advise_on_check(call, check, directory, own_banks)


def advise_on_check(
    call: EndedCall,
    check: NumberCheck,
    directory: Directory,
    own_banks: frozenset[str] = frozenset(),
) -> Advice:
    """The same from a number check that is already there."""
    assessment = assess(call, check)
    return Advice(call, check, assessment, plan(assessment, check, directory, own_banks))


def advise_unjudged(call: EndedCall) -> Advice:
    """What holds for every call, said of one that cannot be checked because no list can be read.

    Never milder than a check could be, and without a single number to dial: none is known.
    """
    check = NumberCheck(
        number_class=NumberClass.UNJUDGED, reasons=(Reason("directory_unavailable"),)
    )
    return advise_on_check(call, check, Directory.unreadable())


def judged_later(advice: Advice, directory: Directory, now: datetime) -> Advice:
    """The advice for a call that was stored unjudged; its last reason says when it was judged."""
    values = {"judged_at": now.isoformat(), "edition": directory.edition}
    reasons = (*advice.check.reasons, Reason(JUDGED_LATER, values))
    return replace(advice, check=replace(advice.check, reasons=reasons))


class StepState(StrEnum):
    """Where one step of a plan stands."""

    OPEN = "open"
    DONE = "done"
    SKIPPED = "skipped"
    """The person could not do it."""


@dataclass(frozen=True, slots=True)
class PlanEntry:
    """One step of a stored plan with its tick."""

    step_id: str
    dial: tuple[str, ...]
    """The numbers the step told to dial when the plan was made."""
    state: StepState = StepState.OPEN
    changed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the number check said when the call was stored, with the list of then."""

    number_class: NumberClass
    detail: Detail | None
    claim_match: ClaimMatch
    reasons: tuple[Reason, ...]
    imitates: str | None
    """The listed number that was imitated, or None."""
    list_version: int
    list_edition: str

    @classmethod
    def of(cls, check: NumberCheck, directory: Directory) -> "Verdict":
        """The part of a check that is kept with the call."""
        return cls(
            number_class=check.number_class,
            detail=check.detail,
            claim_match=check.claim_match,
            reasons=check.reasons,
            imitates=check.imitates.entry.number if check.imitates else None,
            list_version=directory.version,
            list_edition=directory.edition,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneSource:
    """What the log of a phone told of a call that was imported from it."""

    import_id: int
    type: "PhoneCallType"
    duration_seconds: int | None
    """How long was spoken; None where the file did not say."""
    name: str
    """The name the phone had for the number; never evidence."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """One call of the log as it was stored; the verdict is that of then."""

    id: int
    ended: EndedCall
    logged_at: datetime
    verdict: Verdict
    level: Level
    rule: str
    deleted_at: datetime | None = None
    family: str | None = None
    """The listed number the display imitates, with all other displays that do; None for none."""
    source: PhoneSource | None = None
    """Where an imported call comes from; None for one that was written down."""
    is_intact: bool = True
    """False when the stored row no longer has its checksum: something else changed it."""

    @property
    def is_unjudged(self) -> bool:
        """Stored while no list could be read, and not judged since."""
        return self.verdict.number_class is NumberClass.UNJUDGED

    @property
    def is_untold(self) -> bool:
        """Only a phone knows of it: nobody has said what the call was like.

        That nothing was asked or given must then not be claimed.
        """
        told = self.ended
        said = (told.requests, told.given, told.note, told.claim != Claim.nobody())
        is_silent = not any(said) and told.purpose is CallPurpose.OTHER
        return self.source is not None and is_silent


@dataclass(frozen=True, slots=True)
class CallOutcome:
    """What every face shows after a call was stored."""

    call: Call
    advice: Advice
    plan: tuple[PlanEntry, ...]
    callback: CallBack | None
    masked: tuple[str, ...] = field(default=())
    """The kinds of secrets that were masked in the note (`card`, `code`, …)."""


@dataclass(frozen=True, slots=True)
class CallStory:
    """Everything that is known of one stored call."""

    call: Call
    plan: tuple[PlanEntry, ...]
    callback: CallBack | None

    @property
    def waits_for_plan(self) -> bool:
        """An imported call has neither steps nor a call-back until somebody takes it up."""
        return self.call.source is not None and not self.plan


@dataclass(frozen=True, slots=True)
class WeekCount:
    """How many calls came in one week."""

    monday: date
    total: int
    severe: int
    """Those of level high or critical."""
