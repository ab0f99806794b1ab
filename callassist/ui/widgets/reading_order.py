"""The order in which a screen reader meets widgets that come and go."""

from PySide6.QtWidgets import QWidget

from callassist.ui.widgets.laid_out import laid_out


def read_as_laid_out(container: QWidget) -> None:
    """Let a screen reader meet the widgets of a layout in the order in which they are seen.

    Without this one that was made later is read later, wherever it stands.
    """
    layout = container.layout()
    for each in laid_out(layout) if layout is not None else ():
        if isinstance(each, QWidget):
            each.raise_()
