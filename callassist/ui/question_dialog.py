"""A dialog with one question, why it is asked, and its answers below each other."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.word_sizes import character_width

_CHARACTERS = 24
"""Chinese characters in a line."""


class QuestionDialog(QDialog):
    """Escape is the answer that changes nothing."""

    def ask_in_words(self, title: str, question: str, why: str, *answers: QWidget) -> None:
        """Fill the dialog; the answers stand below each other."""
        self.setWindowTitle(title)
        self.setMinimumWidth(_CHARACTERS * character_width() + 2 * Space.PAGE)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(question, TextRole.HEADING))
        column.addWidget(quiet_label(why))
        for answer in answers:
            column.addWidget(answer)
        self.setAccessibleDescription(why)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Become as tall as the words need in this width, which Qt does not see to in a dialog."""
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            self.setMinimumHeight(layout.totalHeightForWidth(self.width()))
