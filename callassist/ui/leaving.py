"""What closing the window means: the end of the program, or that it goes on in the tray."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.unkept_question import UnkeptQuestion

if TYPE_CHECKING:
    from callassist.ui.controllers.settings_controller import SettingsController
    from callassist.ui.tray import Tray


class Leaving(QObject):
    """Decides what happens when the window is closed.

    The window itself always closes, never hides instead: whoever ends the session, or the whole
    program by the menu of the desktop, closes it too and must not be held up.
    """

    def __init__(self, window: QWidget, settings: "SettingsController") -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._is_ending = False
        self.unkept: Callable[[], int] = lambda: 0
        """How many calls would be lost with the window, after the last try to keep them."""
        self.tray: Tray | None = None
        """Where the program could go on; None where there is no such place."""

    def may_close(self) -> bool:
        """Whether the window may be closed now; what ends with it is settled then."""
        unkept = 0 if self._is_ending else self.unkept()
        if unkept and not UnkeptQuestion.may_go(unkept, self._window):
            return False
        stays = self._stays()
        if stays is None:
            return False
        QGuiApplication.setQuitOnLastWindowClosed(not stays)
        return True

    def _stays(self) -> bool | None:
        """Whether the program goes on without its window; None if it is not to be closed."""
        if self._is_ending or self.tray is None or not self.tray.is_there:
            return False
        if self._settings.stays_in_tray is not None:
            return self._settings.stays_in_tray
        answer = ClosingQuestion.ask(self._window)
        if answer is None:
            return None
        if answer.is_for_good:
            self._settings.choose_stays_in_tray(answer.stays)
        return answer.stays

    @Slot()
    def quit(self) -> None:
        """End the program, whatever closing its window would mean."""
        self._is_ending = True
        QCoreApplication.quit()

    @Slot()
    def end_session(self) -> None:
        """Everything ends, and every window is closed: nothing is asked any more."""
        self._is_ending = True
