"""The page that restores a backup: the automatic ones, or a file; a look inside; a question."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.domain.backups import BackupContents
from callassist.domain.errors import CallAssistError
from callassist.ui.announcements import announce
from callassist.ui.backup.backup_detail import BackupDetail
from callassist.ui.backup.backup_words import BackupWords
from callassist.ui.file_to_open import ask_for_file
from callassist.ui.guarded import guarded
from callassist.ui.look_back.rows_model import Row, RowsModel
from callassist.ui.page import Page
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton, SecondaryButton
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.table_and_detail import TableAndDetail

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from callassist.domain.backups import BackupFile, RestoredBackup
    from callassist.ui.controllers.backup_controller import BackupController


class RestorePage(Page):
    """Whatever is chosen is checked and shown first; the log of now is never deleted."""

    settings_requested = Signal()
    """The person wants back to the settings."""

    def __init__(self, controller: "BackupController") -> None:
        back = QuietButton(self.tr("回到设置"), leading="chevron-left")
        self._choose = SecondaryButton(self.tr("选别的文件…"))
        super().__init__(
            self.tr("从备份恢复"),
            self.tr("先看里面有什么，再决定。现在的记录会留着，不会删。"),
            self._choose,
            back,
        )
        back.clicked.connect(self._request_settings)
        self._choose.clicked.connect(self._ask_for_file)
        self._controller = controller
        self._words = BackupWords(controller)
        self._backups: Sequence[BackupFile] = ()
        self._looked_at: Path | None = None
        self._model = RowsModel(self)
        self._table = FittedTable(
            self.tr("自动备份"), growing=2, least_characters=5, giving_way=(2, 1)
        )
        self._table.setModel(self._model)
        self._detail = BackupDetail(controller)
        self._columns = TableAndDetail(self._table, self._detail, (5, 4))
        self._none = EmptyCard()
        self._none.say(self.tr("还没有自动备份"), self.tr("备份在 U 盘上的话，点“选别的文件”。"))
        self._none.hide()
        self.column.addWidget(self._none, 1, Qt.AlignmentFlag.AlignTop)
        self.add(self._columns, 1)
        self._connect()
        self.start_keyboard_at(self._table)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(
            self._look_at_selected, Qt.ConnectionType.QueuedConnection
        )
        self._table.activated.connect(self._go_to_detail)
        self._detail.restore_requested.connect(self._restore)
        self._controller.backups_changed.connect(self._list_again)
        self._controller.previewed.connect(self._show_preview)
        self._controller.restored.connect(self._tell_restored)
        self._controller.request_failed.connect(self._end_restoring)

    # what is shown

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """List everything again."""
        super().showEvent(event)
        self._list_again()

    @Slot()
    def _list_again(self) -> None:
        if not self.isVisible() or self._controller.is_restoring:
            return
        chosen = self._looked_at
        self._backups = self._controller.backups()
        heads = (self.tr("备份时间"), self.tr("来电"), self.tr("为什么备份"))
        self._model.show_rows(heads, [self._row(each) for each in self._backups])
        paths = [each.path for each in self._backups]
        self._show_parts()
        if not paths:
            self._start_without_backups()
            return
        row = paths.index(chosen) if chosen in paths else 0
        self._table.setCurrentIndex(self._model.index(row, 0))
        if chosen is None or chosen in paths:
            self._look_at_selected()

    def _row(self, file: "BackupFile") -> Row:
        words = self._words
        cells = (words.moment(file), words.calls(file), words.occasion(file))
        return Row(cells) if file.is_readable else Row(cells, Tone.DOUBT, 1)

    def _show_parts(self) -> None:
        is_bare = not self._backups and self._looked_at is None
        self._none.setVisible(is_bare)
        self._columns.setVisible(not is_bare)
        self._columns.show_table(bool(self._backups))

    def _start_without_backups(self) -> None:
        if self._looked_at is None:
            self.start_keyboard_at(self._choose)
            self.take_keyboard()

    @Slot()
    def _look_at_selected(self) -> None:
        row = self._table.currentIndex().row()
        if 0 <= row < len(self._backups):
            self._look_at(self._backups[row].path, self._words.moment(self._backups[row]))

    def _look_at(self, path: "Path", heading: str) -> None:
        if self._controller.is_restoring:
            return
        self._looked_at = path
        self._show_parts()
        self._detail.begin(heading)
        self._controller.preview(path)

    @Slot(object)
    def _show_preview(self, result: object) -> None:
        if isinstance(result, BackupContents):
            self._detail.show_contents(result)
        elif isinstance(result, CallAssistError):
            self._detail.show_failure(result)

    # what the person does

    @Slot()
    def _go_to_detail(self) -> None:
        """Enter on a backup leads to its button."""
        if self._detail.is_ready:
            self._detail.take_keyboard()

    @Slot()
    def _ask_for_file(self) -> None:
        filters = [f"{self.tr('备份')} (*.zip)", f"{self.tr('所有文件')} (*)"]
        path = ask_for_file(self.window(), self.tr("选备份文件"), filters)
        if path is not None:
            self.look_at_file(path)

    def look_at_file(self, path: "Path") -> None:
        """Look into a file that is none of the automatic backups."""
        self._table.clearSelection()
        self._look_at(path, path.name)

    @Slot(object)
    def _restore(self, path: "Path") -> None:
        self._columns.setEnabled(False)
        self._choose.setEnabled(False)
        self._controller.restore(path)

    @Slot(object)
    def _tell_restored(self, done: "RestoredBackup") -> None:
        self._looked_at = None
        self._let_choose()
        banner = Banner(Tone.NEUTRAL, self._words.restored(done))
        self.column.insertWidget(1, banner)
        announce(banner, banner.sentence)
        self._list_again()
        self.take_keyboard()

    @Slot()
    def _end_restoring(self) -> None:
        """What went wrong is told by the window; everything is as it was."""
        if not self._columns.isEnabled():
            self._let_choose()
            self._list_again()

    def _let_choose(self) -> None:
        self._columns.setEnabled(True)
        self._choose.setEnabled(True)

    @Slot()
    def _request_settings(self) -> None:
        self.settings_requested.emit()
