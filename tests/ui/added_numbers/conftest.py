"""What the tests of added numbers share: the real engine in a folder of its own, a real window."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.added_number_controller import AddedNumberController
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import MainWindow
from store.made_calls import SetClock

MOBILE = "139 1234 5678"


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock)
    yield engine
    engine.close()


@pytest.fixture
def desk(engine: Engine) -> AddedNumbersDesk:
    return engine.added_numbers


@pytest.fixture
def controllers(engine: Engine) -> Controllers:
    return Controllers(engine)


@pytest.fixture
def added(controllers: Controllers) -> AddedNumberController:
    return controllers.added_numbers


@pytest.fixture
def failures(controllers: Controllers) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controllers.request_failed.connect(told.append)
    return told


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers) -> MainWindow:
    window = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    qtbot.waitActive(window)
    return window
