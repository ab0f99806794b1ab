"""Searches the published numbers by the names of their owners and by their digits."""

from dataclasses import dataclass
from functools import cached_property

from callassist.domain.directory import Directory, Entry, Organisation
from callassist.domain.passages import BETWEEN_FIELDS, Field, Match, Passage, Rank, Span
from callassist.domain.readings import Readings
from callassist.domain.search import MarkedText, Range
from callassist.domain.search_words import Query, SearchText, Way

_FEWEST_DIGITS = 2


@dataclass(frozen=True, slots=True)
class FoundNumber:
    """A number that fits, for one of its owners."""

    entry: Entry
    organisation: Organisation
    name: MarkedText
    number: MarkedText
    is_named: bool
    """The search is the owner's name, or its beginning."""


class DirectorySearch:
    """The directory prepared for searching; the preparation is made at the first search."""

    def __init__(self, directory: Directory, readings: Readings) -> None:
        self._directory = directory
        self._readings = readings

    def search(self, query: Query, language: str, limit: int) -> list[FoundNumber]:
        """What fits, the best first: by digits if there is nothing else, else by names.

        Names come with those that are named first.
        """
        if query.digits:
            return self._by_digits(query.digits, language, limit)
        found = self._by_name(query, language) or self._by_short_name(query, language)
        return found[:limit]

    def _by_digits(self, digits: str, language: str, limit: int) -> list[FoundNumber]:
        if len(digits) < _FEWEST_DIGITS:
            return []
        fitting = [each for each in self._directory.entries if digits in each.digits]
        fitting.sort(
            key=lambda each: (
                each.digits != digits,
                not each.digits.startswith(digits),
                not each.is_confirmed,
            )
        )
        return [
            FoundNumber(
                entry,
                owner.organisation,
                MarkedText(owner.organisation.name(language)),
                MarkedText(entry.number, (_digits_in(entry, digits),)),
                is_named=False,
            )
            for entry in fitting[:limit]
            for owner in entry.owners
        ]

    def _by_name(self, query: Query, language: str) -> list[FoundNumber]:
        found = []
        for order, (organisation, entry, passage) in enumerate(self._named):
            match = passage.match(query)
            if match is not None:
                is_named = _is_named(match, query)
                key = (
                    *(not is_named, not match.is_phrase, not entry.is_confirmed),
                    *(match.rank, match.way, order),
                )
                hits = match.found.hits
                named = _found(organisation, entry, passage, hits, language, is_named=is_named)
                found.append((key, named))
        return [each for _, each in sorted(found, key=lambda pair: pair[0])]

    def _by_short_name(self, query: Query, language: str) -> list[FoundNumber]:
        """By a Chinese short name (`工行`), whose characters stand apart in the full one."""
        short = query.phrase.forms[-1]
        if len(short) < 2 or short.isascii():
            return []
        found = []
        for organisation, entry, passage in self._named:
            name = passage.forms.folded[: len(organisation.name_zh)]
            hits = _run_through(short, name)
            if hits:
                key = (not entry.is_confirmed, len(name))
                named = _found(organisation, entry, passage, hits, language, is_named=False)
                found.append((key, named))
        return [each for _, each in sorted(found, key=lambda pair: pair[0])]

    @cached_property
    def _named(self) -> list[tuple[Organisation, Entry, Passage]]:
        """Every organisation with the number to dial for it, or else its first, and its names."""
        found = []
        for organisation in self._directory.organisations:
            entries = self._directory.entries_of(organisation.id)
            if entries:
                entry = self._directory.hotline_of(organisation.id) or entries[0]
                found.append((organisation, entry, _passage(organisation, self._readings)))
        return found


def _passage(organisation: Organisation, readings: Readings) -> Passage:
    names = (organisation.name_zh, organisation.name_en, organisation.id)
    text = BETWEEN_FIELDS.join(names)
    begins = (0, len(names[0]) + 1, len(names[0]) + len(names[1]) + 2)
    spans = tuple(Span(begin, Field.TITLE, "") for begin in begins)
    return Passage(organisation.id, "", text, SearchText.of(text, readings), spans)


def _is_named(match: Match, query: Query) -> bool:
    """Whether the search is a name, or so much of its beginning that little else is meant."""
    if not match.is_phrase or match.rank > Rank.TITLE_BEGINS:
        return False
    if match.rank is Rank.EXACT_TITLE:
        return match.way in (Way.DIRECT, Way.PINYIN)
    typed = query.phrase.forms[0]
    return match.way is Way.DIRECT and len(typed) >= (3 if typed.isascii() else 2)


def _found(  # noqa: PLR0913 - the parts of one result
    organisation: Organisation,
    entry: Entry,
    passage: Passage,
    hits: tuple[Range, ...],
    language: str,
    *,
    is_named: bool,
) -> FoundNumber:
    shown = passage.spans[0 if language.startswith("zh") else 1]
    name, number = passage.marked(shown, hits), MarkedText(entry.number)
    return FoundNumber(entry, organisation, name, number, is_named)


def _digits_in(entry: Entry, digits: str) -> Range:
    """Where digits stand in a number as it is written, grouping marks among them."""
    places = [place for place, each in enumerate(entry.number) if each.isdecimal()]
    first = entry.digits.index(digits)
    return places[first], places[first + len(digits) - 1] + 1


def _run_through(short: str, name: str) -> tuple[Range, ...]:
    """Where the characters of a short name stand in the full one, in order; else empty."""
    hits: list[Range] = []
    place = -1
    for character in short:
        place = name.find(character, place + 1)
        if place < 0:
            return ()
        hits.append((place, place + 1))
    return tuple(hits)
