"""What the tests of backups in the window share: a log with backups, and its window."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.domain.backups import Occasion
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import MainWindow
from services.made_backups import made_engine
from store.made_calls import SetClock, ended


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """Two days with a backup each, and a call that is in none."""
    engine = made_engine(tmp_path / "data", clock)
    engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    clock.advance(days=1)
    engine.calls.take(ended("95588", received_at=clock.now()))
    engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    engine.calls.take(ended("4008095188", received_at=clock.now()))
    yield engine
    engine.close()


@pytest.fixture
def controllers(engine: Engine) -> Iterator[Controllers]:
    controllers = Controllers(engine)
    yield controllers
    controllers.backups.stop()
    controllers.backups.deleteLater()
    controllers.deleteLater()


@pytest.fixture
def failures(controllers: Controllers) -> list[CallAssistError]:
    """Every failure the person is told about."""
    told: list[CallAssistError] = []
    controllers.request_failed.connect(told.append)
    return told


@pytest.fixture
def window(engine: Engine, controllers: Controllers) -> Iterator[MainWindow]:
    """The whole window; `sentence_of` says the key of a failure."""
    window = MainWindow(controllers, lambda error: error.sentence)
    yield window
    window.close()
    window.deleteLater()
