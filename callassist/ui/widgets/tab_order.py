"""The order of the Tab key where widgets come and go: that in which they are read."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from callassist.ui.widgets.laid_out import laid_out


def follow_layout(container: QWidget, after: QWidget | None = None) -> None:
    """Let Tab walk through a container in the order of its layout.

    Qt's own order is that in which the widgets were made, so a new one on top would be the last.
    `after` is the widget that Tab leaves to come into the container; without it, the place where
    the container itself was made.
    """
    before = after or container
    for widget in _widgets_of(container.layout()):
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            QWidget.setTabOrder(before, widget)
            before = widget


def _widgets_of(layout: QLayout | None) -> Iterator[QWidget]:
    for each in laid_out(layout) if layout is not None else ():
        if isinstance(each, QLayout):
            yield from _widgets_of(each)
        else:
            yield each
            yield from _widgets_of(each.layout())
