"""Reminds of what is due while the program runs.

What is stored is compared with the clock on the wall on a slow beat, never by one long timer a
reminder: those miss their moment when the computer sleeps or its clock is set. What was shown and
who has seen it is kept in the data file, so that no two programs show one thing twice.
"""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from datetime import datetime

    from callassist.domain.reminders import Key, Reminder
    from callassist.services.reminder_desk import DueNow, ReminderDesk

BEAT_MILLISECONDS = 15_000
"""Four looks a minute: a computer that wakes more often for nothing does not rest.

A clock that is set, sleep, and a person who comes back to the window are told of by the system.
"""
FIRST_LOOK_MILLISECONDS = 1_000
"""After the start, when the desktop has made the window the active one if it is going to."""


class ReminderController(QObject):
    """Looks on a slow beat at what is due, and lets it be told once."""

    due_changed = Signal(int)
    """How many things wait to be done, practice included, when it is not what it was."""
    reminder_due = Signal(object)
    """There is something new to tell: the list of Reminder of one notice for all that waits."""
    waiting_changed = Signal(object)
    """What was told and seen by nobody is another list of Reminder now; it may be empty."""

    def __init__(self, desk: "Callable[[], ReminderDesk]") -> None:
        """The desk is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._desk = desk
        self._waiting: dict[Key, Reminder] = {}
        self._seen: set[Key] = set()
        self._due = 0
        self._is_practice_due = False
        self._count: int | None = None
        self._beat: QTimer | None = None
        self._is_held = self._is_look_owed = False
        self._unwritten: list[Reminder] = []
        self.is_watched: Callable[[], bool] = lambda: False
        """Whether the person is looking at what is due, so that nothing need be told."""

    def start(self) -> None:
        """Counts at once what is due, and tells it a moment later and then on the beat."""
        from PySide6.QtCore import Qt

        self._try(self._count_what_waits)
        self._beat = QTimer(self)
        self._beat.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._beat.timeout.connect(self._take_beat)
        self._beat.start(FIRST_LOOK_MILLISECONDS)

    def stop(self) -> None:
        """Looks no more."""
        if self._beat is not None:
            self._beat.stop()

    @property
    def has_due(self) -> bool:
        """Whether a call-back or an account check was due at the last look."""
        return self._due > 0

    @Slot()
    def look(self) -> None:
        """Compares what is stored with the clock, and tells what is new."""
        if self._is_held:
            self._is_look_owed = True
        else:
            self._try(self._look)

    @Slot()
    def hold(self) -> None:
        """Tells and writes nothing until `go_on`.

        While something long is being stored that may yet be taken back, what is written here would
        be taken back with it, and be told a second time.
        """
        self._is_held = True

    @Slot()
    def go_on(self) -> None:
        """Writes what the person has seen meanwhile, and looks if a look was asked for."""
        if not self._is_held:
            return
        self._is_held = False
        seen, self._unwritten = self._unwritten, []
        if seen:
            self._try(lambda: self._desk().acknowledge(seen))
        if self._is_look_owed:
            self._is_look_owed = False
            self.look()

    @Slot(bool)
    def count_practice(self, is_due: bool) -> None:
        """Counts practice among what waits, or not."""
        self._is_practice_due = is_due
        self._tell_count()

    # what the person has seen

    def acknowledge(self) -> None:
        """The person has seen everything that is due now."""
        self._try(lambda: self._acknowledge(self._desk().due().reminders()))

    def acknowledge_waiting(self) -> None:
        """The person has seen what was told, and nothing else."""
        self._try(lambda: self._acknowledge(list(self._waiting.values())))

    def hold_back(self, call_id: int, due_at: "datetime") -> None:
        """The person is looking at this very call-back."""

        def is_it(each: "Reminder") -> bool:
            is_this_time = each.occurrence.startswith(due_at.isoformat())
            return each.kind.value == "callback" and each.id == call_id and is_this_time

        self._try(lambda: self._acknowledge(filter(is_it, self._desk().due().reminders())))

    def hold_back_call(self, call_id: int) -> None:
        """The person is looking at the steps of this call: its call-back, its account checks."""
        self._try(lambda: self._acknowledge(_reminders_of(self._desk().due(), call_id)))

    def _acknowledge(self, seen: "Iterable[Reminder]") -> None:
        new = list(seen)
        keys = {each.key for each in new}
        if self._is_held:
            self._unwritten += new
        elif new:
            self._desk().acknowledge(new)
        self._seen |= keys
        self._take_from_waiting(keys)

    # looking

    @Slot()
    def _take_beat(self) -> None:
        if self._beat is not None and self._beat.interval() != BEAT_MILLISECONDS:
            self._beat.setInterval(BEAT_MILLISECONDS)
        self.look()

    def _look(self) -> None:
        due = self._desk().due()
        reminders = due.reminders()
        self._count_due(due)
        self._forget_all_but({each.key for each in reminders})
        if self.is_watched():
            self._acknowledge(each for each in reminders if each.key not in self._seen)
        elif reminders:
            self._desk().show(self._tell, due)

    def _tell(self, new: "list[Reminder]") -> bool:
        """One notice for these and for those of earlier notices that nobody has seen."""
        self._waiting.update({each.key: each for each in new})
        told = list(self._waiting.values())
        self.waiting_changed.emit(told)
        self.reminder_due.emit(told)
        return True

    def _count_what_waits(self) -> None:
        """What another run of the program has told may have been seen by nobody: it waits here."""
        due = self._desk().due()
        self._count_due(due)
        self._waiting = {each.key: each for each in due.reminders()}
        self.waiting_changed.emit(list(self._waiting.values()))

    def _forget_all_but(self, due: "set[Key]") -> None:
        """What was done, put off or removed is not told of any more."""
        self._seen &= due
        self._take_from_waiting(self._waiting.keys() - due)

    def _take_from_waiting(self, keys: "set[Key]") -> None:
        gone = keys & self._waiting.keys()
        for key in gone:
            del self._waiting[key]
        if gone:
            self.waiting_changed.emit(list(self._waiting.values()))

    def _count_due(self, due: "DueNow") -> None:
        self._due = due.count
        self._tell_count()

    def _tell_count(self) -> None:
        count = self._due + self._is_practice_due
        if count != self._count:
            self._count = count
            self.due_changed.emit(count)

    def _try(self, act: Callable[[], None]) -> None:
        try:
            act()
        except CallAssistError:
            # Another program holds the file for a moment; the next beat looks again.
            return


def _reminders_of(due: "DueNow", call_id: int) -> "list[Reminder]":
    """The reminders a call has brought: its call-back, and the looks at the account after it."""
    callbacks = {each.call_id for each in due.callbacks if each.call_id == call_id}
    checks = {each.check.id for each in due.checks if each.check.call_id == call_id}
    return [
        each
        for each in due.reminders()
        if each.id in (callbacks if each.kind.value == "callback" else checks)
    ]
