"""How far something is, as a flat bar."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar

from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rounded, stroke
from callassist.ui.palette import Role
from callassist.ui.sizes import Space

_STEPS = 1000


class ProgressLine(QProgressBar):
    """A bar that fills from the left; a screen reader reads it in per cent."""

    def __init__(self, words: str) -> None:
        """`words` name the bar for a screen reader."""
        super().__init__()
        self.setRange(0, _STEPS)
        self.setTextVisible(False)
        self.setAccessibleName(words)

    def show_fraction(self, fraction: float) -> None:
        """Show how far it is, between 0 and 1."""
        self.setValue(round(fraction * _STEPS))
        self.setAccessibleDescription(f"{round(fraction * 100)} %")

    def sizeHint(self) -> QSize:
        """Return a low bar of any width."""
        return QSize(super().sizeHint().width(), Space.MEDIUM)

    def minimumSizeHint(self) -> QSize:
        """Return the same height in less width."""
        return QSize(Space.PAGE, Space.MEDIUM)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the bar and the part that is done."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        outline = rounded(place, place.height() / 2)
        fill(painter, outline, Role.CARD)
        painter.save()
        painter.setClipPath(outline)
        done = QRectF(place)
        done.setWidth(place.width() * self.value() / _STEPS)
        painter.fillRect(done, self.palette().highlight())
        painter.restore()
        stroke(painter, outline, Role.CONTROL_LINE)
        painter.end()
