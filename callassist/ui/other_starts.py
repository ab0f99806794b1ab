"""Answers a second start of the program: this window comes to the front instead."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal, Slot

from callassist.store.window_requests import take_request

if TYPE_CHECKING:
    from callassist.store.window_lock import WindowLock

_LEAVE = "XDG_ACTIVATION_TOKEN"
"""Where Qt looks for the leave to come to the front on Wayland."""
_LOOK_MILLISECONDS = 500
"""How often to look where the system does not tell of new files."""


class OtherStarts(QObject):
    """Hears of second starts for the same data folder, and answers each at once."""

    window_requested = Signal(str)
    """Somebody started the program again: the page they want, empty for the one that is open."""

    def __init__(self, lock: "WindowLock", parent: QObject | None = None) -> None:
        """`lock` was taken by this process."""
        super().__init__(parent)
        self._lock = lock
        self._watcher = QFileSystemWatcher(self)
        self._watcher.directoryChanged.connect(self.look)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Answer from now on; one that waits already is answered at once."""
        if not self._watcher.addPath(str(self._lock.folder)):
            self._timer.start()
        self._lock.say_open()
        self.look()

    @Slot()
    def look(self) -> None:
        """See whether somebody asks."""
        request = take_request(self._lock)
        if request is None:
            return
        if request.token:
            os.environ[_LEAVE] = request.token
        self._tell_request(request.page or "")
        os.environ.pop(_LEAVE, None)

    def _tell_request(self, page: str) -> None:
        self.window_requested.emit(page)

    def end(self) -> None:
        """Answer no more, and let the next start have the folder."""
        self._timer.stop()
        self._watcher.directoryChanged.disconnect(self.look)
        self._lock.release()
