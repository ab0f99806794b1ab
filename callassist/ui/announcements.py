"""Tells a screen reader what has changed, without moving the focus."""

from PySide6.QtWidgets import QWidget

from callassist.domain.visible_text import visible_text

_LONGEST = 1000
"""Characters; nobody listens to more."""


def announce(where: QWidget, words: str) -> None:
    """Have the words read aloud when the reader next pauses; nothing happens without a reader.

    What hides in them is said as its code.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        said = visible_text(words[:_LONGEST])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, said))
