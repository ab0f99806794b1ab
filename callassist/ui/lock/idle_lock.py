"""Locks the log when nobody has used the window for as long as the person chose."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.clock import Clock
from callassist.ui.guarded import guarded_filter

if TYPE_CHECKING:
    from callassist.ui.controllers.lock_controller import LockController

LOOK_MILLISECONDS = 15_000
"""How often the clock is looked at: a timer alone would stand still while the computer sleeps."""

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.FocusIn}
)


class IdleLock(QObject):
    """Compares the last sign of life with the clock; nothing runs while no log is to be locked."""

    def __init__(self, window: QWidget, controller: "LockController", clock: Clock) -> None:
        """`window` is shown."""
        super().__init__(window)
        self._controller = controller
        self._clock = clock
        self._used_at: datetime = clock.now()
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MILLISECONDS)
        self._timer.timeout.connect(self.look)
        handle = window.windowHandle()
        if handle is not None:
            # Keys come to the window first: there is no need to listen to every widget.
            handle.installEventFilter(self)
        for changed in (controller.opened, controller.lock_changed, controller.minutes_changed):
            changed.connect(self.begin)
        controller.closing.connect(self._timer.stop)
        self.begin()

    @guarded_filter
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Somebody is at work."""
        if event.type() in _SIGNS_OF_LIFE:
            self._used_at = self._clock.now()
        return super().eventFilter(watched, event)

    @Slot()
    def begin(self) -> None:
        """Begin to wait anew, if the log is to be locked at all."""
        self._used_at = self._clock.now()
        controller = self._controller
        if controller.minutes is not None and controller.is_locked and controller.is_open:
            self._timer.start()
        else:
            self._timer.stop()

    @Slot()
    def look(self) -> None:
        """Lock the log if its time is over; a clock that was set back begins anew."""
        minutes, unused = self._controller.minutes, self._clock.now() - self._used_at
        if minutes is not None and unused >= timedelta(minutes=minutes):
            self._controller.close()
        elif unused < timedelta():
            self._used_at = self._clock.now()

    def end(self) -> None:
        """Wait no more."""
        self._timer.stop()
