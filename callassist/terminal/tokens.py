"""Words typed in the terminal, or in lines of JSON, as values of the domain."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import TypeVar

from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim
from callassist.domain.clock import Clock
from callassist.domain.directory import Directory
from callassist.domain.errors import WrongUsageError

Token = TypeVar("Token", bound=StrEnum)


@dataclass(frozen=True, slots=True, kw_only=True)
class CallWords:
    """A call in the words of the terminal's options; empty where nothing was said."""

    number: str | None = None
    hidden: bool = False
    situation: str | None = None
    connected: bool = False
    claimed: str | None = None
    purpose: str | None = None
    asked: str | Iterable[str] = ()
    given: str | Iterable[str] = ()
    abroad: bool = False
    at: str | None = None
    note: str = ""


def ended_call(words: CallWords, directory: Directory, clock: Clock) -> EndedCall:
    """The call the words tell of; raises WrongUsageError for a word nobody knows."""
    now = clock.now()
    return EndedCall(
        number_text=words.number or "",
        is_hidden=words.hidden,
        received_at=moment(words.at, now) if words.at else now,
        claim=claim(words.claimed, directory),
        purpose=token(CallPurpose, words.purpose) if words.purpose else CallPurpose.OTHER,
        requests=tokens(Request, words.asked),
        given=tokens(Given, words.given),
        situation=token(Situation, words.situation) if words.situation else Situation.ENDED,
        still_connected=words.connected,
        is_abroad=words.abroad,
        note=words.note,
    )


def claim(text: str | None, directory: Directory) -> Claim:
    """The claim a word stands for; nobody for None."""
    if text is None:
        return Claim.nobody()
    found = directory.claim_for(text)
    if found is None:
        raise WrongUsageError("unknown_claim", text=text)
    return found


def token(kind: type[Token], text: str) -> Token:
    """The value of an enumeration a word stands for."""
    try:
        return kind(text.strip())
    except ValueError as error:
        allowed = ", ".join(kind)
        raise WrongUsageError("unknown_token", text=text, allowed=allowed) from error


def tokens(kind: type[Token], words: str | Iterable[str]) -> frozenset[Token]:
    """Several values, from words in a list or parted by commas."""
    parts = words.split(",") if isinstance(words, str) else words
    return frozenset(token(kind, part) for part in parts if part.strip())


LARGEST_NUMBER = 2**63 - 1
"""The largest number the data file can hold."""


def whole_number(text: str) -> int:
    """A number of one or more; raises WrongUsageError for anything else."""
    is_plain = text.isascii() and text.isdecimal() and len(text) <= len(str(LARGEST_NUMBER))
    if is_plain and 1 <= int(text) <= LARGEST_NUMBER:
        return int(text)
    raise WrongUsageError("number_out_of_range", text=text)


def moment(text: str, now: datetime) -> datetime:
    """A point in time in ISO 8601; without a zone it is told in the person's own."""
    try:
        told = datetime.fromisoformat(text.strip())
    except ValueError as error:
        raise WrongUsageError("bad_time", text=text) from error
    return told if told.tzinfo else told.replace(tzinfo=now.tzinfo)


_TEXTS = frozenset({"number", "situation", "claimed", "purpose", "at", "note"})
_FLAGS = frozenset({"hidden", "connected", "abroad"})


def call_words(document: object) -> CallWords:
    """The words of one line of JSON; raises ValueError where it is not a call."""
    if not isinstance(document, Mapping):
        raise ValueError("not an object")
    chosen = {key: value for key, value in document.items() if value is not None}
    for key, value in chosen.items():
        if not _has_right_kind(key, value):
            raise ValueError(f"unexpected {key}")
    return CallWords(**chosen)


def _has_right_kind(key: str, value: object) -> bool:
    if key in _TEXTS:
        return isinstance(value, str)
    if key in _FLAGS:
        return isinstance(value, bool)
    if key not in ("asked", "given"):
        return False
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(each, str) for each in value)
    )
