"""XDG Desktop Portal: what a desktop does for programs that may not do it themselves.

A question to it is answered at once with the handle of a request, and later by a signal of that
request: the desktop may have to ask the person first.
"""

from collections import deque
from time import monotonic
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from jeepney import Message
    from jeepney.io.blocking import DBusConnection

NAME = "org.freedesktop.portal.Desktop"
PATH = "/org/freedesktop/portal/desktop"
REQUEST = "org.freedesktop.portal.Request"
GRANTED = 0
"""The answer of a request that was done; others were refused or broken off."""


def is_answer(message: "Message", request: str) -> bool:
    """Whether a message is the answer of this request."""
    from jeepney import HeaderFields

    fields = message.header.fields
    wanted = ("Response", request)
    return (fields.get(HeaderFields.member), fields.get(HeaderFields.path)) == wanted


def answer_of(
    bus: "DBusConnection", heard: "deque[Message]", request: str, patience: float
) -> dict[str, Any]:
    """What a request brought; other messages are taken out of `heard` meanwhile.

    Waits for `patience` seconds. Raises RuntimeError where it was refused or not answered, and
    what a bus makes of a call (`session_bus.TROUBLE`).
    """
    until = monotonic() + patience
    while True:
        while heard:
            message = heard.popleft()
            if is_answer(message, request):
                code, results = message.body
                if code != GRANTED:
                    raise RuntimeError("refused")
                return dict(results)
        left = until - monotonic()
        if left <= 0:
            raise RuntimeError("no answer")
        bus.recv_messages(timeout=left)
