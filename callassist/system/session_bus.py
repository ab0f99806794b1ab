"""Where the session's D-Bus is, and what it makes of a call when it is not there."""

import os
from pathlib import Path

_ADDRESS = "DBUS_SESSION_BUS_ADDRESS"
TROUBLE = (OSError, ValueError, RuntimeError, KeyError, IndexError, TypeError)
"""What a bus that is not there, goes away or talks nonsense makes of a call."""


def bus_address() -> str:
    """The session's bus; where nobody named it, the place where it always is.

    Raises KeyError where there is neither.
    """
    named = os.environ.get(_ADDRESS)
    if named:
        return named
    path = Path(os.environ["XDG_RUNTIME_DIR"], "bus")
    return f"unix:path={path}"


def may_have_bus() -> bool:
    """Whether there may be a bus; where there is none, nothing is loaded that could speak to it."""
    try:
        path = bus_address().partition("unix:path=")[2].partition(",")[0]
    except KeyError:
        return False
    return not path or Path(path).exists()
