"""Masks what looks like a secret in a note before it is stored.

The program never wants a code, password, card or ID number. Card and ID numbers are known by their
check digits (python-stdnum), codes and passwords by the words around them (`secret_finding`).
Amounts, dates, telephone numbers and hotlines stay: the person needs them.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate

from callassist.services.secret import NUMERALS, Secret

MASK = "••••"

_BETWEEN = r" \t\u00a0\u2002-\u200f\u202a-\u202f\u2060\u3000\ufeff\-‐-―－.·_"
"""What stands between groups of digits that belong together, and what copying leaves there."""
_MAYBE_SECRET = re.compile(rf"\d|[{NUMERALS}][ \u00a0\u3000、]?[{NUMERALS}]|[!-~•Ａ-Ｚａ-ｚ]{{4}}")
"""What every secret has: a digit, numerals beside one another, or a word of letters and signs."""
_RUN = re.compile(rf"\d[\d{_BETWEEN}]*[\dXxＸｘ]")
_GROUP = re.compile(r"\d+[XxＸｘ]?")
_MOST_GROUPS = 19
_FEWEST_DIGITS = 13
"""Digits of the shortest card numbers."""
_LONGEST_PHONE_NUMBER = 15
"""Digits after a `+` (E.164)."""
_MOST_ROUNDS = 8
"""What is masked may bare the next secret, in notes that nobody writes."""
_DATE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])")


@dataclass(frozen=True, slots=True)
class MaskedNote:
    """A note that may be stored, and the kinds of secrets that were taken out of it."""

    text: str
    kinds: tuple[str, ...] = ()
    """`card`, `id_number`, `code`, `password`, each once."""


def mask_note(note: str) -> MaskedNote:
    """The note with every likely secret replaced by four dots."""
    # Most notes hold nothing of the kind, and the rules take a while to be read.
    if not _MAYBE_SECRET.search(note):
        return MaskedNote(note)
    from callassist.services.secret_finding import find_secrets

    kinds: dict[str, None] = {}
    text = _without(_long_numbers(note), note, kinds)
    for _ in range(_MOST_ROUNDS):
        before, text = text, _without(find_secrets(text), text, kinds)
        if text == before:
            break
    return MaskedNote(text, tuple(kinds))


def _without(secrets: Iterator[Secret], text: str, kinds: dict[str, None]) -> str:
    """The text with the secrets masked, which come in order; their kinds are noted."""
    parts: list[str] = []
    position = 0
    for secret in secrets:
        if secret.start < position:
            continue
        parts += [text[position : secret.start], MASK]
        position = secret.end
        kinds[secret.kind] = None
    return "".join([*parts, text[position:]])


def _long_numbers(text: str) -> Iterator[Secret]:
    """The card and ID numbers; parts of a run of digits that is neither are looked at, too."""
    for run in _RUN.finditer(text):
        if len(run.group()) < _FEWEST_DIGITS:
            continue
        groups = list(_GROUP.finditer(text, *run.span()))
        parts = [_plain(group.group()) for group in groups]
        if text.endswith("+", 0, run.start()) and sum(map(len, parts)) <= _LONGEST_PHONE_NUMBER:
            continue
        first = 0
        while first < len(groups):
            size, kind = _longest(parts[first : first + _MOST_GROUPS])
            if kind is not None:
                yield Secret(groups[first].start(), groups[first + size - 1].end(), kind)
            first += size


def _longest(parts: list[str]) -> tuple[int, str | None]:
    """How many groups the longest secret has that begins with the first one, and its kind."""
    lengths = list(accumulate(map(len, parts)))
    for size in range(len(parts), 0, -1):
        if _FEWEST_DIGITS <= lengths[size - 1] <= 20 and (kind := _kind_of(parts[:size])):
            return size, kind
    return 1, None


def _plain(group: str) -> str:
    """The digits of any script as 0-9, the check character as X."""
    return "".join(str(unicodedata.digit(each, "X")) for each in group)


def _kind_of(parts: list[str]) -> str | None:
    digits = "".join(parts)
    # Message ports begin so, and neither cards nor ID numbers do.
    if digits.startswith("106"):
        return None
    if _is_resident_id(digits) and (len(parts) == 1 or _DATE.fullmatch(digits[6:14])):
        return "id_number"
    return "card" if _is_card(parts, digits.rstrip("X")) else None


def _is_resident_id(digits: str) -> bool:
    """Whether the check character of a mainland resident identity number holds.

    The looser check is the right one for hiding: the place code is not looked at.
    """
    if len(digits) != 18:
        return False

    from stdnum.exceptions import ValidationError
    from stdnum.iso7064 import mod_11_2

    try:
        mod_11_2.validate(digits)
    except ValidationError:
        return False
    return True


def _is_card(parts: list[str], digits: str) -> bool:
    """Whether the check digit of a card number holds, and the number is written like one."""
    if not _FEWEST_DIGITS <= len(digits) <= 19 or not digits.isdecimal():
        return False
    is_likely = len(parts) == 1 and len(digits) >= 16 and not _DATE.match(digits)
    is_likely = is_likely or (digits[0] in "34569" and _is_grouped_like_card(parts))
    if not is_likely:
        return False

    from stdnum import luhn

    return bool(luhn.is_valid(digits))


def _is_grouped_like_card(parts: list[str]) -> bool:
    """In groups of one size up to four, as 6-… or 4-6-5, or not grouped at all."""
    lengths = [len(part) for part in parts]
    is_even = len(set(lengths[:-1])) <= 1 and lengths[0] <= 4 and lengths[-1] < 2 * lengths[0]
    is_even = is_even or len(lengths) == 1
    return is_even or lengths[0] == 6 or lengths == [4, 6, 5]
