"""Gives the characters of a PDF their own codes back.

A PDF says for each shape which character it stands for. Qt takes the lowest code of all that share
the shape: 风 becomes the radical U+2EDB, 户 the character 戶, a blank a tab. What a person would
write is taken instead. The tables lie open in the file, four hexadecimal digits each, so no length
changes.
"""

import re
from functools import cache

from PySide6.QtGui import QFont, QRawFont

_TABLE = re.compile(rb"begincmap.*?endcmap", re.DOTALL)
_LISTED = re.compile(rb"\[[^\]]*\]")
"""The characters of a run of shapes."""
_CODE = re.compile(rb"<([0-9A-F]{4})>")
_BLOCKS = ((0x2E80, 0x2FE0), (0x3400, 0xA000), (0xF900, 0xFB00))
"""Radicals, ideographs, compatible ideographs."""
_TAB, _BLANK = b"0009", b"0020"
_FIRST_IDEOGRAPH = 0x4E00
_CHARACTER_SETS = {"zh_TW": "big5"}


def with_own_codes(pdf: bytes, families: tuple[str, ...], language: str) -> bytes:
    """The same PDF; it looks no different, and its text can be found and copied."""
    codes = {_TAB: _BLANK}
    for family in reversed(families):
        codes |= _own_codes(family, _CHARACTER_SETS.get(language, "gb2312"))

    def own_code(found: re.Match[bytes]) -> bytes:
        return b"<" + codes.get(found[1], found[1]) + b">"

    def with_own(listed: re.Match[bytes]) -> bytes:
        return _CODE.sub(own_code, listed[0])

    return _TABLE.sub(lambda table: _LISTED.sub(with_own, table[0]), pdf)


@cache
def _own_codes(family: str, character_set: str) -> dict[bytes, bytes]:
    """By the code Qt may have taken, the one a person would write; only where they differ."""
    face = QRawFont.fromFont(QFont([family]))
    characters = [chr(code) for first, end in _BLOCKS for code in range(first, end)]
    sharing: dict[int, list[str]] = {}
    for character in characters:
        shape = face.glyphIndexesForString(character)[0]
        if shape:
            sharing.setdefault(shape, []).append(character)
    return {
        _hexadecimal(each): _hexadecimal(written)
        for group in sharing.values()
        if len(group) > 1
        for written in [min(group, key=lambda each: _rank(each, character_set))]
        for each in group
        if each != written
    }


def _rank(character: str, character_set: str) -> tuple[bool, bool, int]:
    """The lowest is what a person would write."""
    is_foreign = not character.encode(character_set, errors="ignore")
    is_ideograph = _FIRST_IDEOGRAPH <= ord(character) < _BLOCKS[1][1]
    return is_foreign, not is_ideograph, ord(character)


def _hexadecimal(character: str) -> bytes:
    return b"%04X" % ord(character)
