"""What the tests of the system's side share: a bus of their own."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from system.made_system import MadeSystem, made_system, odd_program
from system.notification_service import NotificationService, private_bus, service_on


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch) -> Iterator[str]:
    """The address of a private bus, which is the session's for this test."""
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def service(bus: str) -> Iterator[NotificationService]:
    """Somebody who shows notices on that bus."""
    with service_on(bus) as running:
        yield running


@pytest.fixture
def made(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> MadeSystem:
    """A system without any program."""
    return made_system(tmp_path / "bin", monkeypatch)


@pytest.fixture
def odd(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Our own program, in a folder with an odd name."""
    return odd_program(tmp_path, monkeypatch)


@pytest.fixture
def home() -> Path:
    """The person's home, empty."""
    return Path(os.environ["HOME"])
