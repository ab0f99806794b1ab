"""The notice that stays as long as the data file cannot be used."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLayout, QSizePolicy, QVBoxLayout, QWidget

from callassist.domain.troubles import TroubleKind
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.recovery.trouble_words import action_words, what_comes_back, what_happened
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.message_card import ToneShape

if TYPE_CHECKING:
    from callassist.domain.troubles import Trouble
    from callassist.ui.controllers.recovery_controller import RecoveryController


def beside_shape(*words: QWidget) -> QLayout:
    """Words below each other, beside the shape that says doubt without its colour."""
    row = QHBoxLayout()
    row.setSpacing(Space.MEDIUM)
    shape = ToneShape(Tone.DOUBT, TextRole.BODY)
    shape.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    row.addWidget(shape, 0, Qt.AlignmentFlag.AlignTop)
    column = QVBoxLayout()
    column.setSpacing(Space.HAIR)
    for each in words:
        column.addWidget(each)
    row.addLayout(column, 1)
    return row


class TroubleBanner(Card):
    """What happened, what would come back, one button to do it, another for other ways."""

    other_ways_requested = Signal()
    """The person wants to see what else can be done."""
    phrase_requested = Signal()
    """The person wants to give the passphrase."""
    dismissed = Signal()
    """The banner is gone."""

    def __init__(self, trouble: "Trouble", controller: "RecoveryController") -> None:
        super().__init__(Tone.DOUBT)
        self._trouble = trouble
        self._controller = controller
        self.sentence = what_happened(trouble)
        """What the banner says."""
        self._coming_back = quiet_label()
        self._action = PrimaryButton(action_words(trouble, controller.offer, controller))
        self._action.clicked.connect(self._act)
        self._others = SecondaryButton(self.tr("其他办法"))
        self._others.clicked.connect(self._request_other_ways)
        self.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.MEDIUM, Space.MEDIUM)
        self.add_layout(beside_shape(plain_label(self.sentence), self._coming_back))
        self.add_row(self._action, self._others)
        if not trouble.is_recoverable:
            self._others.hide()
        # It ends by itself: there is nothing to press.
        self._action.setHidden(trouble.kind is TroubleKind.UPGRADING)
        self.setAccessibleName(self.sentence)
        self._say_offer()
        controller.offer_made.connect(self._say_offer)
        controller.recovery_began.connect(self._wait)

    @Slot()
    def _say_offer(self) -> None:
        is_told = self._trouble.is_recoverable
        self._coming_back.setVisible(is_told)
        if is_told:
            self._coming_back.setText(what_comes_back(self._controller.offer, self._controller))
            self._action.setText(
                action_words(self._trouble, self._controller.offer, self._controller)
            )

    @Slot()
    def _wait(self) -> None:
        self._coming_back.setText(self.tr("正在恢复，请稍等…"))
        self._coming_back.show()
        self._action.setEnabled(False)
        self._others.setEnabled(False)

    @Slot()
    def _act(self) -> None:
        if self._trouble.kind is TroubleKind.PHRASE_NEEDED:
            self.phrase_requested.emit()
        elif self._trouble.is_recoverable:
            self._controller.recover()
        else:
            self._controller.retry()

    @Slot()
    def _request_other_ways(self) -> None:
        self.other_ways_requested.emit()

    @Slot()
    def dismiss(self) -> None:
        """Take the banner away."""
        self.hide()
        self._controller.offer_made.disconnect(self._say_offer)
        self._controller.recovery_began.disconnect(self._wait)
        self._tell_dismissed()
        self.deleteLater()

    def _tell_dismissed(self) -> None:
        self.dismissed.emit()

    def take_keyboard(self) -> None:
        """Give the keyboard to the one button."""
        self._action.setFocus()
