"""The dialogs that turn the lock on, change the passphrase, and turn the lock off."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QWidget

from callassist.ui.lock.phrase_dialog import PhraseDialog, PhraseWords
from callassist.ui.question_dialog import QuestionDialog
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton

if TYPE_CHECKING:
    from callassist.ui.controllers.lock_controller import LockController


class LockDialog(PhraseDialog):
    """Asks for a new passphrase, twice, and locks the log."""

    def __init__(self, controller: "LockController", parent: QWidget | None) -> None:
        super().__init__(controller, parent, has_new=True)
        words = PhraseWords(
            title=self.tr("给来电记录上锁"),
            question=self.tr("忘了密码，谁也打不开"),
            why=self.tr("密码没有存在任何地方，忘了没有别的办法。不要用银行卡或网银的密码。"),
            captions=(self.tr("密码（至少 8 个字符，几个好记的词就行）"), self.tr("再输入一次")),
            notes=(
                self.tr("锁上的是来电、备注、提醒，还有以后的自动备份。"),
                self.tr("附件、设置、导出的文件和以前的备份不在锁里。"),
                self.tr("以前写过的内容，磁盘上可能还留着痕迹，固态硬盘尤其如此。"),
            ),
            yes=self.tr("上锁"),
        )
        self.fill(words, lambda typed: controller.turn_on(typed[0]))


class ChangePhraseDialog(PhraseDialog):
    """Asks for the old passphrase and a new one."""

    def __init__(self, controller: "LockController", parent: QWidget | None) -> None:
        super().__init__(controller, parent, has_new=True)
        captions = (self.tr("现在的密码"), self.tr("新密码"), self.tr("再输入一次新密码"))
        words = PhraseWords(
            title=self.tr("换密码"),
            question=self.tr("给来电记录换一个密码"),
            why=self.tr("忘了新密码，谁也打不开。以前上了锁的备份，还是用那时的密码。"),
            captions=captions,
            yes=self.tr("换密码"),
        )
        self.fill(words, lambda typed: controller.change(typed[0], typed[1]))


class UnlockDialog(PhraseDialog):
    """Asks for the passphrase, and takes the lock away."""

    def __init__(self, controller: "LockController", parent: QWidget | None) -> None:
        super().__init__(controller, parent, has_new=False)
        words = PhraseWords(
            title=self.tr("取消锁"),
            question=self.tr("不再锁来电记录"),
            why=self.tr("记录会变回不加密的文件，用这台电脑的人都能读。"),
            captions=(self.tr("现在的密码"),),
            yes=self.tr("取消锁"),
        )
        self.fill(words, lambda typed: controller.turn_off(typed[0]))


class OldBackupsQuestion(QuestionDialog):
    """Keeping the old backups is the answer of Enter and of Escape."""

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        keep = PrimaryButton(self.tr("留着"))
        keep.setDefault(True)
        keep.clicked.connect(self.reject)
        remove = SecondaryButton(self.tr("删掉"))
        remove.clicked.connect(self.accept)
        self.ask_in_words(
            self.tr("以前的备份"),
            self.tr("以前的自动备份没有锁，有 %n 份。", "", count),
            self.tr("留着，忘了密码还能回到那时的记录，可是谁都能读。删掉，就只剩上了锁的。"),
            keep,
            remove,
        )
        keep.setFocus()

    @classmethod
    def are_to_go(cls, count: int, parent: QWidget | None) -> bool:
        """Ask, and wait for the answer: whether they are to be deleted."""
        dialog = cls(count, parent)
        dialog.exec()
        are_to_go = dialog.result() == QDialog.DialogCode.Accepted
        dialog.deleteLater()
        return are_to_go
