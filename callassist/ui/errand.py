"""Work that may have to wait for another program, done beside the window."""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from threading import Thread

from PySide6.QtCore import QObject, Qt, Signal, Slot

from callassist.domain.errors import CallAssistError


class Errand(QObject):
    """One piece of work in a thread of its own; its maker keeps it until it is done."""

    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The CallAssistError it ended with."""
    broken = Signal()
    """It ended in an error of the program, which is told by the last resort."""
    _ended = Signal(object)

    def __init__(self, work: Callable[[], object]) -> None:
        """`work` touches no widget."""
        super().__init__()
        self._work = work
        self._thread = Thread(target=self._run, daemon=True)
        self._ended.connect(self._end, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        """Begin; whoever is connected hears of the end in the thread of the window."""
        # A program that ends does not wait for it.
        self._thread.start()

    def _run(self) -> None:
        tell: Callable[[], None] = self.broken.emit
        try:
            tell = partial(self.done.emit, self._work())
        except CallAssistError as error:
            tell = partial(self.failed.emit, error)
        finally:
            # The window, and this with it, may have gone while the work was being done.
            with suppress(RuntimeError):
                self._ended.emit(tell)

    @Slot(object)
    def _end(self, tell: Callable[[], None]) -> None:
        # Whoever hears of the end lets go of this, and the thread must not be the last to hold it.
        self._thread.join()
        tell()
