"""What to do now that something is wrong: whom to call, and where it is written what comes next."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from callassist.domain.account_checks import CheckKind
from callassist.ui.account_checks.bank_to_call import BankToCall
from callassist.ui.account_checks.what_is_wrong import findings
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.ui.controllers.check_controller import CheckController


class FoundWrong(QGroupBox):
    """The bank's number, the two lines for help, and a way to the first aid that fits."""

    recorded = Signal()
    """The person wants it noted that something was wrong."""
    left = Signal()
    """The person wants to go back."""
    reference_requested = Signal(str)
    """The person wants to read what to do: the place of the guidance."""

    def __init__(
        self, controller: "CheckController", check: "AccountCheck", *, is_noted: bool
    ) -> None:
        """`is_noted=True`: it was noted before, and is only read again."""
        super().__init__()
        is_report = check.kind is CheckKind.CREDIT_REPORT
        heading = (
            self.tr("问那一家，再提异议") if is_report else self.tr("现在打给银行，问清楚这一笔")
        )
        if check.kind is CheckKind.LIMITS:
            heading = self.tr("现在打给银行，问是谁改的")
        self.setAccessibleName(heading)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(plain_label(heading, TextRole.VERDICT))
        if is_report:
            words = self.tr(
                "打报告上写的那家银行或公司，电话到“官方号码”里找。不是你办的，就向它或征信中心提异议。提异议不收钱。"
            )
            self._column.addWidget(plain_label(words))
        else:
            self._column.addWidget(BankToCall(controller, check))
        self._column.addWidget(
            plain_label(self.tr("钱少了，先打 110，再打银行。"), TextRole.STRONG)
        )
        self._column.addWidget(plain_label(self.tr("拿不准，打 96110 问。")))
        self._add_findings(check.kind)
        self._add_answers(is_noted=is_noted)
        follow_layout(self)

    def _add_findings(self, kind: CheckKind) -> None:
        self._column.addSpacing(Space.SMALL)
        question = plain_label(self.tr("发现了什么？点一样，看该怎么做。"), TextRole.STRONG)
        self._column.addWidget(question)
        row = FlowLayout()
        for finding in findings(kind):
            button = SecondaryButton(finding.words)
            button.setProperty("reference", finding.reference)
            button.clicked.connect(self._request_reference)
            row.addWidget(button)
            if self.focusProxy() is None:
                self.setFocusProxy(button)
        self._column.addLayout(row)

    def _add_answers(self, *, is_noted: bool) -> None:
        self._column.addSpacing(Space.SMALL)
        row = FlowLayout()
        if not is_noted:
            record = PrimaryButton(self.tr("记下：发现异常"))
            record.clicked.connect(self._tell_recorded)
            row.addWidget(record)
        back = QuietButton(self.tr("收起来") if is_noted else self.tr("看错了，回去"))
        back.clicked.connect(self._tell_left)
        row.addWidget(back)
        self._column.addLayout(row)

    @Slot()
    def _request_reference(self) -> None:
        self.reference_requested.emit(str(self.sender().property("reference")))

    @Slot()
    def _tell_recorded(self) -> None:
        self.recorded.emit()

    @Slot()
    def _tell_left(self) -> None:
        self.left.emit()
