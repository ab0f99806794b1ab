"""Takes a line of the guidance apart: plain words, strong words, links, numbers."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from callassist.domain.guidance_text import Marks, render


class PieceKind(StrEnum):
    """What a run of words is."""

    WORDS = "words"
    LINK = "link"
    DIAL = "dial"
    FORGERY = "forgery"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of words of one kind."""

    kind: PieceKind
    words: str
    target: str = ""
    """The reference a link leads to."""
    is_strong: bool = False


# Two characters for private use hold the places of marks while the line is turned.
_STRONG = "\ue000"
_HELD = "\ue001"
_HOLDERS = re.compile(f"({_STRONG}|{_HELD}[0-9]+{_HELD})")
# After strong words in Chinese the text needs a blank, and the page none: its stops are wide.
_NEEDLESS_BLANK = re.compile(f"(?<=[。：？，；”）]){_STRONG} ")


def pieces_of(line: str) -> list[Piece]:
    """The runs of a line, in order; together they say all its words."""
    held: list[Piece] = []

    def hold(piece: Piece) -> str:
        held.append(piece)
        return f"{_HELD}{len(held) - 1}{_HELD}"

    marks = Marks(
        link=lambda words, target: hold(Piece(PieceKind.LINK, words, target)),
        dial=lambda number: hold(Piece(PieceKind.DIAL, number)),
        forgery=lambda number: hold(Piece(PieceKind.FORGERY, number)),
        strong=lambda words: f"{_STRONG}{words}{_STRONG}",
    )
    return list(_released(render(line, marks), held))


def _released(line: str, held: list[Piece]) -> Iterator[Piece]:
    is_strong = False
    for part in _HOLDERS.split(_NEEDLESS_BLANK.sub(_STRONG, line)):
        if part == _STRONG:
            is_strong = not is_strong
        elif part.startswith(_HELD):
            piece = held[int(part.strip(_HELD))]
            yield Piece(piece.kind, piece.words, piece.target, is_strong)
        elif part:
            yield Piece(PieceKind.WORDS, part, is_strong=is_strong)
