"""The only maker of tool tips: plain text, whatever it contains, and no wider than the window.

Qt guesses whether a tip is a page, and lays one out that merely begins like one (`&lt;` is
enough); a plain tip it shows in lines as long as they come.
"""

from typing import TYPE_CHECKING

from callassist.ui.shown_text import shown_text

if TYPE_CHECKING:
    from PySide6.QtCore import QPoint
    from PySide6.QtWidgets import QSystemTrayIcon, QWidget

_LONGEST = 600
_WIDTH = 60
"""Characters; of ideographs half as many."""
_BREAK = "\u200b"


def hint_words(text: str) -> str:
    """Return the words of a tip that Qt takes for nothing but words."""
    shown = shown_text(text if len(text) <= _LONGEST else text[:_LONGEST] + "…")
    if not shown.isascii() or len(shown) > _WIDTH:
        shown = "\n".join(_in_lines(line) for line in shown.split("\n"))
    # A name of a tag, or of a character, has to follow at once to be one.
    return shown.replace("<", f"<{_BREAK}").replace("&", f"&{_BREAK}")


def _in_lines(line: str) -> str:
    """The line in parts that fit; what is wide takes two places."""
    parts, part, room = [], "", _WIDTH
    for each in line:
        room -= 1 if each.isascii() else 2
        if room < 0:
            parts.append(part)
            part, room = "", _WIDTH
        part += each
    return "\n".join([*parts, part])


def give_hint(widget: "QWidget | QSystemTrayIcon", text: str) -> None:
    """Give a widget a tip."""
    widget.setToolTip(hint_words(text))


def show_hint(place: "QPoint", text: str, widget: "QWidget") -> None:
    """Show a tip at a place of the screen; an empty one hides it."""
    from PySide6.QtWidgets import QToolTip

    QToolTip.showText(place, hint_words(text), widget)
