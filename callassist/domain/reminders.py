"""What is due, and what of it a person is told now: once, merged, never before its time.

The rule is pure: it is given everything, the clock included. Stored due times are compared with
the clock on the wall at every look; no timer is set for any of them, so that sleep, a jump of the
clock or a month without a start can lose nothing.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum


class DueKind(StrEnum):
    """What a reminder is about."""

    CALLBACK = "callback"
    AFTERCARE = "aftercare"
    ACCOUNT = "account"
    CREDIT_REPORT = "credit_report"
    LIMITS = "limits"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reminder:
    """One thing that is due."""

    kind: DueKind
    id: int
    """The call of a call-back, else the account check."""
    occurrence: str
    """Which time this is: what was shown for another time counts for nothing."""
    due_at: datetime
    """When it became due; aware."""

    @property
    def key(self) -> tuple[str, int, str]:
        """What tells it from every other reminder, for ever."""
        return (self.kind.value, self.id, self.occurrence)


Key = tuple[str, int, str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What is known about the showing of one reminder."""

    begun_at: datetime
    """When a program last set out to show it."""
    is_told: bool
    """It was handed to the screen; until then a crash may have come between."""
    acknowledged_at: datetime | None = None
    """When a person answered, opened or closed it; None if nobody has."""


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The hours in which nothing is shown; equal times mean none."""

    begin: time = time(22, 0)
    end: time = time(8, 0)

    def include(self, moment: datetime) -> bool:
        """Whether a moment lies in them, by the clock on the wall."""
        now = moment.time().replace(tzinfo=None)
        if self.begin <= self.end:
            return self.begin <= now < self.end
        return now >= self.begin or now < self.end


AGAIN = timedelta(hours=12)
"""What nobody has acknowledged is shown again after this long: a tray can say that it shows."""
GIVEN_UP = timedelta(seconds=10)
"""Who set out to show something and has not said so by then has crashed."""
_TOLERANCE = timedelta(minutes=1)
"""So far a clock may be put back without a crash being thought of."""


def to_show(
    due: Iterable[Reminder],
    shown: Mapping[Key, Shown],
    now: datetime,
    quiet: QuietHours,
) -> list[Reminder]:
    """What to show now, as one notice, the earliest due first.

    In quiet hours only call-backs: when they are due was chosen by the person.
    """
    is_quiet = quiet.include(now)
    wanted = [
        each
        for each in due
        if each.due_at <= now
        and (each.kind is DueKind.CALLBACK or not is_quiet)
        and _is_to_show(shown.get(each.key), now, is_quiet=is_quiet)
    ]
    return sorted(wanted, key=lambda each: (each.due_at, each.key))


def _is_to_show(before: Shown | None, now: datetime, *, is_quiet: bool) -> bool:
    if before is None:
        return True
    if before.acknowledged_at is not None:
        return False
    since = now - before.begun_at
    if not before.is_told:
        return not -_TOLERANCE <= since < GIVEN_UP
    # Shown with a clock that was far ahead: nobody knows how long ago that is. One that was put
    # back by some hours, as where two systems share a computer, repeats nothing.
    return not -AGAIN < since < AGAIN and not is_quiet
