"""A layout that sets its widgets in lines, like words of a text."""

from PySide6.QtCore import QRect, QSize

from callassist.ui.sizes import Space
from callassist.ui.widgets.item_layout import ItemLayout, height_in


class FlowLayout(ItemLayout):
    """Widgets side by side while they fit, the next ones in a new line."""

    def __init__(
        self, gap: int = Space.SMALL, line_gap: int | None = None, *, one_per_line: bool = False
    ) -> None:
        """`gap` between neighbours and, unless `line_gap` is given, between lines, in pixels.

        `one_per_line=True` makes a column of full width, until `set_one_per_line` says otherwise.
        """
        super().__init__()
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._is_column = one_per_line

    def set_one_per_line(self, is_column: bool) -> None:
        """Change between a column and lines."""
        self._is_column = is_column
        self.invalidate()

    def sizeHint(self) -> QSize:
        """Return the size with everything in one line, or in one column."""
        hints = [item.sizeHint() for item in self.shown_items()]
        gaps = max(len(hints) - 1, 0)
        if self._is_column:
            height = sum(hint.height() for hint in hints) + self._line_gap * gaps
            return QSize(max((hint.width() for hint in hints), default=0), height)
        width = sum(hint.width() for hint in hints) + self._gap * gaps
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Fill line after line; nothing is wider than the area."""
        left, top, line_height = area.left(), area.top(), 0
        for item in self.shown_items():
            width = area.width() if self._is_column else item.sizeHint().width()
            width = min(width, area.width())
            height = height_in(item, width)
            if left > area.left() and left + width > area.left() + area.width():
                left, top, line_height = area.left(), top + line_height + self._line_gap, 0
            if really:
                item.setGeometry(QRect(left, top, width, height))
            left += width + self._gap
            line_height = max(line_height, height)
        return top + line_height - area.top()
