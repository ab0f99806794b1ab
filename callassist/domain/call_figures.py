"""Figures of the whole log: how many calls, of what kind, when."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from callassist.domain.assessment import Level
from callassist.domain.time_cut import Cut, Unit

DAYS_OF_WEEK, HOURS_OF_DAY = 7, 24
MOST_NAMED = 12
"""So many groups are told one by one; what is left is told together."""

Piece = TypeVar("Piece")


@dataclass(frozen=True, slots=True)
class Period:
    """The calls of one piece of time."""

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
    """The drills of one piece of time."""

    begins_on: date
    right: int
    """Without any slip."""
    other: int


@dataclass(frozen=True, slots=True)
class Times(Generic[Piece]):
    """A stretch of time in pieces, without gaps."""

    unit: Unit
    """What it is cut into: what was wanted, or coarser."""
    pieces: tuple[Piece, ...]
    left_out: int
    """How many there are outside the time that is wanted."""


def periods(days: Sequence[tuple[date, Level, int]], cut: Cut, today: date) -> Times[Period]:
    """Day, level and number of calls, gathered by piece of time."""
    cut_time = cut.pieces({day for day, _, _ in days}, today)
    counts = {begin: Counter[Level]() for begin in cut_time.begins}
    outside = Counter[Level]()
    for day, level, calls in days:
        counts.get(cut_time.begin_of(day), outside)[level] += calls
    pieces = (
        Period(begin, {level: calls[level] for level in Level}) for begin, calls in counts.items()
    )
    return Times(cut_time.unit, tuple(pieces), outside.total())


def practice_periods(
    days: Sequence[tuple[date, bool]], cut: Cut, today: date
) -> Times[PracticePeriod]:
    """Drills by their day and whether they went right, gathered by piece of time."""
    cut_time = cut.pieces({day for day, _ in days}, today)
    counts = Counter((cut_time.begin_of(day), is_right) for day, is_right in days)
    pieces = tuple(
        PracticePeriod(begin, counts[begin, True], counts[begin, False])
        for begin in cut_time.begins
    )
    shown = sum(piece.right + piece.other for piece in pieces)
    return Times(cut_time.unit, pieces, counts.total() - shown)


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
