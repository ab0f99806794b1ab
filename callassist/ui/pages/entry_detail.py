"""The card beside the official numbers that shows the selected one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from callassist.ui.models.directory_model import OwnedNumber
from callassist.ui.pages.entry_body import EntryBody
from callassist.ui.widgets.scrolled_card import ScrolledCard

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController


class EntryDetail(ScrolledCard):
    """Shows one number of one organisation; made anew for each."""

    number_requested = Signal(str, str)
    """The person wants another number: its digits, and the id of the organisation."""

    def __init__(self, controller: "CallController", settings: "SettingsController") -> None:
        super().__init__()
        self._controller = controller
        self._settings = settings
        self._body: EntryBody | None = None
        self.setAccessibleName(self.tr("选中的号码"))
        self.lines.addStretch(1)
        self.hide()

    def show_number(self, number: OwnedNumber | None) -> None:
        """Show a number; None shows nothing."""
        if self._body is not None:
            self.lines.removeWidget(self._body)
            self._body.hide()
            self._body.deleteLater()
            self._body = None
        self.setVisible(number is not None)
        if number is not None:
            self._body = EntryBody(number, self._controller, self._settings)
            self._body.number_requested.connect(self.number_requested)
            self.lines.insertWidget(0, self._body)
            self._body.show()
            self.scrolled.verticalScrollBar().setValue(0)
