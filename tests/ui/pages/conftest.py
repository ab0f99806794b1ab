"""What the tests of pages share: the controller on a real data file, and a clock set by hand."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import load_texts
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.services.call_desk import CallbackDesk, CallDesk
from callassist.services.edit_desk import EditDesk
from callassist.services.engine import Engine
from callassist.services.related_desk import RelatedDesk
from callassist.services.wording import Wording
from callassist.settings import SettingsFile
from callassist.store import database
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.edit_log import EditLog
from callassist.store.related_calls import FamilyRows
from callassist.ui.controllers.call_controller import CallController, CallDesks
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.main_window import MainWindow
from store.made_calls import BEIJING, SetClock, directory
from store.other_connection import other_connection


@pytest.fixture
def clock() -> SetClock:
    """A Monday afternoon in Beijing until a test moves it."""
    return SetClock(datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING))


@pytest.fixture
def log(tmp_path: Path) -> Iterator[CallLog]:
    store = Store(tmp_path / "data")
    yield CallLog(store)
    store.close()


@pytest.fixture
def own_banks() -> set[str]:
    """The banks the person has accounts with; a test adds to it before it asks."""
    return set()


def controller_on(
    log: CallLog, clock: SetClock, own_banks: set[str], language: str = "zh_CN"
) -> CallController:
    """The controller on a log, with what the desks behind it need."""
    calls = CallDesk(directory(), log, clock, lambda: frozenset(own_banks))
    callbacks = CallbackDesk(log, clock)
    wording = Wording(load_texts(language), directory())
    guidance = load_guidance(language)
    edits = EditDesk(calls, EditLog(log._store))
    related = RelatedDesk(calls, FamilyRows(log._store))
    desks = CallDesks(lambda: calls, lambda: callbacks, lambda: edits, lambda: related)
    return CallController(desks, lambda: wording, lambda: guidance)


@pytest.fixture
def controller(log: CallLog, clock: SetClock, own_banks: set[str]) -> Iterator[CallController]:
    controller = controller_on(log, clock, own_banks)
    yield controller
    controller.deleteLater()


@pytest.fixture
def practice(tmp_path: Path, clock: SetClock) -> Iterator[PracticeController]:
    """Practice in a data folder of its own, before the first drill."""
    engine = Engine(SettingsFile(tmp_path / "practice"), "zh_CN", clock)
    settings = SettingsController(engine.settings, lambda: None)
    practice = PracticeController(lambda: engine, settings)
    yield practice
    engine.close()
    practice.deleteLater()
    settings.deleteLater()


@pytest.fixture
def failures(controller: CallController) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controller.request_failed.connect(told.append)
    return told


@pytest.fixture
def locked_file(
    tmp_path: Path, log: CallLog, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], AbstractContextManager[None]]:
    """A while in which another program holds the data file."""
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)

    @contextmanager
    def locked() -> Iterator[None]:
        log.count(CallFilter())  # the file is there from now on
        with other_connection(tmp_path / "data") as other:
            other.execute("begin exclusive")
            yield
            other.execute("rollback")

    return locked


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers) -> Iterator[MainWindow]:
    """The whole window over an empty log."""
    window = MainWindow(controllers, lambda error: f"error.{error.sentence}")
    qtbot.addWidget(window)
    window.resize(1280, 900)
    with qtbot.waitActive(window):
        window.show()
    yield window
    controllers.deleteLater()
