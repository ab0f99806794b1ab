"""What the strip of a check's history shows: a cell for each day a look was due."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from callassist.domain.account_checks import CheckOutcome, Occurrence
from callassist.domain.schedules import Rhythm, Schedule

if TYPE_CHECKING:
    from callassist.services.check_desk import CheckStanding

WEEKS = 26
"""Weeks shown of what comes round each week or oftener."""
OCCURRENCES = 12
"""Looks shown of what comes round more seldom."""


class CellState(StrEnum):
    """What came of one look."""

    DONE = "done"
    WRONG = "wrong"
    LEFT_OUT = "left_out"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Cell:
    """One day a look was due; it stands in a column and a row of the strip, both from 0."""

    day: date
    state: CellState
    column: int
    row: int


@dataclass(frozen=True, slots=True)
class HistoryCells:
    """The cells of one check, the earliest first."""

    cells: tuple[Cell, ...]
    is_by_week: bool
    """A column is a week and a row a day of the week; else a column is one look."""

    def count(self, *states: CellState) -> int:
        """How many cells are in one of these states."""
        return sum(cell.state in states for cell in self.cells)


def cells_of(standing: "CheckStanding") -> HistoryCells:
    """The last half year of an often check, the last twelve looks of a rare one."""
    occurrences = standing.history.occurrences
    if not _comes_each_week(standing.check.schedule):
        shown = occurrences[-OCCURRENCES:]
        row = [Cell(each.due_on, state, n, 0) for n, (each, state) in enumerate(_with_state(shown))]
        return HistoryCells(tuple(row), is_by_week=False)
    begin = _monday(standing.today) - timedelta(weeks=WEEKS - 1)
    shown = tuple(each for each in occurrences if each.due_on >= begin)
    return HistoryCells(_by_week(shown), is_by_week=True)


def _by_week(shown: tuple[Occurrence, ...]) -> tuple[Cell, ...]:
    if not shown:
        return ()
    first = _monday(shown[0].due_on)
    weekdays = sorted({each.due_on.weekday() for each in shown})
    return tuple(
        Cell(
            each.due_on,
            state,
            (each.due_on - first).days // 7,
            weekdays.index(each.due_on.weekday()),
        )
        for each, state in _with_state(shown)
    )


def _with_state(shown: tuple[Occurrence, ...]) -> list[tuple[Occurrence, CellState]]:
    last = shown[-1] if shown else None
    return [(each, _state_of(each, is_last=each is last)) for each in shown]


def _state_of(occurrence: Occurrence, *, is_last: bool) -> CellState:
    if occurrence.result is None:
        return CellState.OPEN if is_last else CellState.LEFT_OUT
    is_wrong = occurrence.result.outcome is CheckOutcome.WRONG
    return CellState.WRONG if is_wrong else CellState.DONE


def _comes_each_week(schedule: Schedule) -> bool:
    """Whether it goes on for ever and no week is without it."""
    longest = {Rhythm.WEEKLY: 7, Rhythm.EVERY_DAYS: 7, Rhythm.EVERY_WEEKS: 1}
    return schedule.ends_on is None and schedule.number <= longest.get(schedule.rhythm, 0)


def _monday(day: date) -> date:
    return day - timedelta(days=day.weekday())
