"""Two widgets at the two ends of a line; one below the other where the line is too short."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QLayoutItem, QWidget

from callassist.ui.sizes import Space
from callassist.ui.widgets.item_layout import ItemLayout, height_in
from callassist.ui.word_sizes import character_width


class EndsLayout(ItemLayout):
    """The second widget keeps its natural width at the right, the first has the rest."""

    def __init__(
        self,
        first: QWidget,
        second: QWidget,
        *,
        least_characters: int = 12,
        at_bottom: bool = False,
        first_grows: bool = True,
    ) -> None:
        """`least_characters` Chinese characters must fit beside the second widget.

        `at_bottom=True` lines the second up with the bottom of the first, else with its middle.
        `first_grows=False` is for a button: it keeps its natural width too.
        """
        super().__init__()
        self._least_characters = least_characters
        self._is_at_bottom = at_bottom
        self._first_grows = first_grows
        self.addWidget(first)
        self.addWidget(second)

    def sizeHint(self) -> QSize:
        """Return the size of one line."""
        hints = [item.sizeHint() for item in self.shown_items()]
        width = sum(hint.width() for hint in hints) + Space.LARGE * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Place both in a line if the first has room enough there."""
        shown = self.shown_items()
        if len(shown) == 2 and self._fits(shown, area.width()):
            return self._place_in_line(shown, area, really=really)
        return self._place_stacked(shown, area, really=really)

    def _fits(self, shown: list[QLayoutItem], width: int) -> bool:
        character = character_width()
        least = max(self._least_characters * character, shown[0].minimumSize().width())
        least = min(least, max(shown[0].sizeHint().width(), shown[0].minimumSize().width()))
        return width - shown[1].sizeHint().width() - Space.LARGE >= least

    def _place_in_line(self, shown: list[QLayoutItem], area: QRect, *, really: bool) -> int:
        first, second = shown
        second_width = second.sizeHint().width()
        first_width = self._first_width(first, area.width() - second_width - Space.LARGE)
        first_height = height_in(first, first_width)
        second_height = height_in(second, second_width)
        needed = max(first_height, second_height)
        if really:
            first_top = area.top() + self._offset(needed, first_height)
            second_top = area.top() + self._offset(needed, second_height)
            first.setGeometry(QRect(area.left(), first_top, first_width, first_height))
            left = area.left() + area.width() - second_width
            second.setGeometry(QRect(left, second_top, second_width, second_height))
        return needed

    def _first_width(self, first: QLayoutItem, room: int) -> int:
        return room if self._first_grows else min(first.sizeHint().width(), room)

    def _offset(self, room: int, height: int) -> int:
        return room - height if self._is_at_bottom else (room - height) // 2

    def _place_stacked(self, shown: list[QLayoutItem], area: QRect, *, really: bool) -> int:
        top = area.top()
        for item in shown:
            width = min(item.sizeHint().width(), area.width())
            if item is shown[0]:
                width = self._first_width(item, area.width())
            height = height_in(item, width)
            if really:
                item.setGeometry(QRect(area.left(), top, width, height))
            top += height + Space.SMALL
        return max(top - Space.SMALL - area.top(), 0)
