"""The lines of a file that could not be read, each with its place and the reason."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from callassist.ui.phone_import.import_words import ImportWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.word_sizes import character_width, word_sizes

if TYPE_CHECKING:
    from callassist.domain.phone_import import ImportCounts
    from callassist.services.wording import Wording

_CHARACTERS, _LINES = 30, 12


class UnreadableDialog(QDialog):
    """A list to read and to copy from; it changes nothing."""

    def __init__(
        self,
        counts: "ImportCounts",
        wording: "Wording",
        file_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        words = ImportWords(wording)
        title = self.tr("读不懂的行")
        self.setWindowTitle(title)
        self._lines = QPlainTextEdit()
        self._lines.setReadOnly(True)
        self._lines.setTabChangesFocus(True)
        self._lines.setAccessibleName(title)
        self._lines.setPlainText("\n".join(words.unreadable(line) for line in counts.bad_lines))
        close = PrimaryButton(self.tr("知道了"))
        close.setDefault(True)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(title, TextRole.HEADING))
        column.addWidget(quiet_label(file_name))
        column.addWidget(plain_label(self.tr("这些行没有导入，其余的不受影响。")))
        column.addWidget(self._lines, 1)
        rest = words.first_lines(counts)
        if rest:
            column.addWidget(quiet_label(rest))
        column.addWidget(close)

    def sizeHint(self) -> QSize:
        """Return room for a dozen lines."""
        width = _CHARACTERS * character_width() + 2 * Space.PAGE
        return QSize(width, (_LINES + 8) * word_sizes(TextRole.BODY).line_height)

    @classmethod
    def show_lines(
        cls, counts: "ImportCounts", wording: "Wording", file_name: str, parent: QWidget
    ) -> None:
        """Show the lines until the person has read enough."""
        dialog = cls(counts, wording, file_name, parent)
        dialog.exec()
        dialog.deleteLater()
