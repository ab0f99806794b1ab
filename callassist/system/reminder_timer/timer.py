"""What starts `callassist due --notify` while the program is closed: the parts all ways share."""

import os
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Protocol

from callassist.system.own_program import own_command

NAME = "callassist-reminders"
"""What the system knows it by."""
EVERY_MINUTES = 15
"""How often the system looks while the program is closed.

A call-back is put off by 10 minutes at least, and half of all by more than 30: a quarter of an hour
is the most that such a promise bears. One look takes a tenth of a second, ten seconds a day.
"""
ANSWER_SECONDS = 600
"""How long a notice of the timer waits for its answer: it ends before the next look begins."""


class TimerMethod(StrEnum):
    """The ways a system can start the program by itself."""

    SYSTEMD = "systemd"
    AUTOSTART = "autostart"
    LAUNCHD = "launchd"
    TASK_SCHEDULER = "task_scheduler"
    PORTAL = "portal"

    @property
    def is_resident(self) -> bool:
        """Whether a program stays from the log-in on, instead of being started again and again."""
        return self in (TimerMethod.AUTOSTART, TimerMethod.PORTAL)


@dataclass(frozen=True, slots=True, kw_only=True)
class TimerStatus:
    """How the timer stands."""

    method: TimerMethod
    is_installed: bool
    command: tuple[str, ...] = ()
    """What it starts; empty where nothing is installed or it cannot be read."""
    last_run: datetime | None = None
    """When the system last started it; None if never, or where the system does not tell."""
    next_run: datetime | None = None

    @property
    def is_broken(self) -> bool:
        """It starts a program that is no longer there."""
        return self.is_installed and bool(self.command) and not Path(self.command[0]).is_file()


class ReminderTimer(Protocol):
    """One way to have the program started again and again."""

    method: TimerMethod

    def install(self, folder: Path) -> None:
        """Has the program started for the data of this folder; changes what is installed already.

        Raises CallAssistError where that is impossible.
        """
        ...

    def remove(self) -> None:
        """Takes back everything `install` did. Raises CallAssistError where that is impossible."""
        ...

    def status(self) -> TimerStatus:
        """How it stands."""
        ...


def notify_command(folder: Path) -> list[str]:
    """The command a scheduler runs; the folder is named, because there it sees no environment."""
    words = ["due", "--notify", "--wait", str(ANSWER_SECONDS)]
    return [*own_command(), "--data-dir", str(folder.absolute()), *words]


def config_folder() -> Path:
    """The folder of the person's own settings of this desktop (XDG base directories)."""
    return _base_folder("XDG_CONFIG_HOME", ".config")


def state_folder() -> Path:
    """The folder in which systemd keeps when a timer last ran."""
    return _base_folder("XDG_DATA_HOME", ".local/share")


def _base_folder(variable: str, otherwise: str) -> Path:
    named = os.environ.get(variable, "")
    # What is not absolute is to be ignored, says the specification.
    return Path(named) if named.startswith("/") else home_folder() / otherwise


def home_folder() -> Path:
    """The person's home."""
    # Not Path.home, which raises for a person this computer does not know.
    return Path(os.path.expanduser("~"))  # noqa: PTH111
