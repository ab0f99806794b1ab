"""Reminders out of a sandbox: the desktop is asked over a real bus, and can refuse."""

from collections.abc import Sequence
from pathlib import Path

import pytest

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer import background, choose_timer, remove_timers
from callassist.system.reminder_timer.autostart import Autostart
from callassist.system.reminder_timer.background import BackgroundPortal
from callassist.system.reminder_timer.timer import TimerMethod, config_folder
from system.notification_service import no_bus
from system.portal_service import portal_on

pytestmark = pytest.mark.session_bus


class Started:
    """Notes what would have been started for the session that is running."""

    def __init__(self) -> None:
        self.commands: list[Sequence[str]] = []

    def __call__(self, command: Sequence[str]) -> None:
        self.commands.append(command)


@pytest.fixture
def started() -> Started:
    return Started()


@pytest.fixture
def timer(started: Started) -> BackgroundPortal:
    return BackgroundPortal(Autostart(started), patience=2)


def entries() -> list[Path]:
    return list(config_folder().rglob("*.desktop"))


def test_the_desktop_starts_what_runs_now_already(
    bus: str, timer: BackgroundPortal, started: Started, tmp_path: Path
) -> None:
    with portal_on(bus) as portal:
        timer.install(tmp_path)

        assert portal.started == started.commands[0]
    assert portal.started[-7:-4] == ["due", "--watch", "--notify"]
    status = timer.status()
    assert (status.method, status.is_installed) == (TimerMethod.PORTAL, True)
    assert list(status.command) == portal.started


def test_removed_it_starts_nothing_more(bus: str, timer: BackgroundPortal, tmp_path: Path) -> None:
    with portal_on(bus) as portal:
        timer.install(tmp_path)
        timer.remove()

        assert portal.started == []
    assert not timer.status().is_installed
    assert entries() == []


@pytest.mark.parametrize("traits", [{"refuses_background": True}, {"is_mute": True}])
def test_without_the_word_of_the_desktop_it_is_not_on(
    bus: str, timer: BackgroundPortal, tmp_path: Path, traits: dict[str, bool]
) -> None:
    with portal_on(bus, **traits), pytest.raises(CallAssistError) as refused:
        timer.install(tmp_path)

    assert refused.value.sentence == "autostart_refused"
    assert not timer.status().is_installed
    assert entries() == []


@pytest.fixture
def without_bus(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in no_bus(tmp_path).items():
        monkeypatch.setenv(name, value)


@pytest.mark.usefixtures("without_bus")
def test_without_a_bus_it_is_not_on(timer: BackgroundPortal, tmp_path: Path) -> None:
    with pytest.raises(CallAssistError):
        timer.install(tmp_path)

    timer.remove()
    assert entries() == []


@pytest.mark.usefixtures("without_bus")
def test_in_a_sandbox_there_is_no_other_way(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / ".flatpak-info").touch()
    monkeypatch.setattr(background, "_SANDBOX", tmp_path / ".flatpak-info")

    assert choose_timer().method is TimerMethod.PORTAL
    assert remove_timers() == []
