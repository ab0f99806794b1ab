"""The card of the settings about the lock of the log."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent

from callassist.settings import LOCK_MINUTES
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.lock.lock_dialogs import (
    ChangePhraseDialog,
    LockDialog,
    OldBackupsQuestion,
    UnlockDialog,
)
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.fields import CaptionedField, ChoiceField

if TYPE_CHECKING:
    from callassist.ui.controllers.lock_controller import LockController


class LockCard(Card):
    """Off, unless the person turns it on; says what a lock does not cover."""

    def __init__(self, controller: "LockController") -> None:
        super().__init__()
        self._controller = controller
        heading = self.tr("给记录上锁")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self._state = plain_label()
        self.add(self._state)
        self._add_buttons()
        self._add_minutes()
        self._remnants = quiet_label()
        self.add(self._remnants)
        controller.lock_changed.connect(self._look)
        controller.opened.connect(self._look)

    def _add_buttons(self) -> None:
        self._lock = SecondaryButton(self.tr("上锁…"))
        self._change = SecondaryButton(self.tr("换密码…"))
        self._unlock = SecondaryButton(self.tr("取消锁…"))
        self._close = SecondaryButton(self.tr("现在锁上"))
        self._lock.clicked.connect(self._turn_on)
        self._change.clicked.connect(self._change_phrase)
        self._unlock.clicked.connect(self._turn_off)
        self._close.clicked.connect(self._controller.close)
        self.add_row(self._lock, self._close, self._change, self._unlock)

    def _add_minutes(self) -> None:
        self._minutes = ChoiceField()
        self._minutes.addItem(self.tr("不自动锁"), None)
        for minutes in LOCK_MINUTES:
            self._minutes.addItem(self.tr("%n 分钟", "", minutes), minutes)
        self._minutes.activated.connect(self._choose_minutes)
        self._by_itself = CaptionedField(self.tr("多久不用就自动锁上"), self._minutes)
        self.add(self._by_itself)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Say how things stand now."""
        super().showEvent(event)
        self._look()

    @Slot()
    def _look(self) -> None:
        controller = self._controller
        is_locked, may_act = controller.is_locked, controller.is_available and controller.is_open
        self._state.setText(self._state_words(is_locked=is_locked))
        self._lock.setVisible(not is_locked and may_act)
        for each in (self._change, self._unlock, self._close):
            each.setVisible(is_locked and may_act)
        self._by_itself.setVisible(is_locked and may_act)
        self._minutes.setCurrentIndex(max(self._minutes.findData(controller.minutes), 0))
        self._remnants.setVisible(is_locked and may_act)
        if is_locked and may_act:
            self._remnants.setText(self._remnant_words())

    def _state_words(self, *, is_locked: bool) -> str:
        if not self._controller.is_available:
            return self.tr("这台电脑上缺少加密用的部件，不能上锁。用完整的安装包重新安装就有了。")
        if is_locked:
            return self.tr("来电记录上了锁，打开要密码。忘了密码就打不开。")
        return self.tr("没有上锁：用这台电脑的人都能读来电记录。可以用密码锁上。")

    def _remnant_words(self) -> str:
        remnants = self._controller.remnants()
        said = []
        if remnants.backups:
            said.append(self.tr("没有锁的旧备份：%n 份。", "", len(remnants.backups)))
        if remnants.old_files:
            said.append(self.tr("没有锁的旧数据文件：%n 个。", "", len(remnants.old_files)))
        if remnants.attachments:
            said.append(self.tr("附件不在锁里：%n 个。", "", remnants.attachments))
        said.append(self.tr("导出的文件和设置也不在锁里，磁盘上可能还留着以前的痕迹。"))
        return "".join(said)

    @Slot()
    def _turn_on(self) -> None:
        if not LockDialog(self._controller, self.window()).is_done():
            return
        announce(self._state, self._state.text())
        plain = len(self._controller.plain_backups())
        if plain and OldBackupsQuestion.are_to_go(plain, self.window()):
            self._controller.remove_plain_backups()

    @Slot()
    def _change_phrase(self) -> None:
        ChangePhraseDialog(self._controller, self.window()).is_done()

    @Slot()
    def _turn_off(self) -> None:
        UnlockDialog(self._controller, self.window()).is_done()

    @Slot(int)
    def _choose_minutes(self, index: int) -> None:
        self._controller.choose_minutes(self._minutes.itemData(index))
