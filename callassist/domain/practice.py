"""Practice over time: what was done and how it went, what comes next, when to be reminded."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from random import Random

from callassist.domain.drill_run import Grade
from callassist.domain.drills import Drill

SESSION_LENGTH = 5
"""Drills in one session."""
ONE_HARMLESS_IN = 3
"""At least one in so many is an ordinary call: who only ever meets scams learns to distrust all."""
LEARNT_AFTER_DAYS = 21
"""A drill that need not come back for this long counts as learnt."""
IDLE_DAYS = 7
"""Days without practice after which drills never done yet are worth a reminder."""
_CLOCK_DOUBT = timedelta(days=1)
"""A result further ahead than this was written with a clock set wrong."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeResult:
    """One drill done once."""

    drill_id: str
    done_at: datetime
    """Aware, in the zone the person was in."""
    grade: Grade
    slips: tuple[str, ...] = ()
    """The ids of the turns (`line.choice`) that were not right."""

    def is_ahead_of(self, today: date) -> bool:
        """Its date cannot be right: the clock was set wrong then, or is now."""
        return self.done_at.date() - today > _CLOCK_DOUBT


class Standing(StrEnum):
    """Where a drill stands for somebody."""

    NEW = "new"
    DUE = "due"
    WAITING = "waiting"
    """Done; it comes back on its day."""
    LEARNT = "learnt"
    """Done so well that it comes back only now and then."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillProgress:
    """One drill, how it went last, and when it comes back."""

    drill: Drill
    last: PracticeResult | None = None
    due_on: date | None = None
    """The day it comes back; None if it was never done."""
    wait_days: int = 0
    """Days from the last time to that day."""

    def standing(self, today: date) -> Standing:
        """Where it stands on a day."""
        if self.due_on is None:
            return Standing.NEW
        if self.due_on <= today:
            return Standing.DUE
        return Standing.LEARNT if self.wait_days >= LEARNT_AFTER_DAYS else Standing.WAITING

    @property
    def was_missed(self) -> bool:
        """It went wrong the last time."""
        return self.last is not None and self.last.grade is Grade.MISSED


@dataclass(frozen=True, slots=True)
class PracticeWeek:
    """The drills done in one week."""

    monday: date
    done: int
    right: int
    """Those of them without any slip."""


def due(progress: Iterable[DrillProgress], today: date) -> list[DrillProgress]:
    """The drills whose day has come."""
    return [each for each in progress if each.standing(today) is Standing.DUE]


def choose_session(
    progress: Iterable[DrillProgress], today: date, chance: Random
) -> tuple[Drill, ...]:
    """The drills of one session, mixed.

    What is due goes first, the missed ones before the others, then what is new, in its order, then
    what would come back soonest. Ordinary calls are taken before their turn where there would be
    too few of them.
    """
    waiting = sorted(progress, key=lambda each: _urgency(each, today))
    wanted = _with_harmless(waiting, SESSION_LENGTH)
    return tuple(chance.sample(wanted, len(wanted)))


def _urgency(each: DrillProgress, today: date) -> tuple[int, date, int]:
    """What sorts before what."""
    standing = each.standing(today)
    if standing is Standing.DUE:
        return 0 if each.was_missed else 1, each.due_on or today, each.drill.order
    if standing is Standing.NEW:
        return 2, today, each.drill.order
    return 3, each.due_on or today, each.drill.order


def _with_harmless(waiting: Sequence[DrillProgress], length: int) -> list[Drill]:
    """The first ones; the last scams among them give way where harmless ones are too few."""
    drills = [each.drill for each in waiting]
    chosen, rest = drills[:length], drills[length:]
    spare = [drill for drill in rest if not drill.is_scam]
    while spare and _harmless(chosen) * ONE_HARMLESS_IN < len(chosen):
        last_scam = max(at for at, drill in enumerate(chosen) if drill.is_scam)
        chosen[last_scam] = spare.pop(0)
    return chosen


def _harmless(drills: Iterable[Drill]) -> int:
    return sum(not drill.is_scam for drill in drills)


def is_reminded(wanted: bool | None, *, has_practised: bool) -> bool:
    """Whether practice may stand in the to-do list.

    `wanted` is what the person chose; None, which is no choice, means: once they have begun.
    """
    return has_practised if wanted is None else wanted


def is_to_do(progress: Sequence[DrillProgress], last: PracticeResult | None, today: date) -> bool:
    """Whether there is something to practise: a drill is due, or it is a week since the last."""
    if due(progress, today):
        return True
    is_idle = (
        last is None or last.is_ahead_of(today) or (today - last.done_at.date()).days >= IDLE_DAYS
    )
    return is_idle and any(each.last is None for each in progress)


def weeks_of(results: Iterable[PracticeResult], today: date, number: int) -> list[PracticeWeek]:
    """The drills done in each of the last weeks, this week last."""
    this_monday = today - timedelta(days=today.weekday())
    mondays = [this_monday - timedelta(weeks=back) for back in range(number - 1, -1, -1)]
    by_week: dict[date, list[PracticeResult]] = {monday: [] for monday in mondays}
    for result in results:
        day = result.done_at.date()
        monday = day - timedelta(days=day.weekday())
        if monday in by_week:
            by_week[monday].append(result)
    return [
        PracticeWeek(monday, len(done), sum(each.grade is Grade.RIGHT for each in done))
        for monday, done in by_week.items()
    ]
