"""What a layout holds, in its order."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

_DIRECT = Qt.FindChildOption.FindDirectChildrenOnly


def laid_out(layout: QLayout) -> list[QWidget | QLayout]:
    """The widgets and layouts in a layout, in its order.

    Each is asked for its place. `itemAt` would be shorter, but Python keeps the items of Qt's own
    layouts that it has once seen, Qt deletes them with their widgets, and the program may crash.
    """
    owner = layout.parentWidget()
    held: list[QWidget | QLayout] = [*layout.findChildren(QLayout, options=_DIRECT)]
    if owner is not None:
        held += owner.findChildren(QWidget, options=_DIRECT)
    placed = [(layout.indexOf(each), number) for number, each in enumerate(held)]
    return [held[number] for place, number in sorted(placed) if place >= 0]
