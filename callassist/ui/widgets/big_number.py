"""The number to dial, large enough to be read from the phone in the other hand."""

from PySide6.QtGui import QFont

from callassist.domain.visible_text import visible_text
from callassist.ui.plain_text import PlainLabel
from callassist.ui.sizes import TextRole

_SPOKEN = 100
"""Characters that are said one by one; nobody listens to more."""


class BigNumber(PlainLabel):
    """A number at three times the base size; a screen reader says it digit by digit."""

    def __init__(self, number: str = "", role: TextRole = TextRole.NUMBER) -> None:
        """`number` is shown as given, grouped by whoever knows its groups: `400 669 5599`."""
        super().__init__("", role)
        spaced = QFont(self.font())
        spaced.setLetterSpacing(QFont.SpacingType.PercentageSpacing, 106)
        self.setFont(spaced)
        self.set_number(number)

    def set_number(self, number: str) -> None:
        """Show another number."""
        self.setText(number)
        self.setAccessibleName(" ".join(visible_text(number[:_SPOKEN]).replace(" ", "")))
