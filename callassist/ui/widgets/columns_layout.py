"""Columns that stand side by side while there is room, and one below the other when there is not.

With large type, or in a narrow window, two columns would cut each other's text.
"""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QWidget

from callassist.ui.sizes import Space
from callassist.ui.widgets.item_layout import ItemLayout, height_in
from callassist.ui.word_sizes import character_width


class ColumnsLayout(ItemLayout):
    """Columns with a share of the width each, stacked where one would become too narrow."""

    def __init__(self, gap: int = Space.PAGE) -> None:
        """`gap` in pixels lies between columns, and between stacked ones."""
        super().__init__()
        self._gap = gap
        self._shares: list[int] = []
        self._least_characters: list[int] = []

    def add_column(self, column: QWidget, share: int = 1, least_characters: int = 16) -> None:
        """Add a column that gets `share` parts of the width, padding of a card included.

        `least_characters` is how many Chinese characters must fit into a line of it.
        """
        self._shares.append(share)
        self._least_characters.append(least_characters)
        self.addWidget(column)

    def is_side_by_side(self, width: int) -> bool:
        """Say whether the columns stand side by side in this width."""
        return all(
            column_width >= least
            for column_width, least in zip(self._widths(width), self._least_widths(), strict=True)
        )

    def _shown_indexes(self) -> list[int]:
        return [index for index, item in enumerate(self.all_items()) if not item.isEmpty()]

    def _least_widths(self) -> list[int]:
        character = character_width()
        return [
            max(self._least_characters[index] * character, item.minimumSize().width())
            for index, item in enumerate(self.all_items())
            if not item.isEmpty()
        ]

    def _widths(self, width: int) -> list[int]:
        shares = [self._shares[index] for index in self._shown_indexes()]
        free = width - self._gap * (len(shares) - 1)
        return [free * share // sum(shares) for share in shares]

    def sizeHint(self) -> QSize:
        """Return the size side by side."""
        hints = [item.sizeHint() for item in self.shown_items()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Place the columns; side by side they are all as tall as the area."""
        if self.is_side_by_side(area.width()):
            return self._place_side_by_side(area, really=really)
        return self._place_stacked(area, really=really)

    def _place_side_by_side(self, area: QRect, *, really: bool) -> int:
        left, needed = area.left(), 0
        for item, width in zip(self.shown_items(), self._widths(area.width()), strict=True):
            needed = max(needed, height_in(item, width))
            if really:
                item.setGeometry(QRect(left, area.top(), width, area.height()))
            left += width + self._gap
        return needed

    def _place_stacked(self, area: QRect, *, really: bool) -> int:
        top = area.top()
        for item in self.shown_items():
            height = height_in(item, area.width())
            if really:
                item.setGeometry(QRect(area.left(), top, area.width(), height))
            top += height + self._gap
        return max(top - self._gap - area.top(), 0)
