"""What the tests of account checks share: the real engine in a folder of its own, a set clock."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.store import database
from callassist.ui.controllers.check_controller import CheckController
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.i18n import WindowLanguage
from callassist.ui.pages.to_do_page import ToDoPage
from store.made_calls import BEIJING, SetClock
from store.other_connection import other_connection
from ui.pages.hands import open_page, settle

OpenPage = Callable[[], ToDoPage]
Speak = Callable[[str], None]


@pytest.fixture
def clock() -> SetClock:
    """A Sunday afternoon in Beijing until a test moves it."""
    return SetClock(datetime(2026, 11, 22, 15, 42, tzinfo=BEIJING))


@pytest.fixture
def checks(controllers: Controllers) -> CheckController:
    return controllers.checks


@pytest.fixture
def failures(controllers: Controllers) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controllers.request_failed.connect(told.append)
    return told


@pytest.fixture
def opened(qtbot: QtBot, controllers: Controllers) -> OpenPage:
    """Opens the to-do page once there is what a test wants."""

    def make() -> ToDoPage:
        page = ToDoPage(
            controllers.calls,
            controllers.reminders,
            lambda: controllers.practice,
            lambda: controllers.checks,
        )
        open_page(qtbot, page)
        qtbot.waitUntil(lambda: page.keyboard_start is not None)
        settle()
        return page

    return make


@pytest.fixture
def speak(qapp: QApplication, engine: Engine) -> Iterator[Speak]:
    """Changes the language of everything made from then on."""
    language = WindowLanguage(qapp)

    def switch(name: str) -> None:
        engine.language = name
        language.switch_to(name)

    yield switch
    language.switch_to("zh_CN")


@pytest.fixture
def locked_file(
    tmp_path: Path, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Callable[[], AbstractContextManager[None]]:
    """A while in which another program holds the data file."""
    monkeypatch.setattr(database, "_WAIT_SECONDS", 0.1)

    @contextmanager
    def locked() -> Iterator[None]:
        engine.checks.standings()  # the file is there from now on
        with other_connection(tmp_path / "data") as other:
            other.execute("begin exclusive")
            yield
            other.execute("rollback")

    return locked
