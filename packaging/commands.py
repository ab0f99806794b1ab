"""Runs the tools that make and try packages, and says plainly which of them failed."""

import hashlib
import os
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

_LEFT_OUT = ("PYTHONPATH", "VIRTUAL_ENV", "CALLASSIST_DATA_DIR")
"""What would let a package find the checkout, or the data of whoever makes it."""

_SHOWN_WORDS = 500
"""How many characters of a command are shown; some name hundreds of files."""
_SHOWN_LINES = 30
"""How many lines of what it said, the last ones."""


class NotAsExpectedError(Exception):
    """A package does not do what it should; the message says which and what."""


def run(
    line: Sequence[str | Path],
    cwd: Path | None = None,
    environment: Mapping[str, str] | None = None,
    statuses: Sequence[int] = (0,),
) -> str:
    """What a command prints; `environment` is added to that of this process.

    Raises NotAsExpectedError with its words where it ends with another exit status.
    """
    inherited = {name: value for name, value in os.environ.items() if name not in _LEFT_OUT}
    done = subprocess.run(
        list(line),
        cwd=cwd,
        env={**inherited, **(environment or {})},
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in statuses:
        told = [*done.stdout.splitlines(), *done.stderr.splitlines()][-_SHOWN_LINES:]
        words = " ".join(map(str, line))[:_SHOWN_WORDS]
        raise NotAsExpectedError("\n".join((f"{words}: {done.returncode}", *told)))
    return done.stdout


def only(folder: Path, pattern: str) -> Path:
    """The one file of a folder that has such a name. Raises NotAsExpectedError for none or more."""
    found = sorted(folder.glob(pattern))
    if len(found) != 1:
        raise NotAsExpectedError(f"{pattern}: {len(found)} files instead of one")
    return found[0]


def sum_of(path: Path) -> str:
    """The SHA-256 of a file, in hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
