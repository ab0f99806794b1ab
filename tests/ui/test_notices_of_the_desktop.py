"""The window on a real session bus, with somebody on it who shows notices."""

import sys
import threading
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.reminders import DueKind, Reminder
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import LOG, TO_DO
from store.made_calls import BANK, BEIJING, SetClock, ended
from system.notification_service import NotificationService, private_bus, service_on
from ui.pages.hands import read, settle

pytestmark = pytest.mark.session_bus

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@pytest.fixture
def service(no_notices: None, monkeypatch: pytest.MonkeyPatch) -> Iterator[NotificationService]:
    with private_bus() as address, service_on(address) as running:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield running


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def desktop(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Desktop]:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    made = Desktop(qapp, Engine(SettingsFile(tmp_path), "zh_CN", clock))
    qtbot.addWidget(made.window)
    made.open(has_due=False)
    qtbot.waitActive(made.window)
    made.begin()
    settle()
    yield made
    made.end()


def remind(desktop: Desktop, clock: SetClock) -> Engine:
    """Let a call-back become due while another page is open."""
    engine = desktop._engine
    call = engine.calls.take(ended("+8695188", claim=BANK)).call
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(minutes=30))
    clock.advance(minutes=30)
    desktop.controllers.reminders.look()
    settle()
    assert desktop.window.current_page_id() == LOG
    assert "有 1 通来电等你回拨核实" in read(desktop.window)
    return engine


def is_seen(engine: Engine) -> bool:
    """Whether nobody would be told of any call-back again before nine the next morning."""
    shown: list[Reminder] = []
    assert isinstance(engine.clock, SetClock)
    engine.clock.advance(hours=16, minutes=30)

    def tell(new: list[Reminder]) -> bool:
        shown.extend(each for each in new if each.kind is DueKind.CALLBACK)
        return True

    engine.reminders.show(tell)
    return not shown


def test_the_notice_says_how_much_is_due_and_no_number(
    service: NotificationService, desktop: Desktop, clock: SetClock
) -> None:
    remind(desktop, clock)
    told = service.wait_for(1)[0]
    assert told.title == "来电守护"
    assert told.text == "有 1 通来电等你回拨核实"
    assert "去待办" in told.actions
    assert "95188" not in repr(told)


@pytest.mark.parametrize("action", ["default", "to_do"])
@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_its_button_opens_what_is_due(
    service: NotificationService, desktop: Desktop, clock: SetClock, qtbot: QtBot, action: str
) -> None:
    engine = remind(desktop, clock)
    service.wait_for(1)
    desktop.window.showMinimized()
    service.press(1, action)
    qtbot.waitUntil(lambda: desktop.window.current_page_id() == TO_DO)
    assert not desktop.window.isMinimized()
    assert "等你回拨核实" not in read(desktop.window)
    assert is_seen(engine)


def test_who_closes_it_has_seen_it(
    service: NotificationService, desktop: Desktop, clock: SetClock, qtbot: QtBot
) -> None:
    engine = remind(desktop, clock)
    service.wait_for(1)
    service.end(1, reason=2)
    qtbot.waitUntil(lambda: "等你回拨核实" not in read(desktop.window))
    assert desktop.window.current_page_id() == LOG
    assert is_seen(engine)


def test_one_that_went_by_itself_was_seen_by_nobody(
    service: NotificationService, desktop: Desktop, clock: SetClock, qtbot: QtBot
) -> None:
    engine = remind(desktop, clock)
    service.wait_for(1)
    messages = desktop._reminding._messages if desktop._reminding is not None else None
    assert messages is not None
    service.end(1, reason=1)
    qtbot.waitUntil(lambda: not messages._notices.is_waiting)
    settle()
    assert "有 1 通来电等你回拨核实" in read(desktop.window)
    assert not is_seen(engine)
