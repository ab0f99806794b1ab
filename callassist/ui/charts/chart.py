"""What a way of painting can do."""

from collections.abc import Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from callassist.services.figure_words import FigureTable


class Chart(Protocol):
    """Paints a table with at least one row, as so many spots: what is read in one go."""

    def height(self, table: FigureTable, width: float) -> float:
        """The height the picture wants in this width, in pixels."""
        ...

    def paint(self, painter: QPainter, place: QRectF, table: FigureTable) -> None:
        """Paint the picture into the place."""
        ...

    def spots(self, table: FigureTable) -> int:
        """How many spots there are."""
        ...

    def place_of(self, table: FigureTable, place: QRectF, spot: int) -> QRectF:
        """Where a spot lies in the picture."""
        ...

    def walk(self, table: FigureTable, place: QRectF, spot: int, step: tuple[int, int]) -> int:
        """The spot one step to the right and down of another; the same one at the edge."""
        ...

    def told(self, table: FigureTable, spot: int) -> "Told":
        """What a spot says."""
        ...


Told = tuple[str, Sequence[tuple[str, int]]]
"""The name of a spot, and its figures, each with its head."""


class RowByRow:
    """A spot for each row; the arrow keys go from one to the next, whichever way they point."""

    def spots(self, table: FigureTable) -> int:
        """How many rows there are."""
        return len(table.rows)

    def walk(self, table: FigureTable, _place: QRectF, spot: int, step: tuple[int, int]) -> int:
        """The next or the last row."""
        return min(max(spot + sum(step), 0), len(table.rows) - 1)

    def told(self, table: FigureTable, spot: int) -> Told:
        """The name of a row and its figures that are not zero."""
        name, counts = table.rows[spot]
        return name, list(_not_zero(table.heads[1:], counts))


def _not_zero(heads: Sequence[str], counts: Sequence[int]) -> Iterator[tuple[str, int]]:
    for head, count in zip(heads, counts, strict=True):
        if count:
            yield head, count
