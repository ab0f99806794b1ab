"""What was done to the data, as a chain: each entry holds the sum of all before it.

An entry says what was done and to which ids, never a number, a name, a note or a path. Who edits,
removes or reorders entries breaks the chain. It has no key: somebody who makes every link anew is
not noticed.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from hashlib import sha256
from typing import Protocol

Detail = int | str


class Note(Protocol):
    """Keeps in the history that something was done."""

    def __call__(self, action: str, /, **details: Detail) -> None:
        """The action is a token; the details are ids, counts and versions."""
        ...


def unnoted(_action: str, /, **_details: Detail) -> None:
    """For a data folder without a history."""


MUST_BE_NOTED = frozenset({"list_taken"})
"""What may only happen if it can be noted: it decides what is called an official number."""

_PLAIN_WORD = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:+-]{0,59}")
_UNTOLD = "?"


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One thing that was done."""

    seq: int
    """Its place, from 1 without gaps."""
    at: datetime
    action: str
    """A token such as `call_deleted`."""
    details: Mapping[str, Detail] = field(default_factory=dict)
    """Ids, counts and versions."""
    link: str
    """SHA-256 over the link before and the rest of this entry."""


@dataclass(frozen=True, slots=True)
class HistoryBreak:
    """Where a history is no longer what was written."""

    line: int
    """The line of the file, from 1; one past the last where lines are missing at the end."""


def linked(
    previous: str, seq: int, at: datetime, action: str, details: Mapping[str, Detail]
) -> HistoryEntry:
    """An entry behind another one, whose link is `previous`; empty for the first."""
    link = link_of(previous, _content(seq, at.isoformat(), action, details))
    return HistoryEntry(seq=seq, at=at, action=action, details=dict(details), link=link)


def link_of(previous: str, content: Mapping[str, object]) -> str:
    """The link of an entry: of the link before it and of its canonical JSON."""
    text = json.dumps(content, ensure_ascii=True, sort_keys=True, separators=(",", ":"))
    return sha256((previous + text).encode()).hexdigest()


def document_of(entry: HistoryEntry) -> dict[str, object]:
    """An entry as the object that stands in the file."""
    content = _content(entry.seq, entry.at.isoformat(), entry.action, entry.details)
    return {**content, "link": entry.link}


def entry_of(document: object) -> HistoryEntry | None:
    """The entry of an object of the file; None for what is none."""
    if not isinstance(document, dict) or set(document) != {*_content(0, "", "", {}), "link"}:
        return None
    seq, at, action, details, link = (document[name] for name in _ORDER)
    is_told = isinstance(at, str) and isinstance(action, str) and isinstance(link, str)
    if not (is_told and _is_number(seq) and _are_details(details)):
        return None
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return None
    if moment.isoformat() != at or moment.tzinfo is None:
        return None
    return HistoryEntry(seq=seq, at=moment, action=action, details=details, link=link)


def follows(previous: str, entry: HistoryEntry) -> bool:
    """Whether the link of an entry is the one it must have behind `previous`."""
    content = _content(entry.seq, entry.at.isoformat(), entry.action, entry.details)
    return entry.link == link_of(previous, content)


def plain_details(details: Mapping[str, Detail]) -> dict[str, Detail]:
    """The details with every text left out that is more than a token or a version."""
    return {name: _plain(value) for name, value in details.items()}


_ORDER = ("seq", "at", "action", "details", "link")


def _content(seq: int, at: str, action: str, details: Mapping[str, Detail]) -> dict[str, object]:
    return {"seq": seq, "at": at, "action": action, "details": dict(details)}


def _plain(value: Detail) -> Detail:
    if isinstance(value, int):
        return int(value)
    return value if _PLAIN_WORD.fullmatch(value) else _UNTOLD


def _is_number(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _are_details(value: object) -> bool:
    return isinstance(value, dict) and all(
        isinstance(each, str) or _is_number(each) for each in value.values()
    )
