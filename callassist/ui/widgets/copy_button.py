"""The button that copies a text and says that it did."""

from PySide6.QtCore import QTimer, Slot

from callassist.ui.announcements import announce
from callassist.ui.copying import copy_for_a_while
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.word_sizes import word_sizes

_SAID_FOR = 2500  # milliseconds


class CopyButton(SecondaryButton):
    """Copies its text; for a moment its words say so, in the same width."""

    def __init__(self, words: str, text_to_copy: str = "", *, is_private: bool = False) -> None:
        """`is_private=True` for what tells of the person: clipboards are not to remember it."""
        self._is_private = is_private
        self._done_words = self.tr("已复制")
        self._asking_words = words
        self.text_to_copy = text_to_copy
        """What goes to the clipboard."""
        super().__init__(words, leading="copy")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SAID_FOR)
        self._timer.timeout.connect(self._ask_again)
        self.clicked.connect(self._copy)

    def natural_words_width(self) -> int:
        """Return the width of the longer words."""
        sizes = word_sizes(self.text_role_measured)
        return max(sizes.advance(self._asking_words), sizes.advance(self._done_words)) + 2

    @Slot()
    def _copy(self) -> None:
        copy_for_a_while(self.text_to_copy, is_private=self._is_private)
        self._leading = "check"
        self.setText(self._done_words)
        announce(self, self._done_words)
        self._timer.start()

    @Slot()
    def _ask_again(self) -> None:
        self._leading = "copy"
        self.setText(self._asking_words)
