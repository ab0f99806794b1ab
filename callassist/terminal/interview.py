"""Asks for a call at a terminal, one question at a time; only the number is needed."""

from enum import StrEnum

from callassist.domain.calls import Given, Request
from callassist.domain.claims import ClaimedRole
from callassist.terminal.session import Session
from callassist.terminal.streams import write_lines
from callassist.terminal.tokens import CallWords


def ask_for_call(session: Session) -> CallWords:
    """The call the person tells of; an empty answer skips a question.

    Raises EOFError or KeyboardInterrupt for a person who leaves: nothing is to be saved then.
    """
    number = _ask("ask.number", session)
    role = _choose_one("ask.claimed", ClaimedRole, "role", session)
    asked = _choose("ask.asked", Request, "request", session)
    given = _choose("ask.given", Given, "given", session)
    return CallWords(
        number=number or None,
        hidden=not number,
        situation="given" if given else "ended",
        claimed=role,
        asked=asked,
        given=given,
    )


def _ask(key: str, session: Session) -> str:
    return input(session.say(key) + " ").strip()


def _choose(key: str, kind: type[StrEnum], words: str, session: Session) -> list[str]:
    """The chosen values; the person types their positions, parted by spaces or commas."""
    values = list(kind)
    write_lines(
        [
            f"  {position:>2}  {session.texts.word(f'{words}.{value}')}"
            for position, value in enumerate(values, start=1)
        ]
    )
    answer = _ask(key, session).replace(",", " ").replace("，", " ").replace("、", " ")
    positions = [int(part) for part in answer.split() if part.isdecimal()]
    return [values[position - 1].value for position in positions if 1 <= position <= len(values)]


def _choose_one(key: str, kind: type[StrEnum], words: str, session: Session) -> str | None:
    return next(iter(_choose(key, kind, words, session)), None)
