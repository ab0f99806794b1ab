"""What a person types into a search, and where it stands in one text."""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from itertools import pairwise

from callassist.domain.readings import NOT_READ, Readings
from callassist.domain.search import Range, merged

_LONGEST = 100
"""Characters of a search that are looked at; nobody types more."""
_MOST_WORDS = 10
_SHORTEST_PIECE = 4
"""Letters of a word that tells something in a question; shorter ones are "the" and "my"."""

_TOKEN = re.compile(r"[a-z0-9]+(?:['.\-][a-z0-9]+)*|(?:(?![a-z0-9])[^\W_])+")
"""A run of Latin letters and digits, or one of anything else that is written with letters."""
_LETTERS = re.compile(r"[a-z]{2,}")
_NUMBER = re.compile(r"[0-9-]+")
_SYLLABLE_START = re.compile(rf"[A-Z{re.escape(NOT_READ)}]")


class Way(IntEnum):
    """How a word was found, the better ways first."""

    DIRECT = 0
    PINYIN = 1
    UNFINISHED = 2
    """By pinyin whose last syllable is not typed to its end."""
    INITIALS = 3


@dataclass(frozen=True, slots=True)
class Word:
    """Something to find as it stands."""

    forms: tuple[str, ...]
    """Its folded spellings; any of them will do."""
    letters: str
    """The same as pinyin or initials; empty if it cannot be either."""

    @classmethod
    def of(cls, token: str) -> "Word":
        """A word as it was typed."""
        return cls((token,), _letters(token))

    @classmethod
    def phrase(cls, tokens: list[str]) -> "Word":
        """All words as one, with and without spaces."""
        forms = dict.fromkeys((" ".join(tokens), "".join(tokens)))
        if all(_NUMBER.fullmatch(each) for each in tokens):
            forms["".join(tokens).replace("-", "")] = None
        return cls(tuple(forms), _letters("".join(tokens)))


def _letters(text: str) -> str:
    letters = text.replace("'", "").replace("-", "").replace("v", "u")
    return letters if _LETTERS.fullmatch(letters) else ""


@dataclass(frozen=True, slots=True)
class Query:
    """A search: the whole phrase, or else all of its words."""

    phrase: Word
    words: tuple[Word, ...]
    """The words one by one; empty if there is only one, which is the phrase."""
    digits: str
    """The digits, if there is nothing else."""

    @classmethod
    def parse(cls, text: str, readings: Readings) -> "Query | None":
        """What a text asks for; None if there is nothing to search for in it."""
        plain = unicodedata.normalize("NFKC", text[:_LONGEST])[:_LONGEST]
        tokens = _TOKEN.findall(readings.fold(plain.replace("ü", "v").replace("Ü", "v")))
        tokens = tokens[:_MOST_WORDS]
        if not tokens:
            return None
        joined = "".join(tokens)
        return cls(
            phrase=Word.phrase(tokens),
            words=tuple(map(Word.of, tokens)) if len(tokens) > 1 else (),
            digits=joined.replace("-", "") if _NUMBER.fullmatch(joined) else "",
        )

    def pieces(self) -> tuple["Word", ...]:
        """The parts of a question: its Latin words, and each two neighbours of the others."""
        pieces: dict[str, None] = {}
        for word in self.words or (self.phrase,):
            token = word.forms[0]
            if token.isascii():
                if len(token) >= _SHORTEST_PIECE:
                    pieces[token] = None
            else:
                pieces |= dict.fromkeys(map("".join, pairwise(token)))
        return tuple(map(Word.of, pieces))


@dataclass(frozen=True, slots=True)
class Found:
    """Where something stands in a text."""

    way: Way
    hits: tuple[Range, ...]


@dataclass(frozen=True)
class SearchText:
    """One text in the two forms it is searched in."""

    folded: str
    syllables: str

    @classmethod
    def of(cls, text: str, readings: Readings) -> "SearchText":
        """The forms of a text that is shown."""
        folded = readings.fold(text)
        return cls(folded, readings.syllables(folded))

    def find_words(self, words: tuple[Word, ...]) -> Found | None:
        """Where all of the words stand; None if one is missing."""
        hits: list[Range] = []
        way = Way.DIRECT
        for word in words:
            found = self.find_word(word)
            if found is None:
                return None
            hits += found.hits
            way = max(way, found.way)
        return Found(way, merged(hits))

    def find_word(self, word: Word) -> Found | None:
        """Where a word stands, found in the best way there is."""
        for form in word.forms:
            if hits := tuple(_occurrences(self.folded, form)):
                return Found(Way.DIRECT, hits)
        if not word.letters or not self.syllables:
            return None
        return self._find_pinyin(word.letters) or self._find_initials(word.letters)

    def _find_pinyin(self, letters: str) -> Found | None:
        whole: list[Range] = []
        unfinished: list[Range] = []
        begin = self._small.find(letters)
        while begin >= 0:
            end = begin + len(letters)
            if self.syllables[begin].isupper():
                is_whole = end == len(self.syllables) or not self.syllables[end].islower()
                (whole if is_whole else unfinished).append(self._characters(begin, end))
            begin = self._small.find(letters, begin + 1)
        if whole:
            return Found(Way.PINYIN, merged(whole))
        return Found(Way.UNFINISHED, merged(unfinished)) if unfinished else None

    def _find_initials(self, letters: str) -> Found | None:
        hits = tuple(_everywhere(self._initials, letters))
        return Found(Way.INITIALS, hits) if hits else None

    def _characters(self, begin: int, end: int) -> Range:
        """The characters whose syllables stand between two places of the pinyin."""
        return bisect_left(self._starts, begin), bisect_left(self._starts, end)

    @cached_property
    def _small(self) -> str:
        return self.syllables.lower()

    @cached_property
    def _starts(self) -> list[int]:
        return [start.start() for start in _SYLLABLE_START.finditer(self.syllables)]

    @cached_property
    def _initials(self) -> str:
        """The first letter of each syllable, in its character's place."""
        return re.sub("[a-z]+", "", self.syllables).lower()


def _occurrences(text: str, wanted: str) -> Iterator[Range]:
    """Where a text stands in another, a Latin word only where a word begins."""
    at_word_start = wanted[0].isascii() and (wanted[0].isalpha() or len(wanted) == 1)
    for begin, end in _everywhere(text, wanted):
        if not (at_word_start and _continues_word(text, begin)):
            yield begin, end


def _everywhere(text: str, wanted: str) -> Iterator[Range]:
    begin = text.find(wanted)
    while begin >= 0:
        yield begin, begin + len(wanted)
        begin = text.find(wanted, begin + len(wanted))


def _continues_word(text: str, place: int) -> bool:
    before = text[max(0, place - 1) : place]
    return before.isascii() and before.isalnum()
