"""The only maker of menus: what they offer is written as it is, in one line each.

In the words of a menu Qt takes `&` for a key and a tab for the beginning of a second column.
"""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from callassist.ui.plain_hint import hint_words
from callassist.ui.shown_text import one_line, shown_text

_LONGEST = 60


class PlainAction(QAction):
    """One thing a menu offers."""

    def __init__(self, owner: QWidget, words: str = "") -> None:
        super().__init__(owner)
        self.say(words)

    def say(self, words: str) -> None:
        """Offer it in other words."""
        line = one_line(words, _LONGEST)
        self.setText(shown_text(line).replace("&", "&&"))
        self.setToolTip(hint_words(line))


class PlainMenu(QMenu):
    """A menu of plain words."""

    def offer(self, words: str) -> PlainAction:
        """Add one more thing; connect `triggered` of what is returned."""
        action = PlainAction(self, words)
        self.addAction(action)
        return action
