"""What the tests of practice share: the real engine in a folder of its own, a clock set by hand."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path
from random import Random

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store import database
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.practice import practice_page
from callassist.ui.practice.practice_page import PracticePage
from store.made_calls import BEIJING, SetClock
from store.other_connection import other_connection
from ui.pages.hands import open_page


@pytest.fixture
def clock() -> SetClock:
    """A Monday afternoon in Beijing until a test moves it."""
    return SetClock(datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING))


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """The parts of the program; sessions and choices are mixed in the same way each time."""
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock)
    engine.practice._chance = Random(3)
    yield engine
    engine.close()


@pytest.fixture
def controller(engine: Engine) -> Iterator[PracticeController]:
    settings = SettingsController(engine.settings, lambda: None)
    controller = PracticeController(lambda: engine, settings)
    yield controller
    controller.deleteLater()
    settings.deleteLater()


@pytest.fixture
def failures(controller: PracticeController) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controller.request_failed.connect(told.append)
    return told


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Everything a screen reader is asked to say."""
    said: list[str] = []
    monkeypatch.setattr(practice_page, "announce", lambda _where, words: said.append(words))
    return said


@pytest.fixture
def page(qtbot: QtBot, controller: PracticeController, heard: list[str]) -> PracticePage:
    page = PracticePage(controller)
    open_page(qtbot, page)
    return page


@pytest.fixture
def locked_file(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], AbstractContextManager[None]]:
    """A while in which another program holds the data file."""
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)

    @contextmanager
    def locked() -> Iterator[None]:
        engine.practice.progress()  # the file is there from now on
        with other_connection(tmp_path / "data") as other:
            other.execute("begin exclusive")
            yield
            other.execute("rollback")

    return locked
