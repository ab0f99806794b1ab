"""Copies a text, and takes it off the clipboard again: every program can read what lies there."""

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData, QObject, QTimer, Slot
from PySide6.QtGui import QClipboard, QGuiApplication

LIES_FOR = 30_000
"""Milliseconds; long enough to go to another window and put it in."""
SECRET_HINT = "x-kde-passwordManagerHint"  # noqa: S105 - the name of a hint
"""With this, programs that remember what was copied do not remember it."""


class Copied(QObject):
    """What this program copied last; nothing that anybody else copied is ever touched."""

    def __init__(self, clipboard: QClipboard, owner: QObject) -> None:
        super().__init__(owner)
        self._clipboard = clipboard
        self._text: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.take_away)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.take_away)

    def copy(self, text: str, *, is_private: bool) -> None:
        """Put a text on the clipboard for a while; `is_private` is for what tells of the person."""
        content = QMimeData()
        content.setText(text)
        if is_private:
            content.setData(SECRET_HINT, QByteArray(b"secret"))
        self._text = text
        self._clipboard.setMimeData(content)
        self._timer.start(LIES_FOR)

    @Slot()
    def take_away(self) -> None:
        """Empty the clipboard if it still holds what was copied here."""
        self._timer.stop()
        text, self._text = self._text, None
        if text is not None and self._clipboard.text() == text:
            self._clipboard.clear()


def copy_for_a_while(text: str, *, is_private: bool = False) -> None:
    """Copy a text; it is taken off the clipboard after a while, and when the program ends."""
    application = QCoreApplication.instance()
    if application is None:
        return
    copied = application.findChild(Copied)
    if copied is None:
        copied = Copied(QGuiApplication.clipboard(), application)
    copied.copy(text, is_private=is_private)
