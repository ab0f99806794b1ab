"""Asks the system's own scheduler to do something, and tells plainly when it does not."""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence

from callassist.domain.errors import CallAssistError

_ENCODING = "oem" if sys.platform == "win32" else "utf-8"
"""What the system's programs write in."""
_PATIENCE = 20.0
"""Seconds; a session that is just beginning answers slowly."""


def ask(command: Sequence[str], environment: Mapping[str, str] | None = None) -> str:
    """Runs a command to its end; returns what it printed.

    `environment` is added to that of this process. Raises CallAssistError where the program is
    missing, fails, or does not come to an end.
    """
    name = command[0]
    try:
        done = subprocess.run(  # noqa: S603 - words of our own, as a list
            list(command),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env={**os.environ, **(environment or {})},
            timeout=_PATIENCE,
            check=False,
        )
    except FileNotFoundError as error:
        raise CallAssistError("scheduler_missing", program=name) from error
    except (OSError, subprocess.TimeoutExpired) as error:
        raise CallAssistError("scheduler_failed", program=name, problem="...") from error
    if done.returncode != 0:
        said = done.stderr.decode(_ENCODING, errors="replace").strip().splitlines()
        problem = said[0] if said else str(done.returncode)
        raise CallAssistError("scheduler_failed", program=name, problem=problem)
    return done.stdout.decode(_ENCODING, errors="replace")


def answers(command: Sequence[str]) -> bool:
    """Whether a command is there and ends well."""
    try:
        ask(command)
    except CallAssistError:
        return False
    return True
