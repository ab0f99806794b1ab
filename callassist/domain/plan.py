"""The ordered steps for one call, and whose number each of them tells to dial."""

from dataclasses import dataclass

from callassist.domain.assessment import Assessment
from callassist.domain.claims import ClaimedRole
from callassist.domain.directory import Directory, Entry
from callassist.domain.steps import STEPS, Dial, Step
from callassist.domain.verdict import NumberCheck

STEP_BY_ID: dict[str, Step] = {step.id: step for step in STEPS}

_FIXED: dict[Dial, tuple[str, ...]] = {
    Dial.POLICE: ("110",),
    Dial.ANTI_FRAUD: ("96110",),
    Dial.OPERATORS: ("10086", "10010", "10000"),
    Dial.PUBLIC_OFFICES: ("12378", "12363", "12333"),
}
"""The public lines the steps name in their own words; shown only as the directory has them."""


@dataclass(frozen=True, slots=True)
class PlannedStep:
    """A step of one call's plan, with the numbers it may tell to dial."""

    step: Step
    dial: tuple[Entry, ...] = ()
    """Entries of the directory to choose from; empty where no number is known or needed."""

    @property
    def number(self) -> str | None:
        """The number to dial where there is no choice to make; None otherwise."""
        return self.dial[0].number if len(self.dial) == 1 else None


def plan(
    assessment: Assessment,
    check: NumberCheck,
    directory: Directory,
    own_banks: frozenset[str] = frozenset(),
) -> tuple[PlannedStep, ...]:
    """Every step whose condition holds, in order, each once."""
    return tuple(
        PlannedStep(step, dial_entries(step, assessment, check, directory, own_banks))
        for step in STEPS
        if step.condition.holds(assessment)
    )


def dial_entries(
    step: Step,
    assessment: Assessment,
    check: NumberCheck,
    directory: Directory,
    own_banks: frozenset[str] = frozenset(),
) -> tuple[Entry, ...]:
    """The directory's entries a step tells to dial; never the number that called."""
    if step.dial is None:
        return ()
    if step.dial is Dial.CLAIMED:
        return _claimed_hotline(assessment, directory)
    if step.dial is Dial.LISTED:
        return _confirmed(check.entry) if check.entry is not None else ()
    if step.dial is Dial.IMITATED:
        return _confirmed(check.imitates.entry) if check.imitates is not None else ()
    if step.dial is Dial.HOLDING_BANK:
        return _hotlines(sorted(own_banks), directory)
    entries = (directory.entry_for(number) for number in _FIXED[step.dial])
    return tuple(entry for entry in entries if entry is not None and entry.is_confirmed)


def _confirmed(entry: Entry) -> tuple[Entry, ...]:
    return (entry,) if entry.is_confirmed else ()


def _claimed_hotline(assessment: Assessment, directory: Directory) -> tuple[Entry, ...]:
    claim = assessment.evidence.call.claim
    if claim.organisation_id is not None:
        return _hotlines([claim.organisation_id], directory)
    if claim.role in (ClaimedRole.MYBANK, ClaimedRole.ALIPAY_ANT):
        owners = [organisation.id for organisation in directory.role_organisations(claim.role)]
        return _hotlines(owners, directory)[:1]
    return ()


def _hotlines(organisations: list[str], directory: Directory) -> tuple[Entry, ...]:
    """The confirmed hotlines of the organisations, each number once."""
    entries = (directory.hotline_of(organisation) for organisation in organisations)
    return tuple({entry.digits: entry for entry in entries if entry is not None}.values())


CALLBACK_STEPS = ("E06", "V01", "V02", "O02", "O07", "O03", "N01", "N02")
"""The steps that are a call of one's own; the reminder follows the first of them in a plan."""


def callback_step(steps: tuple[PlannedStep, ...]) -> PlannedStep | None:
    """The step whose call the person is reminded of, or None if the plan has none."""
    planned = {each.step.id: each for each in steps}
    return next((planned[id_] for id_ in CALLBACK_STEPS if id_ in planned), None)
