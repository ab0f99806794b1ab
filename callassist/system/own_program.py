"""How this program is started again, by the system's scheduler or from a notice."""

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import callassist

ENVIRONMENT_VARIABLE = "CALLASSIST_COMMAND"
"""The command of a packaging that starts the program in its own way, in the words of a shell."""


def own_command() -> list[str]:
    """The words that start this program, its path absolute.

    The script that was installed beside the running Python, else that Python with the package.
    Neither looks for the package in whatever folder it is started from.
    """
    named = shlex.split(os.environ.get(ENVIRONMENT_VARIABLE, ""))
    if named:
        return named
    python = Path(sys.executable)
    # On Windows the other script opens a terminal each time.
    name = "callassist-gui.exe" if sys.platform == "win32" else "callassist"
    script = python.with_name(name)
    return [str(script)] if script.is_file() else [str(python), "-P", "-m", "callassist"]


@dataclass(frozen=True, slots=True)
class ProgramFile:
    """The file of the program that runs, as it was at one moment: an upgrade puts another there."""

    path: Path
    identity: tuple[int, int] | None
    """What tells the file from every other; None where it cannot be looked at."""

    @classmethod
    def now(cls, path: Path | None = None) -> "ProgramFile":
        """As it is now; `path` is that of the program itself unless another one is given."""
        own = Path(sys.executable if getattr(sys, "frozen", False) else callassist.__file__)
        wanted = own if path is None else path
        return cls(wanted, _identity(wanted))

    @property
    def is_replaced(self) -> bool:
        """Whether another file is there by now, or none."""
        return self.identity is not None and _identity(self.path) != self.identity


def _identity(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


_started: list["subprocess.Popen[bytes]"] = []
"""What runs by itself; the system keeps a trace of each that ended until it is asked."""


def start_detached(command: Sequence[str]) -> None:
    """Starts a program that goes on when this one ends. Raises OSError where that is impossible."""
    flags = 0
    if sys.platform == "win32":
        flags = subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP
    _started[:] = [each for each in _started if each.poll() is None]
    started = subprocess.Popen(  # noqa: S603 - our own command, as a list
        list(command),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
        creationflags=flags,
    )
    _started.append(started)
