"""Searches the guidance in all languages at once, and shows what it finds in one of them."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from callassist.domain.guidance import Guidance, Section, Topic, TopicGroup
from callassist.domain.nearest_passages import nearest
from callassist.domain.passages import (
    BETWEEN_FIELDS,
    Field,
    Match,
    Passage,
    Rank,
    Span,
)
from callassist.domain.readings import Readings
from callassist.domain.search import GuidanceHit, MarkedText, Range
from callassist.domain.search_words import Query, SearchText, Way
from callassist.domain.told_text import told

_LINE_MARK = re.compile(r"^(?:> |- |\d+\. )", re.MULTILINE)
_EMPTY_LINES = re.compile(r"\n{2,}")
_BETWEEN_HEADING_AND_BODY = " · "
_LENGTHS = {"en": 90}
_LENGTH = 40
"""Characters of an extract; Chinese ones are twice as wide."""

Piece = tuple[Field, str, str]
"""A field, its place, its text."""


def passages(
    guidance: Guidance, readings: Readings, forgery: Callable[[str], str]
) -> tuple[Passage, ...]:
    """What can be found in the guidance of one language.

    A topic is found as a whole, but each section of the article for itself. `forgery` says how a
    forged number is shown, so that no extract shows one without its mark.
    """
    found = []
    for topic in guidance.topics:
        for place, pieces in _parts(topic, forgery):
            found.append(_passage(topic.id, place, pieces, readings))
    return tuple(found)


def _parts(topic: Topic, forgery: Callable[[str], str]) -> Iterator[tuple[str, list[Piece]]]:
    head = [(Field.TITLE, "", topic.title), (Field.SUMMARY, "", topic.summary)]
    if topic.group is TopicGroup.ARTICLE:
        yield "", head
        for section in topic.sections:
            yield _place(section), _pieces(section, Field.TITLE, forgery)
    else:
        bodies = [_pieces(section, Field.HEADING, forgery) for section in topic.sections]
        yield "", head + [piece for pieces in bodies for piece in pieces]


def _place(section: Section) -> str:
    return section.places[0] if section.places else ""


def _pieces(section: Section, heading: Field, forgery: Callable[[str], str]) -> list[Piece]:
    text = _EMPTY_LINES.sub("\n", _LINE_MARK.sub("", told(section.text, forgery)))
    title = [(heading, _place(section), section.title)] if section.title else []
    return [*title, (Field.BODY, _place(section), text)]


def _passage(topic_id: str, place: str, pieces: list[Piece], readings: Readings) -> Passage:
    spans = []
    begin = 0
    for kind, its_place, text in pieces:
        spans.append(Span(begin, kind, its_place))
        begin += len(text) + len(BETWEEN_FIELDS)
    whole = BETWEEN_FIELDS.join(text for _, _, text in pieces)
    return Passage(topic_id, place, whole, SearchText.of(whole, readings), tuple(spans))


@dataclass(slots=True)
class _Candidate:
    """One result in the making."""

    order: int
    key: tuple[object, ...]
    best: Match
    own: Match | None
    """The match in the language it is shown in."""


@dataclass(frozen=True)
class GuidanceIndex:
    """The guidance prepared for searching."""

    passages: Mapping[str, tuple[Passage, ...]]
    """What can be found, by language, in the order of the contents."""
    about_program: frozenset[str] = frozenset()
    """The topics that tell how to use the program: found after what may save somebody's money."""

    def search(self, query: Query, language: str, limit: int) -> list[GuidanceHit]:
        """What fits, the best first, in the words of a language."""
        candidates = self._candidates(query, language)
        if not language.startswith("zh") and any(
            each.best.way is Way.DIRECT for each in candidates
        ):
            # An English word is also the beginning of some pinyin; nobody meant that.
            candidates = [each for each in candidates if each.best.way is Way.DIRECT]
        if not candidates:
            matches = nearest(self.passages[language], query)
            candidates = [_Candidate(at, (at,), each, each) for at, each in enumerate(matches)]
        best = sorted(candidates, key=lambda each: each.key)[:limit]
        return [self._hit(each, language) for each in best]

    def _candidates(self, query: Query, language: str) -> list[_Candidate]:
        found: dict[tuple[str, str], _Candidate] = {}
        others = [each for each in self.passages if each != language]
        for distance, each_language in enumerate([language, *others]):
            for order, passage in enumerate(self.passages[each_language]):
                match = passage.match(query)
                if match is None:
                    continue
                key = (passage.id in self.about_program, *_key(match, distance, order))
                identity = (passage.id, passage.place)
                known = found.get(identity)
                if known is None:
                    own = match if each_language == language else None
                    found[identity] = _Candidate(order, key, match, own)
                elif key < known.key:
                    known.key, known.best = key, match
        return list(found.values())

    def _hit(self, candidate: _Candidate, language: str) -> GuidanceHit:
        match = candidate.own
        other = candidate.best.passage
        passage = match.passage if match else self._by_identity[language, other.id, other.place]
        hits = match.found.hits if match else ()
        place = passage.place or (match or candidate.best).best_place
        opens_at = place if passage.place or candidate.best.rank > Rank.TITLE else ""
        title = passage.field(Field.TITLE)
        length = _LENGTHS.get(language, _LENGTH)
        # Of a hit in another language only its heading is sure to be about the same thing here.
        told = place if match or candidate.best.rank is Rank.HEADING else ""
        return GuidanceHit(
            f"{passage.id}#{opens_at}" if opens_at else passage.id,
            passage.marked(title, hits) if title else MarkedText(passage.id),
            _extract(passage, hits, told, length),
        )

    @cached_property
    def _by_identity(self) -> dict[tuple[str, str, str], Passage]:
        return {
            (language, each.id, each.place): each
            for language, passages in self.passages.items()
            for each in passages
        }


def _key(match: Match, distance: int, order: int) -> tuple[object, ...]:
    return (
        not match.is_phrase,
        match.rank,
        distance,
        match.way,
        -len(match.found.hits),
        order,
    )


def _extract(passage: Passage, hits: tuple[Range, ...], place: str, length: int) -> MarkedText:
    """The words around the first hit of the place; the summary where there is no place."""
    body = passage.field(Field.BODY, place) if place else None
    if body is None:
        rest = passage.field(Field.SUMMARY) or passage.field(Field.BODY)
        return passage.marked(rest, hits).extract(length) if rest else MarkedText("")
    parts = []
    heading = passage.field(Field.HEADING, place)
    if heading is not None:
        marked = passage.marked(heading, hits)
        # Without any hit to show, the heading says best what the place is about.
        parts = [marked] if marked.hits or not hits else []
    left = max(length // 2, length - sum(len(each.text) for each in parts))
    parts.append(passage.marked(body, hits).extract(left))
    return MarkedText.joined(parts, _BETWEEN_HEADING_AND_BODY)
