"""The whole window, on a data folder whose list can be renewed by the keys of the tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import DIRECTORY, MainWindow
from number_list.made_lists import Clock, good_list, use_our_keys


@pytest.fixture(autouse=True)
def our_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", Clock())
    yield engine
    engine.close()


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    controllers = Controllers(engine)
    yield controllers
    controllers.deleteLater()


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers, engine: Engine) -> MainWindow:
    window = MainWindow(
        controllers, lambda error: engine.texts.sentence(f"error.{error.sentence}", **error.values)
    )
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show_page(DIRECTORY)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitActive(window)
    window.begin_drops()
    return window


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A list with one number more."""
    path = tmp_path / "numbers.callist"
    path.write_bytes(good_list())
    return path
