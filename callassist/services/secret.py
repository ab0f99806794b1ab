"""A part of a note that is most likely a secret."""

from dataclasses import dataclass

NUMERALS = "零〇一二三四五六七八九幺壹贰叁肆伍陆柒捌玖"
"""Digits as Chinese characters, as somebody writes a code down who hears it."""


@dataclass(frozen=True, slots=True)
class Secret:
    """Where it stands in the text, and its kind: `card`, `id_number`, `code` or `password`."""

    start: int
    end: int
    kind: str
