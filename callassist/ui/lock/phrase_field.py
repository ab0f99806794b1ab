"""A line for a passphrase: covered, unless the person wants to see what they type."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from callassist.ui.plain_text import caption_for
from callassist.ui.sizes import Space
from callassist.ui.widgets.buttons import SecondaryButton


class PhraseField(QWidget):
    """A caption, the line, and a button beside it that shows what is typed.

    What is shown can also be written with an input method, in Chinese.
    """

    entered = Signal()
    """Enter was pressed."""

    def __init__(self, caption: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        """What is typed into; pasting works."""
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        self.line.setInputMethodHints(
            Qt.InputMethodHint.ImhNoPredictiveText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.line.returnPressed.connect(self._tell_entered)
        self._caption = caption
        self._show = SecondaryButton(self.tr("显示"))
        self._show.clicked.connect(self._turn)
        self._name_button()
        row = QHBoxLayout()
        row.setSpacing(Space.SMALL)
        row.addWidget(self.line, 1)
        row.addWidget(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(caption_for(self.line, caption))
        column.addLayout(row)
        self.setFocusProxy(self.line)

    def words(self) -> str:
        """Return what was typed."""
        return self.line.text()

    def clear(self) -> None:
        """Forget what was typed, and cover what comes."""
        self.line.clear()
        if self._is_shown():
            self._turn()

    def _is_shown(self) -> bool:
        return self.line.echoMode() is QLineEdit.EchoMode.Normal

    @Slot()
    def _turn(self) -> None:
        modes = QLineEdit.EchoMode
        self.line.setEchoMode(modes.Password if self._is_shown() else modes.Normal)
        self._show.setText(self.tr("隐藏") if self._is_shown() else self.tr("显示"))
        self._name_button()

    def _name_button(self) -> None:
        """Say which line it shows, for who does not see it beside the line."""
        self._show.setAccessibleName(f"{self._show.text()} {self._caption}")

    @Slot()
    def _tell_entered(self) -> None:
        self.entered.emit()
