"""The figures of the log, from the sums that are kept with every change."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from callassist.domain import call_figures
from callassist.domain.assessment import Level
from callassist.domain.call_figures import Period, PracticePeriod, Share, Unit
from callassist.domain.clock import Clock
from callassist.domain.drill_run import Grade
from callassist.store.call_tally import CLASS, DAY, FAMILY, HOUR, STANDING, CallTally
from callassist.store.practice_log import PracticeLog
from callassist.store.records import level_of


@dataclass(frozen=True, slots=True)
class CallFigures:
    """All figures at one moment."""

    over_time: tuple[Period, ...]
    hours: tuple[tuple[int, ...], ...]
    """Seven rows of 24 counts, Monday first."""
    classes: tuple[Share, ...]
    families: tuple[Share, ...]
    """By the number that was imitated."""
    standings: tuple[Share, ...]
    """By how a call stands with its call-back."""
    practice: tuple[PracticePeriod, ...]


class FiguresDesk:
    """Reads the figures; as quick for a million calls as for ten."""

    def __init__(self, tally: CallTally, practice: PracticeLog, clock: Clock) -> None:
        self._tally = tally
        self._practice = practice
        self._clock = clock

    def figures(self, unit: Unit) -> CallFigures:
        """All figures, with time cut into weeks or months."""
        today = self._clock.now().date()
        lines = self._tally.lines()
        told = {
            kind: [
                (name, level_of(level), calls)
                for (of, name, level), calls in lines.items()
                if of == kind
            ]
            for kind in (DAY, HOUR, CLASS, FAMILY, STANDING)
        }
        return CallFigures(
            over_time=call_figures.periods(_days(told[DAY]), unit, today),
            hours=call_figures.weekday_hours((name, calls) for name, _, calls in told[HOUR]),
            classes=call_figures.shares(told[CLASS]),
            families=call_figures.shares(told[FAMILY]),
            standings=call_figures.shares(told[STANDING]),
            practice=call_figures.practice_periods(self._drills(), unit, today),
        )

    def _drills(self) -> Iterator[tuple[date, bool]]:
        for result in self._practice.results():
            yield result.done_at.date(), result.grade is Grade.RIGHT


def _days(told: list[tuple[str, Level, int]]) -> Iterator[tuple[date, Level, int]]:
    for name, level, calls in told:
        yield date.fromisoformat(name), level, calls
