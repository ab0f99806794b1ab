"""Tells at once when the clock of this computer was set, or when it woke from sleep.

Linux tells it through a timer that is cancelled by both. Elsewhere, and where the system does not
let us, nothing is told, and the beat of whoever looks has to be enough.
"""

import ctypes
import os
import sys
from contextlib import suppress

_CLOCK_REALTIME = 0
_NONBLOCK_CLOEXEC = os.O_NONBLOCK | os.O_CLOEXEC if sys.platform == "linux" else 0
_ABSOLUTE, _CANCEL_ON_SET = 1, 2
_FAR_AWAY = 1 << 40
"""Seconds since 1970: no clock gets there, so that the timer never runs out."""


class _Moment(ctypes.Structure):
    _fields_ = (("seconds", ctypes.c_long), ("nanoseconds", ctypes.c_long))


class _Times(ctypes.Structure):
    _fields_ = (("interval", _Moment), ("value", _Moment))


class ClockChanges:
    """A descriptor that can be read after a change of the clock; `descriptors` may be empty."""

    def __init__(self) -> None:
        self._handle = _timer() if sys.platform == "linux" else None
        self._arm()

    @property
    def descriptors(self) -> tuple[int, ...]:
        """What becomes readable when the clock changes: one descriptor, or none."""
        return () if self._handle is None else (self._handle,)

    def take(self) -> bool:
        """Whether the clock changed since the last time this was asked."""
        if self._handle is None:
            return False
        try:
            os.read(self._handle, 8)
        except BlockingIOError:
            return False
        except OSError:
            self._arm()
            return True
        # It ran out, which it never should: better none than one that is always ready.
        self.close()
        return True

    def _arm(self) -> None:
        if self._handle is None:
            return
        times = _Times(value=_Moment(seconds=_FAR_AWAY))
        flags = _ABSOLUTE | _CANCEL_ON_SET
        library = ctypes.CDLL(None, use_errno=True)
        if library.timerfd_settime(self._handle, flags, ctypes.byref(times), None) != 0:
            self.close()

    def close(self) -> None:
        """Tells nothing any more."""
        if self._handle is not None:
            with suppress(OSError):
                os.close(self._handle)
        self._handle = None


def _timer() -> int | None:
    library = ctypes.CDLL(None, use_errno=True)
    if not hasattr(library, "timerfd_create"):
        return None
    handle = int(library.timerfd_create(_CLOCK_REALTIME, _NONBLOCK_CLOEXEC))
    return handle if handle >= 0 else None
