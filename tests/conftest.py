"""What every test gets: no real screen, folders of its own, golden files on request."""

import gc
import os
import signal
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from callassist.services.garbage import collect_what_is_due
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from network_watch import watched

# How long an example takes depends on what else the machine does: figures are for `make bench`.
settings.register_profile("untimed", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("untimed")

pytest_plugins = ["figures_table"]

# Before anything imports Qt; `QT_QPA_PLATFORM=xcb` in the environment shows the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

_FOLDERS = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")


if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    # A shell starts what runs behind it deaf to Ctrl+C, and the programs under test inherit that.
    signal.signal(signal.SIGINT, signal.default_int_handler)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write golden files from what the program shows now, to be reviewed like code",
    )


# As in the program: a window that a test left is not to end in some thread of a later one.
gc.disable()


@pytest.fixture(autouse=True)
def garbage_between_tests() -> Iterator[None]:
    """Unreachable objects are looked for here, between two tests."""
    yield
    collect_what_is_due()


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """A test fails where it touches the network; the session's bus only where it says so."""
    with watched(may_use_bus=request.node.get_closest_marker("session_bus") is not None):
        yield


@pytest.fixture(autouse=True)
def ten_in_the_morning(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the real clock shows: in the evening and at night other things are due."""
    if sys.platform == "win32":
        return
    hours_ahead = 10 - datetime.now(UTC).hour
    # The sign of these names is turned round, and they end at twelve hours behind.
    monkeypatch.setenv("TZ", f"Etc/GMT{-hours_ahead if hours_ahead >= -12 else -11:+}")
    time.tzset()


@pytest.fixture(autouse=True)
def own_folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home = tmp_path / "home"
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("CALLASSIST_DATA_DIR", raising=False)
    for name in _FOLDERS:
        monkeypatch.setenv(name, str(home / name.lower()))


@pytest.fixture
def store(folder: Path) -> Iterator[Store]:
    """The data file in `folder`, which the tests of a folder name."""
    opened = Store(folder)
    yield opened
    opened.close()


@pytest.fixture
def log(store: Store) -> CallLog:
    """The call log in it."""
    return CallLog(store)
