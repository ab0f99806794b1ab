"""Lets calls go that are older than the person wants them kept.

They go where deleted calls go, and can be brought back from there as long as those can.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from callassist.domain.clock import Clock
from callassist.domain.history import Note, unnoted
from callassist.domain.retention import OldCalls, Retention, retention_of
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.store.old_calls import OldCallRows

_AT_ONCE = 100
"""Calls in one transaction: some ten milliseconds."""


class RetentionDesk:
    """The use cases around how long calls are kept."""

    def __init__(
        self,
        rows: OldCallRows,
        log: CallLog,
        settings: SettingsFile,
        clock: Clock,
        note: Note = unnoted,
    ) -> None:
        """`note` writes into the history what was done."""
        self._rows = rows
        self._log = log
        self._settings = settings
        self._clock = clock
        self._note = note
        self.before_removing: Callable[[], Iterator[None]] = lambda: iter(())
        """What is done in steps before many calls go."""

    def older_than(self, months: int) -> int:
        """How many calls of the log are older, those that wait for a call-back left out."""
        return self._rows.count(oldest_kept(months, self._clock.now()))

    def choose(self, months: int | None) -> None:
        """Keeps calls so long from now on; None is for ever. Nothing goes by this alone."""
        self._settings.change(keep_months=months, overdue_seen_on=None)

    def look(self) -> Retention:
        """What is to be done about old calls now; notes the day on which they are first seen."""
        months = self._settings.refresh().keep_months
        if months is None:
            return Retention.NOTHING
        today = self._clock.now().date()
        calls = OldCalls(
            old=self.older_than(months),
            all=self._log.tally.total(),
            seen_on=self._settings.current.overdue_seen_on,
        )
        found = retention_of(calls, today)
        if found is Retention.NOTE_THE_DAY:
            self._settings.change(overdue_seen_on=today)
        elif found is Retention.NOTHING and calls.seen_on is not None:
            self._settings.change(overdue_seen_on=None)
        return found

    def remove(self) -> Iterator[int]:
        """Moves the old calls to the deleted ones, in steps; each step tells how many have gone."""
        months = self._settings.current.keep_months
        if months is None:
            return
        for _ in self.before_removing():
            yield 0
        now, gone = self._clock.now(), 0
        before = oldest_kept(months, now)
        while ids := self._rows.some(before, _AT_ONCE):
            with self._log.as_one():
                for call_id in ids:
                    self._log.set_deleted(call_id, now)
            gone += len(ids)
            yield gone
        if gone:
            self._note("old_calls_removed", count=gone, months=months)
        self._settings.change(overdue_seen_on=None)


def oldest_kept(months: int, now: datetime) -> datetime:
    """The moment before which a call is too old; the 31st of a shorter month is its last day."""
    from dateutil.relativedelta import relativedelta

    return now - relativedelta(months=months)
