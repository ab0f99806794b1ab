"""Handlers of Qt's events that let no error out into Qt.

PySide keeps an error of such a handler back until the call that led to it returns. If another
handler fails meanwhile the process dies (6.10 and 6.11): two parts of a page that cannot read the
data file would end the program instead of saying so.
"""

import sys
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar, cast

Handler = TypeVar("Handler", bound=Callable[..., Any])


def guarded(handler: Handler) -> Handler:
    """A handler whose errors go to the last resort; it then answers None, which is no answer.

    For handlers that Qt itself calls: events, and what a view asks of a model.
    """

    @wraps(handler)
    def handle(*words: object) -> object:
        try:
            return handler(*words)
        except Exception as error:  # noqa: BLE001 - told by the last resort, as any other
            sys.excepthook(type(error), error, error.__traceback__)
            return None

    return cast(Handler, handle)


def guarded_filter(handler: Handler) -> Handler:
    """The same for `event` and `eventFilter`, which then say that nothing was done."""
    guard = guarded(handler)

    @wraps(handler)
    def handle(*words: object) -> bool:
        return bool(guard(*words))

    return cast(Handler, handle)
