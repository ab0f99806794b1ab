"""A button with a mark that belongs to somebody else: pressing it only asks."""

from PySide6.QtCore import QTimer

from callassist.ui.widgets.painted_button import PaintedButton


class AskingButton(PaintedButton):
    """Marked or not by `show_marked`; a person who presses it changes nothing by that alone.

    To a screen reader the mark is a state that it can turn over itself, without a click (the
    "toggle" of UI Automation, AXPress and AT-SPI). Here that, too, is taken for a click.
    """

    def __init__(self, words: str, *, leading: str | None = None) -> None:
        self._is_marked = False
        self._is_told = False
        super().__init__(words, leading=leading)
        self.setCheckable(True)

    def show_marked(self, is_marked: bool) -> None:
        """Mark it, or take the mark away; nobody is asked."""
        self._is_marked = is_marked
        self._is_told = True
        # Qt does not let the marked one of exclusive buttons go.
        is_exclusive = self.autoExclusive()
        self.setAutoExclusive(False)
        self.setChecked(is_marked)
        self.setAutoExclusive(is_exclusive)
        self._is_told = False
        self.update()

    def nextCheckState(self) -> None:
        """Leave the mark to whoever keeps it."""

    def checkStateSet(self) -> None:
        """Take for a click what a screen reader turns over; the mark stays what it was."""
        super().checkStateSet()
        if not self._is_told:
            # One of exclusive buttons also loses its mark where another is turned over.
            asks = self.isChecked() or not self.autoExclusive()
            QTimer.singleShot(0, self, self._obey if asks else self._restore)

    def _restore(self) -> None:
        self.show_marked(self._is_marked)

    def _obey(self) -> None:
        self._restore()
        self.click()
