"""One key that works in every window of the program, also in one that lies over the others."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QDialog

from callassist.ui.guarded import guarded_filter

ALARM_KEY = "F9"
"""Taken by nothing else in the program, by no input method and by no usual desktop."""
_KEY = Qt.Key.Key_F9
_MOST_WINDOWS = 10
"""Windows that may lie over each other; more would be one that does not close."""


class AlarmKey(QObject):
    """Listens where keys arrive first: at the window that has the keyboard.

    A shortcut would not do: Qt keeps those of the main window silent while a dialog is open.
    """

    pressed = Signal()
    """The key was pressed; nothing lies over the main window any more."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._follow(application.focusWindow())
        application.focusWindowChanged.connect(self._follow)

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._window = None

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
