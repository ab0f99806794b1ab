"""The foot of an article: the size of its text, paper, practice."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.guidance.article_document import READING_MARGIN
from callassist.ui.palette import Role
from callassist.ui.plain_hint import give_hint
from callassist.ui.sizes import TARGET, Space
from callassist.ui.theme import colour
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.ui.controllers.guidance_controller import GuidanceController


class SizeButton(SecondaryButton):
    """A small button with a letter; a screen reader says what it does."""

    side_padding = Space.LARGE

    def __init__(self, letter: str, words: str) -> None:
        super().__init__(letter)
        self.setAccessibleName(words)
        give_hint(self, words)
        self.setMinimumWidth(TARGET)


class ArticleTools(QWidget):
    """Buttons in as many lines as they need."""

    print_requested = Signal()
    save_requested = Signal()
    practice_requested = Signal()
    fridge_requested = Signal()

    def __init__(self, controller: "GuidanceController") -> None:
        super().__init__()
        self._controller = controller
        self._smaller = SizeButton("A⁻", self.tr("字小一点"))
        self._larger = SizeButton("A⁺", self.tr("字大一点"))
        self._smaller.clicked.connect(controller.read_smaller)
        self._larger.clicked.connect(controller.read_larger)
        # In line with the text of the article; above is the line that ends it.
        self.setContentsMargins(READING_MARGIN, Space.MEDIUM, READING_MARGIN, 0)
        row = FlowLayout()
        row.addWidget(self._smaller)
        row.addWidget(self._larger)
        for words, requested in (
            (self.tr("打印"), self.print_requested),
            (self.tr("存为 PDF"), self.save_requested),
            (self.tr("练一练：这通电话该怎么接"), self.practice_requested),
            (self.tr("冰箱上的一页"), self.fridge_requested),
        ):
            button = SecondaryButton(words)
            button.clicked.connect(requested)
            row.addWidget(button)
        self.setLayout(row)
        controller.reading_size_changed.connect(self._follow_size)
        self._show_ends()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line under the article, so that a cut line of text looks scrolled."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), 1, colour(Role.LINE))
        painter.end()

    @Slot(int)
    def _follow_size(self, percent: int) -> None:
        self._show_ends()
        announce(self, self.tr("字号 {percent}%").format(percent=percent))

    def _show_ends(self) -> None:
        """At an end of the sizes its button can do nothing."""
        self._smaller.setEnabled(self._controller.can_read_smaller)
        self._larger.setEnabled(self._controller.can_read_larger)
