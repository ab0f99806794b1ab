"""An agent of launchd, which starts programs on macOS."""

import os
import plistlib
from pathlib import Path
from xml.parsers.expat import ExpatError

from callassist.domain.errors import CallAssistError
from callassist.system.reminder_timer.files import read_file, remove_file, write_file
from callassist.system.reminder_timer.scheduler import answers, ask
from callassist.system.reminder_timer.timer import (
    EVERY_MINUTES,
    NAME,
    TimerMethod,
    TimerStatus,
    home_folder,
    notify_command,
)

_AN_HOUR = 60


class LaunchAgent:
    """A property list in the person's folder of agents."""

    method = TimerMethod.LAUNCHD

    def install(self, folder: Path) -> None:
        """Writes the agent and has it loaded."""
        write_file(_path(), property_list(notify_command(folder)))
        # An agent that is loaded already has to go before it is loaded again.
        _unload()
        try:
            ask(("launchctl", "bootstrap", _domain(), str(_path())))
        except CallAssistError:
            self.remove()
            raise

    def remove(self) -> None:
        """Has the agent unloaded and takes its file away."""
        _unload()
        remove_file(_path())

    def status(self) -> TimerStatus:
        """How it stands; launchd does not tell when it last started something."""
        written = read_file(_path())
        command = command_of(written) if written is not None else []
        return TimerStatus(
            method=self.method, is_installed=written is not None, command=tuple(command)
        )


def property_list(command: list[str]) -> bytes:
    """The agent.

    Moments by the clock and no interval: only they are made up for after sleep.
    """
    minutes = range(0, _AN_HOUR, EVERY_MINUTES)
    return plistlib.dumps(
        {
            "Label": NAME,
            "ProgramArguments": command,
            "StartCalendarInterval": [{"Minute": minute} for minute in minutes],
            "RunAtLoad": True,
            "ProcessType": "Background",
            "LimitLoadToSessionType": "Aqua",
            "Umask": 0o077,
            # A window that was opened from the notice stays open when the run ends.
            "AbandonProcessGroup": True,
        }
    )


def command_of(written: str) -> list[str]:
    """The words an agent starts; empty where it names none."""
    try:
        found = plistlib.loads(written.encode())["ProgramArguments"]
    except (ValueError, KeyError, TypeError, ExpatError, plistlib.InvalidFileException):
        return []
    return [str(each) for each in found] if isinstance(found, list) else []


def _unload() -> None:
    answers(("launchctl", "bootout", f"{_domain()}/{NAME}"))


def _domain() -> str:
    return f"gui/{os.getuid()}" if hasattr(os, "getuid") else "gui"


def _path() -> Path:
    return home_folder() / "Library/LaunchAgents" / f"{NAME}.plist"
