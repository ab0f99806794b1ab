"""The small window of a second start where the first one does not answer."""

from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.words_dialog import WordsDialog

_CHARACTERS = 24
"""Chinese characters in a line."""


class SilentWindow(WordsDialog):
    """Says that the program is open and does not answer; accepted: open another window."""

    def __init__(self, title: str, sentence: str, go_on: str, leave: str) -> None:
        """`go_on` and `leave` are the words of the two buttons."""
        super().__init__(None, _CHARACTERS)
        self.setWindowTitle(title)
        self.setAccessibleDescription(sentence)
        another = PrimaryButton(go_on)
        another.setDefault(True)
        another.clicked.connect(self.accept)
        none = SecondaryButton(leave)
        none.clicked.connect(self.reject)
        self.words.addWidget(plain_label(title, TextRole.HEADING))
        self.words.addWidget(plain_label(sentence))
        self.words.addStretch(1)
        self.foot.addWidget(another)
        self.foot.addWidget(none)
        another.setFocus()
