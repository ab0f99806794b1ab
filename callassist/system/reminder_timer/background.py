"""In a sandbox (Flatpak), which reaches no scheduler: the desktop starts the program if asked to.

XDG Desktop Portal, org.freedesktop.portal.Background, version 1. What is started is the same as
with an entry of the autostart folder, and ends when the entry goes; the entry lies in the sandbox,
where no desktop looks, and the portal writes its own.
"""

from collections import deque
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.errors import CallAssistError
from callassist.system.portal import NAME, PATH, REQUEST, answer_of
from callassist.system.reminder_timer.autostart import Autostart
from callassist.system.reminder_timer.timer import TimerMethod, TimerStatus
from callassist.system.session_bus import TROUBLE, ask, connected, may_have_bus

if TYPE_CHECKING:
    from jeepney import Message

_BACKGROUND = "org.freedesktop.portal.Background"
_SANDBOX = Path("/.flatpak-info")
_PATIENCE = 20.0
"""Seconds; the desktop may ask the person."""


def is_in_sandbox() -> bool:
    """Whether the program runs in one."""
    return _SANDBOX.exists()


class BackgroundPortal:
    """An entry of ours, and the word of the desktop that it starts what the entry names."""

    method = TimerMethod.PORTAL

    def __init__(self, autostart: Autostart | None = None, patience: float = _PATIENCE) -> None:
        """`patience`: seconds for one answer."""
        self._autostart = Autostart() if autostart is None else autostart
        self._patience = patience

    def install(self, folder: Path) -> None:
        """Asks the desktop, and starts what it will start if it did not run yet."""
        self._autostart.install(folder)
        if not self._allowed(self._autostart.status().command):
            self._autostart.remove()
            raise CallAssistError("autostart_refused")

    def remove(self) -> None:
        """Takes the entry away; what runs notices that, and the desktop starts nothing more."""
        self._autostart.remove()
        self._allowed(())

    def status(self) -> TimerStatus:
        """How it stands, as far as the entry tells; a portal says nothing about it."""
        entry = self._autostart.status()
        return TimerStatus(
            method=self.method, is_installed=entry.is_installed, command=entry.command
        )

    def _allowed(self, command: Sequence[str]) -> bool:
        """Whether the desktop starts this from now on; nothing where the command is empty."""
        if not may_have_bus():
            return False
        from jeepney import DBusAddress, MatchRule

        heard: deque[Message] = deque()
        options = {
            "handle_token": ("s", "callassist_background"),
            "autostart": ("b", bool(command)),
            "commandline": ("as", list(command)),
            "dbus-activatable": ("b", False),
        }
        try:
            rules = [MatchRule(type="signal", interface=REQUEST)]
            with closing(connected(rules, heard, self._patience)) as bus:
                address = DBusAddress(PATH, bus_name=NAME, interface=_BACKGROUND)
                (request,) = ask(bus, address, "RequestBackground", "sa{sv}", ("", options))
                results = answer_of(bus, heard, request, self._patience)
        except TROUBLE:
            return False
        return results.get("autostart") == ("b", bool(command))
