"""The second of the three: where the person keeps their money."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.pages.own_banks import BankList
from callassist.ui.sizes import Space
from callassist.ui.widgets.chip_group import ChipGroup

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController

OFFERED = (
    *("mybank", "alipay", "icbc", "abc", "boc", "ccb"),
    *("bocom", "psbc", "cmb", "citic", "cib", "webank"),
)
"""Ids of organisations that are offered without a search; all others are found by their name."""


class BanksPart(QWidget):
    """Some by one click, all others by name."""

    def __init__(self, controller: "CallController", settings: "SettingsController") -> None:
        super().__init__()
        self._settings = settings
        self._chips = ChipGroup(self.tr("点一下就选上，再点一下取消"))
        known = {each.id for each in controller.directory.organisations}
        self._offered = tuple(each for each in OFFERED if each in known)
        for organisation_id in self._offered:
            self._chips.add_chip(organisation_id, controller.wording.organisation(organisation_id))
        self._chips.choice_changed.connect(self._take_choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.LARGE)
        column.addWidget(self._chips)
        column.addWidget(BankList(controller, settings, self._offered))
        settings.own_banks_changed.connect(self._show)
        self._show()

    def take_keyboard(self) -> None:
        """Begin at the first of those offered."""
        self._chips.setFocus()

    @Slot()
    def _show(self) -> None:
        self._chips.choose(set(self._settings.own_banks) & set(self._offered))

    @Slot(tuple)
    def _take_choice(self, chosen: tuple[str, ...]) -> None:
        for organisation_id in self._offered:
            if organisation_id in chosen:
                self._settings.add_bank(organisation_id)
            else:
                self._settings.remove_bank(organisation_id)
