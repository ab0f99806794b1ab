"""Text from outside with nothing hidden in it: what cannot be seen appears as its code."""

import re
from functools import cache

_Ranges = tuple[tuple[int, int], ...]

# Letters and marks that look like nothing although Python takes them for printable.
_BLANK: _Ranges = (
    (0x034F, 0x034F),
    (0x115F, 0x1160),
    (0x17B4, 0x17B5),
    (0x180B, 0x180D),
    (0x180F, 0x180F),
    (0x3164, 0x3164),
    (0xFFA0, 0xFFA0),
)
_VARIANTS: _Ranges = ((0xFE00, 0xFE0F),)
"""They choose another shape of the character before them, and are nothing after a digit."""
_PILED: _Ranges = ((0x0300, 0x034E), (0x0350, 0x036F))
"""Marks that pile up on a letter; a few are spelling, many hide the lines around them."""
_LEFTWARD: _Ranges = ((0x0590, 0x08FF), (0xFB1D, 0xFDFD), (0xFE70, 0xFEFC))
"""Letters that run to the left, and take digits beside them along."""

_FULL_WIDTH = 0xFF
_SELDOM = frozenset(
    block
    for first, last in _BLANK + _VARIANTS + _PILED + _LEFTWARD
    for block in range(first >> 8, (last >> 8) + 1)
) - {_FULL_WIDTH}
"""Blocks of 256 characters that are looked into; Chinese punctuation shares one with a blank."""


def visible_text(text: str) -> str:
    """The text with each hidden character as its code in brackets, like `[U+202E]`.

    Line feeds and tabs are ordinary layout.
    """
    if all(map(is_plain_line, text.split("\n"))):
        return text
    return hidden_characters().sub(_code_of, text)


def is_plain_line(line: str) -> bool:
    """Whether nothing hides in a line and all of it runs to the right.

    False for some lines that are plain: it is quick, and spares nearly all of them the patterns,
    which take 3 ms to make.
    """
    if not line.isprintable() or line.isascii():
        return line.isprintable()
    return _SELDOM.isdisjoint(line.encode("utf-16-be")[::2]) and "\uffa0" not in line


@cache
def hidden_characters() -> re.Pattern[str]:
    """Finds what cannot be seen, one character at a time; not line feeds and tabs."""
    # Control characters, invisible and direction marks, lone surrogates, codes that will never be
    # a character: what copying leaves behind, and what makes "881 59" look like "95 188".
    variants = _in_brackets(_VARIANTS)
    return re.compile(
        "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f"
        "\ufdd0-\ufdef\ufeff\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
        f"\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff{_in_brackets(_BLANK)}]"
        # The shape of a sign (❤) or of a digit on a key (1️⃣) is what somebody typed.
        rf"|(?<=[\s\w])[{variants}](?!\u20e3)|^[{variants}]"
    )


def _code_of(match: re.Match[str]) -> str:
    return f"[U+{ord(match[0]):04X}]"


@cache
def leftward_runs() -> re.Pattern[str]:
    """Finds letters that run to the left, with what stands between them."""
    letters, marks = _in_brackets(_LEFTWARD), _in_brackets(_PILED)
    return re.compile(rf"[{letters}](?:[{letters}{marks}\s]*[{letters}{marks}])?")


@cache
def piles() -> re.Pattern[str]:
    """Finds marks that pile up higher than any spelling needs; the first few are group 1."""
    marks = _in_brackets(_PILED)
    return re.compile(rf"([{marks}]{{3}})[{marks}]+")


def _in_brackets(ranges: _Ranges) -> str:
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)
