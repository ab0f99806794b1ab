"""What becomes of a plan and a call-back when a person tells more about a stored call."""

from dataclasses import dataclass, replace
from datetime import datetime

from callassist.domain.advice import PlanEntry, StepState
from callassist.domain.assessment import Level
from callassist.domain.callbacks import CallBack


@dataclass(frozen=True, slots=True)
class CallEdit:
    """One change of what was told about a call."""

    id: int
    call_id: int
    edited_at: datetime
    undone_at: datetime | None = None
    """When the change was taken back; None if it stands."""


@dataclass(frozen=True, slots=True)
class EditEffect:
    """What a change of a call led to."""

    level_before: Level
    level: Level
    new_steps: tuple[str, ...]
    """Ids of the steps that were not asked for before."""

    @property
    def has_more_to_do(self) -> bool:
        """The call is more serious than it was, or there are steps to take that were not there."""
        order = list(Level)
        return bool(self.new_steps) or order.index(self.level) > order.index(self.level_before)


def merged_plan(
    wanted: tuple[PlanEntry, ...], present: tuple[PlanEntry, ...]
) -> tuple[PlanEntry, ...]:
    """The wanted steps with the ticks of the present ones.

    What was done or skipped stays, also where the new plan does not ask for it: it happened.
    """
    ticks = {entry.step_id: entry for entry in present}
    merged = [_ticked(entry, ticks.get(entry.step_id)) for entry in wanted]
    asked = {entry.step_id for entry in wanted}
    merged += [
        entry
        for entry in present
        if entry.step_id not in asked and entry.state is not StepState.OPEN
    ]
    return tuple(merged)


def _ticked(entry: PlanEntry, tick: PlanEntry | None) -> PlanEntry:
    if tick is None:
        return entry
    return replace(entry, state=tick.state, changed_at=tick.changed_at)


def merged_callback(wanted: CallBack | None, present: CallBack | None) -> CallBack | None:
    """The promise after an edit: one that stands stays, with the number of the new plan."""
    if present is None:
        return wanted
    if wanted is None or not present.is_open:
        return present
    return replace(present, dial=wanted.dial)
