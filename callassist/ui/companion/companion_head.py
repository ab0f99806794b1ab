"""The red head of the companion: it is seen from across a room that the call still goes on."""

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.painting import fill, rectangle
from callassist.ui.palette import Role
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.theme import current_theme


class CompanionHead(QWidget):
    """One line on the colour of danger."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = plain_label(words, TextRole.HEADING)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.PAGE, Space.MEDIUM)
        column.addWidget(self._words)
        self._take_ink()

    def _take_ink(self) -> None:
        self._words.setPalette(current_theme().ink(Role.ON_DANGER))

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Take the colour of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._take_ink()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        fill(painter, rectangle(QRectF(self.rect())), Role.DANGER)
        painter.end()
