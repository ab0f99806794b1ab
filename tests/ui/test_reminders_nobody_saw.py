"""Whatever the desktop does with a notice, what nobody has seen comes back in the window."""

import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.first_look import due_callbacks
from callassist.system import desktop_notice
from callassist.system.desktop_notice import Answer, Notice
from callassist.ui import reminding
from callassist.ui.closing_question import ClosingAnswer, ClosingQuestion
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import CALL_LOG, TO_DO
from callassist.ui.tray import Tray
from store.made_calls import BANK, BEIJING, SetClock, ended
from ui.pages.hands import read, settle
from ui.recording_tray import RecordingTray

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@dataclass
class SilentNotices:
    """A desktop that takes a notice or not, and of which nothing more is heard."""

    number: int | None
    shown: list[Notice] = field(default_factory=list)
    descriptors: tuple[int, ...] = ()
    is_waiting: bool = False

    def show(self, notice: Notice) -> int | None:
        self.shown.append(notice)
        return self.number

    def answers(self) -> list[Answer]:
        return []

    def close(self) -> None:
        """Nothing is held."""


Channel = Callable[[pytest.MonkeyPatch, Path], None]


def lying_tray(monkeypatch: pytest.MonkeyPatch, _folder: Path) -> None:
    """It says that it is visible and shows messages, and shows nothing."""

    def tray(window: QWidget) -> Tray:
        return Tray(window, RecordingTray(), lambda: True)

    leaves = ClosingAnswer(stays=False, is_for_good=False)
    monkeypatch.setattr(ClosingQuestion, "ask", lambda _parent: leaves)
    monkeypatch.setattr(reminding, "tray_of_this_desktop", tray)


def no_bus(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    """Neither tray nor D-Bus."""
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS")
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "nothing"))


def dead_service(monkeypatch: pytest.MonkeyPatch, _folder: Path) -> None:
    """There is a bus, and nobody on it shows notices."""
    monkeypatch.setattr(desktop_notice, "desktop_notices", lambda: SilentNotices(None))


def focus_assist(monkeypatch: pytest.MonkeyPatch, _folder: Path) -> None:
    """The notice is taken and kept from the person."""
    monkeypatch.setattr(desktop_notice, "desktop_notices", lambda: SilentNotices(7))


def no_screen(_monkeypatch: pytest.MonkeyPatch, _folder: Path) -> None:
    """The window itself is drawn where nobody sees it."""


CHANNELS = (lying_tray, no_bus, dead_service, focus_assist, no_screen)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def start(
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[[str | None], Desktop]]:
    """Starts the program as `callassist` or `callassist --show PAGE` does."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    running: list[Desktop] = []

    def start(page: str | None) -> Desktop:
        engine = Engine(SettingsFile(tmp_path), "zh_CN", clock)
        made = Desktop(qapp, engine)
        qtbot.addWidget(made.window)
        made.open(has_due=due_callbacks(tmp_path, clock.now()) > 0, page=page)
        qtbot.waitActive(made.window)
        made.begin()
        running.append(made)
        return made

    yield start
    for each in running:
        with suppress(RuntimeError):
            each.end()


@pytest.mark.parametrize("channel", CHANNELS)
def test_it_is_in_the_window_at_the_next_start_and_counted(
    channel: Channel,
    tmp_path: Path,
    clock: SetClock,
    start: Callable[[str | None], Desktop],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    channel(monkeypatch, tmp_path)
    first = start(None)
    settle()
    engine = first._engine
    call = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(minutes=30))
    clock.advance(minutes=30)
    first.controllers.reminders.look()
    settle()
    assert engine.reminders.last_shown() == clock.now()
    first.end()
    first.window.hide()

    clock.advance(hours=1)
    second = start(CALL_LOG)
    settle()
    assert "有 1 通来电等你回拨核实" in read(second.window)
    assert "待办 1 项" in read(second.window)
    assert second.window.windowTitle() == "来电守护 · 1 项待办"
    second.end()
    second.window.hide()

    third = start(None)
    assert third.window.current_page_id() == TO_DO
    qtbot.waitUntil(lambda: "网商银行" in read(third.window))
    assert "待办 1 项" in read(third.window)


def test_a_window_in_a_tray_that_has_gone_comes_back_to_the_task_bar(
    clock: SetClock, start: Callable[[str | None], Desktop], monkeypatch: pytest.MonkeyPatch
) -> None:
    there = [True]
    icon = RecordingTray()

    def tray(window: QWidget) -> Tray:
        return Tray(window, icon, lambda: there[0])

    monkeypatch.setattr(reminding, "tray_of_this_desktop", tray)
    desktop = start(None)
    settle()
    engine = desktop._engine
    call = engine.calls.take(ended(claim=BANK)).call
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(minutes=30))
    desktop.window.hide()
    there[0] = False
    clock.advance(minutes=30)
    desktop.controllers.reminders.look()

    assert icon.messages == []
    assert desktop.window.isVisible()
    assert desktop.window.isMinimized()
