"""Work that may have to wait for another program, done beside the window."""

from collections.abc import Callable
from threading import Thread

from PySide6.QtCore import QObject, Signal

from callassist.domain.errors import CallAssistError


class Errand(QObject):
    """One piece of work in a thread of its own; its maker keeps it until it is done."""

    done = Signal(object)
    """What the work returned."""
    failed = Signal(object)
    """The CallAssistError it ended with."""
    broken = Signal()
    """It ended in an error of the program, which is told by the last resort."""

    def __init__(self, work: Callable[[], object]) -> None:
        """`work` touches no widget."""
        super().__init__()
        self._work = work

    def start(self) -> None:
        """Begin; whoever is connected hears of the end in the thread of the window."""
        # A program that ends does not wait for it.
        Thread(target=self._run, daemon=True).start()

    def _run(self) -> None:
        try:
            result = self._work()
        except CallAssistError as error:
            self.failed.emit(error)
        except BaseException:
            self.broken.emit()
            raise
        else:
            self.done.emit(result)
