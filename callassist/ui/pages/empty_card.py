"""What a page shows where its list is empty: why, and what to do."""

from PySide6.QtCore import Signal, Slot

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card


class EmptyCard(Card):
    """A heading, a sentence, perhaps a button."""

    action_requested = Signal()
    """The person wants what the button says."""

    def __init__(self, action: str = "") -> None:
        """`action` are the words of the button, shown where `say` asks for it."""
        super().__init__()
        self.column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        self.column.setSpacing(Space.SMALL)
        self._heading = plain_label("", TextRole.HEADING)
        self._sentence = quiet_label()
        self._button = SecondaryButton(action)
        self._button.clicked.connect(self._request_action)
        self.setFocusProxy(self._button)
        self.add(self._heading)
        self.add(self._sentence)
        self.add_row(self._button)

    def say(self, heading: str, sentence: str, *, has_action: bool = False) -> None:
        """Say why nothing is here, and what to do about it."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._button.setVisible(has_action)

    @Slot()
    def _request_action(self) -> None:
        self.action_requested.emit()
