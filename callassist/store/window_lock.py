"""The lock that keeps one window for each data folder.

It is the kernel's own, on an open file: it goes with the process, however that ends, so that
nothing can be left behind by a crash, a power cut or a process number that is used again. Taken
before the first paint, so it loads next to nothing.
"""

import os
from contextlib import suppress
from io import FileIO
from pathlib import Path

from callassist.store.file_lock import try_lock

LOCK_NAME = "callassist.lock"
REQUEST_NAME = "show-window.request"
"""What a second start asks of the first, see `window_requests`."""
OPEN = b"open"
"""What stands in the lock's file while requests are answered."""


class WindowLock:
    """The lock of one data folder. Nothing here raises: without a lock the window opens too."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        """Where requests arrive."""
        self.path = folder / LOCK_NAME
        """The file that is locked."""
        self.request_path = folder / REQUEST_NAME
        """The file of a request."""
        self._file: FileIO | None = None

    @property
    def is_held(self) -> bool:
        """Whether this process has the lock."""
        return self._file is not None

    def take(self) -> bool:
        """Takes the lock; False if another window has it.

        True as well where there can be no lock, because the folder cannot be written to.
        """
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            file = self._open()
        except OSError:
            return True
        try:
            is_ours = try_lock(file)
        except OSError:
            file.close()
            return True
        if not is_ours:
            file.close()
            return False
        self._file = file
        with suppress(OSError):
            # What an earlier window left: it says that this one is opening, and since when.
            file.truncate(0)
            os.utime(self.path)
        return True

    def _open(self) -> FileIO:
        mode = os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
        return FileIO(os.open(self.path, mode | getattr(os, "O_BINARY", 0), 0o600), "r+")

    def say_open(self) -> None:
        """Says that requests are answered from now on."""
        if self._file is not None:
            with suppress(OSError):
                self._file.seek(0)
                self._file.write(OPEN)

    def forget_request(self) -> None:
        """Removes a request: it is answered, or nobody waits for it any more."""
        with suppress(OSError):
            self.request_path.unlink(missing_ok=True)

    def release(self) -> None:
        """Lets the lock go, before the process ends."""
        if self._file is not None:
            self._file.close()
            self._file = None
