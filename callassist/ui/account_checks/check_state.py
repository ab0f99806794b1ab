"""How one account check stands today, for its card: due, put off, or waiting for its day."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from callassist.domain.account_checks import CheckKind, CheckOutcome

if TYPE_CHECKING:
    from datetime import date

    from callassist.services.check_desk import CheckStanding

WORTH_TELLING = 2
"""Looks in a row that are told as a streak."""


class CheckState(StrEnum):
    """What a card has to show."""

    DUE = "due"
    """Its day is today, or has gone by."""
    PUT_OFF = "put_off"
    """Its day has gone by, and the person has put it off to a day to come."""
    WAITING = "waiting"
    """Its day is still to come."""


@dataclass(frozen=True, slots=True)
class AftercareDay:
    """Which of the days after a call this is."""

    number: int
    total: int


def state_of(standing: "CheckStanding") -> CheckState:
    """How a check stands."""
    if standing.due_at is None:
        return CheckState.WAITING
    return CheckState.PUT_OFF if standing.due_at.date() > standing.today else CheckState.DUE


def days_late(standing: "CheckStanding") -> int:
    """How many days ago a due look should have been taken; 0 for today."""
    return (standing.today - standing.due_at.date()).days if standing.due_at is not None else 0


def left_out(standing: "CheckStanding") -> int:
    """How many looks went by before the one that waits."""
    since, due_on = standing.since, standing.due_on
    if since is None or due_on is None or since == due_on:
        return 0
    return sum(since <= each.due_on < due_on for each in standing.history.occurrences)


def found_wrong_on(standing: "CheckStanding") -> "date | None":
    """The day of the last look, if something was wrong then; None otherwise."""
    last = standing.results[-1] if standing.results else None
    if last is None or last.outcome is not CheckOutcome.WRONG:
        return None
    return last.done_at.date()


def aftercare_day(standing: "CheckStanding") -> AftercareDay | None:
    """Which day after a call it is; None for every other check."""
    schedule = standing.check.schedule
    if standing.check.kind is not CheckKind.AFTERCARE or schedule.ends_on is None:
        return None
    day = standing.due_on or standing.next_on or standing.today
    return AftercareDay(
        number=(day - schedule.starts_on).days + 1,
        total=(schedule.ends_on - schedule.starts_on).days + 1,
    )
