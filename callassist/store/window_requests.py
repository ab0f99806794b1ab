"""How a second start asks the window that is open to show itself.

What it asks is a small file beside the lock; that the first one removes it is the answer.
"""

import json
import time
from dataclasses import dataclass
from enum import Enum, auto

from callassist.durable_files import replace_file
from callassist.store.window_lock import OPEN, WindowLock

WAIT_SECONDS = 3.0
"""How long the window that is open has to answer."""
_STARTING_SECONDS = 15.0
"""How long a window may take to open before it counts as one that does not answer."""
_PAUSE_SECONDS = 0.02
_LARGEST = 4096


class Answer(Enum):
    """What came of asking the window that is open."""

    SHOWN = auto()
    """It came to the front."""
    STARTING = auto()
    """It is still opening, and will be there in a moment."""
    GONE = auto()
    """It has ended meanwhile; this process holds the lock now."""
    SILENT = auto()
    """It does not answer."""


@dataclass(frozen=True, slots=True)
class Request:
    """What a second start wants of the first."""

    page: str | None = None
    """The id of the page to show; None for the page that is open."""
    token: str | None = None
    """What lets a window come to the front on Wayland."""


def ask(lock: WindowLock, request: Request, seconds: float = WAIT_SECONDS) -> Answer:
    """Asks the window that has the lock to show itself, and waits for its answer."""
    document = {"page": request.page, "token": request.token}
    try:
        replace_file(lock.request_path, json.dumps(document).encode())
    except OSError:
        return _without_answer(lock)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if not lock.request_path.exists():
            return Answer.SHOWN
        time.sleep(_PAUSE_SECONDS)
        if lock.take():
            lock.forget_request()
            return Answer.GONE
    # The request stays: one that wakes up again shows its window after all.
    return _without_answer(lock)


def _without_answer(lock: WindowLock) -> Answer:
    try:
        age = time.time() - lock.path.stat().st_mtime
        is_open = lock.path.read_bytes()[: len(OPEN)] == OPEN
    except OSError:
        return Answer.SILENT
    is_starting = not is_open and 0 <= age < _STARTING_SECONDS
    return Answer.STARTING if is_starting else Answer.SILENT


def take_request(lock: WindowLock) -> Request | None:
    """What a second start asks, if one does; taking it is the answer."""
    if not lock.is_held or not lock.request_path.exists():
        return None
    try:
        with lock.request_path.open("rb") as file:
            content = file.read(_LARGEST)
    except OSError:
        content = b""
    lock.forget_request()
    return _request_of(content)


def _request_of(content: bytes) -> Request:
    """What a request says; one that cannot be understood still wants the window."""
    try:
        document = json.loads(content)
    except (ValueError, RecursionError):
        return Request()
    told = document if isinstance(document, dict) else {}
    page, token = told.get("page"), told.get("token")
    return Request(
        page if isinstance(page, str) else None, token if isinstance(token, str) else None
    )
