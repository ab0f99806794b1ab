"""Text as it may be shown: nothing hides in it, nothing in it can break the page."""

import re
from functools import cache

from callassist.domain.visible_text import is_plain_line, leftward_runs, piles, visible_text

LONGEST = 4000
"""Characters of one text that are shown; more than this is no longer read, only laid out."""

_MOST_LINES = 200
_LONGEST_WORD = 48
_BREAK = "\u200b"
_LEFT_TO_RIGHT = "\u200e"


def shown_text(text: str) -> str:
    """Return the text with hidden characters made visible, cut at `LONGEST`, long words breakable.

    A hidden character appears as its code in brackets, like `[U+202E]`. A word that would not fit
    any page gets invisible break points, so that it cannot push the rest of the page away; letters
    that run to the left get a mark on either side, so that they take nothing along that is not
    theirs. For a text that was shown already this is not meant: the marks would become visible.
    """
    lines = text.split("\n")
    if len(lines) < _MOST_LINES and all(
        len(line) < _LONGEST_WORD and is_plain_line(line) for line in lines
    ):
        return text
    shown = visible_text(_cut(text, lines))
    shown = piles().sub(r"\1…", shown)
    shown = leftward_runs().sub(_kept_apart, shown)
    return _long_words().sub(_with_breaks, shown)


def shown_line(text: str, longest: int = LONGEST) -> str:
    """Return the same in one line, of at most so many characters: for cells and menus."""
    if len(text) < min(longest, _LONGEST_WORD) and is_plain_line(text):
        # Nearly every cell: there is nothing to be made visible, cut or broken.
        return " ".join(text.split())
    return shown_text(one_line(text, longest))


def one_line(text: str, longest: int) -> str:
    """Return a text in one line of at most so many characters, not made ready to be shown yet."""
    # Visible first: what parts words for Python may be one of the things that hide.
    line = " ".join(visible_text(text[:LONGEST]).split())
    return line if len(line) <= longest else line[: longest - 1] + "…"


def _cut(text: str, lines: list[str]) -> str:
    if len(lines) > _MOST_LINES:
        text = "\n".join(lines[:_MOST_LINES]) + "…"
    return text if len(text) <= LONGEST else text[:LONGEST] + "…"


@cache
def _long_words() -> re.Pattern[str]:
    # A run in which a line cannot be broken; ideographs can be broken anywhere.
    return re.compile(rf"[^\s\u2e80-\uffff]{{{_LONGEST_WORD},}}")


def _with_breaks(match: re.Match[str]) -> str:
    word = match[0]
    step = _LONGEST_WORD // 2
    return _BREAK.join(word[start : start + step] for start in range(0, len(word), step))


def _kept_apart(match: re.Match[str]) -> str:
    return f"{_LEFT_TO_RIGHT}{match[0]}{_LEFT_TO_RIGHT}"
