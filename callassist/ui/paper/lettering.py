"""Sets words into a given width: in lines, and smaller where they would not fit."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from PySide6.QtGui import QFont, QFontMetricsF, QTextLayout

from callassist.ui.paper.faces import figure_font, paper_font
from callassist.ui.paper.sheet_of_paper import MILLIMETRES_PER_INCH, POINTS_PER_INCH
from callassist.ui.paper.strong_words import SWELL

UNITS = 20
"""Units of the painter to a millimetre: fine enough that letters keep their distances."""

_LINE = 1.25  # em from one line to the next
_STEP = 0.5  # points smaller at each try
_FIGURE = 0.73  # em, the height of a digit


@dataclass(frozen=True, slots=True)
class Block:
    """Words set in lines; sizes in millimetres."""

    lines: tuple[str, ...]
    font: QFont
    em: float
    """The size of the type."""
    width: float
    """Of the longest line."""
    is_figures: bool = False
    outline: float = 0.0
    """Width of a line around the letters, for strong words in a face without a bold of its own."""

    @property
    def line_height(self) -> float:
        """From one line to the next."""
        return self.em * (_FIGURE if self.is_figures else _LINE)

    @property
    def height(self) -> float:
        """Of all lines."""
        return self.line_height * len(self.lines)

    @property
    def baseline(self) -> float:
        """From the top of a line to where its letters stand."""
        return self.em * (_FIGURE if self.is_figures else 1.0)

    @property
    def points(self) -> float:
        """The size of the type in points."""
        return self.em * POINTS_PER_INCH / MILLIMETRES_PER_INCH


def figure_points(height: float) -> float:
    """The size of type whose digits are so many millimetres high."""
    return height / _FIGURE * POINTS_PER_INCH / MILLIMETRES_PER_INCH


class Lettering:
    """The fonts of one language on one page."""

    def __init__(self, language: str) -> None:
        self._text = paper_font(language)
        self._strong = paper_font(language, is_strong=True)
        self._figures = figure_font(language)

    def text(self, words: str, width: float, points: float, lines: int = 1) -> Block:
        """Plain text, at most `points` large, in at most so many lines if that can be had."""
        return _fitted(self._text, words, width, _Wish(points, 7.0, lines))

    def strong(self, words: str, width: float, points: float, lines: int = 1) -> Block:
        """Text that stands out: bold, or with a line around its letters."""
        block = _fitted(self._strong, words, width, _Wish(points, 9.0, lines))
        return block if block.font.bold() else replace(block, outline=block.em * SWELL)

    def figures(self, number: str, width: float, points: float) -> Block:
        """A telephone number in one line."""
        block = _fitted(self._figures, number, width, _Wish(points, 14.0))
        return replace(block, is_figures=True)


@dataclass(frozen=True, slots=True)
class _Wish:
    """How words are to be set if there is room for it, and what they may become."""

    points: float
    least_points: float
    most_lines: int = 1


def _fitted(face: QFont, words: str, width: float, wish: _Wish) -> Block:
    """The largest setting that fits; the smallest one where none does."""
    points = wish.points
    while True:
        block = _set(face, words, width, points)
        is_fitting = len(block.lines) <= wish.most_lines and block.width <= width
        if is_fitting or points - _STEP < wish.least_points:
            return block
        points -= _STEP


def _set(face: QFont, words: str, width: float, points: float) -> Block:
    em = points * MILLIMETRES_PER_INCH / POINTS_PER_INCH
    font = QFont(face)
    font.setPixelSize(round(em * UNITS))
    lines = tuple(_lines(words, font, width * UNITS))
    metrics = QFontMetricsF(font)
    widest = max((metrics.horizontalAdvance(line) for line in lines), default=0.0)
    return Block(lines, font, em, widest / UNITS)


def _lines(words: str, font: QFont, width: float) -> Iterator[str]:
    """The words cut where a line may end."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    while line.isValid():
        line.setLineWidth(width)
        start = line.textStart()
        yield words[start : start + line.textLength()].strip()
        line = layout.createLine()
    layout.endLayout()
