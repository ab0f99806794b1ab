"""The stored calls under one filter: how many, block by block, and where one of them stands."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callassist.domain.advice import Call
    from callassist.domain.assessment import Level
    from callassist.domain.callbacks import CallBack
    from callassist.domain.call_filter import CallFilter
    from callassist.ui.controllers.call_controller import CallController

RECENT_DAYS = 30
_SECOND = timedelta(seconds=1)  # the log orders calls by whole seconds


@dataclass(frozen=True, slots=True)
class ListedCall:
    """One line of the list: a call, and its call-back if it has one."""

    call: "Call"
    callback: "CallBack | None"


@dataclass(frozen=True, slots=True)
class LogFigures:
    """How many calls the whole log holds, whatever the filter."""

    total: int
    recent: int
    """Those of the last `RECENT_DAYS` days."""
    recent_severe: int
    """Those of them of level high or critical."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a call stands in the list, or would stand if it fitted the filter."""

    row: int
    is_listed: bool


class CallList:
    """The calls that fit, the newest first; nothing is kept, every answer is read."""

    def __init__(self, controller: "CallController") -> None:
        self._controller = controller
        self.text = ""
        """What is searched for; empty for no search."""
        self.level: Level | None = None
        """The only level wanted; None for all."""

    @property
    def is_filtered(self) -> bool:
        """Whether some calls are left out."""
        return bool(self.text) or self.level is not None

    def count(self, since: datetime | None = None) -> int:
        """How many calls fit, of all or of those that came in at a moment or later."""
        return self._controller.count(self._filter(since=since))

    def block(self, offset: int, limit: int) -> list[ListedCall]:
        """A part of the list, with the call-backs read in one go."""
        calls = self._controller.calls(self._filter(offset=offset, limit=limit))
        callbacks = self._controller.callbacks_of(tuple(call.id for call in calls))
        return [ListedCall(call, callbacks.get(call.id)) for call in calls]

    def place_of(self, call_id: int, received_at: datetime) -> Place:
        """Where the call with this id stands that came in at that moment."""
        after = self.count(since=received_at + _SECOND)
        in_same_second = self.count(since=received_at) - after
        peers = self._controller.calls(self._filter(offset=after, limit=in_same_second))
        newer = sum(peer.id > call_id for peer in peers)
        return Place(after + newer, any(peer.id == call_id for peer in peers))

    def figures(self) -> LogFigures:
        """The figures of the whole log."""
        from callassist.domain.assessment import Level

        whole = CallList(self._controller)
        since = self._controller.now() - timedelta(days=RECENT_DAYS)
        total, recent, severe = whole.count(), whole.count(since), 0
        for level in (Level.HIGH, Level.CRITICAL):
            whole.level = level
            severe += whole.count(since)
        return LogFigures(total, recent, severe)

    def _filter(
        self, *, since: datetime | None = None, offset: int = 0, limit: int | None = None
    ) -> "CallFilter":
        from callassist.domain.call_filter import CallFilter

        return CallFilter(text=self.text, level=self.level, since=since, limit=limit, offset=offset)
