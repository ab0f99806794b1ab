"""What tests of planted errors share: a window that takes them, on a folder that is filled."""

import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.crash_window import CrashWindow
from callassist.ui.last_resort import LastResort
from callassist.ui.main_window import LOG, MainWindow
from services.made_phone_logs import phone_call, phone_log
from store.made_calls import BANK, NOON, SetClock, ended
from ui.pages.hands import settle

PLANTED = "6222020200112233445"
"""What every planted error says; it must never be told or written down."""


class PlantedError(Exception):
    """An error nobody could have foreseen."""


def raiser(*_words: object, **_named: object) -> object:
    """Stands in the place of what is to fail."""
    raise PlantedError(PLANTED)


@dataclass
class Taken:
    """What the last resort has taken, and how it told it."""

    window: MainWindow
    log: list[str] = field(default_factory=list)

    def told(self) -> str:
        """The words of the window with the report; empty where there is none. Closes it."""
        settle()
        words = []
        for top in QApplication.topLevelWidgets():
            if isinstance(top, CrashWindow) and top.isVisible():
                words.append(f"{top.windowTitle()}\n{top.report()}")
                top.accept()
        settle()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        return "\n".join(words)


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """Two calls, one of them imported, and an account to look at."""
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock)
    engine.calls.take(ended("+8695188", claim=BANK, note="要我转账"))
    job = engine.imports.open(phone_log(tmp_path / "calls.xml", [phone_call("0095588", -60)]))
    for _ in job.take():
        pass
    weekly = Schedule(rhythm=Rhythm.EVERY_DAYS, starts_on=NOON.date(), number=7)
    engine.checks.add("工资卡", weekly, organisation_id="icbc")
    yield engine
    engine.close()


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    controllers = Controllers(engine)
    yield controllers
    controllers.imports.cancel()
    controllers.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers, engine: Engine) -> MainWindow:
    def sentence_of(error: CallAssistError) -> str:
        return engine.texts.sentence(f"error.{error.sentence}", **error.values)

    window = MainWindow(controllers, sentence_of)
    qtbot.addWidget(window)
    window.show_page(LOG)
    window.resize(1180, 760)
    window.show()
    qtbot.waitActive(window)
    settle()
    return window


@pytest.fixture
def taken(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[Taken]:
    """The last resort is the hook of everything; nothing is held back however often it fails."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    monkeypatch.setattr("callassist.ui.last_resort.SHOWN_PER_PLACE", 1_000_000)
    taken = Taken(window)
    last_resort = LastResort(taken.log.append, lambda: "callassist", window)
    last_resort.install()
    yield taken
    taken.told()
