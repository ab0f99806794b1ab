"""The number of the bank to call when something is wrong; a choice where there are several."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.pages.number_to_dial import NumberCode, NumberToDial
from callassist.ui.sizes import Space
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.ui.controllers.check_controller import CheckController

_CARD_BACK = ""
"""The choice of a bank that is not among the person's own."""


class BankToCall(QWidget):
    """The published hotline, large and as a code for the phone; else the back of the card."""

    def __init__(self, controller: "CheckController", check: "AccountCheck") -> None:
        super().__init__()
        self._controller = controller
        self._number: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        banks = controller.own_banks
        if check.organisation_id is None and len(banks) > 1:
            self._add_choice(banks)
        self._show(check.organisation_id or next(iter(banks), _CARD_BACK))

    def _add_choice(self, banks: tuple[str, ...]) -> None:
        self._choice = ChipGroup(self.tr("是哪家银行？"), exclusive=True)
        for bank in banks:
            self._choice.add_chip(bank, self._controller.wording.organisation(bank))
        self._choice.add_chip(_CARD_BACK, self.tr("别的银行"))
        self._choice.choose(banks[:1])
        self._choice.choice_changed.connect(self._take_choice)
        self._column.addWidget(self._choice)

    @Slot(tuple)
    def _take_choice(self, chosen: tuple[str, ...]) -> None:
        self._show(chosen[0] if chosen else _CARD_BACK)

    def _show(self, bank: str) -> None:
        if self._number is not None:
            # Hidden at once: a number that goes later could still be read and dialled.
            self._column.removeWidget(self._number)
            self._number.hide()
            self._number.deleteLater()
        entry = self._controller.directory.hotline_of(bank) if bank else None
        number: QWidget = NumberToDial(entry, self._controller.wording)
        if entry is not None:
            both = QWidget()
            both.setLayout(EndsLayout(number, NumberCode(entry), least_characters=9))
            number = both
        self._number = number
        self._column.addWidget(number)
