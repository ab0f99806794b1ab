"""The files kept with one call: listed, added, taken off with a way back."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import LinkButton, QuietButton
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.domain.attachments import Attachment
    from callassist.ui.controllers.report_controller import ReportController


class AttachmentList(QWidget):
    """The files of the call that is shown; none of them is ever opened from here."""

    def __init__(self, controller: "ReportController") -> None:
        super().__init__()
        self._controller = controller
        self._call_id: int | None = None
        self._removed: int | None = None
        heading = self.tr("附件")
        self.setAccessibleName(heading)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.HAIR)
        column.addWidget(plain_label(heading, TextRole.STRONG))
        self._rows = QVBoxLayout()
        self._rows.setSpacing(Space.HAIR)
        column.addLayout(self._rows)
        self._add = QuietButton(self.tr("添加截图或文件…"), leading="plus")
        self._add.clicked.connect(self._ask_for_files)
        column.addWidget(self._add)
        self._undo = QWidget()
        self._removed_words = plain_label()
        bring_back = QuietButton(self.tr("恢复"), leading="undo")
        bring_back.clicked.connect(self._bring_back)
        self._undo.setLayout(EndsLayout(self._removed_words, bring_back, least_characters=8))
        self._undo.hide()
        column.addWidget(self._undo)
        controller.attachments_changed.connect(self._take_change)

    def show_call(self, call_id: int | None) -> None:
        """Show the files of a call; None shows nothing."""
        if call_id != self._call_id:
            self._forget_undo()
        self._call_id = call_id
        self._show_files()

    def _show_files(self) -> None:
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        files = self._controller.attachments(self._call_id) if self._call_id is not None else []
        for attachment in files:
            row = _AttachmentRow(attachment)
            row.removal_requested.connect(self._remove)
            self._rows.addWidget(row)

    @Slot(int)
    def _take_change(self, call_id: int) -> None:
        if call_id == self._call_id:
            self._show_files()

    @Slot()
    def _ask_for_files(self) -> None:
        if self._call_id is None:
            return
        for path in files_to_attach(self.window()):
            added = self._controller.attach(self._call_id, path)
            if added is None:
                return
            announce(self._add, self.tr("添加了 {name}").format(name=added.name))

    @Slot(int)
    def _remove(self, attachment_id: int) -> None:
        removed = self._controller.detach(attachment_id)
        if removed is None:
            return
        self._removed = attachment_id
        sentence = self.tr("去掉了 {name}").format(name=removed.name)
        self._removed_words.setText(sentence)
        self._undo.show()
        announce(self._undo, sentence)
        self._add.setFocus()

    @Slot()
    def _bring_back(self) -> None:
        removed = self._removed
        self._forget_undo()
        self._add.setFocus()
        if removed is not None:
            self._controller.bring_back(removed)

    def _forget_undo(self) -> None:
        self._removed = None
        self._undo.hide()


class _AttachmentRow(QWidget):
    """One file: its name and size, and a way to take it off."""

    removal_requested = Signal(int)

    def __init__(self, attachment: "Attachment") -> None:
        super().__init__()
        self._id = attachment.id
        words = QWidget()
        lines = QVBoxLayout(words)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(plain_label(attachment.name))
        lines.addWidget(quiet_label(QLocale().formattedDataSize(attachment.file.size)))
        remove = LinkButton(self.tr("去掉"))
        name = shown_text(attachment.name)
        remove.setAccessibleName(self.tr("去掉 {name}").format(name=name))
        remove.clicked.connect(self._request_removal)
        self.setLayout(EndsLayout(words, remove, least_characters=8))

    @Slot()
    def _request_removal(self) -> None:
        self.removal_requested.emit(self._id)


def files_to_attach(parent: QWidget) -> list[Path]:
    """Ask which files are to be kept; none if the person does not want any after all."""
    from PySide6.QtCore import QCoreApplication

    title = QCoreApplication.translate("AttachmentList", "添加截图或文件")
    dialog = QFileDialog(parent, title)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    # A link must stay what it is, so that it can be refused.
    dialog.setOption(QFileDialog.Option.DontResolveSymlinks)
    is_chosen = dialog.exec() == QDialog.DialogCode.Accepted
    files = dialog.selectedFiles()
    dialog.deleteLater()
    return [Path(each) for each in files] if is_chosen else []
