"""Tells a screen reader what has changed, without moving the focus."""

from PySide6.QtWidgets import QWidget


def announce(where: QWidget, words: str) -> None:
    """Have the words read aloud when the reader next pauses; nothing happens without a reader."""
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(where, words))
