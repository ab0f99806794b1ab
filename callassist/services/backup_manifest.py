"""What a backup says about itself: `manifest.json`, the last member of its zip file."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from callassist.domain.backups import Occasion
from callassist.domain.errors import CallAssistError

NAME = "manifest.json"
DOCUMENT = "callassist-backup"
FORMAT = 2
"""Raised when an older program could not restore what this one writes."""
_FORMAT_UNLOCKED = 1
"""Of a backup that is not locked: every program that knows backups can restore it."""


@dataclass(frozen=True, slots=True)
class Member:
    """One file of the zip file."""

    size: int
    """In bytes, unpacked."""
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What a backup says about itself."""

    program: str
    """The version of the program that made it."""
    made_at: datetime
    occasion: Occasion
    steps: tuple[str, ...]
    """The migrations its data have been through."""
    calls: int
    """Calls that are listed; deleted ones are not counted."""
    rows: dict[str, int]
    """Rows of each table."""
    damaged_rows: int
    """Rows that were damaged already when it was made."""
    members: dict[str, Member]
    """All other files in it, by name."""
    is_locked: bool = False
    """Whether the data file in it is locked with a passphrase."""

    def text(self) -> bytes:
        """The content of the file."""
        document: dict[str, object] = {
            "document": DOCUMENT,
            "format": FORMAT if self.is_locked else _FORMAT_UNLOCKED,
            "program": self.program,
            "made_at": self.made_at.isoformat(),
            "occasion": self.occasion.value,
            "migrations": list(self.steps),
            "calls": self.calls,
            "rows": self.rows,
            "damaged_rows": self.damaged_rows,
            "members": {
                name: {"size": each.size, "sha256": each.sha256}
                for name, each in self.members.items()
            },
        }
        if self.is_locked:
            document["locked"] = True
        return json.dumps(document, indent=2).encode() + b"\n"


def manifest_of(content: bytes) -> Manifest:
    """The manifest of a file.

    Raises CallAssistError: `backup_newer` for a newer format, `backup_not_ours` for anything else.
    """
    try:
        document = json.loads(content)
        if document["document"] != DOCUMENT:
            raise CallAssistError("backup_not_ours")
        if _number(document["format"]) > FORMAT:
            raise CallAssistError("backup_newer")
        return _manifest(document)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise CallAssistError("backup_not_ours") from error


def _manifest(document: Mapping[str, object]) -> Manifest:
    made_at = datetime.fromisoformat(_text(document["made_at"]))
    if made_at.tzinfo is None:
        raise ValueError("a moment without its zone")
    return Manifest(
        program=_text(document["program"])[:40],
        made_at=made_at,
        occasion=Occasion(_text(document["occasion"])),
        steps=tuple(map(_text, _list(document["migrations"]))),
        calls=_number(document["calls"]),
        rows={name: _number(count) for name, count in _object(document["rows"]).items()},
        damaged_rows=_number(document["damaged_rows"]),
        members={name: _member(each) for name, each in _object(document["members"]).items()},
        is_locked=document.get("locked") is True,
    )


def _member(document: object) -> Member:
    told = _object(document)
    return Member(size=_number(told["size"]), sha256=_text(told["sha256"]))


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("no text")
    return value


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value < 1 << 62:
        raise TypeError("no number")
    return value


def _list(value: object) -> list[object]:
    if not isinstance(value, list):
        raise TypeError("no list")
    return value


def _object(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise TypeError("no object")
    return value
