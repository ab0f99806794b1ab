"""Which stretch of time figures are about, and the pieces it is cut into."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

MOST_PIECES = 53
"""More pieces than this, a year of weeks, are not read one by one any more."""


class Unit(StrEnum):
    """What a stretch of time is cut into, the finer ones first."""

    WEEK = "week"
    """From Monday on."""
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"

    def begin_of(self, day: date) -> date:
        """The first day of the unit a day lies in."""
        if self is Unit.WEEK:
            return day - timedelta(days=day.weekday())
        months = _MONTHS[self]
        return day.replace(day=1, month=(day.month - 1) // months * months + 1)

    def after(self, begin: date) -> date:
        """The first day of the next unit."""
        if self is Unit.WEEK:
            return begin + timedelta(weeks=1)
        return self.begin_of(begin + timedelta(days=31 * _MONTHS[self]))

    def number_between(self, first: date, last: date) -> int:
        """How many units there are from that of one day to that of another, both counted."""
        begin, end = self.begin_of(first), self.begin_of(last)
        if self is Unit.WEEK:
            return (end - begin).days // 7 + 1
        months = (end.year - begin.year) * 12 + end.month - begin.month
        return months // _MONTHS[self] + 1

    def begins(self, first: date, last: date) -> Iterator[date]:
        """The first days of the unit of one day, of that of another, and of all between."""
        begin = self.begin_of(first)
        yield begin
        while begin < self.begin_of(last):
            begin = self.after(begin)
            yield begin

    def fitting(self, first: date, last: date, most: int) -> "Unit":
        """This unit, or the finest coarser one that makes at most so many pieces of the time."""
        for unit in list(Unit)[list(Unit).index(self) :]:
            if unit.number_between(first, last) <= most:
                return unit
        return Unit.YEAR


_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


class Span(StrEnum):
    """How far back time is looked at."""

    THREE_MONTHS = "three_months"
    YEAR = "year"
    ALL = "all"

    def bounds(self, unit: Unit, today: date) -> tuple[date, date]:
        """The first and the last day that count; the unit the first one lies in is not cut.

        Tomorrow is within every span, because elsewhere it may have begun.
        """
        if self is Span.ALL:
            return date.min, date.max
        return unit.begin_of(today - _BACK[self]), today + timedelta(days=1)


_BACK = {Span.THREE_MONTHS: timedelta(weeks=12), Span.YEAR: timedelta(weeks=52)}


@dataclass(frozen=True, slots=True)
class Cut:
    """Which time is wanted, and in which pieces."""

    unit: Unit
    span: Span = Span.ALL
    most: int | None = None
    """So many pieces have room: the unit gives way to a coarser one. None: all have."""

    def pieces(self, days: Collection[date], today: date) -> "Pieces":
        """The pieces from the first of the days that count to today, without gaps.

        A day after today (a clock that was wrong) counts where all time is wanted, and its piece
        is the last one then.
        """
        unit = self.unit
        within = self._within(unit, days, today)
        if not within:
            return Pieces(unit, ())
        if self.most is not None:
            unit = unit.fitting(min(within), max(*within, today), self.most)
            within = self._within(unit, days, today)
        return Pieces(unit, tuple(unit.begins(min(within), max(*within, today))))

    def _within(self, unit: Unit, days: Collection[date], today: date) -> list[date]:
        first, last = self.span.bounds(unit, today)
        return [day for day in days if first <= day <= last]


@dataclass(frozen=True, slots=True)
class Pieces:
    """Time in pieces."""

    unit: Unit
    """What was wanted, or coarser."""
    begins: tuple[date, ...]
    """The first day of each piece; empty if no day counts."""

    def begin_of(self, day: date) -> date:
        """The first day of the piece a day lies in; of none that is here if the day is outside."""
        return self.unit.begin_of(day)
