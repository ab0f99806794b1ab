"""The page of all ways back to a log that works."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.page import Page
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.recovery.trouble_banner import beside_shape
from callassist.ui.recovery.trouble_words import action_words, what_comes_back, what_happened
from callassist.ui.sizes import TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.buttons import PrimaryButton, SecondaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.domain.backups import BackupFile
    from callassist.ui.controllers.recovery_controller import RecoveryController

_MOST_BACKUPS = 8
"""Backups that are offered beside the newest one."""


class RecoveryPage(Page):
    """What happened, the newest backup, older ones, a new beginning, another try."""

    def __init__(self, controller: "RecoveryController") -> None:
        super().__init__(
            self.tr("恢复来电记录"), self.tr("无论选哪一个，旧文件都原样留着，不会删。")
        )
        self._controller = controller
        self._cards: list[QWidget] = []
        self.end()
        self._build()
        controller.trouble_changed.connect(self._build)
        controller.offer_made.connect(self._build)
        controller.recovery_began.connect(self._wait)

    @Slot()
    def _build(self) -> None:
        """Say everything anew: it is another trouble, or more is known about it."""
        for card in self._cards:
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._cards = []
        trouble = self._controller.trouble
        if trouble is None:
            self._put(self._card(self.tr("来电记录能用，没有要恢复的。"), ""))
            return
        happened = Card(Tone.DOUBT)
        happened.add_layout(beside_shape(plain_label(what_happened(trouble))))
        self._put(happened)
        self._put(self._main_card())
        if trouble.is_recoverable:
            older = self._older_backups()
            if older:
                self._put(self._older_card(older))
            if self._controller.offer is not None and self._controller.offer.backup is not None:
                self._put(self._anew_card())
            self._put(self._retry_card())

    def _put(self, card: QWidget) -> None:
        self.column.insertWidget(1 + len(self._cards), card)
        self._cards.append(card)

    def _card(self, title: str, sentence: str, *buttons: QWidget) -> Card:
        card = Card()
        card.add(plain_label(title, TextRole.HEADING))
        if sentence:
            card.add(quiet_label(sentence))
        if buttons:
            card.add_row(*buttons)
        return card

    def _main_card(self) -> Card:
        controller, trouble = self._controller, self._controller.trouble
        assert trouble is not None  # noqa: S101 - `_build` has looked
        main = PrimaryButton(action_words(trouble, controller.offer, controller))
        if trouble.is_recoverable:
            main.clicked.connect(self._recover)
            sentence = what_comes_back(controller.offer, controller)
            title = self.tr("最快的办法")
        else:
            main.clicked.connect(controller.retry)
            sentence, title = self.tr("文件没有坏，不用恢复。"), self.tr("再打开一次")
        had_keyboard = self.keyboard_start is not None and self.keyboard_start.hasFocus()
        self.start_keyboard_at(main)
        if had_keyboard:
            main.setFocus()
        return self._card(title, sentence, main)

    def _older_backups(self) -> "list[BackupFile]":
        offer = self._controller.offer
        newest = offer.backup.path if offer is not None and offer.backup is not None else None
        return [each for each in self._controller.backups() if each.path != newest][:_MOST_BACKUPS]

    def _older_card(self, older: "list[BackupFile]") -> Card:
        buttons = []
        for each in older:
            moment = self._controller.moment_words(each.made_at)
            words = self.tr("{moment}（来电 {count} 通）").format(moment=moment, count=each.calls)
            button = SecondaryButton(words)
            button.clicked.connect(partial(self._recover_from, each))
            buttons.append(button)
        sentence = self.tr("备份之后记下的，旧文件里还读得出的会一起带回来。")
        return self._card(self.tr("别的备份"), sentence, *buttons)

    def _anew_card(self) -> Card:
        button = SecondaryButton(self.tr("重新开始，旧文件留着"))
        button.clicked.connect(self._begin_anew)
        sentence = self.tr("不用备份：只带上旧文件里还读得出的来电。")
        return self._card(self.tr("不用备份"), sentence, button)

    def _retry_card(self) -> Card:
        button = SecondaryButton(self.tr("再试一次"))
        button.clicked.connect(self._controller.retry)
        sentence = self.tr("自己把文件放回原处了，或者磁盘又能用了，就再打开一次。")
        return self._card(self.tr("什么都不换"), sentence, button)

    @Slot()
    def _recover(self) -> None:
        self._controller.recover()

    def _recover_from(self, backup: "BackupFile") -> None:
        self._controller.recover(backup)

    @Slot()
    def _begin_anew(self) -> None:
        self._controller.begin_anew()

    @Slot()
    def _wait(self) -> None:
        for card in self._cards:
            card.setEnabled(False)
