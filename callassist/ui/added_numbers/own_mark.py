"""The mark of what the person wrote down themselves: a pencil, never the circle of the list."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.icons import paint_icon
from callassist.ui.palette import Role
from callassist.ui.sizes import TextRole
from callassist.ui.word_sizes import word_sizes

ICON = "pencil"


class OwnMark(QWidget):
    """A pencil beside the first line of a text; the words beside it say what it means."""

    def __init__(self, beside: TextRole) -> None:
        super().__init__()
        self._beside = beside
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)

    def sizeHint(self) -> QSize:
        """Return the height of a line, and a little less width."""
        height = word_sizes(self._beside).line_height
        return QSize(round(height * 0.8), height)

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the pencil."""
        painter = QPainter(self)
        line = self.sizeHint()
        place = QRectF(0, 0, line.width(), line.height())
        paint_icon(painter, ICON, Role.QUIET_TEXT, place)
        painter.end()
