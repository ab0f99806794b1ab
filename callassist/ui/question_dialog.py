"""A dialog with one question, why it is asked, and its answers below each other."""

from PySide6.QtWidgets import QWidget

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.words_dialog import WordsDialog

_CHARACTERS = 24
"""Chinese characters in a line."""


class QuestionDialog(WordsDialog):
    """Escape is the answer that changes nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, _CHARACTERS)

    def ask_in_words(self, title: str, question: str, why: str, *answers: QWidget) -> None:
        """Fill the dialog; the answers stand below each other."""
        self.setWindowTitle(title)
        self.words.addWidget(plain_label(question, TextRole.HEADING))
        self.words.addWidget(quiet_label(why))
        self.words.addStretch(1)
        for answer in answers:
            self.foot.addWidget(answer)
        self.setAccessibleDescription(why)
