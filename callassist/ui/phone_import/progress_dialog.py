"""Shown while a file is taken in: how far it is, what was found so far, and the way out."""

from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import SecondaryButton
from callassist.ui.widgets.progress_line import ProgressLine
from callassist.ui.word_sizes import character_width

if TYPE_CHECKING:
    from callassist.domain.phone_import import ImportProgress
    from callassist.domain.work_progress import WorkProgress

_CHARACTERS = 24


class Work(Enum):
    """What is being done."""

    IMPORTING = auto()
    """The log of a phone is taken in."""
    UNDOING = auto()
    """An import is taken back."""
    RESTORING = auto()
    """A file of this program is taken in."""


class ProgressDialog(QDialog):
    """Lies before its window; it goes away by itself when the file is done."""

    cancel_requested = Signal()
    """The person does not want the file after all."""

    def __init__(
        self, file_name: str, parent: QWidget | None = None, work: Work = Work.IMPORTING
    ) -> None:
        super().__init__(parent)
        self._work = work
        title = self._title()
        self.setWindowTitle(title)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumWidth(_CHARACTERS * character_width() + 2 * Space.PAGE)
        self._is_ended = False
        self._bar = ProgressLine(title)
        self._counts = plain_label(
            self._words(0, 0) if work is Work.IMPORTING else self._work_words(0)
        )
        self._cancel = SecondaryButton(self.tr("取消"))
        self._cancel.clicked.connect(self._request_cancel)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.PAGE, Space.PAGE, Space.PAGE, Space.PAGE)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(plain_label(title, TextRole.HEADING))
        if file_name:
            column.addWidget(quiet_label(file_name))
        column.addWidget(self._bar)
        column.addWidget(self._counts)
        column.addWidget(quiet_label(self._if_cancelled()))
        column.addWidget(self._cancel)
        self._cancel.setFocus()

    def _title(self) -> str:
        return {
            Work.IMPORTING: self.tr("正在导入"),
            Work.UNDOING: self.tr("正在撤销导入"),
            Work.RESTORING: self.tr("正在恢复来电"),
        }[self._work]

    def _if_cancelled(self) -> str:
        if self._work is Work.UNDOING:
            return self.tr("取消的话，这次导入原样留着。")
        return self.tr("取消的话，这个文件里的来电一通也不会存下。")

    def _work_words(self, calls: int) -> str:
        if self._work is Work.UNDOING:
            return self.tr("删掉 %n 通来电", "", calls)
        return self.tr("恢复 %n 通来电", "", calls)

    def _words(self, read: int, new: int) -> str:
        return self.tr("{read}，{new}").format(
            read=self.tr("读了 %n 条", "", read), new=self.tr("新增 %n 通来电", "", new)
        )

    @Slot(object)
    def show_progress(self, progress: "ImportProgress") -> None:
        """Show how far it is."""
        self._bar.show_fraction(progress.fraction)
        counts = progress.counts
        self._counts.setText(self._words(counts.read, counts.new))

    @Slot(object)
    def show_work(self, progress: "WorkProgress") -> None:
        """Show how far taking back or restoring is."""
        self._bar.show_fraction(progress.fraction)
        self._counts.setText(self._work_words(progress.calls))

    @Slot()
    def end(self) -> None:
        """Go away: nothing is being read any more."""
        self._is_ended = True
        self.accept()
        self.deleteLater()

    def reject(self) -> None:
        """Escape means to cancel the import, not only to close this."""
        self._request_cancel()

    @guarded
    def closeEvent(self, event: QCloseEvent) -> None:
        """So does closing; who ends the whole program is not held up by it."""
        if not self._is_ended:
            self._request_cancel()
        event.setAccepted(self._is_ended)

    @Slot()
    def _request_cancel(self) -> None:
        self.cancel_requested.emit()
