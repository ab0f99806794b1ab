"""Lets the window rest when nobody is at work in it.

A blinking caret wakes the computer twice a second, and Qt looks twice a minute through what it
keeps for painting.
"""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtWidgets import QWidget

from callassist.ui.guarded import guarded_filter

REST_MILLISECONDS = 10_000
"""How long after the last key or click the window is taken to be in use."""

_SIGNS_OF_LIFE = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.FocusIn}
)


class Rest(QObject):
    """The caret blinks as the system says while somebody is at work, and else stands still."""

    def __init__(self, window: QWidget) -> None:
        """`window` is shown."""
        super().__init__(window)
        self._hints = QGuiApplication.styleHints()
        self._system = self._hints.cursorFlashTime()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._pause.setInterval(REST_MILLISECONDS)
        self._pause.timeout.connect(self._begin)
        handle = window.windowHandle()
        if handle is not None:
            # Keys come to the window first: there is no need to listen to every widget.
            handle.installEventFilter(self)
        self._pause.start()

    @guarded_filter
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Blink again at the first sign of life."""
        if event.type() in _SIGNS_OF_LIFE:
            self._blink()
        return super().eventFilter(watched, event)

    def _blink(self) -> None:
        if self._hints.cursorFlashTime() != self._system:
            self._hints.setCursorFlashTime(self._system)
        self._pause.start()

    @Slot()
    def _begin(self) -> None:
        self._hints.setCursorFlashTime(0)
        QPixmapCache.clear()

    def end(self) -> None:
        """Blink as the system says, for whatever window comes after."""
        self._pause.stop()
        self._hints.setCursorFlashTime(self._system)
