"""What these tests share: the window on a folder full of hostile texts."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import LOG, MainWindow
from services.hostile_folder import engine_on, fill
from ui.pages.hands import settle


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder, filled once for a module."""
    folder = tmp_path_factory.mktemp("hostile") / "data"
    fill(folder)
    return folder


@pytest.fixture
def engine(tmp_path: Path, filled: Path) -> Iterator[Engine]:
    shutil.copytree(filled, tmp_path / "data")
    engine = engine_on(tmp_path / "data")
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
