"""The last 30 days of a deleted call: listed, brought back, or removed for good."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from callassist.domain.advice import Call
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.services.call_desk import CallDesk
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.call_removal import CallRemoval

DAYS_KEPT = 30
"""How long a deleted call can be brought back."""
_AT_ONCE = 100
"""Calls in one transaction."""


@dataclass(frozen=True, slots=True)
class DeletedCall:
    """A call that is not in the log any more, and can come back."""

    call: Call
    kept_until: date
    """The last day on which it can surely be brought back."""


class RemovalDesk:
    """The use cases around deleted calls."""

    def __init__(
        self,
        removal: CallRemoval,
        files: AttachmentFiles,
        calls: CallDesk,
        clock: Clock,
    ) -> None:
        self._removal = removal
        self._files = files
        self._calls = calls
        self._clock = clock
        self.note: Note = unnoted
        """Keeps in the history what was removed for good."""
        self.clean_more: Callable[[], Iterator[None]] = lambda: iter(())
        """Removes in steps what else was removed so long ago."""
        self.old_files: Callable[[], Sequence[object]] = tuple
        """The old data files, in which a call that was removed may still be."""

    def deleted(self) -> list[DeletedCall]:
        """The deleted calls, the one deleted last first."""
        return [DeletedCall(call, _kept_until(call)) for call in self._removal.deleted()]

    def count(self) -> int:
        """How many calls are deleted."""
        return self._removal.count()

    def bring_back(self, call_id: int) -> Call:
        """Brings a deleted call back; raises CallAssistError where there is none."""
        return self._calls.bring_back(call_id)

    def require(self, call_id: int) -> Call:
        """The call with this id, deleted or not; raises CallAssistError where there is none."""
        call = self._calls.log.find(call_id)
        if call is None:
            raise CallAssistError("no_call", id=call_id)
        return call

    def remove(self, call_id: int) -> None:
        """Removes a call for good, deleted before or not, with everything that belongs to it.

        `finish` then makes its words unreadable. Raises CallAssistError where there is no such
        call.
        """
        call = self.require(call_id)
        with self._calls.log.as_one():
            if call.deleted_at is None:
                self._calls.log.set_deleted(call_id, self._clock.now())
            self._removal.remove([call_id])
        self.note("call_removed", id=call_id)

    def clean(self) -> Iterator[None]:
        """Removes for good what was deleted more than `DAYS_KEPT` days ago, then erases the rest.

        In steps of some ten milliseconds. It has to be seen on two days that a call is so old: a
        clock that is wrong for a moment removes nothing.
        """
        now = self._clock.now()
        old = self._removal.deleted_before(now - timedelta(days=DAYS_KEPT))
        expired = self._removal.expired_since(old, now.date())
        yield from self._remove_all(expired, "calls_expired")
        yield from self.clean_more()
        yield from self.finish()

    def empty(self) -> Iterator[None]:
        """Removes every deleted call for good; in steps, as `clean` does."""
        deleted = [each.id for each in self._removal.deleted()]
        yield from self._remove_all(deleted, "deleted_calls_removed")
        yield from self.finish()

    def _remove_all(self, call_ids: list[int], action: str) -> Iterator[None]:
        gone = 0
        try:
            for at in range(0, len(call_ids), _AT_ONCE):
                some = call_ids[at : at + _AT_ONCE]
                self._removal.remove(some)
                gone += len(some)
                yield
        finally:
            if gone:
                self.note(action, calls=gone)

    def finish(self) -> Iterator[None]:
        """Erases what removed calls left behind; in steps of some ten milliseconds.

        What could not be erased is tried again the next time.
        """
        for kept_as in self._removal.unfinished_files():
            self._files.remove(kept_as)
            self._removal.forget_file(kept_as)
            yield
        yield from self._removal.overwrite()


def _kept_until(call: Call) -> date:
    deleted_at: datetime = call.deleted_at or call.logged_at
    return (deleted_at + timedelta(days=DAYS_KEPT)).date()
