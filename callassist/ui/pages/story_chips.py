"""Chips for what the caller said and wanted, the rarer ones behind "more"."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Slot

from callassist.domain.calls import CallPurpose, Request
from callassist.ui.labels import DOUBTFUL_REQUESTS, purpose_words, request_words
from callassist.ui.widgets.chip_group import ChipGroup

_MORE = "more"
_NONE = "none"

PURPOSES_SHOWN = (CallPurpose.SERVICE, CallPurpose.RISK_ALERT, CallPurpose.PROMOTION)
PURPOSES_BEHIND = (
    CallPurpose.LOAN_CREDIT,
    CallPurpose.REFUND_CANCEL,
    CallPurpose.CASE_INVESTIGATION,
    CallPurpose.OTHER,
)
REQUESTS_SHOWN = (
    Request.OTP,
    Request.PASSWORD,
    Request.ID_NUMBER,
    Request.CARD_NUMBER,
    Request.TRANSFER,
    Request.SAFE_ACCOUNT,
    Request.INSTALL_APP,
    Request.SCREEN_SHARE,
    Request.CLICK_LINK,
    Request.ADD_WECHAT,
)
REQUESTS_BEHIND = (
    Request.KEEP_SECRET,
    Request.URGENT_THREAT,
    Request.CVV,
    Request.FACE_VIDEO,
    Request.TAKE_LOAN,
    Request.NFC_TAP,
    Request.CALL_FORWARD,
    Request.HOME_VISIT,
)
"""Secrets first, then money, then what opens the phone; the rarer ones in the same order."""


class UnfoldingChips(ChipGroup):
    """Chips of which some wait behind a chip "more"; once shown they stay."""

    def __init__(self, question: str, *, exclusive: bool = False) -> None:
        super().__init__(question, exclusive=exclusive)
        self._behind: list[str] = []
        self._answered: tuple[str, ...] = ()
        self.choice_changed.connect(self._unfold_if_asked)

    def add_more(self) -> None:
        """Add the chip that shows the waiting ones."""
        self.add_chip(_MORE, self.tr("更多"))

    def add_behind(self, value: str, words: str, *, danger: bool = False) -> None:
        """Add a chip that waits behind "more"."""
        chip = self.add_chip(value, words, danger=danger)
        # Disabled too, so that the arrow keys walk past it.
        chip.setEnabled(False)
        chip.hide()
        self._behind.append(value)

    def answers(self) -> tuple[str, ...]:
        """Return the chosen values that are answers."""
        return tuple(value for value in self.chosen() if value not in (_MORE, _NONE))

    def marks(self) -> tuple[str, ...]:
        """Return everything chosen, "none of these" too: what a draft keeps."""
        return self._answered

    def answer(self, values: Iterable[str]) -> None:
        """Choose exactly these `marks`, and show them where they waited."""
        wanted = tuple(values)
        if not set(wanted).isdisjoint(self._behind):
            self._unfold()
        self.choose(wanted)
        self._answered = self.chosen()

    @Slot(tuple)
    def _unfold_if_asked(self, values: tuple[str, ...]) -> None:
        if _MORE not in values:
            self._answered = values
            return
        # Asking for more takes nothing back, not even where only one answer can be chosen.
        self._unfold()
        self.choose(self._answered)
        self.chip(self._behind[0]).setFocus(Qt.FocusReason.TabFocusReason)

    def _unfold(self) -> None:
        for value in self._behind:
            self.chip(value).setEnabled(True)
            self.chip(value).show()
        self.chip(_MORE).setEnabled(False)
        self.chip(_MORE).hide()


class PurposeChips(UnfoldingChips):
    """What the caller said it was about: at most one answer."""

    def __init__(self, question: str) -> None:
        super().__init__(question, exclusive=True)
        for purpose in PURPOSES_SHOWN:
            self.add_chip(purpose, purpose_words(purpose))
        for purpose in PURPOSES_BEHIND:
            self.add_behind(purpose, purpose_words(purpose))
        self.add_more()

    def purpose(self) -> CallPurpose:
        """Return the answer; `other` where there is none."""
        return CallPurpose(next(iter(self.answers()), CallPurpose.OTHER))


class RequestChips(UnfoldingChips):
    """What the caller wanted: several answers, or none of them."""

    def __init__(self, question: str) -> None:
        super().__init__(question)
        for request in REQUESTS_SHOWN:
            is_danger = request not in DOUBTFUL_REQUESTS
            self.add_chip(request, request_words(request), danger=is_danger)
        for request in REQUESTS_BEHIND:
            is_danger = request not in DOUBTFUL_REQUESTS
            self.add_behind(request, request_words(request), danger=is_danger)
        self.add_chip(_NONE, self.tr("都没有"), alone=True)
        self.add_more()

    def requests(self) -> frozenset[Request]:
        """Return what was wanted."""
        return frozenset(Request(value) for value in self.answers())
