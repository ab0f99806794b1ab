"""How characters are compared and read: full-width and narrow, traditional and simplified, pinyin.

Both forms keep the place of every character, so that what is found in them can be marked in the
text that is shown.
"""

import re
import unicodedata
from collections.abc import Mapping

NOT_READ = "."
"""Stands in a text of syllables for each character that has none."""

_ALIKE = str.maketrans({"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2010": "-", "\u2011": "-"})


class Readings:
    """The table of characters: what each is compared as, and how it is read.

    The simplified forms, readings and words are made by packaging/readings.py.
    """

    def __init__(
        self,
        simplified: Mapping[str, str],
        syllables: Mapping[str, str],
        words: Mapping[str, tuple[str, ...]],
    ) -> None:
        """Takes the simplified form and the pinyin of single characters, and words apart.

        The words are those that are not read as their characters are one by one.
        """
        self._folding = _Folding(simplified)
        self._reading = _Reading(syllables)
        self._words = {word: "".join(map(_written, read)) for word, read in words.items()}
        longest_first = sorted(self._words, key=len, reverse=True)
        self._word = re.compile("|".join(map(re.escape, longest_first)) or r"(?!)")

    def fold(self, text: str) -> str:
        """The text as it is compared, character for character: small, narrow, simplified."""
        return text.lower() if text.isascii() else text.translate(self._folding)

    def syllables(self, folded: str) -> str:
        """The pinyin of a folded text, a capital at the start of each syllable: `YanZhengMa.`.

        Characters without a reading are `NOT_READ`; ü is written u. Empty if nothing is read.
        """
        if folded.isascii():
            return ""
        parts: list[str] = []
        end = 0
        for word in self._word.finditer(folded):
            parts += (folded[end : word.start()].translate(self._reading), self._words[word[0]])
            end = word.end()
        parts.append(folded[end:].translate(self._reading))
        read = "".join(parts)
        return read if read.strip(NOT_READ) else ""


def _written(syllable: str) -> str:
    return syllable.replace("v", "u").capitalize()


class _Folding(dict[int, str]):
    """Finds out at first sight what a character is compared as."""

    def __init__(self, simplified: Mapping[str, str]) -> None:
        super().__init__()
        self._simplified = simplified

    def __missing__(self, code: int) -> str:
        character = chr(code).translate(_ALIKE)
        plain = unicodedata.normalize("NFKC", character).casefold()
        if len(plain) != 1:
            plain = character
        self[code] = self._simplified.get(plain, plain)
        return self[code]


class _Reading(dict[int, str]):
    """The syllable of each character, or the sign for none."""

    def __init__(self, syllables: Mapping[str, str]) -> None:
        super().__init__((ord(each), _written(read)) for each, read in syllables.items())

    def __missing__(self, code: int) -> str:
        return NOT_READ
