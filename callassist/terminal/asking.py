"""Asks before something is removed; a script without a terminal is not asked."""

import sys

from callassist.domain.errors import CallAssistError
from callassist.terminal.session import Session
from callassist.terminal.streams import printable

_YES = frozenset({"y", "yes", "是", "好"})


def require_yes(question: str, session: Session, *, is_sure: bool, **values: object) -> None:
    """Asks on standard error, unless the person said they are sure; no is the usual answer.

    Raises CallAssistError for every other answer, and for none.
    """
    if is_sure or session.as_json or not sys.stdin.isatty():
        return
    if not says_yes(question, session, **values):
        raise CallAssistError("not_removed")


def says_yes(question: str, session: Session, **values: object) -> bool:
    """Asks on standard error; everything but a plain yes is a no."""
    words = printable(session.say(question, **values))
    print(words, session.say("ask.yes_or_no"), end=" ", file=sys.stderr, flush=True)
    return sys.stdin.readline().strip().casefold() in _YES
