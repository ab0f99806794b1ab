"""“Do not keep a log”: a call is removed for good once it is settled.

It is kept as long as its call-back has no outcome, because a promise is followed up, and as long as
somebody may be working on its steps.
"""

from datetime import timedelta

from callassist.domain.clock import Clock
from callassist.services.removal_desk import RemovalDesk
from callassist.store.passing_calls import PassingCalls

RESTING = timedelta(hours=12)
"""After this time nobody is working on the steps of a call any more."""


class ForgettingDesk:
    """Forgets the calls that are not to stay."""

    def __init__(self, passing: PassingCalls, removal: RemovalDesk, clock: Clock) -> None:
        self._passing = passing
        self._removal = removal
        self._clock = clock

    def forget(self, resting: timedelta = RESTING) -> int:
        """Removes the settled calls for good that were logged at least so long ago.

        Returns how many they were. What they left behind is erased by `RemovalDesk.finish`.
        """
        settled = self._passing.settled(self._clock.now() - resting)
        for call_id in settled:
            self._removal.remove(call_id)
        return len(settled)
