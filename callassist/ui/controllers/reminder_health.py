"""Whether reminders reach the person: what was shown last, what is next, who else reminds."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from callassist.services.engine import Engine
    from callassist.system.reminder_timer.timer import ReminderTimer
    from callassist.ui.controllers.settings_controller import SettingsController
    from callassist.ui.errand import Errand


def _timer_of_this_system() -> "ReminderTimer":
    from callassist.system.reminder_timer import choose_timer

    return choose_timer()


class ReminderHealth(QObject):
    """Asks the data file and the system's own scheduler; neither keeps the window waiting."""

    timer_known = Signal(object)
    """What the system says of its timer: the TimerStatus."""
    timer_failed = Signal(object)
    """The system would not do what was wanted, or could not be asked: the CallAssistError."""
    request_failed = Signal(object)
    """The data file could not be read: the CallAssistError."""

    has_tray = False
    """Whether this desktop has a tray."""

    def __init__(
        self,
        engine: "Engine",
        settings: "SettingsController",
        timer: "Callable[[], ReminderTimer]" = _timer_of_this_system,
    ) -> None:
        """`timer` is asked for in a thread of its own, when it is first needed."""
        super().__init__()
        self._engine = engine
        self._settings = settings
        self._timer = timer
        self._errand: Errand | None = None

    def last_shown(self) -> datetime | None:
        """When a reminder was last handed to a screen; None if never, or if it cannot be read."""
        return self._try(self._engine.reminders.last_shown)

    def next_due(self) -> datetime | None:
        """When something is due next that is not due yet; None if nothing is planned."""
        return self._try(self._engine.reminders.next_due)

    def ask_timer(self) -> None:
        """Asks the system how its timer stands; `timer_known` or `timer_failed` answers."""
        self._send(lambda: self._timer().status())

    def switch_timer(self, wanted: bool) -> None:
        """Has the system remind while the program is closed, or not any more."""
        self._settings.choose_reminders_wanted(wanted)

        def switch() -> object:
            timer = self._timer()
            if wanted:
                timer.install(self._engine.folder)
            else:
                timer.remove()
            return timer.status()

        self._send(switch)

    def _send(self, work: Callable[[], object]) -> None:
        from callassist.ui.errand import Errand

        self._errand = Errand(work)
        self._errand.done.connect(self._tell_timer)
        self._errand.failed.connect(self._tell_trouble)
        self._errand.broken.connect(self._tell_broken)
        self._errand.start()

    @Slot(object)
    def _tell_timer(self, status: object) -> None:
        self._errand = None
        self.timer_known.emit(status)

    @Slot(object)
    def _tell_trouble(self, error: CallAssistError) -> None:
        self._errand = None
        self.timer_failed.emit(error)

    @Slot()
    def _tell_broken(self) -> None:
        self._tell_trouble(CallAssistError("not_finished"))

    def _try(self, ask: Callable[[], datetime | None]) -> datetime | None:
        try:
            return ask()
        except CallAssistError as error:
            self.request_failed.emit(error)
            return None
