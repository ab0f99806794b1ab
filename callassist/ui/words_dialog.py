"""A dialog of words: all of them in sight, or scrolled where the screen is too low for them."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QScrollArea, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.screen_room import screen_room
from callassist.ui.sizes import Space
from callassist.ui.word_sizes import character_width


class WordsDialog(QDialog):
    """What is said above, and below it the answers, which are always in sight."""

    def __init__(self, parent: QWidget | None, characters: int) -> None:
        """`characters` is how many Chinese characters a line has, where the screen has room."""
        super().__init__(parent)
        inside = QWidget()
        self.words = QVBoxLayout(inside)
        """What is said."""
        self.words.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.SMALL)
        self.words.setSpacing(Space.MEDIUM)
        self.foot = QVBoxLayout()
        """The answers."""
        self.foot.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.PAGE)
        self.foot.setSpacing(Space.MEDIUM)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(inside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        column.addLayout(self.foot)
        wanted = characters * character_width() + 2 * Space.PAGE
        self.setMinimumWidth(min(wanted, screen_room(self).width()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for the height of everything in this width, which Qt does not do for a dialog."""
        super().resizeEvent(event)
        width = self.width()
        heights = (each.totalHeightForWidth(width) for each in (self.words, self.foot))
        # A layout without words that wrap answers -1.
        least = (each.totalMinimumSize().height() for each in (self.words, self.foot))
        needed = sum(map(max, heights, least))
        self.setMinimumHeight(min(needed, screen_room(self).height()))
