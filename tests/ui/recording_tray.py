"""A tray that keeps what it is told to show, and stays away from the desktop of the tester."""

from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QSystemTrayIcon


class RecordingTray(QSystemTrayIcon):
    """It says that it is visible and that it shows messages, and shows nothing: trays do lie."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []

    def show(self) -> None:
        """Stay away from the desktop."""

    def isVisible(self) -> bool:  # noqa: N802
        """Lie."""
        return True

    def showMessage(  # type: ignore[override]  # noqa: N802
        self, title: str, words: str, _icon: QIcon
    ) -> None:
        """Keep the message."""
        self.messages.append((title, words))

    def menu_actions(self) -> list[QAction]:
        """What can be chosen in the menu."""
        return [each for each in self.contextMenu().actions() if not each.isSeparator()]

    def menu_words(self) -> list[str]:
        """The words of the menu."""
        return [each.text() for each in self.menu_actions()]
