"""A quiet button that opens a short menu: for what is rarely needed of one card."""

from callassist.ui.plain_menu import PlainMenu
from callassist.ui.widgets.buttons import QuietButton


class QuietMenuButton(QuietButton):
    """Looks like a link with an arrow; `choices` is the menu to fill."""

    def __init__(self, words: str) -> None:
        super().__init__(words, trailing="chevron-down")
        self.choices = PlainMenu(self)
        self.setMenu(self.choices)
