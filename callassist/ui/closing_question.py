"""Asks what closing the window is to mean, where the program could go on in the tray."""

from dataclasses import dataclass

from PySide6.QtWidgets import QDialog, QWidget

from callassist.ui.question_dialog import QuestionDialog
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.switch_line import SwitchLine

_LEAVES = 2
"""What the dialog ends with when the program is to end; 0 and 1 are Qt's own."""


@dataclass(frozen=True, slots=True)
class ClosingAnswer:
    """What the person chose."""

    stays: bool
    """The program goes on in the tray; else it ends."""
    is_for_good: bool
    """Not to be asked again."""


class ClosingQuestion(QuestionDialog):
    """One question and two answers; Escape leaves the window open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        question = self.tr("关掉窗口以后，留在托盘里继续提醒？")
        why = self.tr(
            "留在托盘，到时间照样提醒。退出以后就不提醒了，"
            "除非在“设置”里打开了“程序关着的时候也提醒”。"
        )
        self._not_again = SwitchLine(self.tr("记住，下次不再问"))
        self._not_again.show_on(True)
        stay = PrimaryButton(self.tr("留在托盘"))
        stay.setDefault(True)
        stay.clicked.connect(self.accept)
        leave = SecondaryButton(self.tr("退出程序"))
        leave.clicked.connect(self._leave)
        title = self.tr("关闭窗口")
        self.ask_in_words(title, question, why, self._not_again, stay, leave)
        stay.setFocus()

    def _leave(self) -> None:
        self.done(_LEAVES)

    def answer(self) -> ClosingAnswer | None:
        """Return what was chosen; None if the window is to stay open."""
        if self.result() == QDialog.DialogCode.Rejected:
            return None
        return ClosingAnswer(self.result() != _LEAVES, self._not_again.isChecked())

    @classmethod
    def ask(cls, parent: QWidget | None) -> ClosingAnswer | None:
        """Ask, and wait for the answer; None if the window is to stay open."""
        dialog = cls(parent)
        dialog.exec()
        answer = dialog.answer()
        dialog.deleteLater()
        return answer
