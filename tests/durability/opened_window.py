"""Starts the window as a person does, in a process of its own, on a screen nobody sees."""

import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from callassist.store.window_lock import LOCK_NAME
from terminal.program import Program

PATIENCE = 60.0
"""Seconds after which a test gives up; no measure of anything."""
UNSEEN = {"QT_QPA_PLATFORM": "offscreen"}

Window = subprocess.Popen[bytes]


def start(program: Program, *words: str, **environment: str) -> Window:
    """A start of the window; whether it stays is seen later."""
    return subprocess.Popen(
        program.command(*words),
        env=program.environment({**UNSEEN, **environment}),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )


def wait_until(is_so: Callable[[], bool]) -> None:
    """Waits for something that is sure to come; fails where it does not."""
    until = time.monotonic() + PATIENCE
    while not is_so():
        assert time.monotonic() < until, "it did not happen"
        time.sleep(0.02)


def is_open(program: Program) -> bool:
    """Whether a window says that it answers; one that was killed may have said so too."""
    path = program.folder / LOCK_NAME
    return path.exists() and path.read_bytes() == b"open"


@contextmanager
def opened(program: Program, *words: str, **environment: str) -> Iterator[Window]:
    """A window that is on its screen; killed at the end."""
    (program.folder / LOCK_NAME).unlink(missing_ok=True)
    window = start(program, *words, **environment)
    try:
        wait_until(lambda: is_open(program) or window.poll() is not None)
        yield window
    finally:
        end(window)


def end(window: Window) -> None:
    """Ends a window whatever it does."""
    if window.poll() is None:
        window.send_signal(signal.SIGKILL)
    window.communicate()


def outcome(window: Window) -> tuple[int, str]:
    """The exit status of a start that ends, and what it complained of."""
    _, complaint = window.communicate(timeout=PATIENCE)
    lines = complaint.decode().splitlines()
    return window.returncode, "\n".join(line for line in lines if "This plugin" not in line)
