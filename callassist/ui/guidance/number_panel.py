"""A number of the directory, opened in the article it is named in: large, to copy or to scan."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.pages.number_to_dial import NumberCode, NumberToDial
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import IconButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.domain.directory import Entry
    from callassist.services.wording import Wording


class NumberPanel(Card):
    """One entry of the list that may be dialled. Esc or the cross closes it."""

    directory_requested = Signal(str, str)
    """The person wants to see how the number is known: its digits, and whose it is."""
    closed = Signal()
    """The person has done with it."""

    def __init__(self, entry: "Entry", wording: "Wording") -> None:
        super().__init__(Tone.LISTED)
        self._entry = entry
        self.column.setContentsMargins(Space.PAGE, Space.SMALL, Space.SMALL, Space.LARGE)
        self.column.setSpacing(Space.SMALL)
        top = QHBoxLayout()
        top.setSpacing(Space.SMALL)
        number = EndsLayout(NumberToDial(entry, wording), NumberCode(entry), least_characters=9)
        top.addLayout(number, 1)
        self._close = IconButton(self.tr("收起号码"), "close")
        self._close.clicked.connect(self.close_panel)
        top.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.add_layout(top)
        self._copy = CopyButton(self.tr("复制号码"), entry.digits)
        sources = SecondaryButton(self.tr("看号码的来源"))
        sources.clicked.connect(self._request_directory)
        self.add_row(self._copy, sources)

    def take_keyboard(self) -> None:
        """Give the keyboard to the first thing to do, and have the number read."""
        self._copy.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, " ".join(self._entry.digits))

    @Slot()
    def close_panel(self) -> None:
        """Tell that it is no longer needed."""
        self.closed.emit()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close on Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            return
        super().keyPressEvent(event)

    @Slot()
    def _request_directory(self) -> None:
        owner = self._entry.organisation_ids[0]
        self.directory_requested.emit(self._entry.digits, owner)
