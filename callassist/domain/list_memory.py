"""What a data folder remembers of the lists it has seen, kept outside of the lists themselves."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MOST_BYTES = 2_000_000
"""What the file of a list may have; no more of one is ever read."""


class ListOrigin(StrEnum):
    """Where a list of numbers comes from."""

    BUNDLED = "bundled"
    """The program came with it."""
    INSTALLED = "installed"
    """The last one taken from a file."""
    PREVIOUS = "previous"
    """The one before."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ListMemory:
    """The memory; a data folder that has never taken a list from a file has the default one."""

    highest_version: int = 0
    """The highest version ever seen."""
    highest_sum: str = ""
    """The SHA-256 of the signed bytes of that list."""
    newest_date: date = date.min
    """The newest day that was ever signed."""
    revoked_keys: frozenset[str] = frozenset()
    """Keys that a list has taken back."""
    in_use: ListOrigin = ListOrigin.BUNDLED
    """The list a person has agreed to."""
