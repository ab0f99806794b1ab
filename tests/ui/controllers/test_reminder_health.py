from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.system.reminder_timer.timer import TimerStatus
from callassist.ui.controllers.reminder_health import ReminderHealth
from callassist.ui.controllers.settings_controller import SettingsController
from store.made_calls import BANK, BEIJING, SetClock, ended
from ui.made_timer import MadeTimer

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def timer() -> MadeTimer:
    return MadeTimer()


@pytest.fixture
def health(qapp: QApplication, engine: Engine, timer: MadeTimer) -> ReminderHealth:
    settings = SettingsController(engine.settings, lambda: None)
    return ReminderHealth(engine, settings, lambda: timer)


def test_last_and_next_are_those_of_the_desk(engine: Engine, health: ReminderHealth) -> None:
    assert health.last_shown() is None
    assert health.next_due() is None

    call = engine.calls.take(ended(claim=BANK)).call
    engine.reminders.show(lambda _reminders: True)
    later = AFTERNOON + timedelta(minutes=10)
    engine.callbacks.remind_at(call.id, later)
    assert health.last_shown() == AFTERNOON
    assert health.next_due() == later


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, qapp: QApplication) -> None:
    (tmp_path / "callassist.sqlite3").write_bytes(b"not a database at all" * 100)
    engine = Engine(SettingsFile(tmp_path), "zh_CN", SetClock(AFTERNOON))
    health = ReminderHealth(engine, SettingsController(engine.settings, lambda: None))
    failures: list[CallAssistError] = []
    health.request_failed.connect(failures.append)
    assert health.last_shown() is None
    assert [failure.sentence for failure in failures] == ["database_damaged"]


def test_the_switch_installs_and_removes_for_this_folder_and_tells_how_it_stands(
    qtbot: QtBot, engine: Engine, health: ReminderHealth, timer: MadeTimer
) -> None:
    for wanted in (True, False):
        with qtbot.waitSignal(health.timer_known) as known:
            health.switch_timer(wanted)
        status = known.args[0] if known.args else None
        assert isinstance(status, TimerStatus)
        assert status.is_installed is wanted
        assert SettingsFile(engine.folder).current.reminders_wanted is wanted
    assert timer.folders == [engine.folder]


def test_a_system_that_will_not_is_told(
    qtbot: QtBot, health: ReminderHealth, timer: MadeTimer
) -> None:
    timer.failure = CallAssistError("read_only", path="/somewhere")
    with qtbot.waitSignal(health.timer_failed) as failed:
        health.switch_timer(True)
    assert failed.args is not None
    assert failed.args[0] is timer.failure


def test_to_ask_changes_nothing(qtbot: QtBot, health: ReminderHealth, timer: MadeTimer) -> None:
    with qtbot.waitSignal(health.timer_known):
        health.ask_timer()
    assert timer.folders == []
    assert not timer.is_installed
