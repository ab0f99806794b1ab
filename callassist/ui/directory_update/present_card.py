"""The list of numbers in use, and the way back to the one before."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.domain.list_memory import ListOrigin
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.services.list_in_use import ListInUse


class PresentCard(Card):
    """Says which list it is, from when, and who signed it."""

    return_requested = Signal()
    """The person wants to see the list before, to bring it back."""

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("现在用的号码表")
        self.setAccessibleName(heading)
        self.add(plain_label(heading, TextRole.HEADING))
        self._which = plain_label()
        self._signature = quiet_label()
        self._age = quiet_label()
        for label in (self._which, self._signature, self._age):
            self.add(label)
        self._return = SecondaryButton(self.tr("看看上一份，换回去…"), leading="undo")
        self._return.clicked.connect(self._request_return)
        self.add_row(self._return)

    def show_list(self, in_use: "ListInUse", texts: "Texts", today: date) -> None:
        """Show a list; what is wrong with it is said by the page."""
        directory = in_use.directory
        self._return.setVisible(in_use.origin is not ListOrigin.BUNDLED)
        if not directory.is_readable:
            self._which.setText(texts.sentence("error.directory_unreadable"))
            self._signature.hide()
            self._age.hide()
            return
        origin = texts.sentence(f"list.origin.{in_use.origin}")
        which = texts.sentence("list.which", origin=origin, version=directory.version)
        size = texts.sentence(
            "out.list_version", edition=directory.edition, entries=len(directory.entries)
        )
        self._which.setText(f"{which}\n{size}")
        self._signature.setText(_signature(in_use, texts))
        self._age.setText(
            texts.sentence(
                "list.age",
                day=directory.compiled_on.isoformat(),
                months=directory.age_in_months(today),
            )
        )

    @Slot()
    def _request_return(self) -> None:
        self.return_requested.emit()


def _signature(in_use: "ListInUse", texts: "Texts") -> str:
    if in_use.signed is None:
        return texts.sentence("list.unsigned")
    until = in_use.signed.terms.valid_until.isoformat()
    return texts.sentence("list.signed_by", signer=in_use.signed.key.id, until=until)
