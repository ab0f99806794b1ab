"""The card of the settings about backups: the last one, one by hand, and the way to restore one."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.announcements import announce
from callassist.ui.backup.old_files_part import OldFilesPart
from callassist.ui.guarded import guarded
from callassist.ui.place_to_save import FileKind, ask_for_place, suggested_place
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.domain.backups import BackupFile
    from callassist.ui.controllers.backup_controller import BackupController

_ENDING = "zip"


class BackupCard(Card):
    """Nothing to choose: automatic backups need nobody."""

    restore_requested = Signal()
    """The person wants to see what can be restored."""

    def __init__(self, controller: "BackupController") -> None:
        super().__init__()
        self._controller = controller
        heading = self.tr("备份")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self._last = plain_label()
        self.add(self._last)
        self.add(
            quiet_label(
                self.tr(
                    "每天记下第一通来电后自动备份，导入之前也会。电脑坏了，要靠 U 盘上的那一份。"
                )
            )
        )
        self._make = SecondaryButton(self.tr("现在备份到…"))
        self._make.clicked.connect(self._ask_for_place)
        restore = SecondaryButton(self.tr("从备份恢复…"))
        restore.clicked.connect(self._request_restore)
        self.add_row(self._make, restore)
        self._said = plain_label()
        self._said.hide()
        self.add(self._said)
        self._old_files = OldFilesPart(controller)
        self.add(self._old_files)
        controller.backups_changed.connect(self._look_if_shown)
        controller.made.connect(self._tell_made)
        controller.request_failed.connect(self._let_make)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Say how things stand now."""
        super().showEvent(event)
        self._show_last()
        self._old_files.look()
        self._make.setEnabled(not self._controller.is_making)

    @Slot()
    def _look_if_shown(self) -> None:
        if self.isVisible():
            self._show_last()
            self._old_files.look()

    def _show_last(self) -> None:
        last = self._controller.last_automatic()
        if last is None:
            self._last.setText(self.tr("还没有自动备份。"))
            return
        moment = self._controller.moment_words(last.made_at)
        calls = self.tr("来电 %n 通", "", last.calls)
        self._last.setText(
            self.tr("上次自动备份：{moment}，{calls}").format(moment=moment, calls=calls)
        )

    @Slot()
    def _ask_for_place(self) -> None:
        suggested = suggested_place(self._controller.default_name(), _ENDING)
        kind = FileKind(_ENDING, self.tr("备份"))
        path = ask_for_place(self.window(), self.tr("备份放在哪里"), suggested, kind)
        if path is not None:
            self._make.setEnabled(False)
            self._say(self.tr("正在备份…"))
            self._controller.make(path)

    @Slot(object)
    def _tell_made(self, made: "BackupFile") -> None:
        self._let_make()
        words = self.tr("已备份到 {path}，%n 通来电。写完又读回来核对过。", "", made.calls)
        self._say(words.format(path=made.path))

    @Slot()
    def _let_make(self) -> None:
        self._make.setEnabled(True)
        self._said.hide()

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
        announce(self._said, words)

    @Slot()
    def _request_restore(self) -> None:
        self.restore_requested.emit()
