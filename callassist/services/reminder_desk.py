"""What is due, and what of it is shown now: the same for the window, the terminal and the timer."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from callassist.domain.account_checks import CheckKind
from callassist.domain.callbacks import MORNING, CallBack
from callassist.domain.clock import Clock
from callassist.domain.reminders import DueKind, Key, QuietHours, Reminder, Shown, to_show
from callassist.services.call_desk import CallbackDesk
from callassist.services.check_desk import CheckDesk, CheckStanding
from callassist.settings import SettingsFile
from callassist.store.reminder_log import ReminderLog

_MORNING = timedelta(hours=MORNING.hour, minutes=MORNING.minute)
_KINDS = {
    CheckKind.ACCOUNT: DueKind.ACCOUNT,
    CheckKind.AFTERCARE: DueKind.AFTERCARE,
    CheckKind.CREDIT_REPORT: DueKind.CREDIT_REPORT,
    CheckKind.LIMITS: DueKind.LIMITS,
}


@dataclass(frozen=True, slots=True)
class DueNow:
    """Everything that is due at one moment."""

    callbacks: tuple[CallBack, ...]
    checks: tuple[CheckStanding, ...]
    at: datetime
    """The moment."""

    @property
    def count(self) -> int:
        """How many things they are."""
        return len(self.callbacks) + len(self.checks)

    def reminders(self) -> list[Reminder]:
        """The reminder of each."""
        callbacks = [callback_reminder(each, self.at) for each in self.callbacks]
        return [*callbacks, *map(check_reminder, self.checks)]


class ReminderDesk:
    """Compares what is stored with the clock, and lets one program show what is new."""

    def __init__(
        self,
        callbacks: CallbackDesk,
        checks: CheckDesk,
        log: ReminderLog,
        settings: SettingsFile,
        clock: Clock,
    ) -> None:
        self._callbacks = callbacks
        self._checks = checks
        self._log = log
        self._settings = settings
        self._clock = clock

    def due(self) -> DueNow:
        """What is due now."""
        now = self._clock.now()
        return DueNow(tuple(self._callbacks.due()), tuple(self._checks.due()), now)

    def show(
        self, tell: Callable[[list[Reminder]], bool], due_now: DueNow | None = None
    ) -> list[Reminder]:
        """Hands what is to be shown now to `tell`, as one notice; returns it.

        `due_now` is what is due, for who has just asked. `tell` says whether it could show it.
        What it could not, or what a crash kept from being told, is shown by the next who looks;
        meanwhile no other program shows the same.
        """
        due = (due_now or self.due()).reminders()
        now = self._clock.now()
        current = self._settings.current
        quiet = QuietHours(current.quiet_from, current.quiet_to)

        def choose(shown: Mapping[Key, Shown]) -> list[Reminder]:
            return to_show(due, shown, now, quiet)

        chosen = self._log.claim(due, choose, now)
        if not chosen or not tell(chosen):
            return []
        self._log.mark_told(chosen, self._clock.now())
        return chosen

    def acknowledge(self, reminders: Iterable[Reminder] | None = None) -> None:
        """Notes that a person has seen these; None stands for everything that is due."""
        seen = self.due().reminders() if reminders is None else list(reminders)
        known = self._log.shown(seen)
        new = [each for each in seen if _is_unacknowledged(known.get(each.key))]
        if new:
            self._log.acknowledge(new, self._clock.now())

    def last_shown(self) -> datetime | None:
        """When a reminder was last handed to a screen; None if never."""
        return self._log.last_shown()

    def next_due(self) -> datetime | None:
        """When something will be due next that is not due yet; None if nothing is planned."""
        now = self._clock.now()
        moments = [each.due_at for each in self._callbacks.open()]
        moments += [at for each in self._checks.standings() if (at := each.due_at) is not None]
        moments += self._checks.next_moments()
        return min((moment for moment in moments if moment > now), default=None)


def callback_reminder(callback: CallBack, now: datetime) -> Reminder:
    """The reminder of a call-back that is due; another due time is another reminder.

    One that was put off with a clock that was ahead is due now, whatever it says; that is another
    reminder than the one at its own time, which comes if it was the present clock that is wrong.
    One that has no outcome comes again each morning: the promise ends only with an outcome.
    """
    return Reminder(
        kind=DueKind.CALLBACK,
        id=callback.call_id,
        occurrence=f"{callback.due_at.isoformat()}{_which_time(callback, now)}",
        due_at=min(callback.due_at, now),
    )


def _which_time(callback: CallBack, now: datetime) -> str:
    if callback.due_at > now:
        return " early"
    morning = (now - _MORNING).date()
    return f" {morning}" if morning > callback.due_at.astimezone(now.tzinfo).date() else ""


def check_reminder(standing: CheckStanding) -> Reminder:
    """The reminder of a look that is due. Raises ValueError for one that is not."""
    if standing.due_at is None:
        raise ValueError(f"check {standing.check.id} is not due")
    return Reminder(
        kind=_KINDS[standing.check.kind],
        id=standing.check.id,
        occurrence=standing.occurrence,
        due_at=standing.due_at,
    )


def _is_unacknowledged(shown: Shown | None) -> bool:
    return shown is None or shown.acknowledged_at is None
