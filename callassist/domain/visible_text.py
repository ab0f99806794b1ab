"""Text from outside with nothing hidden in it: what cannot be seen appears as its code."""

import re
from functools import cache

# Letters that look like nothing; all other invisible characters are "not printable" to Python.
_BLANK_LETTERS = frozenset("\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0")


def visible_text(text: str) -> str:
    """The text with each hidden character as its code in brackets, like `[U+202E]`.

    Line feeds and tabs are ordinary layout.
    """
    if all(map(is_plain_line, text.split("\n"))):
        return text
    return _hidden_characters().sub(_code_of, text)


def is_plain_line(line: str) -> bool:
    """Whether nothing hides in a line; nearly every one, which spares them the pattern (3 ms)."""
    return line.isprintable() and _BLANK_LETTERS.isdisjoint(line)


@cache
def _hidden_characters() -> re.Pattern[str]:
    # Control characters, invisible and direction marks, lone surrogates: what copying leaves
    # behind, and what makes "881 59" look like "95 188".
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
        "\ufeff\ufff9-\ufffb\ud800-\udfff\U0001bca0-\U0001bca3\U000e0000-\U000e0fff"
        f"{''.join(sorted(_BLANK_LETTERS))}]"
    )


def _code_of(match: re.Match[str]) -> str:
    return f"[U+{ord(match[0]):04X}]"
