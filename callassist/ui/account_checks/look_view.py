"""One look at an account: the checklist, and how it went."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.account_checks import GROUNDS
from callassist.ui.account_checks.check_points import CheckPoints
from callassist.ui.pages.done_button import DoneButton
from callassist.ui.pages.grounds_button import GroundsButton
from callassist.ui.sizes import TARGET, Space
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.ui.controllers.check_controller import CheckController


class _Grounds(GroundsButton):
    """The way to the guidance, as high as the buttons it stands beside."""

    least_height = TARGET


class LookView(QWidget):
    """Points to tick, and three ways to end."""

    fine = Signal()
    """The person is done, and saw nothing strange."""
    wrong = Signal()
    """The person saw something strange."""
    later = Signal()
    """The person does not want to look now."""
    reference_requested = Signal(str)
    """The person wants to read why this is worth looking at."""

    def __init__(
        self, controller: "CheckController", check: "AccountCheck", *, is_due: bool
    ) -> None:
        super().__init__()
        self.points = CheckPoints(self.tr("照着看一遍"), controller.words.points(check))
        """The checklist."""
        self._fine = DoneButton(self.tr("查完了，没发现异常"))
        self._fine.clicked.connect(self._tell_fine)
        wrong = SecondaryButton(self.tr("发现异常…"))
        wrong.clicked.connect(self._tell_wrong)
        later = SecondaryButton(self.tr("明天再说") if is_due else self.tr("先不查"))
        later.clicked.connect(self._tell_later)
        grounds = _Grounds()
        spot = controller.guidance.find(GROUNDS[check.kind])
        grounds.show_spots([spot] if spot is not None else [])
        grounds.reference_requested.connect(self.reference_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.points)
        row = FlowLayout()
        for button in (self._fine, wrong, later, grounds):
            row.addWidget(button)
        column.addLayout(row)
        self.setFocusProxy(self.points)

    def lead(self, is_first: bool) -> None:
        """Have the main button of the column, or not."""
        self._fine.set_main(is_first)

    @Slot()
    def _tell_fine(self) -> None:
        self.fine.emit()

    @Slot()
    def _tell_wrong(self) -> None:
        self.wrong.emit()

    @Slot()
    def _tell_later(self) -> None:
        self.later.emit()
