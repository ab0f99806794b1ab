"""Waits between two looks at the clock, until something happens or the program is to end."""

import os
import select
import signal
import sys
import time
from collections.abc import Iterable
from types import FrameType, TracebackType

_ENDINGS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Waiting:
    """A wait that a signal ends at once; inside it, the usual signals only set `is_over`.

    `select` is what waits, with a time from now on: it takes no notice of a clock that is put
    forward or back. (`time.sleep` counts to a moment, and fails where the clock is simulated.)
    """

    def __init__(self) -> None:
        self.is_over = False
        """The program was asked to end."""
        self._before: dict[int, object] = {}
        self._reader = self._writer = self._woken_before = -1

    def __enter__(self) -> "Waiting":
        for each in _ENDINGS:
            self._before[each] = signal.signal(each, self._end)
        if sys.platform != "win32":
            self._reader, self._writer = os.pipe()
            for end in (self._reader, self._writer):
                os.set_blocking(end, False)
            self._woken_before = signal.set_wakeup_fd(self._writer)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if sys.platform != "win32":
            signal.set_wakeup_fd(self._woken_before)
            os.close(self._reader)
            os.close(self._writer)
        for each, handler in self._before.items():
            signal.signal(each, handler)  # type: ignore[arg-type]

    def _end(self, number: int, frame: FrameType | None) -> None:
        self.is_over = True

    def pause(self, seconds: float, descriptors: Iterable[int] = ()) -> None:
        """Waits so long, until one of the descriptors can be read, or until the end."""
        if self.is_over:
            return
        if sys.platform == "win32":
            # There select knows nothing but sockets.
            time.sleep(seconds)
            return
        select.select([self._reader, *descriptors], [], [], max(0.0, seconds))
