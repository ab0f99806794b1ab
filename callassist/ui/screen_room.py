"""The only place that asks how large a screen is.

PySide ties the object that `QWidget.screen()` returns to the widget. When such a widget is let go
later, Python can delete the screen itself, and the next window that is laid out ends the program
(seen with 6.11).
"""

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def screen_room(widget: QWidget) -> QSize:
    """Return the room that windows have on the screen of a widget, or of the window above it."""
    window = (widget.parentWidget() or widget).window()
    screen = QGuiApplication.screenAt(window.frameGeometry().center())
    return (screen or QGuiApplication.primaryScreen()).availableSize()
