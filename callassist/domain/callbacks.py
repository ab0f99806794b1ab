"""The person's own call to the published hotline: a promise that ends only with an outcome."""

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from enum import StrEnum


class Outcome(StrEnum):
    """What came of calling the hotline."""

    BANK_CALLED = "bank_called"
    NOT_BANK = "not_bank"
    NOT_REACHED = "not_reached"


class CallbackState(StrEnum):
    """Where a call-back stands at a moment."""

    DUE = "due"
    SNOOZED = "snoozed"
    NOT_REACHED = "not_reached"
    """Tried in vain; waits for the next try."""
    REACHED = "reached"
    """Ended with an outcome."""


class Later(StrEnum):
    """The choices of "remind me later"."""

    IN_10_MINUTES = "in_10_minutes"
    IN_30_MINUTES = "in_30_minutes"
    TONIGHT = "tonight"
    TOMORROW_MORNING = "tomorrow_morning"


EVENING = time(20, 0)
"""When a day's evening is, if the person has not said."""
MORNING = time(9, 0)
_CLOCK_AHEAD = timedelta(days=1)
NEXT_TRY = timedelta(minutes=30)
"""When a call-back that did not get through is due again, if no other time is chosen."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallBack:
    """One promised call-back."""

    call_id: int
    due_at: datetime
    """When the person wants to be reminded; aware."""
    dial: str | None
    """The number of the directory to dial; None means the number on the back of the card."""
    outcome: Outcome | None = None
    """The last outcome; `not_reached` leaves the call-back open."""
    outcome_at: datetime | None = None
    acknowledged_at: datetime | None = None
    """When the person last answered a reminder of it; None if never."""

    @property
    def is_open(self) -> bool:
        """No outcome has ended it yet."""
        return self.outcome in (None, Outcome.NOT_REACHED)

    def is_due(self, now: datetime) -> bool:
        """It is open and its time has come.

        What was put off with a clock that was ahead by more than a day is due at once: how long
        the person meant to wait is not known any more.
        """
        return self.is_open and (self.due_at <= now or self._was_put_off_ahead(now))

    def _was_put_off_ahead(self, now: datetime) -> bool:
        answered = self.acknowledged_at
        return answered is not None and answered - now > _CLOCK_AHEAD

    def state(self, now: datetime) -> CallbackState:
        """How it stands at this moment."""
        if not self.is_open:
            return CallbackState.REACHED
        if self.is_due(now):
            return CallbackState.DUE
        is_retry = self.outcome is Outcome.NOT_REACHED
        return CallbackState.NOT_REACHED if is_retry else CallbackState.SNOOZED


def later(choice: Later, now: datetime, evening: time = EVENING) -> datetime:
    """The moment a choice of "remind me later" means; always after `now`."""
    match choice:
        case Later.IN_10_MINUTES:
            return _after(now, timedelta(minutes=10))
        case Later.IN_30_MINUTES:
            return _after(now, timedelta(minutes=30))
        case Later.TONIGHT:
            tonight = _at(now, evening)
            return tonight if tonight > now else _after(now, timedelta(hours=1))
        case Later.TOMORROW_MORNING:
            return _at(now + timedelta(days=1), MORNING)


def _after(now: datetime, wait: timedelta) -> datetime:
    """That much later by real time, also in a night when the clocks change."""
    return (now.astimezone(UTC) + wait).astimezone(now.tzinfo)


def _at(day: datetime, hour: time) -> datetime:
    """That hour of that day, in the zone the day is told in."""
    return day.replace(hour=hour.hour, minute=hour.minute, second=0, microsecond=0)
