"""A letter on everything in a window that can be pressed."""

from PySide6.QtCore import QRect, QRectF, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QStylePainter, QWidget
from shiboken6 import isValid

from callassist.ui.guarded import guarded
from callassist.ui.key_letters.codes import codes_for
from callassist.ui.key_letters.pressable import controls_in_sight, seen_part
from callassist.ui.painting import fill, rounded, stroke, write
from callassist.ui.palette import Role
from callassist.ui.qt_values import CENTRE
from callassist.ui.sizes import Space, TextRole
from callassist.ui.word_sizes import word_sizes

_RADIUS = 6


class LetterOverlay(QWidget):
    """Lies over a window and has the keyboard; goes when a letter, or anything else, is pressed."""

    chosen = Signal(QWidget)
    """The letters of this control were typed."""
    ended = Signal()
    """Something else was pressed, or the window lost the keyboard."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._typed = ""
        controls = controls_in_sight(window)
        self._controls = dict(zip(codes_for(len(controls)), controls, strict=True))
        self._places = {code: seen_part(each, window) for code, each in self._controls.items()}
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        # An input method would make Chinese of the letters.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setGeometry(window.rect())
        self.setAccessibleName(self.tr("按字母选"))
        self.show()
        self.raise_()
        self.setFocus()

    def codes(self) -> dict[str, QWidget]:
        """Return which letters stand on what."""
        return dict(self._controls)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a letter; any other key ends it."""
        letter = event.text().upper()
        typed = self._typed + letter
        if letter and typed in self._controls:
            self._tell_choice(self._controls[typed])
        elif letter and any(code.startswith(typed) for code in self._controls):
            self._typed = typed
            self.update()
        else:
            self._tell_end()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Go with the keyboard: something was clicked, or another window came to the front."""
        super().focusOutEvent(event)
        self._tell_end()

    @guarded
    def hideEvent(self, event: QHideEvent) -> None:
        """Go with the window."""
        super().hideEvent(event)
        self._tell_end()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the letters that can still be meant."""
        painter = QStylePainter(self)
        painter.setRenderHint(painter.RenderHint.Antialiasing)
        for code, place in self._places.items():
            if code.startswith(self._typed):
                self._paint_badge(painter, code, place)

    def _paint_badge(self, painter: QStylePainter, code: str, place: QRect) -> None:
        sizes = word_sizes(TextRole.STRONG)
        width, height = sizes.advance(code) + 2 * Space.SMALL, sizes.line_height
        # A little outside the corner, so that the first words can be read.
        left = min(max(place.left() - width // 2, 0), self.width() - width)
        top = max(place.top() - height // 3, 0)
        badge = QRectF(left, top, width, height)
        fill(painter, rounded(badge, _RADIUS), Role.ACTION)
        stroke(painter, rounded(badge, _RADIUS), Role.ON_ACTION)
        write(painter, badge, CENTRE, code, (TextRole.STRONG, Role.ON_ACTION))

    def _tell_choice(self, control: QWidget) -> None:
        # The page may have been built anew below the letters.
        if isValid(control) and control.isVisible():
            self.chosen.emit(control)
        else:
            self._tell_end()

    def _tell_end(self) -> None:
        self.ended.emit()
