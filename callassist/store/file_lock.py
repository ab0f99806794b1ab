"""Lets one program at a time work with a plain file; the lock goes with the process."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from io import FileIO

_WAIT_SECONDS = 1.0
_PAUSE_SECONDS = 0.01


@contextmanager
def locked(file: FileIO) -> Iterator[None]:
    """Holds the lock of an open file for the block.

    Raises OSError where another program holds it for longer than anybody should wait.
    """
    last_try = time.monotonic() + _WAIT_SECONDS
    while not try_lock(file):
        if time.monotonic() > last_try:
            raise TimeoutError("another program holds the file")
        time.sleep(_PAUSE_SECONDS)
    try:
        yield
    finally:
        _release(file)


if sys.platform == "win32":
    import msvcrt

    _FAR = 1 << 40  # Windows keeps others from reading what is locked: a byte nobody reads

    def try_lock(file: FileIO) -> bool:
        """Takes the lock of an open file; False if another program, or another opening, has it."""
        try:
            _at_far_byte(file, msvcrt.LK_NBLCK)
        except OSError:
            return False
        return True

    def _release(file: FileIO) -> None:
        _at_far_byte(file, msvcrt.LK_UNLCK)

    def _at_far_byte(file: FileIO, mode: int) -> None:
        here = file.tell()
        file.seek(_FAR)
        msvcrt.locking(file.fileno(), mode, 1)
        file.seek(here)

else:
    import fcntl

    def try_lock(file: FileIO) -> bool:
        """Takes the lock of an open file; False if another program, or another opening, has it."""
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(file: FileIO) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
