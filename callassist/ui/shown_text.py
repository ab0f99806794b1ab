"""Text as it may be shown: nothing hides in it, nothing in it can break the page."""

import re
from functools import cache

LONGEST = 4000
"""Characters of one text that are shown; more than this is no longer read, only laid out."""

_LONGEST_WORD = 48
_BREAK = "\u200b"

# Letters that look like nothing; all other invisible characters are "not printable" to Python.
_BLANK_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")


def shown_text(text: str) -> str:
    """Return the text with hidden characters made visible, cut at `LONGEST`, long words breakable.

    A hidden character appears as its code in brackets, like `[U+202E]`. A word that would not fit
    any page gets invisible break points, so that it cannot push the rest of the page away.
    """
    if all(map(_is_plain, text.split("\n"))):
        return text
    if len(text) > LONGEST:
        text = text[:LONGEST] + "…"
    return _long_words().sub(_with_breaks, _hidden_characters().sub(_code_of, text))


def _is_plain(line: str) -> bool:
    # Nearly every text; spares them the patterns, which take 3 ms to build.
    return len(line) < _LONGEST_WORD and line.isprintable() and _BLANK_LETTERS.isdisjoint(line)


@cache
def _hidden_characters() -> re.Pattern[str]:
    # Control characters, invisible and direction marks, lone surrogates: what copying leaves
    # behind, and what makes "881 59" look like "95 188". Line feed and tab are ordinary layout.
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
        "\ufeff\ufff9-\ufffb\ud800-\udfff\U0001bca0-\U0001bca3\U000e0000-\U000e0fff"
        f"{''.join(_BLANK_LETTERS)}]"
    )


@cache
def _long_words() -> re.Pattern[str]:
    # A run in which a line cannot be broken; ideographs can be broken anywhere.
    return re.compile(rf"[^\s\u2e80-\uffff]{{{_LONGEST_WORD},}}")


def _code_of(match: re.Match[str]) -> str:
    return f"[U+{ord(match[0]):04X}]"


def _with_breaks(match: re.Match[str]) -> str:
    word = match[0]
    step = _LONGEST_WORD // 2
    return _BREAK.join(word[start : start + step] for start in range(0, len(word), step))
