"""Work in a thread that lets the thread of the window run."""

from time import perf_counter, sleep

from callassist.ui.recovery.background import GoOn

_WORK_SECONDS, _REST_SECONDS = 0.005, 0.01
"""Python runs one thread at a time: who works without rest makes the window wait at every step."""


class Considerate:
    """Lets the thread of the window run, which nobody must notice waiting."""

    def __init__(self, go_on: GoOn) -> None:
        self._go_on = go_on
        self._since = perf_counter()

    def __call__(self) -> None:
        """Rest, if there was enough work since the last time; raises what is to end it."""
        self._go_on()
        if perf_counter() - self._since > _WORK_SECONDS:
            sleep(_REST_SECONDS)
            self._since = perf_counter()
