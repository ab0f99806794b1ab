"""The Qt face of deleted calls: brought back, or removed for good a few at a time."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.services.removal_desk import DeletedCall, RemovalDesk
    from callassist.ui.controllers.call_controller import CallController


class RemovalController(RequestController):
    """Lists deleted calls and removes them; what takes long is done between two events.

    A failure a person can act on is told by `request_failed`; the method then returns None.
    """

    deleted_changed = Signal()
    """Other calls are deleted now than before."""

    def __init__(self, desk: "Callable[[], RemovalDesk]", calls: "CallController") -> None:
        """The desk is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._desk = desk
        self._calls = calls
        self._steps: Iterator[None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        calls.call_changed.connect(self.deleted_changed)
        calls.log_replaced.connect(self.deleted_changed)

    def deleted(self) -> "list[DeletedCall]":
        """The deleted calls, the one deleted last first."""
        return self._try(lambda: self._desk().deleted()) or []

    def count(self) -> int:
        """How many calls are deleted."""
        return self._try(lambda: self._desk().count()) or 0

    def has_old_files(self) -> bool:
        """Whether there are old data files, in which a call that was removed may still be."""
        return bool(self._try(lambda: self._desk().old_files()))

    def bring_back(self, call_id: int) -> None:
        """Brings a deleted call back into the log."""
        self._calls.bring_back(call_id)

    def remove(self, call_id: int) -> None:
        """Removes a deleted call for good."""
        if self._try(lambda: self._removed(call_id)):
            self.deleted_changed.emit()
            self._begin(lambda: self._desk().finish())

    def _removed(self, call_id: int) -> bool:
        self._desk().remove(call_id)
        return True

    @Slot()
    def empty(self) -> None:
        """Removes all deleted calls for good."""
        self._begin(lambda: self._desk().empty())

    @Slot()
    def clean(self) -> None:
        """Removes what was deleted long ago, and erases what is left of it."""
        self._begin(lambda: self._desk().clean())

    def _begin(self, steps: "Callable[[], Iterator[None]]") -> None:
        """Does something in steps, after what is being done already."""
        before = self._steps
        self._steps = _one_after_the_other(before, steps)
        self._timer.start()

    @Slot()
    def _go_on(self) -> None:
        steps = self._steps
        if steps is not None and self._try(lambda: _has_gone_on(steps)):
            return
        self._timer.stop()
        self._steps = None
        self.deleted_changed.emit()

    def stop(self) -> None:
        """Leaves the rest to the next time: the program ends."""
        self._timer.stop()
        self._steps = None


def _has_gone_on(steps: Iterator[None]) -> bool:
    for _ in steps:
        return True
    return False


def _one_after_the_other(
    before: Iterator[None] | None, then: "Callable[[], Iterator[None]]"
) -> Iterator[None]:
    yield from before or ()
    yield from then()
