"""Makes foreign digits and look-alike punctuation plain, and tells what it changed.

Copying a number from a chat or a web page brings along full-width digits, zero-width characters
and direction marks. They are folded so that the number can be compared, and reported, because the
same trick hides a forgery (number_rules: the usual library folds them without a word).
"""

import unicodedata
from dataclasses import dataclass

RIGHT_TO_LEFT_OVERRIDE = "\u202e"
"""Shows what follows in reversed order: the eye reads another number than the program does."""

_SPACES = frozenset(
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
)
_HYPHENS = frozenset("\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe58\ufe63")


@dataclass(frozen=True, slots=True)
class FoldedText:
    """A text in plain characters, and what had to be changed to get there."""

    text: str
    foreign_digits: str = ""
    """The digits that were not 0-9, as they were written, each once."""
    invisible_marks: tuple[str, ...] = ()
    """The invisible characters that were dropped, as `U+200B`, each once."""
    is_reversed: bool = False
    """True when a right-to-left override was among them."""


def fold(text: str) -> FoldedText:
    """Folds digits of every script to 0-9, wide signs to narrow ones, and drops invisible marks."""
    if text.isascii():
        return FoldedText(text)
    folded: list[str] = []
    digits: dict[str, None] = {}
    marks: dict[str, None] = {}
    for character in text:
        plain = _plain(character)
        if not plain:
            marks[f"U+{ord(character):04X}"] = None
        elif plain != character and plain.isdigit():
            digits[character] = None
        folded.append(plain)
    return FoldedText(
        "".join(folded), "".join(digits), tuple(marks), RIGHT_TO_LEFT_OVERRIDE in text
    )


def _plain(character: str) -> str:
    """The plain form of one character; empty for an invisible mark."""
    if character.isascii():
        return character
    if character in _SPACES:
        return " "
    if character in _HYPHENS:
        return "-"
    category = unicodedata.category(character)
    if category == "Cf" or "\ufe00" <= character <= "\ufe0f":
        return ""
    return _narrow(character, category)


def _narrow(character: str, category: str) -> str:
    """A digit of any script as 0-9, a full-width sign as the plain one, the rest as it is."""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if unicodedata.east_asian_width(character) in "FH":
        return unicodedata.normalize("NFKC", character)
    return character


MOST_DIGITS = 64
"""No number has more, nor two that were written into one field."""
_LONGEST_NUMBER = 1_000


def number_digits(text: str) -> str:
    """The digits by which calls of one number are found; empty where the text is no number."""
    digits = digits_of(text) if len(text) <= _LONGEST_NUMBER else ""
    return digits if len(digits) <= MOST_DIGITS else ""


def digits_of(text: str) -> str:
    """All digits of a text, those of other scripts as 0-9; what numbers are compared by."""
    return "".join(filter(str.isdecimal, fold(text).text))
