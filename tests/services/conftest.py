"""The desks on a real data file, the real directory, and a clock that is set by hand."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.services.call_desk import CallbackDesk, CallDesk
from callassist.store.call_log import CallLog
from store.made_calls import SetClock, directory, ended
from store.old_files import old_file, old_row


@pytest.fixture(autouse=True)
def private_umask() -> Iterator[None]:
    """What the start of the program sets before anything is created."""
    before = os.umask(0o077)
    yield
    os.umask(before)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def clock() -> SetClock:
    """Noon in Beijing until a test moves it."""
    return SetClock()


@pytest.fixture
def desk(log: CallLog, clock: SetClock) -> CallDesk:
    return CallDesk(directory(), log, clock)


@pytest.fixture
def callbacks(log: CallLog, clock: SetClock) -> CallbackDesk:
    return CallbackDesk(log, clock)


@pytest.fixture
def old_folder(folder: Path) -> None:
    """A data file with one call as programs before the seventh step stored it."""
    old_file(folder, "0007_give_calls_a_place", old_row(ended("95188"), id=1))
