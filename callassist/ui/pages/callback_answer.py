"""What the answer of the hotline means, and what to do next about it."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.callbacks import Later, Outcome
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.message_card import MessageCard
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.services.wording import Wording

REPORTING = "whom_to_call#H5"
EVIDENCE = "evidence#evidence"
ACCOUNT = "account_check#I1"

_TONES = {
    Outcome.NOT_BANK: Tone.DANGER,
    Outcome.BANK_CALLED: Tone.LISTED,
    Outcome.NOT_REACHED: Tone.DOUBT,
}


class CallbackAnswer(MessageCard):
    """One answer: its meaning, and buttons for what comes next."""

    reference_requested = Signal(str)
    """The person wants to read how to go on: the place of the guidance."""
    later_chosen = Signal(object)
    """When the person wants to try again: a `Later`."""
    other_requested = Signal()
    """The person wants to name a time of their own for the next try."""

    def __init__(self, wording: "Wording") -> None:
        super().__init__(Tone.DOUBT, "", large=False)
        self._wording = wording
        self._outcome: Outcome | None = None
        self._ways: QWidget | None = None
        self.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self.column.setSpacing(Space.SMALL)

    def show_outcome(self, outcome: Outcome | None) -> None:
        """Say what an answer means; None hides the card. The same again changes nothing."""
        self.setVisible(outcome is not None)
        if outcome is None or outcome is self._outcome:
            return
        self._outcome = outcome
        self.say(_TONES[outcome], *self.words_of(outcome))
        self._replace_ways(outcome)

    def words_of(self, outcome: Outcome) -> tuple[str, str]:
        """Return the heading and the sentence for an answer."""
        if outcome is Outcome.NOT_BANK:
            return (
                self.tr("不是他们打的，按骗局来处理"),
                self.tr(
                    "这通来电至少按“高度可疑”算。别再接那个电话，也别照做。"
                    "要是已经给了什么、转了钱，趁电话还通着，"
                    "马上告诉客服，请他们处理。剩下的步骤接着做完。"
                ),
            )
        if outcome is Outcome.BANK_CALLED:
            return (
                self.tr("客服说是他们打的，来电显示还是可以伪造"),
                self.tr(
                    "有事就在你自己拨出去的这通电话里办。下次再接到来电，还是挂断，自己打回去。"
                    "密码和验证码，仍然对谁都不说。账户也看一看，有没有不认识的一笔。"
                ),
            )
        return (
            self.tr("没打通，先别照对方说的做"),
            self.tr("过一会儿再打，到时候会提醒你。什么时候再打？"),
        )

    def _replace_ways(self, outcome: Outcome) -> None:
        if self._ways is not None:
            self.column.removeWidget(self._ways)
            self._ways.hide()
            self._ways.deleteLater()
        self._ways = QWidget()
        row = FlowLayout()
        for button in self._buttons(outcome):
            row.addWidget(button)
        self._ways.setLayout(row)
        self.add(self._ways)
        follow_layout(self)

    def _buttons(self, outcome: Outcome) -> list[SecondaryButton]:
        if outcome is Outcome.NOT_BANK:
            return [
                self._link(self.tr("怎么举报"), REPORTING),
                self._link(self.tr("怎么留证据"), EVIDENCE),
            ]
        if outcome is Outcome.BANK_CALLED:
            return [self._link(self.tr("看账户要看什么"), ACCOUNT)]
        other = SecondaryButton(self.tr("另选时间…"))
        other.clicked.connect(self._request_other)
        return [*(self._time(choice) for choice in Later), other]

    def _link(self, words: str, reference: str) -> SecondaryButton:
        button = SecondaryButton(words)
        button.setProperty("reference", reference)
        button.clicked.connect(self._request_reference)
        return button

    def _time(self, choice: Later) -> SecondaryButton:
        button = SecondaryButton(self._wording.texts.word(f"later.{choice}"))
        button.setProperty("choice", choice.value)
        button.clicked.connect(self._choose_later)
        return button

    @Slot()
    def _request_reference(self) -> None:
        self.reference_requested.emit(str(self.sender().property("reference")))

    @Slot()
    def _choose_later(self) -> None:
        self._tell_later(Later(self.sender().property("choice")))

    @Slot()
    def _request_other(self) -> None:
        self.other_requested.emit()

    def _tell_later(self, choice: Later) -> None:
        self.later_chosen.emit(choice)
