"""The part of the card about backups that names old data files; it is there only if they are."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.pages.deleted_detail import short_day
from callassist.ui.plain_hint import give_hint
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.question_card import QuestionCard

if TYPE_CHECKING:
    from callassist.store.old_files import OldFile
    from callassist.ui.controllers.backup_controller import BackupController

_MOST = 6
"""More than that come up when these are gone."""


class OldFilesPart(QWidget):
    """Each with its day and size, and a button that asks before it removes the file."""

    def __init__(self, controller: "BackupController") -> None:
        super().__init__()
        self._controller = controller
        self._asked_about: OldFile | None = None
        self._shown: list[OldFile] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, Space.SMALL, 0, 0)
        self._column.setSpacing(Space.SMALL)
        self._column.addWidget(plain_label(self.tr("旧数据文件"), TextRole.HEADING))
        about = self.tr(
            "坏过的，和被备份换下来的，程序不再读。里面可能还有来电，彻底删除过的也可能在内。"
        )
        self._column.addWidget(quiet_label(about))
        self._rows: QWidget | None = None
        self._question = QuestionCard("", self.tr("留着"), self.tr("删掉这个文件"))
        self._question.agreed.connect(self._remove)
        self._column.addWidget(self._question)
        self.hide()

    def look(self) -> None:
        """Say how things stand now."""
        files = self._controller.old_files()
        if files == self._shown:
            # A question that is being asked stays.
            return
        self._shown = files
        self._question.hide()
        self._take_rows_away()
        self.setVisible(bool(files))
        if not files:
            return
        self._rows = QWidget()
        rows = QVBoxLayout(self._rows)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(Space.SMALL)
        for file in files[:_MOST]:
            rows.addLayout(self._row(file))
        self._column.insertWidget(self._column.indexOf(self._question), self._rows)

    def _take_rows_away(self) -> None:
        if self._rows is not None:
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = None

    def _row(self, file: "OldFile") -> FlowLayout:
        words = (
            self.tr("坏过，{day}，{size}") if file.is_damaged else self.tr("换下来，{day}，{size}")
        )
        said = words.format(day=short_day(file.day), size=_size(file.size))
        remove = QuietButton(self.tr("删掉…"), leading="trash")
        remove.setAccessibleName(self.tr("删掉旧数据文件：{file}").format(file=said))
        give_hint(remove, str(file.path))
        remove.clicked.connect(partial(self._ask, file))
        row = FlowLayout()
        row.addWidget(plain_label(said))
        row.addWidget(remove)
        return row

    def _ask(self, file: "OldFile") -> None:
        self._asked_about = file
        words = self.tr(
            "删掉 {day} 的旧数据文件（{size}）？不能再找回；只有它里面才有的来电也就没了。"
        )
        self._question.ask(words.format(day=short_day(file.day), size=_size(file.size)))

    @Slot()
    def _remove(self) -> None:
        file, self._asked_about = self._asked_about, None
        if file is not None and self._controller.remove_old_file(file):
            announce(self, self.tr("旧数据文件删掉了。"))
        self.look()


def _size(size: int) -> str:
    return QLocale().formattedDataSize(size, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
