"""How this program is started again, by the system's scheduler or from a notice."""

import os
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

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
