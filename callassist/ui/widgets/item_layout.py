"""What our own layouts share: a height that follows from the width."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import QBoxLayout, QLayout, QLayoutItem

_UNLIMITED = 16_777_215  # QWIDGETSIZE_MAX


class ItemLayout(QBoxLayout):
    """A layout that places its items itself; subclasses say where each one goes.

    It is a box layout so that Qt keeps the items.
    """

    def __init__(self) -> None:
        super().__init__(QBoxLayout.Direction.LeftToRight)
        self.setContentsMargins(0, 0, 0, 0)

    def place_items(self, area: QRect, *, really: bool) -> int:
        """Return the height needed in `area`; move the items only if `really`."""
        raise NotImplementedError

    def all_items(self) -> list[QLayoutItem]:
        """Return all items, hidden ones too, in order."""
        items = (self.itemAt(index) for index in range(self.count()))
        return [item for item in items if item is not None]

    def shown_items(self) -> list[QLayoutItem]:
        """Return the items that take room now."""
        return [item for item in self.all_items() if not item.isEmpty()]

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height needed in this width."""
        return self.place_items(QRect(0, 0, width, 0), really=False)

    def minimumHeightForWidth(self, width: int) -> int:
        """Return the height needed in this width: less would cut something."""
        return self.heightForWidth(width)

    def setGeometry(self, area: QRect) -> None:
        """Put the items into their places."""
        # Not that of the box layout, which would move them first.
        QLayout.setGeometry(self, area)
        self.place_items(area, really=True)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item at its smallest."""
        smallest = QSize()
        for item in self.shown_items():
            smallest = smallest.expandedTo(item.minimumSize())
        return smallest

    def maximumSize(self) -> QSize:
        """Return no limit."""
        return QSize(_UNLIMITED, _UNLIMITED)


def height_in(item: QLayoutItem, width: int) -> int:
    """Return the height an item wants in this width, at least its least height."""
    if item.hasHeightForWidth():
        return item.heightForWidth(width)
    return max(item.sizeHint().height(), item.minimumSize().height())
