"""Where everything stands on the page for the fridge, in millimetres from the corner of A4."""

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil

from PySide6.QtCore import QPointF, QRectF, QSizeF

from callassist.ui.paper.lettering import Block, Lettering, figure_points
from callassist.ui.paper.sheet_words import NumberWords, SheetWords

PAPER = QRectF(0, 0, 210, 297)
LEAST_MODULE = 0.8
"""The side of a square of a code that an ordinary phone still reads, in millimetres."""

CODE_MODULES = 29
"""Squares along a code for a telephone number, with the four of white on either side."""
_LEAST_CODE = LEAST_MODULE * CODE_MODULES
_LARGEST_CODE = 42.0

_CONTENT = PAPER.adjusted(14, 12, -14, -10)
_WRITING = 14.0  # from one line to write on to the next
_INSET = 5.0
_LEAST_GAP = 1.0
_STILL_LARGE = 0.75  # of the size a name has where there is room


@dataclass(frozen=True, slots=True)
class Writing:
    """One line of words; `place` is the room the letters take."""

    place: QRectF
    baseline: float
    words: str
    block: Block


@dataclass(frozen=True, slots=True)
class Code:
    """A code to scan, with the white around it."""

    place: QRectF
    content: str


@dataclass(frozen=True, slots=True)
class Bar:
    """A filled strip: a rule, or a line to write on."""

    place: QRectF


@dataclass(frozen=True, slots=True)
class Frame:
    """The outline around what is to be said."""

    place: QRectF


Item = Writing | Code | Bar | Frame


@dataclass(frozen=True, slots=True)
class _Sizes:
    """How large things are for so many banks; type in points, heights in millimetres."""

    title: float
    saying: float
    name: float
    number: float
    help_number: float
    help_height: float
    columns: int
    tallest_row: float
    heading: float = 13.0
    gap: float = 5.0
    """Between the parts of the page."""


@dataclass(frozen=True, slots=True)
class _Look:
    """How numbers that stand together are set."""

    code_side: float
    name_points: float
    name_lines: int
    number_points: float


_BY_BANKS = (
    (1, _Sizes(36, 31, 28, 96, 60, 36, 1, 90)),
    (2, _Sizes(34, 28, 24, 76, 54, 34, 1, 52)),
    (3, _Sizes(32, 26, 22, 64, 50, 32, 1, 44)),
    (6, _Sizes(30, 24, 17, 46, 46, 30, 2, 44)),
    (12, _Sizes(24, 16, 13, 36, 38, 24, 2, 26, 11, 3.0)),
)
"""The sizes for up to so many banks."""


def fridge_layout(words: SheetWords) -> list[Item]:
    """Everything on the page; nothing touches anything else."""
    return _FridgeLayout(words).items


class _FridgeLayout:
    """Sets the upper parts from the top, the lower ones from the foot, the banks between them."""

    def __init__(self, words: SheetWords) -> None:
        self.items: list[Item] = []
        self._words = words
        self._letters = Lettering(words.language)
        self._sizes = next(sizes for most, sizes in _BY_BANKS if len(words.banks) <= most)
        gap = self._sizes.gap
        top = self._add_sayings(self._add_title(_CONTENT.top()) + gap) + gap
        bottom = self._add_help(self._add_person(self._add_foot()) - gap) - gap
        self._add_banks(top, bottom)

    # the upper parts

    def _add_title(self, top: float) -> float:
        title = self._letters.strong(self._words.title, _CONTENT.width(), self._sizes.title)
        self._write(title, _CONTENT.left(), top)
        rule = top + title.height + 1.5
        self._draw_bar(_CONTENT.left(), rule, _CONTENT.width(), 1.0)
        return rule + 1.0

    def _add_sayings(self, top: float) -> float:
        width = _CONTENT.width() - 2 * _INSET
        left = _CONTENT.left() + _INSET
        at = top + _INSET * 0.7
        at = self._write(self._letters.text(self._words.say, width, self._sizes.heading), left, at)
        at += 1.0
        numbered = [f"{n}  {words}" for n, words in enumerate(self._words.sayings, 1)]
        points = min(
            self._letters.strong(each, width, self._sizes.saying).points for each in numbered
        )
        for each in numbered:
            at = self._write(self._letters.strong(each, width, points), left, at) + 1.2
        bottom = at + _INSET * 0.5
        self.items.append(Frame(QRectF(_CONTENT.left(), top, _CONTENT.width(), bottom - top)))
        return bottom

    # the lower parts, from the foot upwards

    def _add_foot(self) -> float:
        checked = self._letters.text(self._words.checked, _CONTENT.width(), 9.0)
        top = _CONTENT.bottom() - checked.height
        self._write(checked, _CONTENT.left(), top)
        return top

    def _add_person(self, bottom: float) -> float:
        """A line for the person to call first, and one for their number."""
        half = _CONTENT.width() * 0.56
        middle = _CONTENT.left() + half + 4
        top = bottom - _WRITING - 2
        self._add_line_to_write(self._words.person, (_CONTENT.left(), top), half)
        self._add_line_to_write(self._words.person_number, (middle, top), _CONTENT.right() - middle)
        return top

    def _add_help(self, bottom: float) -> float:
        lines = self._words.help_lines
        if not lines:
            return bottom
        top = bottom - self._sizes.help_height
        width = (_CONTENT.width() - _INSET) / 2
        size = QSizeF(width, self._sizes.help_height)
        look = self._look_of(lines, size, (self._sizes.heading, self._sizes.help_number))
        for at, line in enumerate(lines):
            left = _CONTENT.left() + at * (width + _INSET)
            self._add_number(line, QRectF(QPointF(left, top), size), look)
        return self._add_heading(self._words.help_heading, top)

    # the banks

    def _add_banks(self, top: float, bottom: float) -> None:
        columns = self._sizes.columns
        rows = ceil(len(self._words.banks) / columns)
        at = self._add_heading_below(top)
        if self._words.left_out:
            left_out = self._letters.text(self._words.left_out, _CONTENT.width(), 11)
            bottom -= left_out.height + 1
            self._write(left_out, _CONTENT.left(), bottom + 1)
        height = min((bottom - at) / rows, self._sizes.tallest_row)
        width = (_CONTENT.width() - _INSET * (columns - 1)) / columns
        size = QSizeF(width, height)
        look = self._look_of(self._words.banks, size, (self._sizes.name, self._sizes.number))
        for number, bank in enumerate(self._words.banks):
            row, column = divmod(number, columns)
            left = _CONTENT.left() + column * (width + _INSET)
            top = at + row * height
            self._add_number(bank, QRectF(QPointF(left, top), size), look)
            if row and bank.name:
                self._draw_bar(left, top - 0.1, width, 0.2)

    def _add_heading_below(self, top: float) -> float:
        """The heading over the banks, with the word about the codes at its right."""
        heading = self._letters.text(
            self._words.banks_heading, _CONTENT.width() / 2, self._sizes.heading
        )
        scan = self._letters.text(self._words.scan, _CONTENT.width() / 2 - 4, 10)
        below = self._write(heading, _CONTENT.left(), top)
        self._write(scan, _CONTENT.right() - scan.width, below - scan.height)
        self._draw_bar(_CONTENT.left(), below + 0.5, _CONTENT.width(), 0.6)
        return below + 1.5

    def _add_heading(self, words: str, bottom: float) -> float:
        """A heading that ends at `bottom`; answers where it begins."""
        heading = self._letters.text(words, _CONTENT.width(), self._sizes.heading)
        top = bottom - 1.5 - heading.height
        self._write(heading, _CONTENT.left(), top)
        self._draw_bar(_CONTENT.left(), bottom - 1.0, _CONTENT.width(), 0.6)
        return top

    # pieces

    def _look_of(
        self, lines: Sequence[NumberWords], size: QSizeF, points: tuple[float, float]
    ) -> _Look:
        """One look for numbers that stand together, so that none seems to matter more.

        Names stay in one line if they need not become much smaller for that.
        """
        side = max(min(size.height() - 0.5, _LARGEST_CODE, size.width() * 0.4), _LEAST_CODE)
        room = size.width() - side - 2
        in_one_line = self._name_points(lines, room, points[0], 1)
        if in_one_line >= points[0] * _STILL_LARGE:
            return _Look(side, in_one_line, 1, points[1])
        return _Look(side, self._name_points(lines, room, points[0], 2), 2, points[1])

    def _name_points(
        self, lines: Sequence[NumberWords], room: float, points: float, name_lines: int
    ) -> float:
        """The size in which all of the names fit."""
        names = (self._letters.text(each.name, room, points, name_lines) for each in lines)
        return min(name.points for name in names)

    def _add_number(self, line: NumberWords, place: QRectF, look: _Look) -> None:
        """Whose number, the number below it, and the code at the right."""
        if line.number is None or line.dial is None:
            self._add_number_to_write(line, place, look)
            return
        corner = (place.right() - look.code_side, place.center().y() - look.code_side / 2)
        self.items.append(Code(QRectF(*corner, look.code_side, look.code_side), line.dial))
        room = place.width() - look.code_side - 2
        name = self._letters.text(line.name, room, look.name_points, look.name_lines)
        gap = name.em * 0.25
        number_height = place.height() - name.height - gap - 2 * _LEAST_GAP
        points = min(look.number_points, figure_points(number_height))
        number = self._letters.figures(line.number, room, points)
        top = place.center().y() - (name.height + gap + number.height) / 2
        self._write(number, place.left(), self._write(name, place.left(), top) + gap)

    def _add_number_to_write(self, line: NumberWords, place: QRectF, look: _Look) -> None:
        name = self._letters.text(line.name, place.width(), look.name_points, look.name_lines)
        height = (name.height if line.name else 0.0) + _WRITING
        top = place.center().y() - height / 2
        if line.name:
            top = self._write(name, place.left(), top)
        self._add_line_to_write(self._words.card_back, (place.left(), top), place.width())

    def _add_line_to_write(self, words: str, corner: tuple[float, float], width: float) -> None:
        """Words, and a line from there to the end of the width; as high as handwriting."""
        left, top = corner
        block = self._letters.text(words, width * 0.6, 15)
        self._write(block, left, top + _WRITING - block.height)
        start = block.width + 2
        self._draw_bar(left + start, top + _WRITING - 1.0, width - start, 0.3)

    def _write(self, block: Block, left: float, top: float) -> float:
        """Add the lines of a block; answers where it ends."""
        for at, words in enumerate(block.lines):
            line_top = top + at * block.line_height
            place = QRectF(left, line_top, block.width, block.line_height)
            self.items.append(Writing(place, line_top + block.baseline, words, block))
        return top + block.height

    def _draw_bar(self, left: float, top: float, width: float, height: float) -> None:
        self.items.append(Bar(QRectF(left, top, width, height)))
