"""What is due is told as one notice, by one program, until a person has seen it."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest

from callassist.domain.account_checks import CheckOutcome
from callassist.domain.callbacks import Outcome
from callassist.domain.reminders import GIVEN_UP, DueKind, Reminder
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.services.reminder_desk import check_reminder
from callassist.settings import SettingsFile
from store.made_calls import BANK, BEIJING, NOON, SetClock, ended

MONDAY = date(2026, 11, 23)
EVENING = datetime(2026, 11, 23, 20, 0, tzinfo=BEIJING)
DAILY = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=MONDAY)
SCAM = "+8695188"
PLAIN = ended("95188", claim=BANK)
"""A call that promises nothing but the call-back, and a look a month later."""


def _engine(folder: Path, clock: SetClock) -> Engine:
    return Engine(SettingsFile(folder), "zh_CN", clock)


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = _engine(folder, clock)
    yield made
    made.close()


@pytest.fixture
def other_program(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = _engine(folder, clock)
    yield made
    made.close()


def show(engine: Engine) -> list[str]:
    """What one look tells; it is told well."""
    notices: list[list[Reminder]] = []

    def tell(reminders: list[Reminder]) -> bool:
        notices.append(reminders)
        return True

    shown = engine.reminders.show(tell)
    assert notices == ([shown] if shown else [])
    return [f"{each.kind} {each.id}" for each in shown]


def cannot_tell(reminders: list[Reminder]) -> bool:
    assert reminders
    return False


def test_with_nothing_due_nothing_is_told(engine: Engine) -> None:
    assert show(engine) == []
    assert engine.reminders.due().count == 0
    assert engine.reminders.next_due() is None
    assert engine.reminders.last_shown() is None


def test_a_call_back_is_told_at_once_and_the_rest_in_one_notice_in_the_evening(
    engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(SCAM))
    engine.checks.add("工资卡", DAILY)
    assert show(engine) == ["callback 1"]
    assert show(engine) == []

    clock.moment = EVENING
    assert show(engine) == ["account 2", "aftercare 1"]
    assert engine.reminders.due().count == 3


def test_what_could_not_be_told_is_told_by_the_next_who_looks(
    engine: Engine, other_program: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(SCAM))
    assert engine.reminders.show(cannot_tell) == []
    assert show(other_program) == []
    assert engine.reminders.last_shown() is None

    clock.advance(seconds=GIVEN_UP.total_seconds())
    assert show(other_program) == ["callback 1"]
    assert engine.reminders.last_shown() == clock.now()


def test_a_failure_while_telling_loses_nothing(engine: Engine, clock: SetClock) -> None:
    def fail(reminders: list[Reminder]) -> bool:
        raise OSError(str(reminders))

    engine.calls.take(ended(SCAM))
    with pytest.raises(OSError, match="callback"):
        engine.reminders.show(fail)

    clock.advance(minutes=1)
    assert show(engine) == ["callback 1"]


def test_two_programs_never_tell_the_same(
    engine: Engine, other_program: Engine, clock: SetClock
) -> None:
    engine.checks.add("工资卡", DAILY)
    clock.moment = EVENING

    assert [show(engine), show(other_program)] == [["account 1"], []]
    engine.reminders.acknowledge()
    clock.moment = EVENING + timedelta(hours=13)
    assert [show(engine), show(other_program)] == [[], []]


def test_quiet_hours_are_those_that_were_chosen(engine: Engine, clock: SetClock) -> None:
    engine.checks.add("工资卡", DAILY)
    engine.settings.change(quiet_from=time(19), quiet_to=time(21, 30))

    clock.moment = EVENING
    assert show(engine) == []
    assert engine.reminders.due().count == 1
    clock.moment = EVENING + timedelta(minutes=90)
    assert show(engine) == ["account 1"]


def test_what_nobody_saw_comes_again_with_what_is_new(engine: Engine, clock: SetClock) -> None:
    engine.checks.add("工资卡", DAILY)
    engine.calls.take(PLAIN)
    assert show(engine) == ["callback 1"]
    clock.moment = EVENING
    assert show(engine) == ["account 1"]

    clock.moment = NOON + timedelta(days=1)
    assert show(engine) == ["callback 1", "account 1"]


def test_what_a_person_saw_does_not_come_again_that_day(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(PLAIN)
    engine.calls.take(PLAIN)
    seen = engine.reminders.due().reminders()[:1]

    engine.reminders.acknowledge(seen)

    assert show(engine) == ["callback 2"]
    clock.advance(hours=20)
    assert show(engine) == ["callback 2"]


def test_seeing_it_twice_is_noted_once(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(PLAIN)
    show(engine)
    engine.reminders.acknowledge()
    clock.advance(hours=1)

    engine.reminders.acknowledge()

    assert engine.reminders.last_shown() == NOON


# call-backs


def test_a_call_back_put_off_is_another_reminder(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(PLAIN)
    show(engine)
    engine.reminders.acknowledge()
    engine.callbacks.remind_at(1, NOON + timedelta(minutes=10))
    assert show(engine) == []

    clock.advance(minutes=10)
    assert show(engine) == ["callback 1"]


def test_a_call_back_ends_with_an_outcome(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(PLAIN)
    engine.callbacks.record(1, Outcome.NOT_REACHED)
    clock.advance(days=1)
    assert show(engine) == ["callback 1"]

    engine.callbacks.record(1, Outcome.NOT_BANK)
    clock.advance(days=1)
    assert show(engine) == []


def test_a_call_back_put_off_with_a_clock_ahead_is_told_now_and_again_at_its_time(
    engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(PLAIN)
    clock.moment = NOON.replace(year=2027)
    engine.callbacks.remind_at(1, clock.moment + timedelta(hours=1))

    clock.moment = NOON
    assert show(engine) == ["callback 1"]
    engine.reminders.acknowledge()
    assert show(engine) == []
    assert engine.reminders.due().reminders()[0].due_at == NOON

    # It was this clock that was wrong.
    clock.moment = NOON.replace(year=2027) + timedelta(hours=1)
    assert "callback 1" in show(engine)


def test_a_call_back_of_a_clock_in_1970_is_due_when_the_clock_is_right(
    engine: Engine, clock: SetClock
) -> None:
    clock.moment = datetime(1970, 1, 1, 9, 0, tzinfo=BEIJING)
    engine.calls.take(PLAIN)
    assert show(engine) == ["callback 1"]

    clock.moment = NOON
    assert "callback 1" in show(engine)


# account checks


def test_each_evening_is_another_reminder(engine: Engine, clock: SetClock) -> None:
    engine.checks.add("工资卡", DAILY)
    for days in range(3):
        clock.moment = EVENING + timedelta(days=days)
        assert show(engine) == ["account 1"]
        engine.reminders.acknowledge()


def test_a_look_put_off_is_told_again_tomorrow_evening(engine: Engine, clock: SetClock) -> None:
    engine.checks.add("工资卡", Schedule(rhythm=Rhythm.WEEKLY, starts_on=MONDAY, number=1))
    clock.moment = EVENING
    assert show(engine) == ["account 1"]
    engine.reminders.acknowledge()
    engine.checks.put_off(1)
    clock.moment = EVENING + timedelta(hours=14)
    assert show(engine) == []

    clock.moment = EVENING + timedelta(days=1)
    assert show(engine) == ["account 1"]


def test_somebody_who_starts_the_computer_only_in_the_mornings_is_reminded(
    engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(ended(SCAM))
    engine.callbacks.record(1, Outcome.NOT_BANK)
    engine.checks.add("工资卡", DAILY)
    told = []
    for days in range(1, 4):
        clock.moment = datetime(2026, 11, 23 + days, 9, 0, tzinfo=BEIJING)
        told.append(show(engine))
        engine.reminders.acknowledge()

    assert told == [["account 2", "aftercare 1"], ["account 2"], ["account 2"]]


def test_a_month_without_a_start_is_one_notice(engine: Engine, clock: SetClock) -> None:
    for number in range(1, 6):
        engine.checks.add(f"账户{number}", DAILY)
    clock.moment = EVENING + timedelta(days=40)

    assert len(show(engine)) == 7  # five accounts, the credit report, the limits


def test_a_look_that_is_not_due_has_no_reminder(engine: Engine) -> None:
    check = engine.checks.add("工资卡", Schedule(rhythm=Rhythm.WEEKLY, starts_on=MONDAY, number=7))

    with pytest.raises(ValueError, match="not due"):
        check_reminder(engine.checks.standing(check))


# what is told about it


def test_next_due_is_the_earliest_that_is_not_due_yet(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(PLAIN)
    engine.callbacks.remind_at(1, NOON + timedelta(days=2))
    assert engine.reminders.next_due() == NOON + timedelta(days=2)

    account = engine.checks.add("工资卡", DAILY)
    assert engine.reminders.next_due() == EVENING
    clock.moment = EVENING
    assert engine.reminders.next_due() == EVENING + timedelta(days=1)
    engine.checks.finish(account.id, CheckOutcome.FINE)
    assert engine.reminders.next_due() == EVENING + timedelta(days=1)


def test_every_kind_of_check_has_its_kind_of_reminder(engine: Engine, clock: SetClock) -> None:
    engine.calls.take(ended(SCAM))
    engine.checks.add("工资卡", DAILY)
    clock.advance(days=30)

    assert {each.kind for each in engine.reminders.due().reminders()} == set(DueKind)


def test_an_hour_after_the_clock_was_put_back_nothing_is_told_twice(
    engine: Engine, clock: SetClock
) -> None:
    engine.calls.take(PLAIN)
    clock.advance(hours=3)
    assert show(engine) == ["callback 1"]

    clock.advance(hours=-2)
    assert show(engine) == []
    clock.advance(hours=-24)
    assert show(engine) == []  # it is not due yet
    clock.moment = NOON + timedelta(days=1, hours=3)
    assert show(engine) == ["callback 1"]


def test_a_call_back_without_an_outcome_comes_again_each_morning(
    engine: Engine, clock: SetClock
) -> None:
    call = engine.calls.take(PLAIN).call
    assert show(engine) == [f"callback {call.id}"]
    engine.reminders.acknowledge()

    for hours in (11, 20.5):  # 23:00, and 8:30 the next morning
        clock.moment = NOON + timedelta(hours=hours)
        assert show(engine) == []
    clock.moment = NOON + timedelta(hours=21)
    assert show(engine) == [f"callback {call.id}"]
    engine.reminders.acknowledge()
    clock.moment = NOON + timedelta(hours=44)
    assert show(engine) == []

    clock.moment = NOON + timedelta(hours=45)
    assert show(engine) == [f"callback {call.id}"]
    engine.callbacks.record(call.id, Outcome.BANK_CALLED)
    clock.moment = NOON + timedelta(days=3)
    assert show(engine) == []
