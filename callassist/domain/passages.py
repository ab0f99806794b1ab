"""What can be found as one result, and how well a search fits it."""

from bisect import bisect_right
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property

from callassist.domain.search import MarkedText, Range
from callassist.domain.search_words import Found, Query, SearchText, Way

BETWEEN_FIELDS = "\n"
"""Parts the fields of a passage; nothing that is searched for has it."""


class Field(IntEnum):
    """What a part of a passage is."""

    TITLE = 0
    SUMMARY = 1
    HEADING = 2
    BODY = 3


class Rank(IntEnum):
    """The best place a search was found in, the better ones first."""

    EXACT_TITLE = 0
    TITLE_BEGINS = 1
    TITLE = 2
    HEADING = 3
    SUMMARY = 4
    BODY = 5


_RANKS = {Field.HEADING: Rank.HEADING, Field.SUMMARY: Rank.SUMMARY, Field.BODY: Rank.BODY}


@dataclass(frozen=True, slots=True)
class Span:
    """Where a field begins in the text of its passage."""

    begin: int
    field: Field
    place: str
    """The place of the guidance it belongs to; empty for none."""


@dataclass(frozen=True)
class Passage:
    """A text that is found as one: a topic, a section of the article, an organisation."""

    id: str
    place: str
    """The place of the guidance it is; empty for a whole topic, or for none."""
    text: str
    """Its fields, as they are shown, one after the other."""
    forms: SearchText
    spans: tuple[Span, ...]

    def match(self, query: Query) -> "Match | None":
        """How well a search fits; None if it does not."""
        found = self.forms.find_word(query.phrase)
        if found is not None:
            return Match(self, found, is_phrase=True, rank=min(map(self._rank, found.hits)))
        if not query.words:
            return None
        found = self.forms.find_words(query.words)
        if found is None:
            return None
        return Match(self, found, is_phrase=False, rank=self._rank_of_words(query))

    def _rank_of_words(self, query: Query) -> Rank:
        """That of the word which fits worst."""
        found = [self.forms.find_word(word) for word in query.words]
        return max(min(map(self._rank, each.hits)) for each in found if each is not None)

    def _rank(self, hit: Range) -> Rank:
        span = self.span_at(hit[0])
        if span.field is not Field.TITLE:
            return _RANKS[span.field]
        begin, end = self._core(span)
        if hit[0] > begin:
            return Rank.TITLE
        return Rank.EXACT_TITLE if hit[1] >= end else Rank.TITLE_BEGINS

    def _core(self, span: Span) -> Range:
        """A title without the number before it and the punctuation around it."""
        begin, end = span.begin, self.end_of(span)
        title = self.text[begin:end]
        number, _, rest = title.partition("、" if "、" in title[:3] else " ")
        if rest and (number[0].isdecimal() or "、" in title[:3]):
            begin += len(title) - len(rest)
        while begin < end and not self.text[begin].isalnum():
            begin += 1
        while end > begin and not self.text[end - 1].isalnum():
            end -= 1
        return begin, end

    def span_at(self, place: int) -> Span:
        """The field a character stands in."""
        return self.spans[bisect_right(self._begins, place) - 1]

    def end_of(self, span: Span) -> int:
        """Where a field ends."""
        following = bisect_right(self._begins, span.begin)
        if following == len(self.spans):
            return len(self.text)
        return self.spans[following].begin - len(BETWEEN_FIELDS)

    def field(self, field: Field, place: str | None = None) -> Span | None:
        """The first field of a kind, at a place if one is named; None if there is none."""
        fitting = (
            each for each in self.spans if each.field is field and place in (None, each.place)
        )
        return next(fitting, None)

    def marked(self, span: Span, hits: tuple[Range, ...] = ()) -> MarkedText:
        """A field with the hits that stand in it."""
        return MarkedText(self.text, hits).part(span.begin, self.end_of(span))

    @cached_property
    def _begins(self) -> list[int]:
        return [span.begin for span in self.spans]


@dataclass(frozen=True, slots=True)
class Match:
    """A passage that fits a search."""

    passage: Passage
    found: Found
    is_phrase: bool
    """The words stand together as typed, not only somewhere each."""
    rank: Rank

    @property
    def way(self) -> Way:
        """How it was found."""
        return self.found.way

    @property
    def best_place(self) -> str:
        """The place with a hit in its heading, else with the most hits; empty if none has any."""
        scores: dict[str, tuple[bool, int]] = {}
        for hit in self.found.hits:
            span = self.passage.span_at(hit[0])
            in_heading, count = scores.get(span.place, (False, 0))
            scores[span.place] = (in_heading or span.field is Field.HEADING, count + 1)
        scores.pop("", None)
        return max(scores, key=lambda place: scores[place], default="")
