"""The Alt key, pressed alone: every control in sight gets a letter that presses it."""

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from callassist.ui.focused_window import FocusedWindow
from callassist.ui.guarded import guarded_filter
from callassist.ui.key_letters.letter_overlay import LetterOverlay
from callassist.ui.key_letters.pressable import use

_ENDS_IT = frozenset(
    {QEvent.Type.MouseButtonPress, QEvent.Type.Wheel, QEvent.Type.Resize, QEvent.Type.FocusOut}
)


class AltKey(FocusedWindow):
    """Listens where keys arrive first, and has one window at a time show its letters."""

    def __init__(self, application: QGuiApplication, parent: QObject | None = None) -> None:
        self._is_alone = False
        self._overlay: LetterOverlay | None = None
        self._before: QWidget | None = None
        super().__init__(application, parent)

    def take_change(self) -> None:
        """Show no letters on a window without the keyboard."""
        self._is_alone = False
        self._end()

    @guarded_filter
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Notice the Alt key pressed and let go with nothing between."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            is_alt = event.key() == Qt.Key.Key_Alt
            self._is_alone = is_alt and event.modifiers() == Qt.KeyboardModifier.AltModifier
            # The overlay would take the key for one that ends it.
            return is_alt and self._overlay is not None
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyRelease:
            if self._is_alone and event.key() == Qt.Key.Key_Alt:
                self._is_alone = False
                self._turn_over()
        elif event.type() in _ENDS_IT:
            self._is_alone = False
            self._end()
        return super().eventFilter(watched, event)

    def _turn_over(self) -> None:
        if self._overlay is not None:
            self._end()
            return
        window = QApplication.activeWindow()
        if window is None or QApplication.activePopupWidget() is not None:
            return
        self._before = window.focusWidget()
        self._overlay = LetterOverlay(window)
        self._overlay.chosen.connect(self._use)
        self._overlay.ended.connect(self._end)

    @Slot(QWidget)
    def _use(self, control: QWidget) -> None:
        self._end()
        use(control)

    @Slot()
    def _end(self) -> None:
        overlay, self._overlay = self._overlay, None
        before, self._before = self._before, None
        if overlay is None:
            return
        had_keyboard = overlay.hasFocus()
        overlay.hide()
        overlay.deleteLater()
        if had_keyboard and before is not None:
            before.setFocus()
