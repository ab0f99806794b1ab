"""What the tests of added numbers share: the real engine in a folder of its own, a real window."""

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.services.engine import Engine
from callassist.ui.controllers.added_number_controller import AddedNumberController
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import MainWindow

MOBILE = "139 1234 5678"


@pytest.fixture
def desk(engine: Engine) -> AddedNumbersDesk:
    return engine.added_numbers


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
