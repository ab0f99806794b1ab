"""Asks before the window closes over calls that are in memory only."""

from PySide6.QtWidgets import QDialog, QWidget

from callassist.ui.question_dialog import QuestionDialog
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton


class UnkeptQuestion(QuestionDialog):
    """Staying is the answer of Enter and of Escape."""

    def __init__(self, calls: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        stay = PrimaryButton(self.tr("先不关"))
        stay.setDefault(True)
        stay.clicked.connect(self.reject)
        leave = SecondaryButton(self.tr("不要了，退出"))
        leave.clicked.connect(self.accept)
        self.ask_in_words(
            self.tr("关闭窗口"),
            self.tr("有 %n 通来电还没有存进文件，关掉就没有了。", "", calls),
            self.tr("数据文件现在用不了。先按窗口下面那条提示修好它，这些来电会一起存进去。"),
            stay,
            leave,
        )
        stay.setFocus()

    @classmethod
    def may_go(cls, calls: int, parent: QWidget | None) -> bool:
        """Ask, and wait for the answer: whether so many calls may be lost."""
        dialog = cls(calls, parent)
        dialog.exec()
        may_go = dialog.result() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return may_go
