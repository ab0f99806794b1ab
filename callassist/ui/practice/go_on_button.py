"""The button that leads on."""

from PySide6.QtGui import QKeyEvent

from callassist.ui.guarded import guarded
from callassist.ui.widgets.buttons import PrimaryButton


class GoOnButton(PrimaryButton):
    """The main button; a key held down presses it once, so that nothing is skipped unread."""

    def __init__(self, words: str) -> None:
        super().__init__(words, trailing="arrow-right")

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take each press of a key once."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)
