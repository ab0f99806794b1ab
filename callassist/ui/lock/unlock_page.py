"""The page of a log that is locked: the passphrase, and what can be done without it."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.lock.phrase_field import PhraseField
from callassist.ui.page import Page
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.wait_cursor import wait_cursor
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.domain.backups import BackupFile
    from callassist.ui.controllers.lock_controller import LockController

_MOST_BACKUPS = 3


class UnlockPage(Page):
    """Nothing of the log is shown here, not even how much there is."""

    log_call_requested = Signal()
    directory_requested = Signal()
    guidance_requested = Signal()

    def __init__(self, controller: "LockController") -> None:
        super().__init__(
            self.tr("来电记录上了锁"), self.tr("输入密码打开。密码不会存下来，也不会离开这台电脑。")
        )
        self._controller = controller
        self._way_back: Card | None = None
        self.add(self._phrase_card())
        self.add(self._without_card())
        self.end()
        self.start_keyboard_at(self._phrase.line)
        controller.opened.connect(self._phrase.clear)

    def _phrase_card(self) -> Card:
        card = Card()
        self._phrase = PhraseField(self.tr("密码"))
        self._phrase.entered.connect(self._open)
        self._said = plain_label()
        self._said.hide()
        open_button = PrimaryButton(self.tr("打开记录"))
        open_button.clicked.connect(self._open)
        forgotten = SecondaryButton(self.tr("忘了密码"))
        forgotten.clicked.connect(self._tell_way_back)
        card.add(self._phrase)
        card.add(self._said)
        card.add_row(open_button, forgotten)
        return card

    def _without_card(self) -> Card:
        card = Card()
        card.add(plain_label(self.tr("不打开也能做"), TextRole.HEADING))
        card.add(
            quiet_label(self.tr("这时记下的来电先放着，打开记录时一起存好；先关掉程序就没有了。"))
        )
        log_call = SecondaryButton(self.tr("记一通来电"))
        directory = SecondaryButton(self.tr("查官方号码"))
        guidance = SecondaryButton(self.tr("看防骗指南"))
        log_call.clicked.connect(self._request_log_call)
        directory.clicked.connect(self._request_directory)
        guidance.clicked.connect(self._request_guidance)
        card.add_row(log_call, directory, guidance)
        return card

    @Slot()
    def _request_log_call(self) -> None:
        self.log_call_requested.emit()

    @Slot()
    def _request_directory(self) -> None:
        self.directory_requested.emit()

    @Slot()
    def _request_guidance(self) -> None:
        self.guidance_requested.emit()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Begin anew: nothing typed before stays in the line."""
        super().showEvent(event)
        self._phrase.clear()
        self._said.hide()

    @Slot()
    def _open(self) -> None:
        with wait_cursor():
            error = self._controller.open(self._phrase.words())
        if error is None:
            return
        words = (
            self.tr("密码不对。看看大小写和输入法，再试一次。")
            if error.sentence == "phrase_wrong"
            else self._controller.sentence_of(error)
        )
        self._said.setText(words)
        self._said.show()
        self._phrase.line.selectAll()
        self._phrase.line.setFocus()
        announce(self._said, words)
        self.bring_in_sight(self._said)

    @Slot()
    def _tell_way_back(self) -> None:
        """Say that there is none, and name the backups that were never locked."""
        if self._way_back is not None:
            return
        card = self._way_back = Card()
        card.add(plain_label(self.tr("忘了密码"), TextRole.HEADING))
        card.add(
            plain_label(
                self.tr("没有别的办法打开：密码没有存在任何地方。想起来以前，记录原样留着。")
            )
        )
        backups = self._controller.plain_backups()[:_MOST_BACKUPS]
        if backups:
            card.add(quiet_label(self.tr("上锁以前的备份还能用。现在这份旧文件会留着，不会删。")))
            card.add_row(*(self._backup_button(each) for each in backups))
        self.column.insertWidget(self.column.count() - 1, card)
        announce(
            card, self.tr("没有别的办法打开：密码没有存在任何地方。想起来以前，记录原样留着。")
        )
        self.bring_in_sight(card)

    def _backup_button(self, backup: "BackupFile") -> SecondaryButton:
        moment = self._controller.moment_words(backup.made_at)
        button = SecondaryButton(self.tr("恢复到 {moment} 的备份").format(moment=moment))
        button.clicked.connect(partial(self._restore, backup))
        return button

    def _restore(self, backup: "BackupFile", _checked: bool = False) -> None:
        self._controller.restore(backup)
