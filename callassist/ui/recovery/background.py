"""Long work in a thread of its own, told about in the thread of the window."""

import threading
from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, Qt, Signal, Slot

from callassist.domain.backups import BackupStoppedError
from callassist.domain.errors import CallAssistError

GoOn = Callable[[], None]
"""Called again and again by long work; raises what ends it."""


class Background(QObject):
    """One piece of work at a time; a new one ends the last, of which nothing is told any more."""

    done = Signal(object)
    """What came of the work: its result, or the CallAssistError it failed with."""
    _finished = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._number = 0
        self._thread: threading.Thread | None = None
        self.has_told = False
        """Whether something came of a piece of work."""
        self._finished.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    @property
    def is_working(self) -> bool:
        """Whether the last piece of work has not come to its end."""
        return self._thread is not None

    def begin(self, work: Callable[[GoOn], object]) -> None:
        """Does the work; `done` tells what came of it."""
        self._number += 1
        number = self._number

        def go_on() -> None:
            if number != self._number:
                raise BackupStoppedError

        def run() -> None:
            try:
                result: object = work(go_on)
            except BackupStoppedError:
                return
            except CallAssistError as error:
                result = error
            except BaseException:
                # The last resort tells the error; who waits for the work is not to wait for ever.
                self._report(number, CallAssistError("not_finished"))
                raise
            self._report(number, result)

        self._thread = threading.Thread(target=run, name="callassist-recovery")
        self._thread.start()

    def _report(self, number: int, result: object) -> None:
        if number == self._number:
            # The window, and this with it, may have gone while the work was being done.
            with suppress(RuntimeError):
                self._finished.emit(number, result)

    @Slot(int, object)
    def _tell(self, number: int, result: object) -> None:
        if number == self._number and self._thread is not None:
            # The thread must not be the last to hold what belongs to this one.
            self._thread.join()
            self._thread, self.has_told = None, True
            self.done.emit(result)

    def stop(self) -> None:
        """Ends the work and waits until it has ended."""
        self._number += 1
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
