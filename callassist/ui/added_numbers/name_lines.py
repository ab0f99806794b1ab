"""The names a person gave to a number, under the verdict about it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callassist.ui.added_numbers.own_mark import OwnMark
from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole


class NameLines(QWidget):
    """A pencil and a sentence for each name; takes no room while there is none."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._lines = plain_label()
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.SMALL, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(OwnMark(TextRole.BODY), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._lines, 1)
        self.hide()

    def show_names(self, sentences: Sequence[str]) -> None:
        """Show these; a screen reader says them when they are new."""
        words = "\n".join(sentences)
        is_new = words != self._said
        self._said = words
        self._lines.setText(words)
        self.setVisible(bool(words))
        if words and is_new:
            announce(self, words)
