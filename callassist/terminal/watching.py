"""`due --watch`: stays, compares what is due with the clock again and again, reminds of it.

Each look compares with the wall clock; nothing waits for a moment that was worked out before. So
neither sleep nor a clock that is set can lose anything.
"""

import sys
import time
from argparse import Namespace
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.reminders import Reminder
from callassist.system.clock_changes import ClockChanges
from callassist.system.desktop_notice import desktop_notices
from callassist.system.waiting import Waiting
from callassist.terminal.due_list import shown_documents
from callassist.terminal.reminding import Reminding
from callassist.terminal.session import Session
from callassist.terminal.streams import printable, write_json

BEAT_SECONDS = 4.0
"""How long between two looks unless `--every` says so: what came due is told within 5 seconds,
also where the clock jumps and the system does not tell of it."""
REST_SECONDS = 60.0
"""How long nothing is tried on a desktop that has just shown nothing."""
_NO_OUTPUT = "no_output"


def watch(options: Namespace, session: Session) -> int:
    """Stays until it is ended by a signal, or the file of `--while` is gone or another one."""
    watcher = Watcher(session, Reminding(session, desktop_notices()) if options.notify else None)
    guard = Path(options.while_there) if options.while_there else None
    mark = _mark(guard)
    beat = float(options.every) if options.every else BEAT_SECONDS
    changes = ClockChanges()
    with Waiting() as waiting:
        while not waiting.is_over and mark is not None and _mark(guard) == mark:
            watcher.look()
            waiting.pause(beat, (*changes.descriptors, *watcher.descriptors))
            changes.take()
    watcher.close()
    changes.close()
    return 0


def _mark(guard: Path | None) -> tuple[int, int] | None:
    """What a file is told by; None for one that is not there."""
    try:
        found = guard.stat() if guard is not None else None
    except OSError:
        return None
    return (found.st_ino, found.st_mtime_ns) if found is not None else (0, 0)


class Watcher:
    """Looks, prints a line for each reminder it shows, and survives what can pass."""

    def __init__(self, session: Session, reminding: Reminding | None) -> None:
        """`reminding` shows notices too; None only prints."""
        self._session = session
        self._reminding = reminding
        self._trouble: str | None = None
        self._rests_until = float("-inf")

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What becomes readable when a notice may have been answered."""
        return self._reminding.descriptors if self._reminding else ()

    def look(self) -> None:
        """One look: acts on answers, shows what is new. Raises only where nobody reads any more."""
        try:
            self._session.settings.refresh()
            if self._reminding:
                self._reminding.act_on_answers()
            if time.monotonic() >= self._rests_until:
                self._session.reminders.show(self._tell)
            self._trouble = None
        except CallAssistError as error:
            if error.sentence == _NO_OUTPUT:
                raise
            self._complain(error)

    def _tell(self, reminders: list[Reminder]) -> bool:
        if self._reminding and not self._reminding.tell(reminders):
            self._rests_until = time.monotonic() + REST_SECONDS
            return False
        for document in shown_documents(reminders, self._session.reminders.due(), self._session):
            write_json(document)
        return True

    def _complain(self, error: CallAssistError) -> None:
        """Tells what is wrong once, not with every look: it may pass, and the watch goes on."""
        sentence = self._session.say(f"error.{error.sentence}", **error.values)
        if sentence != self._trouble:
            print(printable(sentence), file=sys.stderr, flush=True)
        self._trouble = sentence

    def close(self) -> None:
        """Hears no more answers."""
        if self._reminding:
            self._reminding.close()
