"""The order in which a screen reader meets widgets that come and go."""

from PySide6.QtWidgets import QWidget


def read_as_laid_out(container: QWidget) -> None:
    """Let a screen reader meet the widgets of a layout in the order in which they are seen.

    Without this one that was made later is read later, wherever it stands.
    """
    layout = container.layout()
    for index in range(layout.count() if layout is not None else 0):
        item = layout.itemAt(index) if layout is not None else None
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.raise_()
