"""Calls and questions about calls as the words of the full-text index.

SQLite's own tokenizers know neither Chinese nor parts of numbers, so the index gets words that are
made here: a number as its overlapping triples of digits, so that any part of it is a phrase or the
beginning of one; a text as its ASCII words and all its other characters, each with the one after
it, because a pair of them is met far less often than either; and marks for what a filter asks. All
are ASCII letters, digits and the low line, which nothing else contains.
"""

import re
import unicodedata
from collections.abc import Iterator, Mapping
from itertools import zip_longest

from callassist.domain.assessment import Level
from callassist.domain.call_filter import CallbackStanding, CallFilter
from callassist.domain.claims import ClaimedRole
from callassist.domain.folding import MOST_DIGITS, digits_of

_PIECE = re.compile(r"[a-z0-9]+|\S")
_LONGEST_QUESTION = 1_000
"""Characters; nobody looks for a longer text, and SQLite refuses phrases that are much longer."""
_EDGE = "x"
"""Stands before and after the digits of a number."""
_BETWEEN = "_"
"""Stands between two texts; no text has it among its words."""

_USUAL: dict[str, object] = {
    "role": ClaimedRole.UNKNOWN,
    "standing": CallbackStanding.NONE,
}
"""What nearly every imported call has gets no mark: it is asked for by what it is not."""
_OTHERS: dict[str, list[object]] = {
    "role": [each for each in ClaimedRole if each is not ClaimedRole.UNKNOWN],
    "standing": [each for each in CallbackStanding if each is not CallbackStanding.NONE],
}

NOTHING = '{marks} : "_nothing"'
"""The question that no call fits."""


def number_words(digits: str) -> str:
    """A number as triples; `95188` is `x95 951 518 188 88x`. Empty for no digits."""
    if not digits:
        return ""
    framed = f"{_EDGE}{digits}{_EDGE}"
    return " ".join(framed[at : at + 3] for at in range(len(framed) - 2))


def text_words(text: str) -> str:
    """A text as words; two texts that differ only in case or width give the same."""
    return " ".join(_words(_pieces(text)))


def joined(*words: str) -> str:
    """The words of several texts, none of which goes on into the next; empty ones are left out."""
    return f" {_BETWEEN} ".join(filter(None, words))


def _pieces(text: str) -> list[str]:
    folded = unicodedata.normalize("NFKC", text).casefold()
    return _PIECE.findall(folded)


def _words(pieces: list[str]) -> Iterator[str]:
    """One word for each piece: itself, or a character's number, low lines, and the next one's."""
    for piece, after in zip_longest(pieces, pieces[1:], fillvalue=""):
        if _is_word(piece):
            yield piece
        else:
            yield f"_{ord(piece):x}_" + ("" if not after or _is_word(after) else f"{ord(after):x}")


def _is_word(piece: str) -> bool:
    return piece.isascii() and piece.isalnum()


def mark(kind: str, value: object) -> str:
    """The mark for one quality of a call; a value of no kind of alphabet gets one too."""
    return f"_{kind}_{str(value).encode().hex()}"


def marks_of(row: Mapping[str, object], standing: CallbackStanding) -> str:
    """Everything a filter may ask about a row of table `call`, as marks."""
    told = {
        "level": row["level"],
        "class": row["number_class"],
        "role": row["claim_role"],
        "organisation": row["claim_organisation"],
        "standing": standing.value,
        "family": row["family"],
        "import": row["import_id"],
    }
    return " ".join(
        mark(kind, value)
        for kind, value in told.items()
        if value is not None and value != _USUAL.get(kind)
    )


def question_of(wanted: CallFilter) -> str | None:
    """The question to the index; None where every call fits (a period is not part of it)."""
    marks = {
        "level": wanted.level,
        "class": wanted.number_class,
        "role": wanted.role,
        "organisation": wanted.organisation,
        "standing": wanted.standing,
        "family": wanted.family,
        "import": wanted.import_id,
    }
    parts = [_marked(kind, value) for kind, value in marks.items() if value is not None]
    if wanted.digits is not None:
        # A phrase of some thousand words takes SQLite seconds.
        is_number = len(wanted.digits) <= MOST_DIGITS
        parts.append(_phrase("numbers", number_words(wanted.digits)) if is_number else NOTHING)
    if wanted.text:
        parts.append(_text_question(wanted))
    return " AND ".join(parts) or None


def _marked(kind: str, value: object) -> str:
    if value == _USUAL.get(kind):
        others = [_phrase("marks", mark(kind, each)) for each in _OTHERS[kind]]
        everything = [_phrase("marks", mark("level", each)) for each in Level]
        return f"(({' OR '.join(everything)}) NOT ({' OR '.join(others)}))"
    return _phrase("marks", mark(kind, value))


def _phrase(column: str, words: str, *, is_beginning: bool = False) -> str:
    return f'({{{column}}} : "{words}"{"*" if is_beginning else ""})' if words else NOTHING


def _text_question(wanted: CallFilter) -> str:
    if len(wanted.text) > _LONGEST_QUESTION:
        return NOTHING
    ways = [_marked("organisation", each) for each in wanted.organisations]
    digits = digits_of(wanted.text)
    if len(digits) > 1:
        ways.append(_number_part(digits))
    pieces = _pieces(wanted.text)
    if pieces:
        ways.append(_text_part(pieces))
    return f"({' OR '.join(ways)})" if ways else NOTHING


def _number_part(digits: str) -> str:
    """Two digits or more, anywhere in a number."""
    if len(digits) > 2:
        triples = (digits[at : at + 3] for at in range(len(digits) - 2))
        return _phrase("numbers", " ".join(triples))
    # Named one by one they are found far sooner than as the beginning of whatever there is.
    named = " OR ".join(f'"{digits}{after}"' for after in "0123456789" + _EDGE)
    return f"({{numbers}} : ({named}))"


def _text_part(pieces: list[str]) -> str:
    """Pieces of a text one after another; what comes behind the last is open."""
    words = list(_words(pieces))
    if len(pieces) > 1 and not _is_word(pieces[-1]) and not _is_word(pieces[-2]):
        # The word before the last says both characters.
        return _phrase("words", " ".join(words[:-1]))
    return _phrase("words", " ".join(words), is_beginning=True)
