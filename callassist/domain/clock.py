"""Time as something that is given, so that every rule about time can be tested."""

import sys
import time
from datetime import UTC, datetime
from typing import Protocol


class Clock(Protocol):
    """Tells the time; the program has one clock and hands it to whoever needs it."""

    def now(self) -> datetime:
        """The present moment, aware, in the person's own time zone."""
        ...


class SystemClock:
    """The clock of this computer, in its own time zone."""

    def now(self) -> datetime:
        """The present moment, aware, to the second: nobody remembers a call more exactly.

        On a journey the system's zone changes while the program runs, and only `tzset` looks.
        """
        if sys.platform != "win32":
            time.tzset()
        return datetime.now(UTC).astimezone().replace(microsecond=0)
