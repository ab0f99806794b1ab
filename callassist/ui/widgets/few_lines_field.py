"""A field for a few lines of text."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QPlainTextEdit

from callassist.ui.sizes import Space, TextRole
from callassist.ui.word_sizes import word_sizes

_LINES = 3


class FewLinesField(QPlainTextEdit):
    """Room for three lines; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)

    def sizeHint(self) -> QSize:
        """Return room for a few lines."""
        line = word_sizes(TextRole.BODY).line_height
        return QSize(super().sizeHint().width(), line * _LINES + 3 * Space.SMALL)

    def minimumSizeHint(self) -> QSize:
        """Return the same height."""
        return QSize(super().minimumSizeHint().width(), self.sizeHint().height())
