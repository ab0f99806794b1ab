from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.callbacks import Outcome
from callassist.domain.reminders import Reminder
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store import database
from callassist.store.file_name import FILE_NAME
from callassist.store.reminder_log import ReminderLog
from callassist.ui.controllers import reminder_controller
from callassist.ui.controllers.reminder_controller import ReminderController
from store.made_calls import BANK, BEIJING, SetClock, ended
from store.other_connection import other_connection

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)
MONDAYS = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 23), number=1)


class Heard:
    """What a controller has told so far."""

    def __init__(self, controller: ReminderController) -> None:
        self.notices: list[list[Reminder]] = []
        self.counts: list[int] = []
        self.waiting: list[Reminder] = []
        controller.reminder_due.connect(self.notices.append)
        controller.due_changed.connect(self.counts.append)
        controller.waiting_changed.connect(self._wait)

    def _wait(self, waiting: list[Reminder]) -> None:
        self.waiting = waiting


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def open_engine(tmp_path: Path, clock: SetClock) -> Iterator[Callable[[], Engine]]:
    """Programs on one data folder, each as a process of its own would be."""
    made: list[Engine] = []

    def another() -> Engine:
        made.append(Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock))
        return made[-1]

    yield another
    for each in made:
        each.close()


@pytest.fixture
def engine(open_engine: Callable[[], Engine]) -> Engine:
    return open_engine()


@pytest.fixture
def controller(qapp: QApplication, engine: Engine) -> Iterator[ReminderController]:
    made = ReminderController(lambda: engine.reminders)
    yield made
    made.stop()
    made.deleteLater()


@pytest.fixture
def heard(controller: ReminderController) -> Heard:
    return Heard(controller)


def put_off_call(engine: Engine, minutes: int = 30) -> int:
    """Write a call down whose call-back comes later; returns its id."""
    call = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(call.id, engine.clock.now() + timedelta(minutes=minutes))
    return call.id


def ids(reminders: list[Reminder]) -> list[tuple[str, int]]:
    return [(each.kind.value, each.id) for each in reminders]


def test_nothing_is_told_before_its_time_and_once_then(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    call_id = put_off_call(engine)
    controller.look()
    assert heard.notices == []

    clock.advance(minutes=30)
    for _ in range(3):
        controller.look()
    assert [ids(each) for each in heard.notices] == [[("callback", call_id)]]


def test_a_month_of_sleep_is_one_notice(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    call_id = put_off_call(engine)
    check = engine.checks.add("工资卡", MONDAYS)
    clock.advance(days=31, hours=6)
    controller.look()

    assert len(heard.notices) == 1
    told = ids(heard.notices[0])
    assert ("callback", call_id) in told
    assert ("account", check.id) in told
    assert len(told) == len(set(told))


def test_a_new_notice_says_again_what_nobody_has_seen(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    first, second = put_off_call(engine, 10), put_off_call(engine, 20)
    clock.advance(minutes=10)
    controller.look()
    clock.advance(minutes=10)
    controller.look()
    assert ids(heard.notices[-1]) == [("callback", first), ("callback", second)]


def test_what_was_seen_is_not_said_again(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    put_off_call(engine, 10)
    second = put_off_call(engine, 20)
    clock.advance(minutes=10)
    controller.look()
    controller.acknowledge_waiting()
    assert heard.waiting == []

    clock.advance(minutes=10)
    controller.look()
    assert ids(heard.notices[-1]) == [("callback", second)]


def test_what_nobody_has_seen_is_told_again_after_half_a_day(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    put_off_call(engine, 10)
    clock.advance(minutes=10)
    controller.look()
    clock.advance(hours=19)
    controller.look()
    assert len(heard.notices) == 2

    controller.acknowledge()
    clock.advance(hours=12)
    controller.look()
    assert len(heard.notices) == 2


def test_who_looks_at_what_is_due_is_told_nothing_and_nothing_later(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    put_off_call(engine, 10)
    clock.advance(minutes=10)
    controller.is_watched = lambda: True
    controller.look()
    controller.is_watched = lambda: False
    clock.advance(hours=2)
    controller.look()

    assert heard.notices == []
    assert heard.counts[-1] == 1


def test_the_call_one_is_looking_at_is_held_back_and_no_other(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    other = engine.calls.take(ended(claim=BANK)).call
    clock.advance(hours=5)
    call = engine.calls.take(ended(claim=BANK)).call
    controller.hold_back_call(call.id)
    controller.look()

    told = ids(heard.notices[0])
    assert ("callback", other.id) in told
    assert ("callback", call.id) not in told


def test_one_call_back_is_held_back_at_this_time_only(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    call_id = put_off_call(engine, 10)
    clock.advance(minutes=10)
    controller.hold_back(call_id, clock.now())
    controller.look()
    assert heard.notices == []

    engine.callbacks.remind_at(call_id, clock.now() + timedelta(minutes=10))
    clock.advance(minutes=10)
    controller.look()
    assert ids(heard.notices[0]) == [("callback", call_id)]


def test_what_is_done_does_not_wait_any_more(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    first, second = put_off_call(engine, 10), put_off_call(engine, 10)
    clock.advance(minutes=10)
    controller.look()
    assert len(heard.waiting) == 2

    engine.callbacks.record(first, Outcome.BANK_CALLED)
    controller.look()
    assert ids(heard.waiting) == [("callback", second)]
    engine.callbacks.remind_at(second, clock.now() + timedelta(minutes=10))
    controller.look()
    assert heard.waiting == []


def test_call_backs_checks_and_practice_are_counted_together(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    engine.checks.add("工资卡", MONDAYS)
    put_off_call(engine, 10)
    clock.advance(hours=5)
    controller.look()
    due = engine.reminders.due().count
    assert due >= 2
    assert heard.counts == [due]

    controller.count_practice(True)
    controller.look()
    controller.count_practice(False)
    assert heard.counts == [due, due + 1, due]


def test_the_start_shows_what_another_run_has_told(
    engine: Engine, clock: SetClock, open_engine: Callable[[], Engine]
) -> None:
    call_id = put_off_call(engine, 10)
    clock.advance(minutes=10)
    assert len(engine.reminders.show(lambda _reminders: True)) == 1

    other = open_engine()
    later = ReminderController(lambda: other.reminders)
    heard = Heard(later)
    later.start()
    assert ids(heard.waiting) == [("callback", call_id)]
    assert heard.counts == [1]
    assert later.has_due
    later.look()
    assert heard.notices == []
    later.stop()


def test_two_windows_on_one_folder_tell_a_thing_once(
    engine: Engine,
    clock: SetClock,
    controller: ReminderController,
    heard: Heard,
    open_engine: Callable[[], Engine],
) -> None:
    other_engine = open_engine()
    other = ReminderController(lambda: other_engine.reminders)
    heard_there = Heard(other)
    put_off_call(engine, 10)
    clock.advance(minutes=10)
    for each in (controller, other, controller, other):
        each.look()

    assert len(heard.notices) + len(heard_there.notices) == 1
    assert heard.counts == heard_there.counts == [1]
    other.deleteLater()


def test_in_the_night_only_call_backs_are_told(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    engine.settings.change(evening=time(22, 30))
    check = engine.checks.add("工资卡", MONDAYS)
    call_id = put_off_call(engine, 8 * 60)
    clock.moment = AFTERNOON.replace(hour=23, minute=50)
    controller.look()
    assert ids(heard.notices[0]) == [("callback", call_id)]

    clock.moment = AFTERNOON + timedelta(hours=17)
    controller.look()
    assert ("account", check.id) in ids(heard.notices[-1])


def test_a_file_that_is_held_is_looked_at_again_on_the_next_beat(
    tmp_path: Path,
    engine: Engine,
    clock: SetClock,
    controller: ReminderController,
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)
    put_off_call(engine, 10)
    engine.close()
    clock.advance(minutes=10)
    with other_connection(tmp_path / "data") as other:
        other.execute("begin exclusive")
        controller.look()
        other.execute("rollback")
    assert heard.notices == []

    controller.look()
    assert len(heard.notices) == 1
    assert (tmp_path / "data" / FILE_NAME).exists()


def test_what_is_asked_while_it_is_held_is_done_once_when_it_goes_on(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    put_off_call(engine)
    clock.advance(minutes=30)
    controller.hold()
    for _ in range(3):
        controller.look()
    assert heard.notices == []

    controller.go_on()
    controller.go_on()
    assert len(heard.notices) == 1


def test_what_was_seen_while_it_was_held_is_written_when_it_goes_on(
    engine: Engine, clock: SetClock, controller: ReminderController, heard: Heard
) -> None:
    put_off_call(engine)
    clock.advance(minutes=30)
    controller.look()
    [reminder] = heard.waiting

    controller.hold()
    controller.acknowledge_waiting()
    assert heard.waiting == []
    assert _seen_at(engine, reminder) is None

    clock.advance(minutes=5)
    controller.go_on()
    assert _seen_at(engine, reminder) == clock.now()


def _seen_at(engine: Engine, reminder: Reminder) -> datetime | None:
    return ReminderLog(engine._store).shown([reminder])[reminder.key].acknowledged_at


def test_it_looks_by_itself_soon_after_the_start_and_on_the_beat(
    qtbot: QtBot,
    engine: Engine,
    clock: SetClock,
    controller: ReminderController,
    heard: Heard,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(reminder_controller, "FIRST_LOOK_MILLISECONDS", 10)
    monkeypatch.setattr(reminder_controller, "BEAT_MILLISECONDS", 20)
    put_off_call(engine, 10)
    controller.start()
    clock.advance(minutes=10)
    qtbot.waitUntil(lambda: len(heard.notices) == 1)
    put_off_call(engine, 10)
    clock.advance(minutes=10)
    # Timers that may be late are late by up to a second.
    qtbot.waitUntil(lambda: len(heard.notices) == 2, timeout=5000)


def test_the_beat_leaves_the_computer_asleep_most_of_the_time() -> None:
    assert 60_000 / reminder_controller.BEAT_MILLISECONDS <= 6
