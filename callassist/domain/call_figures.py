"""Figures of the whole log: how many calls, of what kind, when."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from callassist.domain.assessment import Level

DAYS_OF_WEEK, HOURS_OF_DAY = 7, 24
MOST_NAMED = 12
"""So many groups are told one by one; what is left is told together."""


class Unit(StrEnum):
    """What a stretch of time is cut into."""

    WEEK = "week"
    """From Monday on."""
    MONTH = "month"

    def begin_of(self, day: date) -> date:
        """The first day of the unit a day lies in."""
        if self is Unit.WEEK:
            return day - timedelta(days=day.weekday())
        return day.replace(day=1)

    def after(self, begin: date) -> date:
        """The first day of the next unit."""
        if self is Unit.WEEK:
            return begin + timedelta(weeks=1)
        return self.begin_of(begin + timedelta(days=31))


@dataclass(frozen=True, slots=True)
class Period:
    """The calls of one week or month."""

    begins_on: date
    by_level: Mapping[Level, int]

    @property
    def total(self) -> int:
        """All calls of the period."""
        return sum(self.by_level.values())


@dataclass(frozen=True, slots=True)
class Share:
    """The calls that have one thing in common."""

    name: str | None
    """A class, a number, an outcome; None for all the small ones together."""
    calls: int
    severe: int
    """Those of level high or critical."""


@dataclass(frozen=True, slots=True)
class PracticePeriod:
    """The drills of one week or month."""

    begins_on: date
    right: int
    """Without any slip."""
    other: int


def periods(days: Iterable[tuple[date, Level, int]], unit: Unit, last: date) -> tuple[Period, ...]:
    """Day, level and number of calls, gathered by unit: from the first call to `last`, no gaps.

    A call after `last` (a clock that is wrong) counts, and its unit is the last one then.
    """
    counts: dict[date, Counter[Level]] = {}
    for day, level, calls in days:
        counts.setdefault(unit.begin_of(day), Counter())[level] += calls
    if not counts:
        return ()
    begins = _begins(unit, min(counts), max(*counts, unit.begin_of(last)))
    return tuple(
        Period(begin, {level: counts.get(begin, Counter())[level] for level in Level})
        for begin in begins
    )


def practice_periods(
    days: Iterable[tuple[date, bool]], unit: Unit, last: date
) -> tuple[PracticePeriod, ...]:
    """Drills by their day and whether they went right, gathered by unit, no gaps."""
    right, other = Counter[date](), Counter[date]()
    for day, is_right in days:
        (right if is_right else other)[unit.begin_of(day)] += 1
    if not right and not other:
        return ()
    known = (*right, *other)
    begins = _begins(unit, min(known), max(*known, unit.begin_of(last)))
    return tuple(PracticePeriod(begin, right[begin], other[begin]) for begin in begins)


def _begins(unit: Unit, first: date, last: date) -> list[date]:
    begins = [first]
    while begins[-1] < last:
        begins.append(unit.after(begins[-1]))
    return begins


def weekday_hours(hours: Iterable[tuple[str, int]]) -> tuple[tuple[int, ...], ...]:
    """Seven rows of 24 counts, Monday first, from names like `0-13` and their calls."""
    rows = [[0] * HOURS_OF_DAY for _ in range(DAYS_OF_WEEK)]
    for name, calls in hours:
        weekday, _, hour = name.partition("-")
        if weekday.isdecimal() and hour.isdecimal():
            rows[int(weekday) % DAYS_OF_WEEK][int(hour) % HOURS_OF_DAY] += calls
    return tuple(map(tuple, rows))


def shares(counts: Iterable[tuple[str, Level, int]], most: int = MOST_NAMED) -> tuple[Share, ...]:
    """Name, level and number of calls by name, the most frequent first, the small ones together."""
    calls, severe = Counter[str](), Counter[str]()
    for name, level, number in counts:
        calls[name] += number
        severe[name] += number if level in (Level.HIGH, Level.CRITICAL) else 0
    ranked = sorted((name for name in calls if calls[name]), key=lambda name: (-calls[name], name))
    if len(ranked) > most:
        ranked, rest = ranked[: most - 1], ranked[most - 1 :]
    else:
        rest = []
    told = [Share(name, calls[name], severe[name]) for name in ranked]
    if rest:
        told.append(Share(None, sum(calls[n] for n in rest), sum(severe[n] for n in rest)))
    return tuple(told)
