"""Drags something over a window and lets go."""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def dragged(*urls: QUrl, text: str = "") -> QMimeData:
    """What is dragged: addresses, or a text."""
    data = QMimeData()
    if urls:
        data.setUrls(list(urls))
    if text:
        data.setText(text)
    return data


def dragged_files(*paths: Path) -> QMimeData:
    """Files of this computer."""
    return dragged(*(QUrl.fromLocalFile(str(path)) for path in paths))


def drop(window: QWidget, data: QMimeData) -> bool:
    """Drag over the window and let go; says whether the window wanted it."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    enter = QDragEnterEvent(QPoint(5, 5), copy, data, buttons, keys)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
    return enter.isAccepted()
