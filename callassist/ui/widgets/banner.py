"""The banner: a calm notice in the window that stays until it is answered."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy

from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import IconButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.message_card import ToneShape


class Banner(Card):
    """A sentence with the shape of its tone, perhaps one thing to do about it, and a cross.

    It never goes away by itself.
    """

    action_requested = Signal()
    """The person wants what the button says; the banner stays until `dismiss`."""
    other_requested = Signal()
    """The person wants what the second button says; the banner stays as well."""
    dismissed = Signal()
    """The banner is gone."""

    def __init__(self, tone: Tone, sentence: str, action: str = "", other: str = "") -> None:
        """`action` and `other` are the words of the buttons; without them there is none."""
        super().__init__(tone)
        self.sentence = sentence
        """What the banner says."""
        self.column.setContentsMargins(Space.PAGE, Space.SMALL, Space.SMALL, Space.SMALL)
        row = QHBoxLayout()
        row.setSpacing(Space.MEDIUM)
        if tone is not Tone.NEUTRAL:
            shape = ToneShape(tone, TextRole.BODY)
            # One height, so that it stands at the middle of the row like the words.
            shape.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            row.addWidget(shape)
        row.addWidget(plain_label(sentence), 1)
        for words, request in ((action, self._request_action), (other, self._request_other)):
            if words:
                button = SecondaryButton(words)
                button.clicked.connect(request)
                row.addWidget(button)
        cross = IconButton(self.tr("关闭这条提示"), "close")
        cross.clicked.connect(self.dismiss)
        row.addWidget(cross)
        self.add_layout(row)

    @Slot()
    def dismiss(self) -> None:
        """Take the banner away."""
        self.hide()
        self._tell_dismissed()
        self.deleteLater()

    @Slot()
    def _request_action(self) -> None:
        self.action_requested.emit()

    @Slot()
    def _request_other(self) -> None:
        self.other_requested.emit()

    def _tell_dismissed(self) -> None:
        self.dismissed.emit()
