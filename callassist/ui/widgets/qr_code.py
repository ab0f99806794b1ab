"""A QR code that a phone's camera reads."""

from PySide6.QtCore import QEvent, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy

from callassist.ui.guarded import guarded_filter
from callassist.ui.plain_text import PlainLabel
from callassist.ui.qr_squares import squares

_QUIET_ZONE = 4  # modules of white around the code, as the standard asks
_MODULE = 6  # logical pixels; about 1.6 mm on an ordinary screen


class QrCode(PlainLabel):
    """A QR code in black on white, whatever the theme: cameras know nothing else for sure."""

    def __init__(self, content: str, words: str, module: int = _MODULE) -> None:
        """`content` is what the phone reads (`tel:95188`); `words` say what it is for.

        `module` is the side of one square in logical pixels.
        """
        super().__init__(wraps=False)
        self._module = module
        self._rows: tuple[bytes, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_code(content, words)

    def show_code(self, content: str, words: str) -> None:
        """Show another code; raises ValueError when the content is too long for one."""
        self._rows = squares(content)
        self.setAccessibleName(words)
        self._paint_code()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Paint again for a screen of another resolution."""
        if event.type() == QEvent.Type.DevicePixelRatioChange and self._rows:
            self._paint_code()
        return super().event(event)

    def _paint_code(self) -> None:
        ratio = self.devicePixelRatio()
        dots = max(round(self._module * ratio), 1)  # whole dots of the screen: crisp edges
        side = (len(self._rows) + 2 * _QUIET_ZONE) * dots
        picture = QPixmap(side, side)
        picture.fill(QColor("white"))
        painter = QPainter(picture)
        for square in self._dark_squares(dots):
            painter.fillRect(square, QColor("black"))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        self.setPixmap(picture)

    def _dark_squares(self, dots: int) -> list[QRect]:
        return [
            QRect((x + _QUIET_ZONE) * dots, (y + _QUIET_ZONE) * dots, dots, dots)
            for y, row in enumerate(self._rows)
            for x, is_dark in enumerate(row)
            if is_dark
        ]
