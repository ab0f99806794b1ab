"""The only maker of labels: plain text, whatever it contains.

A bare QLabel guesses whether its text is HTML; a caller's name could then look like a verdict of
this program, or name a file to load.
"""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.qt_values import PLAIN_TEXT
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone

if TYPE_CHECKING:
    from PySide6.QtGui import QEnterEvent

QUIET = "quiet"
"""The tone of words that may be read later."""


class PlainLabel(QLabel):
    """A label that shows its text as it is, wraps it, and lets it be selected and copied."""

    def __init__(
        self,
        text: str = "",
        role: TextRole = TextRole.BODY,
        tone: Tone | str = Tone.NEUTRAL,
        *,
        wraps: bool = True,
    ) -> None:
        super().__init__()
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(wraps)
        self.setProperty("role", role.value)
        self.setProperty("tone", str(tone))
        if wraps:
            self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text; hidden characters in it become visible."""
        super().setText(shown_text(text))

    def set_tone(self, tone: Tone | str) -> None:
        """Give the words another colour."""
        if self.property("tone") != str(tone):
            self.setProperty("tone", str(tone))
            self._look_again()

    def _look_again(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)

    @guarded
    def enterEvent(self, event: "QEnterEvent") -> None:
        """Become selectable when the mouse comes: a selectable label costs ten plain ones."""
        from PySide6.QtCore import Qt

        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        super().enterEvent(event)


def plain_label(
    text: str = "",
    role: TextRole = TextRole.BODY,
    tone: Tone | str = Tone.NEUTRAL,
    *,
    wraps: bool = True,
) -> PlainLabel:
    """Return a label for any text, ours or from outside.

    `wraps=False` is for single words beside something else; a wrapping label fits any width.
    """
    return PlainLabel(text, role, tone, wraps=wraps)


def quiet_label(text: str = "", *, wraps: bool = True) -> PlainLabel:
    """Return a label in small quiet type, for what may be read later."""
    return PlainLabel(text, TextRole.SMALL, QUIET, wraps=wraps)


def caption_for(field: QWidget, text: str) -> PlainLabel:
    """Return the caption of an input; a screen reader names the input by it."""
    # Beside a buddy Qt takes `&` for a key.
    label = PlainLabel(text.replace("&", "&&"), TextRole.STRONG)
    label.setBuddy(field)
    if not field.accessibleName():
        field.setAccessibleName(shown_text(text))
    return label
