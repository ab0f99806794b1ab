"""What a displayed number imitates, and where it differs from the real one.

Prefixes and added digits are forgeries of any listed service number. A single wrong digit is one
only against the numbers of the organisation the caller claimed and of the person's own banks: of
the 299 five-digit codes in the list 295 have a listed neighbour one digit away.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.directory import Directory, Entry
from callassist.domain.numbering_plan import CANNOT_BE_LENGTHENED, MAY_BE_LENGTHENED
from callassist.domain.numbers import Reading


class Difference(StrEnum):
    """Where a displayed number differs from the one it imitates."""

    INTERNATIONAL_PREFIX = "international_prefix"
    PLUS_PREFIX = "plus_prefix"
    AREA_CODE = "area_code"
    EXTRA_DIGITS = "extra_digits"
    MISSING_DIGIT = "missing_digit"
    CHANGED_DIGIT = "changed_digit"
    SWAPPED_DIGITS = "swapped_digits"
    GLUED_PREFIX = "glued_prefix"


@dataclass(frozen=True, slots=True)
class Imitation:
    """A listed number and the way the displayed one differs from it."""

    entry: Entry
    difference: Difference
    shown: str
    """The part that was added (`+86`, `0571`, `0`), or the whole displayed number."""


_AREA = r"(?:10|2\d|(?!400)[3-9]\d{2})"

_PREFIXES: tuple[tuple[re.Pattern[str], Difference], ...] = (
    (re.compile(rf"(?:\+?0*86)?0{_AREA}|\+?0*86{_AREA}"), Difference.AREA_CODE),
    (re.compile(r"\+?0*86(?:400|106|1)?"), Difference.INTERNATIONAL_PREFIX),
    (re.compile(r"\+0*(?:400|106|1)?"), Difference.PLUS_PREFIX),
    (re.compile(r"0{1,3}|400|106|1"), Difference.GLUED_PREFIX),
)
"""What may stand in front of a listed service number, and what it is called. First match wins."""


def prefixed(reading: Reading, directory: Directory) -> Imitation | None:
    """The listed service number with something in front of it that the display shows, if it is."""
    shown = reading.shown
    services = directory.service_entries
    digits = reading.digits
    for size in (10, 8, 7, 6, 5, 4, 3):
        entry = services.get(digits[-size:]) if len(digits) >= size else None
        if entry is not None and (difference := _prefix_kind(shown[:-size])):
            return Imitation(entry, difference, shown[:-size])
    return None


def _prefix_kind(prefix: str) -> Difference | None:
    for pattern, difference in _PREFIXES:
        if pattern.fullmatch(prefix):
            return difference
    return None


def lengthened(digits: str, directory: Directory) -> Imitation | None:
    """The listed 953/955/956 number the digits begin with: it may not be lengthened."""
    for size in (5, 6):
        base = digits[:size]
        if len(digits) > size and CANNOT_BE_LENGTHENED.fullmatch(base):
            entry = directory.service_entries.get(base)
            if entry is not None:
                return Imitation(entry, Difference.EXTRA_DIGITS, digits)
    return None


def begins_like(digits: str, directory: Directory) -> Entry | None:
    """The listed number of a class that may be lengthened, with which the digits begin."""
    for size in (5, 6):
        base = digits[:size]
        if size < len(digits) <= 8 and MAY_BE_LENGTHENED.fullmatch(base):
            entry = directory.service_entries.get(base)
            if entry is not None:
                return entry
    return None


def one_digit_off(digits: str, entries: Iterable[Entry]) -> Imitation | None:
    """The first of the entries the digits miss by one missing, changed or swapped digit."""
    for entry in entries:
        if entry.is_confirmed and entry.may_call:
            difference = _one_step(digits, entry.digits)
            if difference is not None:
                return Imitation(entry, difference, digits)
    return None


def _one_step(shown: str, real: str) -> Difference | None:
    """How `shown` differs from `real` by one slip, or None if it takes more (or none)."""
    if len(shown) == len(real) - 1:
        at = _first_difference(shown, real)
        return Difference.MISSING_DIGIT if shown[at:] == real[at + 1 :] else None
    if len(shown) != len(real) or shown == real:
        return None
    at = _first_difference(shown, real)
    if shown[at + 1 :] == real[at + 1 :]:
        return Difference.CHANGED_DIGIT
    is_swap = shown[at : at + 2] == real[at : at + 2][::-1] and shown[at + 2 :] == real[at + 2 :]
    return Difference.SWAPPED_DIGITS if is_swap else None


def _first_difference(shown: str, real: str) -> int:
    for index, (one, other) in enumerate(zip(shown, real, strict=False)):
        if one != other:
            return index
    return min(len(shown), len(real))
