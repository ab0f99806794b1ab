"""The figures of the log, from the sums that are kept with every change."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from callassist.domain import call_figures
from callassist.domain.assessment import Level
from callassist.domain.call_figures import Period, PracticePeriod, Share, Times
from callassist.domain.call_filter import CallbackStanding
from callassist.domain.clock import Clock
from callassist.domain.drill_run import Grade
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.time_cut import Cut
from callassist.store.call_tally import CLASS, DAY, FAMILY, HOUR, STANDING, CallTally
from callassist.store.practice_log import PracticeLog
from callassist.store.records import level_of

Told = tuple[str, Level, int]
"""Name, level and number of calls."""


@dataclass(frozen=True, slots=True)
class CallFigures:
    """All figures at one moment."""

    cut: Cut
    """How time was to be cut; the figures say how it is."""
    over_time: Times[Period]
    hours: tuple[tuple[int, ...], ...]
    """Seven rows of 24 counts, Monday first."""
    classes: tuple[Share, ...]
    families: tuple[Share, ...]
    """By the number that was imitated."""
    standings: tuple[Share, ...]
    """By how a call stands with its call-back."""
    practice: Times[PracticePeriod]


class FiguresDesk:
    """Reads the figures; as quick for a million calls as for ten."""

    def __init__(self, tally: CallTally, practice: PracticeLog, clock: Clock) -> None:
        self._tally = tally
        self._practice = practice
        self._clock = clock

    def figures(self, cut: Cut) -> CallFigures:
        """All figures; those over time as they are to be cut."""
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
            cut=cut,
            over_time=call_figures.periods(list(_days(told[DAY])), cut, today),
            hours=call_figures.weekday_hours((name, calls) for name, _, calls in told[HOUR]),
            classes=call_figures.shares(_known(told[CLASS], NumberClass)),
            families=call_figures.shares(told[FAMILY]),
            standings=call_figures.shares(_known(told[STANDING], CallbackStanding)),
            practice=call_figures.practice_periods(list(self._drills()), cut, today),
        )

    def _drills(self) -> Iterator[tuple[date, bool]]:
        for result in self._practice.results():
            yield result.done_at.date(), result.grade is Grade.RIGHT


def _days(told: Iterable[Told]) -> Iterator[tuple[date, Level, int]]:
    for name, level, calls in told:
        # What no version of the program writes is no day; the sums carry no checksums.
        with suppress(ValueError):
            yield date.fromisoformat(name), level, calls


def _known(told: Iterable[Told], names: type[StrEnum]) -> list[Told]:
    return [each for each in told if each[0] in {name.value for name in names}]
