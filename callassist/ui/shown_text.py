"""Text as it may be shown: nothing hides in it, nothing in it can break the page."""

import re
from functools import cache

from callassist.domain.visible_text import is_plain_line, visible_text

LONGEST = 4000
"""Characters of one text that are shown; more than this is no longer read, only laid out."""

_LONGEST_WORD = 48
_BREAK = "\u200b"


def shown_text(text: str) -> str:
    """Return the text with hidden characters made visible, cut at `LONGEST`, long words breakable.

    A hidden character appears as its code in brackets, like `[U+202E]`. A word that would not fit
    any page gets invisible break points, so that it cannot push the rest of the page away.
    """
    if all(len(line) < _LONGEST_WORD and is_plain_line(line) for line in text.split("\n")):
        return text
    if len(text) > LONGEST:
        text = text[:LONGEST] + "…"
    return _long_words().sub(_with_breaks, visible_text(text))


@cache
def _long_words() -> re.Pattern[str]:
    # A run in which a line cannot be broken; ideographs can be broken anywhere.
    return re.compile(rf"[^\s\u2e80-\uffff]{{{_LONGEST_WORD},}}")


def _with_breaks(match: re.Match[str]) -> str:
    word = match[0]
    step = _LONGEST_WORD // 2
    return _BREAK.join(word[start : start + step] for start in range(0, len(word), step))
