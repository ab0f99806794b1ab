"""Years of somebody's life with the program: sleeps, journeys, wrong clocks, kills, two programs.

The program is the real one on a real file; only the clock and the person are made up. Beside it
runs the simplest account of what is due that there is: a calendar that is walked day by day, and
what the person has done. After each look the two have to agree, and what was shown has to be what
the rule of `domain.reminders` allows, and all of it.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta, timezone
from pathlib import Path
from random import Random
from zoneinfo import ZoneInfo

from callassist.domain.account_checks import AccountCheck, CheckOutcome
from callassist.domain.callbacks import CallBack, Later, Outcome
from callassist.domain.calls import Given
from callassist.domain.reminders import AGAIN, GIVEN_UP, DueKind, Key, QuietHours, Reminder
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.check_log import CheckLog
from domain.made_schedules import A_DAY, is_due_on
from store.made_calls import ended

ZONES = (
    "Asia/Shanghai",
    "Asia/Taipei",
    "Europe/Berlin",
    "America/New_York",
    "Australia/Lord_Howe",
    "Asia/Kathmandu",
)
BEGIN = datetime(2026, 2, 27, 1, 0, tzinfo=UTC)
TEN_YEARS = timedelta(days=3653)
HOURS = (
    (time(20), time(22), time(8)),
    (time(2, 15), time(0), time(0)),
    (time(23), time(22), time(8)),
)
"""The evening and the quiet hours: the usual ones, those of a night owl, one within the other."""

What = tuple[DueKind, int]


class Killed(Exception):  # noqa: N818 - what happens to a program, not what it raises
    """The program ends here and now."""


@dataclass(slots=True)
class WorldClock:
    """Tells what the computer believes: the real moment, how wrong it is, and where it is."""

    real: datetime
    zone: ZoneInfo
    error: timedelta = timedelta()

    def now(self) -> datetime:
        """As the clock of the system tells it: aware, with the present distance from UTC."""
        moment = (self.real + self.error).astimezone(self.zone).replace(microsecond=0)
        offset = moment.utcoffset()
        assert offset is not None
        return moment.replace(tzinfo=timezone(offset), fold=0)


@dataclass(slots=True)
class Seen:
    """What reached a screen, and what the person made of it."""

    last: dict[Key, datetime] = field(default_factory=dict)
    interrupted: set[Key] = field(default_factory=set)
    acknowledged: set[Key] = field(default_factory=set)
    count: Counter[Key] = field(default_factory=Counter)
    allowed_again: set[Key] = field(default_factory=set)
    """Shown by a program that was killed before it could note that."""


class World:
    """One computer, its owner, and ten years."""

    def __init__(self, folder: Path, generator: Random, *zones: str, has_errors: bool) -> None:
        self.generator = generator
        self.zones = [ZoneInfo(zone) for zone in zones]
        self.clock = WorldClock(BEGIN, self.zones[0])
        self.has_errors = has_errors
        self.folder = folder
        self.seen = Seen()
        self.looks_taken: dict[int, list[tuple[date, date]]] = {}
        self.put_off: dict[int, date] = {}
        self.shown_days: dict[int, list[date]] = {}
        self.looks = self.notices = self.kills = 0
        evening, quiet_from, quiet_to = generator.choice(HOURS)
        SettingsFile(folder).change(evening=evening, quiet_from=quiet_from, quiet_to=quiet_to)
        self.window, self.timer = self._start(), self._start()
        self._keep_accounts()

    def _start(self) -> Engine:
        return Engine(SettingsFile(self.folder), "zh_CN", self.clock)

    def close(self) -> None:
        self.window.close()
        self.timer.close()

    def _keep_accounts(self) -> None:
        today = self.clock.now().date()
        for rhythm, number in (
            (Rhythm.WEEKLY, 7),
            (Rhythm.MONTHLY, 31),
            (Rhythm.LAST_DAY, 1),
            (Rhythm.EVERY_DAYS, self.generator.choice([1, 3, 10])),
            (Rhythm.EVERY_MONTHS, 12),
        ):
            schedule = Schedule(rhythm=rhythm, starts_on=today, number=number)
            self.window.checks.add(rhythm.value, schedule)

    # what the program has to do

    def checks(self) -> list[AccountCheck]:
        return CheckLog(self.window._store).checks()

    def expected(self) -> dict[What, str]:
        """What is due now, and how its occurrence begins."""
        found: dict[What, str] = {}
        for check in self.checks():
            day = self._due_day(check)
            if day is not None:
                found[DueKind(check.kind.value), check.id] = day.isoformat()
        now = self.clock.now()
        for callback in self.window.callbacks.open():
            if callback.due_at <= now or _was_answered_ahead(callback, now):
                found[DueKind.CALLBACK, callback.call_id] = callback.due_at.isoformat()
        return found

    def _due_day(self, check: AccountCheck) -> date | None:
        """The latest day whose evening has come and that nobody answered or put off."""
        now = self.clock.now()
        today, hour = now.date(), now.time()
        evening = self.window.settings.current.evening
        latest = today if hour >= evening else today - A_DAY
        answered = self._answered_until(check.id, today)
        day = next(
            (day for day in _back(latest, answered, check) if is_due_on(check.schedule, day)), None
        )
        wait = self.put_off.get(check.id)
        if day is None or wait is None or not day < wait <= today + A_DAY:
            return day
        return day if latest >= wait else None

    def _answered_until(self, check_id: int, today: date) -> date:
        days = (day for taken in self.looks_taken.get(check_id, ()) for day in taken)
        return max((day for day in days if day <= today), default=date.min)

    # a look, and whether it was right

    def look(self) -> None:
        """The window looks, then the timer of the system does."""
        self.looks += 1
        now = self.clock.now()
        expected = self.expected()
        due = self.window.reminders.due().reminders()
        assert {(each.kind, each.id) for each in due} == set(expected), (now, due, expected)
        shown = self._show_or_die()
        assert self.timer.reminders.show(_must_not_tell) == []
        if shown is None:
            return
        self._judge_shown(shown, expected, now)
        self._judge_missing(due, now)
        if shown:
            self.notices += 1
            self._answer(shown)
        self._live()

    def _show_or_die(self) -> list[Reminder] | None:
        """What was shown; None if the program was killed in the middle."""
        told: list[list[Reminder]] = []

        def tell(reminders: list[Reminder]) -> bool:
            if self.generator.random() < 0.1:
                told.append(reminders)
                raise Killed
            return True

        try:
            return self.window.reminders.show(tell)
        except Killed:
            self._die(told[0])
            return None

    def _die(self, reminders: list[Reminder]) -> None:
        self.kills += 1
        now = self.clock.now()
        was_on_screen = self.generator.random() < 0.5
        for key in (each.key for each in reminders):
            if key in self.seen.count:
                self.seen.allowed_again.add(key)
            self.seen.last[key] = now
            self.seen.interrupted.add(key)
            if was_on_screen:
                self.seen.count[key] += 1
                self.seen.allowed_again.add(key)
        self.window.close()
        self.window = self._start()

    def _judge_shown(self, shown: list[Reminder], expected: dict[What, str], now: datetime) -> None:
        assert len({(each.kind, each.id) for each in shown}) == len(shown)
        assert shown == sorted(shown, key=lambda each: (each.due_at, each.key))
        is_quiet = self._is_quiet(now)
        for each in shown:
            assert each.due_at <= now
            assert each.occurrence.startswith(expected[each.kind, each.id])
            assert each.kind is DueKind.CALLBACK or not is_quiet
            assert each.key not in self.seen.acknowledged
            assert self._may_be_shown(each.key, now), (each, self.seen.last.get(each.key), now)
            self._note(each, now)

    def _may_be_shown(self, key: Key, now: datetime) -> bool:
        before = self.seen.last.get(key)
        if before is None:
            return True
        if key in self.seen.interrupted:
            return not timedelta() <= now - before < GIVEN_UP
        return abs(now - before) >= AGAIN

    def _note(self, each: Reminder, now: datetime) -> None:
        seen = self.seen
        if each.key in seen.last and each.key not in seen.interrupted:
            seen.allowed_again.add(each.key)
        seen.interrupted.discard(each.key)
        seen.last[each.key] = now
        seen.count[each.key] += 1
        if each.kind is not DueKind.CALLBACK:
            self.shown_days.setdefault(each.id, []).append(date.fromisoformat(each.occurrence[:10]))

    def _judge_missing(self, due: list[Reminder], now: datetime) -> None:
        """Everything due has been seen, or was shown not long ago, or waits for the morning."""
        is_quiet = self._is_quiet(now)
        for each in due:
            if each.key in self.seen.acknowledged:
                continue
            if is_quiet and each.kind is not DueKind.CALLBACK:
                continue
            before = self.seen.last.get(each.key)
            assert before is not None, (each, now)
            is_recent = abs(now - before) < AGAIN
            assert is_recent or is_quiet, (each, before, now)

    def _is_quiet(self, now: datetime) -> bool:
        current = self.window.settings.current
        return QuietHours(current.quiet_from, current.quiet_to).include(now)

    # the person

    def _answer(self, shown: list[Reminder]) -> None:
        if self.generator.random() < 0.8:
            self.window.reminders.acknowledge(shown)
            self.seen.acknowledged |= {each.key for each in shown}

    def _live(self) -> None:
        """What the person does now, if anything."""
        chance = self.generator.random()
        if chance < 0.05:
            self._take_call()
        elif chance < 0.1:
            due = self.window.reminders.due().reminders()
            self.window.reminders.acknowledge()
            self.seen.acknowledged |= {each.key for each in due}
        elif chance < 0.4:
            self._look_at_account()
        elif chance < 0.6:
            self._call_back()

    def _take_call(self) -> None:
        given = self.generator.choice([frozenset[Given](), frozenset({Given.OTP})])
        number = self.generator.choice(["95188", "+8695188", "13800001111"])
        self.window.calls.take(ended(number, received_at=self.clock.now(), given=given))

    def _look_at_account(self) -> None:
        standings = self.window.checks.standings()
        standing = self.generator.choice(standings)
        check_id, today = standing.check.id, self.clock.now().date()
        if standing.due_on is not None and self.generator.random() < 0.3:
            self.window.checks.put_off(check_id)
            self.put_off[check_id] = today + A_DAY
            return
        self.window.checks.finish(check_id, self.generator.choice(list(CheckOutcome)))
        self.looks_taken.setdefault(check_id, []).append((standing.due_on or today, today))
        self.put_off.pop(check_id, None)

    def _call_back(self) -> None:
        callbacks = self.window.callbacks.open()
        if not callbacks:
            return
        call_id = self.generator.choice(callbacks).call_id
        if self.generator.random() < 0.5:
            self.window.callbacks.record(call_id, self.generator.choice(list(Outcome)))
        else:
            self.window.callbacks.remind_later(call_id, self.generator.choice(list(Later)))

    # time

    def pass_time(self) -> None:
        """The computer sleeps, travels, or is told a wrong time."""
        self.clock.real += self._sleep()
        if self.generator.random() < 0.1:
            self.clock.zone = self.generator.choice(self.zones)
        if not self.has_errors:
            return
        if self.clock.error:
            if self.generator.random() < 0.4:
                self.clock.error = timedelta()
        elif self.generator.random() < 0.05:
            self.clock.error = self._error()

    def _sleep(self) -> timedelta:
        most = self.generator.choices([30, 16 * 60, 5 * 1440, 8 * 10080], [20, 35, 25, 20])[0]
        return timedelta(minutes=self.generator.uniform(1, most))

    def _error(self) -> timedelta:
        years = (
            datetime(year, 1, 2, 12, tzinfo=UTC) - self.clock.real for year in (1970, 2038, 2100)
        )
        hours = (timedelta(hours=hours) for hours in (-8, -2, 1, 8, -24, 24, -120, 120, 24 * 370))
        return self.generator.choice([*years, *hours])

    def live_on(self, length: timedelta = TEN_YEARS) -> None:
        while self.clock.real < BEGIN + length:
            self.look()
            self.pass_time()
        self._one_right_morning()

    def _one_right_morning(self) -> None:
        """The clock is right, and it is no quiet hour; a program that dies is started again."""
        self.clock.error = timedelta()
        morning = self.clock.now().replace(hour=10, minute=0) + A_DAY
        self.clock.real = morning.astimezone(UTC)
        kills = -1
        while kills != self.kills:
            kills = self.kills
            self.look()
            self.clock.real += timedelta(minutes=1)

    # the account at the end

    def lost(self) -> list[tuple[str, date]]:
        """The days of the calendar that were neither shown nor answered, nor any later one."""
        today = self.clock.now().date() - A_DAY
        found = []
        waiting = {check_id for check_id, wait in self.put_off.items() if wait > today}
        for check in (each for each in self.checks() if each.id not in waiting):
            reached = [*self.shown_days.get(check.id, ()), *self._days_seen(check)]
            reached += [done for _, done in self.looks_taken.get(check.id, ())]
            latest = max(reached, default=date.min)
            days = (each for each in _back(today, latest, check) if is_due_on(check.schedule, each))
            found += [(check.name or check.kind.value, day) for day in days]
        return found

    def _days_seen(self, check: AccountCheck) -> Iterator[date]:
        """The days of which the person saw in the window that they are due."""
        for kind, check_id, occurrence in self.seen.acknowledged:
            if (kind, check_id) == (check.kind.value, check.id):
                yield date.fromisoformat(occurrence[:10])

    def shown_too_often(self) -> list[Key]:
        """What was shown twice although nothing allowed it."""
        allowed = self.seen.allowed_again
        return [key for key, count in self.seen.count.items() if count > 1 and key not in allowed]


def _must_not_tell(reminders: list[Reminder]) -> bool:
    raise AssertionError(f"shown by two programs: {reminders}")


def _back(day: date, until: date, check: AccountCheck) -> Iterator[date]:
    """From one day back to another that is not included, no further than the check goes."""
    if check.schedule.ends_on is not None:
        day = min(day, check.schedule.ends_on)
    until = max(until, check.schedule.starts_on - A_DAY)
    while day > until:
        yield day
        day -= A_DAY


def _was_answered_ahead(callback: CallBack, now: datetime) -> bool:
    answered = callback.acknowledged_at
    return answered is not None and answered - now > A_DAY
