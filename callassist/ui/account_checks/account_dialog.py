"""The dialog that asks for an account to look at, or for what has changed of one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callassist.ui.account_checks.account_form import AccountForm
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.form_area import FormArea
from callassist.ui.widgets.save_row import SaveRow

if TYPE_CHECKING:
    from callassist.domain.account_checks import AccountCheck
    from callassist.ui.account_checks.account_draft import AccountDraft
    from callassist.ui.controllers.check_controller import CheckController


class AccountDialog(QDialog):
    """A form and two buttons; Enter saves, Escape leaves everything as it is."""

    @classmethod
    def ask(
        cls,
        controller: "CheckController",
        parent: QWidget | None,
        check: "AccountCheck | None" = None,
    ) -> "AccountDraft | None":
        """Ask for a new account, or for changes of a check; None if the person leaves it be."""
        dialog = cls(controller, parent, check)
        is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
        draft = dialog.form.draft() if is_wanted else None
        dialog.deleteLater()
        return draft

    def __init__(
        self,
        controller: "CheckController",
        parent: QWidget | None = None,
        check: "AccountCheck | None" = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("添加账户") if check is None else self.tr("改一改"))
        self.form = AccountForm(controller, check)
        """The fields."""
        self._asked = plain_label(tone=Tone.DOUBT)
        self._asked.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(FormArea(self.form), 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.PAGE)
        foot.setSpacing(Space.SMALL)
        foot.addWidget(self._asked)
        buttons = SaveRow()
        buttons.save_requested.connect(self._save)
        buttons.leave_requested.connect(self.reject)
        foot.addWidget(buttons)
        column.addLayout(foot)
        self.form.start_keyboard()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter in the bank's field for the choice of a bank; elsewhere it saves."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.form.bank.hasFocus():
            self.focusNextChild()
            return
        super().keyPressEvent(event)

    @Slot()
    def _save(self) -> None:
        """End with what was said; without bank and name there is nothing to tell it by."""
        if self.form.is_named():
            self.accept()
            return
        self._asked.setText(self.tr("选一家银行，或者给账户起个名字。"))
        self._asked.show()
        announce(self, self._asked.text())
        self.form.start_keyboard()
