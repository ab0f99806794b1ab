"""One key that works in every window of the program, also in one that lies over the others."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from callassist.ui.focused_window import FocusedWindow
from callassist.ui.guarded import guarded_filter

ALARM_KEY = "F9"
"""Taken by nothing else in the program, by no input method and by no usual desktop."""
_KEY = Qt.Key.Key_F9
_MOST_WINDOWS = 10
"""Windows that may lie over each other; more would be one that does not close."""


class AlarmKey(FocusedWindow):
    """Listens where keys arrive first."""

    pressed = Signal()
    """The key was pressed; nothing lies over the main window any more."""

    @guarded_filter
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the key away from whatever else has the keyboard."""
        if not (isinstance(event, QKeyEvent) and _is_ours(event)):
            return super().eventFilter(watched, event)
        if not event.isAutoRepeat():
            leave_dialogs()
            self.pressed.emit()
        return True


def _is_ours(event: QKeyEvent) -> bool:
    is_press = event.type() == QEvent.Type.KeyPress
    no_other = event.modifiers() == Qt.KeyboardModifier.NoModifier
    return is_press and no_other and event.key() == _KEY


def leave_dialogs() -> None:
    """Close what lies over the main window, each as its Escape would."""
    for _ in range(_MOST_WINDOWS):
        over = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        if over is None:
            return
        if isinstance(over, QDialog):
            over.reject()
        else:
            over.close()
