"""Hears the signals by which a system ends a program, as events of the window."""

import os
import signal
import sys
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot

_ENDINGS = ("SIGTERM", "SIGHUP", "SIGINT")


class EndSignals(QObject):
    """Tells once that the program is asked to end. Windows has no such signals."""

    end_requested = Signal()
    """The system, or somebody at a terminal, wants the program to end now."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._before: dict[int, object] = {}
        self._reader = self._writer = self._woken_before = -1
        self._notifier: QSocketNotifier | None = None

    def begin(self) -> None:
        """Listen. Python runs its own handlers between two events only, and none may come."""
        if sys.platform == "win32":
            return
        self._reader, self._writer = os.pipe()
        for end in (self._reader, self._writer):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._reader, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._take)
        self._woken_before = signal.set_wakeup_fd(self._writer, warn_on_full_buffer=False)
        for name in _ENDINGS:
            number = getattr(signal, name)
            self._before[number] = signal.signal(number, _leave_to_the_pipe)

    @Slot()
    def _take(self) -> None:
        os.read(self._reader, 64)
        self._tell_end()

    def _tell_end(self) -> None:
        self.end_requested.emit()

    def end(self) -> None:
        """Listen no more; the signals mean again what they meant before."""
        if self._notifier is None:
            return
        self._notifier.setEnabled(False)
        self._notifier = None
        signal.set_wakeup_fd(self._woken_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)  # type: ignore[arg-type]
        os.close(self._reader)
        os.close(self._writer)


def _leave_to_the_pipe(_number: int, _frame: FrameType | None) -> None:
    """Python has written the number into the pipe already."""
