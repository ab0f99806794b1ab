"""One session as far as it has come: kept apart from the page, so that a new page can go on."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date

from callassist.domain.drill_run import DrillRun, Grade
from callassist.domain.drills import Drill


@dataclass(frozen=True, slots=True)
class DrillDone:
    """A drill of this session that is over."""

    run: DrillRun
    due_on: date | None
    """The day it comes back; None if its result could not be stored."""


@dataclass(slots=True)
class PracticeSession:
    """The drills of a session, the one being done, and those that are over."""

    runs: list[DrillRun]
    at: int = 0
    done: list[DrillDone] = field(default_factory=list)
    is_ended: bool = False
    """The person sees, or has seen, how it went."""

    @property
    def run(self) -> DrillRun:
        """The drill being done."""
        return self.runs[self.at]

    @run.setter
    def run(self, run: DrillRun) -> None:
        self.runs[self.at] = run

    @property
    def is_last(self) -> bool:
        """No drill comes after this one."""
        return self.at == len(self.runs) - 1

    def count(self, grade: Grade) -> int:
        """How many of the drills that are over went like this."""
        return sum(each.run.grade is grade for each in self.done)

    def retold(self, drill_of: Callable[[str], Drill]) -> "PracticeSession":
        """The same session in another language; `drill_of` gives a drill in its words."""
        return PracticeSession(
            [run.retold(drill_of(run.drill.id)) for run in self.runs],
            self.at,
            [replace(each, run=each.run.retold(drill_of(each.run.drill.id))) for each in self.done],
            self.is_ended,
        )
