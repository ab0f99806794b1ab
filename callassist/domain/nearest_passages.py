"""What comes nearest to a whole question, which no text has word for word.

Each piece of the question counts the more, the fewer passages have it: "怎么" is everywhere, "冻结"
is not.
"""

from collections.abc import Sequence
from math import log

from callassist.domain.passages import Field, Match, Passage, Rank
from callassist.domain.search import merged
from callassist.domain.search_words import Found, Query, Way, Word

_FEWEST_PIECES = 2
_WEIGHTS = {Field.TITLE: 4, Field.SUMMARY: 2, Field.HEADING: 2, Field.BODY: 1}
_SHARE_OF_BEST = 0.5
"""A passage that has much less of the question than the best one is left out."""
_MOST = 8


def nearest(passages: Sequence[Passage], query: Query) -> list[Match]:
    """The passages that have the telling pieces of a question, the best first."""
    pieces = query.pieces()
    if len(pieces) < _FEWEST_PIECES:
        return []
    found = {piece: _having(passages, piece) for piece in pieces}
    scores = dict.fromkeys(range(len(passages)), 0.0)
    for having in found.values():
        rarity = log(1 + len(passages) / max(len(having), 1))
        for index, each in having.items():
            scores[index] += rarity * _weight(passages[index], each)
    best = max(scores.values(), default=0.0)
    order = sorted(scores, key=lambda index: (-scores[index], index))
    chosen = [index for index in order[:_MOST] if 0 < scores[index] >= best * _SHARE_OF_BEST]
    return [
        _match(passages[index], [having[index] for having in found.values() if index in having])
        for index in chosen
    ]


def _weight(passage: Passage, found: Found) -> int:
    return max(_WEIGHTS[passage.span_at(begin).field] for begin, _ in found.hits)


def _having(passages: Sequence[Passage], piece: Word) -> dict[int, Found]:
    found = {index: each.forms.find_word(piece) for index, each in enumerate(passages)}
    return {
        index: each for index, each in found.items() if each is not None and each.way is Way.DIRECT
    }


def _match(passage: Passage, found: list[Found]) -> Match:
    hits = merged(hit for each in found for hit in each.hits)
    return Match(passage, Found(Way.DIRECT, hits), is_phrase=False, rank=Rank.BODY)
