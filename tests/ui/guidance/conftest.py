"""What the tests of the guidance share: the real engine over a folder of the test's own."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.guidance_controller import GuidanceController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.guidance.guidance_page import GuidancePage
from store.made_calls import SetClock
from ui.pages.hands import open_page

MakePage = Callable[[], GuidancePage]


@pytest.fixture
def engine(tmp_path: Path) -> Engine:
    return Engine(SettingsFile(tmp_path / "settings"), "zh_CN", SetClock())


@pytest.fixture
def guidance(engine: Engine) -> Iterator[GuidanceController]:
    settings = SettingsController(engine.settings, lambda: None)
    controller = GuidanceController(lambda: engine, settings)
    yield controller
    controller.deleteLater()
    settings.deleteLater()


@pytest.fixture
def make_page(qtbot: QtBot, guidance: GuidanceController) -> MakePage:
    def make() -> GuidancePage:
        page = GuidancePage(guidance)
        open_page(qtbot, page)
        return page

    return make


@pytest.fixture
def page(make_page: MakePage) -> GuidancePage:
    return make_page()
