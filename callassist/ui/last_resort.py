"""The last resort: an error nobody caught is written down and told, and the program goes on.

Qt prints an exception of a slot and carries on as if nothing had happened; a failed save would
look like a saved call.
"""

import sys
import threading
from collections import Counter
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.crash_report import place_of, report_of
from callassist.ui.crash_window import CrashWindow

SHOWN_PER_PLACE = 3
"""How often the same error is told; one that comes with every repaint would never end."""


class LastResort(QObject):
    """Takes every uncaught exception of every thread."""

    error_taken = Signal(str)
    """An error was taken, in whatever thread: its report."""

    def __init__(
        self,
        write_log: Callable[[str], None],
        about_the_program: Callable[[], str],
        owner: QWidget | None = None,
        is_replaced: Callable[[], bool] = lambda: False,
    ) -> None:
        """`write_log` gets each report; `about_the_program` returns versions for its head.

        `owner` is the main window, if there is one: the window with the report lies over it.
        `is_replaced` tells whether another version was put in place of the one that runs.
        """
        super().__init__()
        self._write_log = write_log
        self._about_the_program = about_the_program
        self._is_replaced = is_replaced
        self.owner = owner
        """The main window, once it has been made."""
        self._window: CrashWindow | None = None
        self._times_shown: Counter[str] = Counter()
        # The error may come from a thread; widgets live in this one.
        self.error_taken.connect(self._show, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """Become the hook of the interpreter and of its threads."""
        sys.excepthook = self.take
        threading.excepthook = self._take_from_thread

    def take(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        """Write an error down and have it shown; what ends a program ends this one."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(130)
            return
        report = report_of(error.with_traceback(traceback), self._about_the_program())
        self._write_log(report)
        place = place_of(error)
        self._times_shown[place] += 1
        if self._times_shown[place] <= SHOWN_PER_PLACE:
            self._tell_error(report)

    def _take_from_thread(self, arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None:
            self.take(arguments.exc_type, arguments.exc_value, arguments.exc_traceback)

    @Slot(str)
    def _show(self, report: str) -> None:
        if self._window is None:
            self._window = CrashWindow(self.owner, is_replaced=self._is_replaced())
            self._window.finished.connect(self._forget_window)
            self._window.show()
        self._window.add_report(report)

    @Slot()
    def _forget_window(self) -> None:
        self._window = None

    def _tell_error(self, report: str) -> None:
        self.error_taken.emit(report)
