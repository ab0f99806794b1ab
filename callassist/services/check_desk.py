"""The use cases of the account checks: keeping them, what is due, how a look went."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import cached_property

from callassist.domain.account_checks import (
    AccountCheck,
    CheckHistory,
    CheckKind,
    CheckOutcome,
    CheckResult,
    Occurrence,
    aftercare_schedule,
    evening_of,
    monthly_schedule,
)
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.note_masking import mask_note
from callassist.services.recurrence import days_until, first_day_after, last_day_until
from callassist.settings import SettingsFile
from callassist.store.check_log import CheckLog

_A_DAY = timedelta(days=1)
_STANDING = {
    CheckKind.CREDIT_REPORT: Schedule(
        rhythm=Rhythm.EVERY_MONTHS, starts_on=date(2000, 1, 1), number=6
    ),
    CheckKind.LIMITS: Schedule(rhythm=Rhythm.EVERY_MONTHS, starts_on=date(2000, 1, 1), number=12),
}
"""What comes beside the accounts, and how often: the credit report twice a year, limits once."""


@dataclass(frozen=True)
class CheckStanding:
    """Where one check stands now."""

    check: AccountCheck
    due_on: date | None
    """The day of the look that waits; None if none waits.

    If several were left out it is the latest whose evening has come: what was missed yesterday
    stays due until this evening, when today's takes its place.
    """
    since: date | None
    """The first day that was left out with it."""
    due_at: datetime | None
    """When it became due, or will today; a look that was put off, on the evening of that day."""
    next_on: date | None
    """The day of the next look after that; None if there is no more."""
    results: tuple[CheckResult, ...]
    """Every look that was taken, in the order they were noted."""
    today: date
    """The day this was found out."""

    @cached_property
    def history(self) -> CheckHistory:
        """The days a look was due so far; worked out when it is asked for."""
        return _history(self.check, self.results, self.today)

    def is_due(self, now: datetime) -> bool:
        """Whether the look waits and its evening has come."""
        return self.due_at is not None and self.due_at <= now

    @property
    def occurrence(self) -> str:
        """Which look it is, and to which day it was put off: what a reminder is told apart by."""
        put_off = self.check.postponed_to
        return f"{self.due_on}" if put_off is None else f"{self.due_on} {put_off}"


class CheckDesk:
    """The use cases of the account checks, on the real log."""

    def __init__(self, log: CheckLog, clock: Clock, settings: SettingsFile) -> None:
        self._log = log
        self._clock = clock
        self._settings = settings

    @property
    def evening(self) -> time:
        """The hour at which a day's looks become due."""
        return self._settings.current.evening

    def standings(self) -> list[CheckStanding]:
        """Every check that is kept, the most urgent first; aftercare that is over is left out."""
        found = [self.standing(check) for check in self._log.checks()]
        kept = [each for each in found if not _is_over(each)]
        return sorted(kept, key=_urgency)

    def due(self) -> list[CheckStanding]:
        """Those whose evening has come."""
        now = self._clock.now()
        return [each for each in self.standings() if each.is_due(now)]

    def next_moments(self) -> list[datetime]:
        """The evening of each next look."""
        now = self._clock.now()
        days = (each.next_on for each in self.standings())
        return [evening_of(day, self.evening, now) for day in days if day is not None]

    def standing(self, check: AccountCheck) -> CheckStanding:
        """Where a check stands now."""
        now = self._clock.now()
        results = self._log.results_of(check.id)
        covered = _covered_until(results, now.date())
        since = first_day_after(check.schedule, covered)
        due_on = None
        if since is not None and since <= now.date():
            due_on = self._waiting(check.schedule, since, now)
        return CheckStanding(
            check=check,
            due_on=due_on,
            since=since if due_on is not None else None,
            due_at=self._due_at(check, due_on, now) if due_on is not None else None,
            next_on=since if due_on is None else first_day_after(check.schedule, due_on),
            results=tuple(results),
            today=now.date(),
        )

    def _waiting(self, schedule: Schedule, since: date, now: datetime) -> date | None:
        """The latest day whose evening has come; `since` if no evening has."""
        today = now.date()
        latest = last_day_until(schedule, today)
        if latest == today != since and evening_of(today, self.evening, now) > now:
            return last_day_until(schedule, today - _A_DAY)
        return latest

    def _due_at(self, check: AccountCheck, due_on: date, now: datetime) -> datetime:
        put_off = check.postponed_to
        # Put off with a clock that was ahead: nobody puts a look off by more than a day.
        if put_off is not None and due_on < put_off <= now.date() + _A_DAY:
            due_on = put_off
        return evening_of(due_on, self.evening, now)

    def find(self, check_id: int) -> AccountCheck:
        """The check with this id; raises CallAssistError where there is none."""
        check = self._log.find(check_id)
        if check is None or check.removed_at is not None:
            raise CallAssistError("no_check", id=check_id)
        return check

    # keeping them

    def add(
        self,
        name: str,
        schedule: Schedule,
        *,
        organisation_id: str | None = None,
        own_points: tuple[str, ...] = (),
    ) -> AccountCheck:
        """Keeps another account; what looks like a card number in its name is masked."""
        is_first = all(each.kind is not CheckKind.ACCOUNT for each in self._log.checks())
        kept = self._log.add(
            AccountCheck(
                id=0,
                kind=CheckKind.ACCOUNT,
                organisation_id=organisation_id,
                name=mask_note(name.strip()).text,
                schedule=schedule,
                own_points=_masked(own_points),
                created_at=self._clock.now(),
            )
        )
        if is_first:
            self._keep_standing()
        self._end_monthly_aftercare()
        return kept

    def _end_monthly_aftercare(self) -> None:
        """An account of one's own is looked at by its own schedule."""
        for check in self._log.checks():
            if check.kind is CheckKind.AFTERCARE and check.schedule.ends_on is None:
                self._log.put(replace(check, removed_at=self._clock.now()))

    def change(self, check: AccountCheck) -> AccountCheck:
        """Keeps a check as it is now."""
        self.find(check.id)
        name, points = mask_note(check.name.strip()).text, _masked(check.own_points)
        changed = replace(check, name=name, own_points=points, postponed_to=None)
        self._log.put(changed)
        return changed

    def remove(self, check_id: int) -> AccountCheck:
        """Keeps a check no longer; `bring_back` undoes it."""
        check = self.find(check_id)
        self._log.put(replace(check, removed_at=self._clock.now()))
        return check

    def bring_back(self, check_id: int) -> AccountCheck:
        """Keeps a removed check again."""
        check = self._log.find(check_id)
        if check is None:
            raise CallAssistError("no_check", id=check_id)
        kept = replace(check, removed_at=None)
        self._log.put(kept)
        return kept

    def follow(self, call_id: int, step_ids: Sequence[str]) -> None:
        """Takes on the looks that the plan of a call promises (steps F01, F02, F04).

        Aftercare that is running already is made longer instead of doubled; the monthly look is
        only taken on where nothing is kept yet.
        """
        today = self._clock.now().date()
        kept = [each for each in self._log.checks() if not _is_over(self.standing(each))]
        schedule = aftercare_schedule(step_ids, today)
        if schedule is None:
            if "F04" in step_ids and not kept:
                self._add_aftercare(call_id, monthly_schedule(today))
            return
        running = next((each for each in kept if _is_daily_aftercare(each)), None)
        if running is not None and _last_day(running.schedule) < today - _A_DAY:
            # Left undone long ago: made longer it would have days that nobody ever promised.
            self._log.put(replace(running, removed_at=self._clock.now()))
            running = None
        if running is None:
            self._add_aftercare(call_id, schedule)
        elif _last_day(running.schedule) < _last_day(schedule):
            longer = replace(running.schedule, ends_on=schedule.ends_on)
            self._log.put(replace(running, schedule=longer))

    def _add_aftercare(self, call_id: int, schedule: Schedule) -> None:
        self._log.add(
            AccountCheck(
                id=0,
                kind=CheckKind.AFTERCARE,
                organisation_id=None,
                name="",
                schedule=schedule,
                call_id=call_id,
                created_at=self._clock.now(),
            )
        )

    def _keep_standing(self) -> None:
        """With the first account come the credit report and the look at limits and alerts.

        Who removes one of them is not given it again with the next account.
        """
        kept = {check.kind for check in self._log.checks()}
        today = self._clock.now()
        for kind, schedule in _STANDING.items():
            if kind not in kept:
                starts_on = today.date() + timedelta(days=7)
                check = AccountCheck(
                    id=0,
                    kind=kind,
                    organisation_id=None,
                    name="",
                    schedule=replace(schedule, starts_on=starts_on),
                    created_at=today,
                )
                self._log.add(check)

    # looking

    def finish(
        self, check_id: int, outcome: CheckOutcome, points: tuple[str, ...] = ()
    ) -> CheckStanding:
        """Notes that the look was taken, due or not."""
        check = self.find(check_id)
        standing = self.standing(check)
        now = self._clock.now()
        self._log.add_result(
            CheckResult(
                check_id=check_id,
                due_on=standing.due_on or now.date(),
                done_at=now,
                outcome=outcome,
                points=_masked(points),
            )
        )
        if check.postponed_to is not None:
            check = replace(check, postponed_to=None)
            self._log.put(check)
        return self.standing(check)

    def put_off(self, check_id: int) -> CheckStanding:
        """Puts a look that is due off to tomorrow evening."""
        check = replace(self.find(check_id), postponed_to=self._clock.now().date() + _A_DAY)
        self._log.put(check)
        return self.standing(check)


def _masked(points: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(mask_note(each.strip()).text for each in points if each.strip())


def _covered_until(results: list[CheckResult], today: date) -> date | None:
    """The day up to which everything was looked at; None if nothing was.

    A look answers for all that was left out before it. One that was noted with a clock that was
    ahead answers only for the day it was due.
    """
    days = [min(each.done_at.date(), today) for each in results if each.done_at.date() <= today]
    days += [each.due_on for each in results if each.due_on <= today]
    return max(days, default=None)


def _history(check: AccountCheck, results: tuple[CheckResult, ...], today: date) -> CheckHistory:
    """Every day a look was due, with the look that was taken before the next one was due."""
    days = days_until(check.schedule, today)
    taken = {bisect_right(days, each.done_at.date()): each for each in results}
    return CheckHistory(
        tuple(Occurrence(day, taken.get(number)) for number, day in enumerate(days, start=1))
    )


def _is_daily_aftercare(check: AccountCheck) -> bool:
    return check.kind is CheckKind.AFTERCARE and check.schedule.ends_on is not None


def _last_day(schedule: Schedule) -> date:
    return schedule.ends_on or date.max


def _is_over(standing: CheckStanding) -> bool:
    return standing.due_on is None and standing.next_on is None


def _urgency(standing: CheckStanding) -> tuple[bool, date, int]:
    day = standing.due_on or standing.next_on or date.max
    return (standing.due_on is None, day, standing.check.id)
