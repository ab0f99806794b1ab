"""Looking at one's own account, again and again: what is looked at, when, and how it went."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from enum import StrEnum

from callassist.domain.schedules import Rhythm, Schedule


class CheckKind(StrEnum):
    """What is looked at."""

    ACCOUNT = "account"
    AFTERCARE = "aftercare"
    """The account again, in the days after a call."""
    CREDIT_REPORT = "credit_report"
    LIMITS = "limits"
    """Limits, locks and alerts."""


CHECK_POINTS: dict[CheckKind, tuple[str, ...]] = {
    CheckKind.ACCOUNT: ("balance", "entries", "cards", "debits", "loans", "devices"),
    CheckKind.AFTERCARE: ("balance", "entries", "loans", "devices"),
    CheckKind.CREDIT_REPORT: ("report_loans", "report_cards", "report_queries"),
    CheckKind.LIMITS: ("alerts", "daily_limit", "locks", "delay"),
}
"""What to look for, as ids of words; after the guidance on the regular account check (I1-I6)."""

GROUNDS: dict[CheckKind, str] = {
    CheckKind.ACCOUNT: "I1",
    CheckKind.AFTERCARE: "I2",
    CheckKind.CREDIT_REPORT: "I5",
    CheckKind.LIMITS: "I4",
}
"""The place of the guidance each kind rests on."""


class CheckOutcome(StrEnum):
    """How a look at the account went."""

    FINE = "fine"
    """Nothing strange was seen. It proves nothing about any call."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountCheck:
    """One recurring look: at which account, on which days, with which points."""

    id: int
    kind: CheckKind
    organisation_id: str | None
    """The bank, from the directory; None for none in particular."""
    name: str
    """What the person calls it; never an account number. Empty for the kind's own name."""
    schedule: Schedule
    own_points: tuple[str, ...] = ()
    """What the person wants to look at besides, in their words."""
    postponed_to: date | None = None
    """The day a due look was put off to."""
    call_id: int | None = None
    """Aftercare: the call it follows."""
    created_at: datetime
    removed_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckResult:
    """One look that was taken."""

    check_id: int
    due_on: date
    """The day it was due."""
    done_at: datetime
    outcome: CheckOutcome
    points: tuple[str, ...] = ()
    """What was ticked: ids of `CHECK_POINTS`, and own points as they were written."""


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One day a look was due, and what came of it."""

    due_on: date
    result: CheckResult | None
    """None: not done, or not done yet."""


@dataclass(frozen=True, slots=True)
class CheckHistory:
    """The days a look was due so far, the earliest first."""

    occurrences: tuple[Occurrence, ...]

    @property
    def streak(self) -> int:
        """How many looks in a row were taken, up to now; one that is still open breaks nothing."""
        done = [each.result is not None for each in self.occurrences]
        if done and not done[-1]:
            done.pop()
        return next((n for n, was_done in enumerate(reversed(done)) if not was_done), len(done))

    @property
    def gaps(self) -> int:
        """How many looks were left out; one that is still open is none."""
        return sum(each.result is None for each in self.occurrences[:-1])


def aftercare_schedule(step_ids: Sequence[str], today: date) -> Schedule | None:
    """The looks a plan promises: today, and for seven days more where something was given.

    None where the plan has neither step (F01 to-day, F02 seven days).
    """
    if "F02" in step_ids:
        ends_on = date.fromordinal(today.toordinal() + 7)
    elif "F01" in step_ids:
        ends_on = today
    else:
        return None
    return Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=today, ends_on=ends_on)


def monthly_schedule(today: date) -> Schedule:
    """Once a month on this day, from next month on: what step F04 promises."""
    tomorrow = date.fromordinal(today.toordinal() + 1)
    return Schedule(rhythm=Rhythm.MONTHLY, starts_on=tomorrow, number=today.day)


def evening_of(day: date, evening: time, now: datetime) -> datetime:
    """The evening of a day where the person is now; aware.

    Compared with `now` it compares what the clock on the wall shows, so that neither a journey nor
    a change of the clocks makes a day have no evening, or two.
    """
    return datetime.combine(day, evening, now.tzinfo)
