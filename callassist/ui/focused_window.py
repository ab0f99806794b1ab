"""Whoever listens to the keys of the whole program: at the window that has the keyboard."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QWindow


class FocusedWindow(QObject):
    """Filters the events of the window that has the keyboard, a dialog's as well.

    A shortcut would not do: Qt keeps those of the main window silent while a dialog is open.
    """

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QWindow | None = None
        self._follow(application.focusWindow())
        application.focusWindowChanged.connect(self._follow)

    def take_change(self) -> None:
        """Another window has the keyboard, or none; subclasses let go of the one before."""

    @Slot(QWindow)
    def _follow(self, window: QWindow | None) -> None:
        if self._window is not None:
            self._window.removeEventFilter(self)
            self._window.destroyed.disconnect(self._forget)
        self._window = window
        self.take_change()
        if window is not None:
            window.installEventFilter(self)
            window.destroyed.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._window = None
