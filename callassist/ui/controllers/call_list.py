"""The stored calls under one filter: how many, part by part, and where one of them stands."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from callassist.domain.advice import Call
    from callassist.domain.callbacks import CallBack
    from callassist.store.call_pages import CallPages
    from callassist.ui.controllers.call_controller import CallController

RECENT_DAYS = 30


@dataclass(frozen=True, slots=True)
class ListedCall:
    """One line of the list: a call, and its call-back if it has one."""

    call: "Call"
    callback: "CallBack | None"


class CallList:
    """The calls that fit a filter, as the log is when they are first read."""

    def __init__(self, controller: "CallController", wanted: CallFilter) -> None:
        self._controller = controller
        self._pages: CallPages | None = None
        self._is_collected = False
        self.wanted = wanted
        """The filter, not to be changed."""

    @property
    def is_filtered(self) -> bool:
        """Whether some calls are left out."""
        return not self.wanted.is_everything

    def renewed(self) -> "CallList":
        """The same list as the log is now."""
        return CallList(self._controller, self.wanted)

    def count(self) -> int:
        """How many calls fit."""
        pages = self._read_pages()
        return 0 if pages is None else self._controller.read(pages.count) or 0

    def part(self, offset: int, limit: int) -> list[ListedCall]:
        """A part of the list, with the call-backs read in one go."""
        pages = self._read_pages()
        if pages is None:
            return []
        calls = self._controller.read(lambda: pages.calls(offset, limit)) or []
        callbacks = self._controller.callbacks_of(tuple(call.id for call in calls))
        return [ListedCall(call, callbacks.get(call.id)) for call in calls]

    def is_listed(self, place: int) -> bool:
        """Whether the call with this place (`CallController.place_of`) is in the list."""
        pages = self._read_pages()
        return pages is not None and bool(self._controller.read(lambda: pages.is_listed(place)))

    def row_of(self, place: int) -> int:
        """How many calls of the list come before this place."""
        pages = self._read_pages()
        return 0 if pages is None else self._controller.read(lambda: pages.place_of(place)) or 0

    def collect(self) -> bool:
        """Make far jumps quicker, for a few milliseconds; True when there is no more to do.

        Nobody asked for this, so nobody is told if it fails.
        """
        if not self._is_collected and self._pages is not None:
            try:
                self._is_collected = self._pages.collect()
            except CallAssistError:
                self._is_collected = True
        return self._is_collected

    def _read_pages(self) -> "CallPages | None":
        if self._pages is None:
            self._pages = self._controller.pages(self.wanted)
        return self._pages
