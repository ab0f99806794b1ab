"""Reminds of due call-backs while the program runs.

Stored due times are compared with the wall clock on a slow beat, never by one long timer a
reminder: those miss their moment when the computer sleeps or its clock is set.
"""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from callassist.domain.callbacks import CallBack
    from callassist.services.call_desk import CallbackDesk

BEAT_MILLISECONDS = 20_000
"""Three looks a minute; nobody needs a reminder to the second."""


class ReminderController(QObject):
    """Looks on a slow beat at what is due."""

    due_changed = Signal(int)
    """The number of due call-backs, when it is not what it was."""
    reminder_due = Signal(object)
    """Call-backs that have become due since the last look, as one list: one notice for all."""

    def __init__(self, callbacks: "Callable[[], CallbackDesk]") -> None:
        super().__init__()
        self._callbacks = callbacks
        self._told: set[tuple[int, datetime]] = set()
        self._count: int | None = None
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT_MILLISECONDS)
        self._beat.timeout.connect(self.look)

    def start(self) -> None:
        """Begins to look, at once and then on the beat."""
        self.look()
        self._beat.start()

    def stop(self) -> None:
        """Looks no more."""
        self._beat.stop()

    @Slot()
    def look(self) -> None:
        """Compares the stored due times with the clock."""
        try:
            due = self._callbacks().due()
        except CallAssistError:
            # Another program holds the file for a moment; the next beat looks again.
            return
        if len(due) != self._count:
            self._count = len(due)
            self.due_changed.emit(self._count)
        self._tell_new(due)

    def hold_back(self, call_id: int, due_at: datetime) -> None:
        """Counts a reminder as told: the person is looking at this very call-back."""
        self._told.add((call_id, due_at))

    def _tell_new(self, due: "list[CallBack]") -> None:
        """Tells each due moment of a call-back once in this run of the program."""
        new = [each for each in due if (each.call_id, each.due_at) not in self._told]
        self._told.update((each.call_id, each.due_at) for each in new)
        if new:
            self.reminder_due.emit(new)
