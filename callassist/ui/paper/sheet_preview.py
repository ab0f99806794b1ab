"""The page for the fridge as it will look on paper, as wide as there is room."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.painting import rectangle, stroke
from callassist.ui.palette import Role
from callassist.ui.paper.fridge_layout import PAPER
from callassist.ui.paper.fridge_sheet import sheet_picture
from callassist.ui.paper.sheet_words import SheetWords
from callassist.ui.plain_text import PlainLabel

_LEAST_WIDTH = 220
_WIDEST = 620


class SheetPreview(PlainLabel):
    """A picture of the page; a screen reader finds its words."""

    def __init__(self) -> None:
        super().__init__(wraps=False)
        self._words: SheetWords | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter)
        self.setAccessibleName(self.tr("这一页的样子"))

    def show_sheet(self, words: SheetWords) -> None:
        """Show another page."""
        self._words = words
        self.setAccessibleDescription(words.spoken())
        self._paint_sheet()

    def sizeHint(self) -> QSize:
        """Return a size at which the page can be read."""
        return _sheet_size(_WIDEST)

    def minimumSizeHint(self) -> QSize:
        """Return the least size at which it can be recognised."""
        return _sheet_size(_LEAST_WIDTH)

    def hasHeightForWidth(self) -> bool:
        """Say that the height depends on the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height of A4 in this width."""
        return _sheet_size(width).height()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint the page anew in the new size."""
        super().resizeEvent(event)
        self._paint_sheet()

    @guarded_filter
    def event(self, event: QEvent) -> bool:
        """Paint again for a screen of another resolution."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._paint_sheet()
        return super().event(event)

    def _paint_sheet(self) -> None:
        if self._words is None:
            return
        size = _sheet_size(self.width())
        ratio = self.devicePixelRatio()
        picture = QPixmap.fromImage(sheet_picture(self._words, size * ratio))
        picture.setDevicePixelRatio(ratio)
        painter = QPainter(picture)
        edge = QRectF(0.5, 0.5, size.width() - 1, size.height() - 1)
        stroke(painter, rectangle(edge), Role.CONTROL_LINE)
        painter.end()
        self.setPixmap(picture)


def _sheet_size(width: int) -> QSize:
    shown = min(width, _WIDEST)
    return QSize(shown, round(shown * PAPER.height() / PAPER.width()))
