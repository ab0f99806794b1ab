"""The small window of a second start where the first one does not answer."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout

from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.word_sizes import character_width

_CHARACTERS = 24
"""Chinese characters in a line."""


class SilentWindow(QDialog):
    """Says that the program is open and does not answer; accepted: open another window."""

    def __init__(self, title: str, sentence: str, go_on: str, leave: str) -> None:
        """`go_on` and `leave` are the words of the two buttons."""
        super().__init__()
        self.setWindowTitle(title)
        self.setMinimumWidth(_CHARACTERS * character_width() + 2 * Space.PAGE)
        self.setAccessibleDescription(sentence)
        another = PrimaryButton(go_on)
        another.setDefault(True)
        another.clicked.connect(self.accept)
        none = SecondaryButton(leave)
        none.clicked.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(title, TextRole.HEADING))
        column.addWidget(plain_label(sentence))
        column.addWidget(another)
        column.addWidget(none)
        another.setFocus()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as tall as the words need in this width, which Qt does not see to in a dialog."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
