"""A desktop for one test: a screen nobody sees, a bus of its own, and a voice for nobody."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

_WANTED = ("Xvfb", "dbus-daemon")
_SERVICES = Path("/usr/share/dbus-1/services/org.a11y.Bus.service")
_PLUGIN_TRIAL = "from PySide6.QtGui import QGuiApplication; QGuiApplication([])"


@contextmanager
def private_desktop(folder: Path) -> Iterator[dict[str, str]]:
    """Start it; gives the environment of its programs. Skips the test where it can't be had."""
    missing = [each for each in _WANTED if shutil.which(each) is None]
    if missing or not _SERVICES.exists():
        pytest.skip(f"no desktop to be had here: {missing or 'at-spi2-core'}")
    folder.mkdir(mode=0o700)
    with _screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(folder),
            "LANG": "zh_CN.UTF-8",
        }
        _skip_without_plugin(environment)
        with _bus(environment) as address:
            yield {**environment, "DBUS_SESSION_BUS_ADDRESS": address}


def _skip_without_plugin(environment: dict[str, str]) -> None:
    trial = [sys.executable, "-c", _PLUGIN_TRIAL]
    if subprocess.run(trial, env=environment, capture_output=True, check=False).returncode:
        pytest.skip("Qt has no window here: `packaging/check_system.py window`")


@contextmanager
def _screen() -> Iterator[str]:
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    with _running(command, None) as number:
        yield f":{number}"


@contextmanager
def _bus(environment: dict[str, str]) -> Iterator[str]:
    command = ["dbus-daemon", "--session", "--nofork", "--print-address"]
    with _running(command, environment) as address:
        yield address


@contextmanager
def _running(command: list[str], environment: dict[str, str] | None) -> Iterator[str]:
    """A program that writes one line when it is ready."""
    running = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    )
    assert running.stdout is not None
    try:
        yield running.stdout.readline().decode().strip()
    finally:
        running.terminate()
        running.stdout.close()
        running.wait(10)
