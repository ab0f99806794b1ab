"""The use cases of practice: a session, its results, what is due."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from random import Random, SystemRandom

from callassist.domain import practice
from callassist.domain.clock import Clock
from callassist.domain.drill_run import DrillRun, Grade
from callassist.domain.drills import Drill
from callassist.domain.practice import DrillProgress, PracticeResult, PracticeWeek
from callassist.services.practice_schedule import Wait, waits
from callassist.store.practice_log import PracticeLog

_SEEDS = 2**32


@dataclass(frozen=True, slots=True)
class PracticeFigures:
    """How much somebody has practised."""

    done: int
    right: int
    """Those of them without any slip."""
    weeks: tuple[PracticeWeek, ...]
    """The last weeks, this one last."""


class PracticeDesk:
    """Practice on the real log; what is due is worked out anew from the results each time."""

    def __init__(
        self,
        log: PracticeLog,
        clock: Clock,
        drills: Callable[[], tuple[Drill, ...]],
        wanted: Callable[[], bool | None] = lambda: None,
        chance: Random | None = None,
    ) -> None:
        """`drills` gives them in the present language, `wanted` whether to be reminded.

        `chance` mixes; None takes the system's.
        """
        self._log = log
        self._clock = clock
        self._drills = drills
        self._wanted = wanted
        self._chance = chance or SystemRandom()

    @property
    def today(self) -> date:
        """The present day by the program's clock."""
        return self._clock.now().date()

    def progress(self) -> list[DrillProgress]:
        """Every drill in its order, with how it went and when it comes back."""
        return self._progress(self._log.results())

    def _progress(self, results: list[PracticeResult]) -> list[DrillProgress]:
        waiting = waits(results, self.today)
        last = {result.drill_id: result for result in results}
        return [_progress_of(drill, last.get(drill.id), waiting) for drill in self._drills()]

    def session(self) -> list[DrillRun]:
        """The next few drills, none of them begun."""
        chosen = practice.choose_session(self.progress(), self.today, self._chance)
        return [self._run(drill) for drill in chosen]

    def run(self, drill_id: str) -> DrillRun:
        """One drill, not begun; raises KeyError if there is none with this id."""
        return self._run(self.drill(drill_id))

    def drill(self, drill_id: str) -> Drill:
        """The drill in the present language; raises KeyError if there is none."""
        return {drill.id: drill for drill in self._drills()}[drill_id]

    def _run(self, drill: Drill) -> DrillRun:
        return DrillRun(drill, self._chance.randrange(_SEEDS))

    def record(self, run: DrillRun) -> DrillProgress:
        """Stores how a drill went, and says when it comes back.

        Raises ValueError for a drill that is not over.
        """
        if not run.is_over:
            raise ValueError(f"{run.drill.id} is not over")
        result = PracticeResult(
            drill_id=run.drill.id,
            done_at=self._clock.now(),
            grade=run.grade,
            slips=tuple(turn.id for turn in run.slips),
        )
        self._log.add(result)
        done = [each for each in self._log.results() if each.drill_id == run.drill.id]
        return _progress_of(run.drill, result, waits(done, self.today))

    def due_count(self) -> int:
        """How many drills have come back."""
        return len(practice.due(self.progress(), self.today))

    def is_reminded(self) -> bool:
        """Whether practice may stand in the to-do list."""
        return practice.is_reminded(self._wanted(), has_practised=self._log.last() is not None)

    def is_due(self) -> bool:
        """Whether practice stands in the to-do list now."""
        results = self._log.results()
        if not practice.is_reminded(self._wanted(), has_practised=bool(results)):
            return False
        last = results[-1] if results else None
        return practice.is_to_do(self._progress(results), last, self.today)

    def figures(self, weeks: int) -> PracticeFigures:
        """How much was done, altogether and in each of the last weeks."""
        results = self._log.results()
        right = sum(each.grade is Grade.RIGHT for each in results)
        by_week = practice.weeks_of(results, self.today, weeks)
        return PracticeFigures(len(results), right, tuple(by_week))


def _progress_of(
    drill: Drill, last: PracticeResult | None, waiting: Mapping[str, Wait]
) -> DrillProgress:
    wait = waiting.get(drill.id)
    if wait is None:
        return DrillProgress(drill=drill)
    return DrillProgress(drill=drill, last=last, due_on=wait.due_on, wait_days=wait.days)
