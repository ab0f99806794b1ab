"""Judges the calls that were written down while no list could be read."""

from collections.abc import Iterator

from callassist.domain.advice import Call
from callassist.domain.call_filter import CallFilter
from callassist.domain.history import Note, unnoted
from callassist.domain.numbering_plan import NumberClass
from callassist.services.call_desk import CallDesk
from callassist.services.edit_desk import EditDesk
from callassist.store.call_pages import BLOCK
from callassist.store.call_tally import CLASS

_WAITING = CallFilter(number_class=NumberClass.UNJUDGED, oldest_first=True)


class JudgingDesk:
    """The use case of judging later, on the real log and the list that is in use."""

    def __init__(self, calls: CallDesk, edits: EditDesk) -> None:
        self._calls = calls
        self._edits = edits
        self.note: Note = unnoted
        """Keeps in the history how many calls were judged, and by which list."""

    def waiting(self) -> int:
        """How many calls of the log wait to be judged."""
        return self._calls.log.tally.total(CLASS, NumberClass.UNJUDGED.value)

    def judge(self) -> Iterator[Call]:
        """Judges what waits, each call in a transaction of its own; yields each as it is now.

        Nothing is done while there is no list. Raises CallAssistError where the log cannot be
        written; what was judged until then stays judged, the rest is judged the next time.
        """
        if not self._calls.directory.is_readable or not self.waiting():
            return
        judged = 0
        try:
            for call in self._waiting_calls():
                outcome = self._edits.judge(call)
                judged += 1
                yield outcome.call
        finally:
            if judged:
                self.note("calls_judged", calls=judged, version=self._calls.directory.version)

    def _waiting_calls(self) -> Iterator[Call]:
        """The calls that wait, the oldest first; each has left the list when the next is asked."""
        passed_over = 0
        while calls := self._calls.pages(_WAITING).calls(passed_over, BLOCK):
            for call in calls:
                if call.is_unjudged:
                    yield call
                else:
                    # A damaged row: what it says of its number proves nothing, and stays.
                    passed_over += 1
