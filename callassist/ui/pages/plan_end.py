"""What stands in place of an instruction when every step is done or skipped."""

from PySide6.QtCore import Signal, Slot

from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.card import Card


class PlanEnd(Card):
    """A calm end, and where one may go from here."""

    to_do_requested = Signal()
    call_log_requested = Signal()
    back_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.add(plain_label(self.tr("这通电话的步骤走完了"), TextRole.INSTRUCTION))
        self._skipped = plain_label()
        self._reminder = plain_label()
        self.add(self._skipped)
        self.add(self._reminder)
        self.add(quiet_label(self.tr("都记在来电记录里。再接到这样的电话，再来记一通。")))
        self.to_do = PrimaryButton(self.tr("看待办"))
        """Leads to what waits."""
        call_log = SecondaryButton(self.tr("看来电记录"))
        back = QuietButton(self.tr("上一步"), leading="chevron-left")
        self.add_row(self.to_do, call_log, back)
        self.column.addStretch(1)
        self.to_do.clicked.connect(self._request_to_do)
        call_log.clicked.connect(self._request_call_log)
        back.clicked.connect(self.request_back)

    def show_end(self, skipped: int, reminder: str) -> None:
        """Say how many steps were skipped, and when the call-back is due; both may be nothing."""
        self._skipped.setText(self.tr("有 %n 步做不到，方便时再试一次。", "", skipped))
        self._skipped.setVisible(skipped > 0)
        self._reminder.setText(self.tr("回拨还没有结果，{} 会提醒你。").format(reminder))
        self._reminder.setVisible(bool(reminder))

    @Slot()
    def request_back(self) -> None:
        """Ask for the last step."""
        self.back_requested.emit()

    @Slot()
    def _request_to_do(self) -> None:
        self.to_do_requested.emit()

    @Slot()
    def _request_call_log(self) -> None:
        self.call_log_requested.emit()
