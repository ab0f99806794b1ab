"""The files that were imported before: each can be looked back at, or taken back."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.phone_import.import_words import ImportWords
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import LinkButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from callassist.domain.phone_import import PhoneImport
    from callassist.services.wording import Wording

_MOST = 30
"""More files than that are in the terminal's `import --list`."""


class PastImports(Card):
    """A list of files; takes no room before the first one."""

    look_back_requested = Signal(int)
    """The person wants to see what an import brought: its id."""
    undo_requested = Signal(int)
    """The person wants an import taken back: its id."""

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("导入过的文件")
        self.setAccessibleName(heading)
        self.add(plain_label(heading, TextRole.HEADING))
        self._rows: QWidget | None = None

    def show_imports(
        self, imports: "Sequence[PhoneImport]", wording: "Wording", now: "datetime"
    ) -> None:
        """Show these imports, the newest first."""
        if self._rows is not None:
            self._rows.deleteLater()
            self._rows.hide()
        self._rows = QWidget()
        column = QVBoxLayout(self._rows)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        words = ImportWords(wording)
        for done in imports[:_MOST]:
            column.addWidget(self._row(done, words, now))
        self.add(self._rows)
        self.setVisible(bool(imports))

    def _row(self, done: "PhoneImport", words: ImportWords, now: "datetime") -> QWidget:
        row = QWidget()
        row.setAccessibleName(shown_text(done.file_name))
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(plain_label(done.file_name, TextRole.STRONG))
        moment = words.moment(done.done_at, now)
        told = self.tr("新增 %n 通来电", "", done.counts.new)
        column.addWidget(quiet_label(self.tr("{} · {}").format(moment, told)))
        if done.undone_at is None:
            column.addLayout(self._buttons(done))
        else:
            undone_at = words.moment(done.undone_at, now)
            column.addWidget(quiet_label(self.tr("{} 撤销了").format(undone_at)))
        return row

    def _buttons(self, done: "PhoneImport") -> FlowLayout:
        layout = FlowLayout(gap=Space.SMALL)
        look = LinkButton(self.tr("看看从前的来电"))
        undo = LinkButton(self.tr("撤销"))
        for button, words, tell in (
            (look, self.tr("看看从前的来电：{}"), self._request_look_back),
            (undo, self.tr("撤销这次导入：{}"), self._request_undo),
        ):
            button.setAccessibleName(words.format(shown_text(done.file_name)))
            button.clicked.connect(partial(tell, done.id))
            layout.addWidget(button)
        return layout

    def _request_look_back(self, import_id: int) -> None:
        self.look_back_requested.emit(import_id)

    def _request_undo(self, import_id: int) -> None:
        self.undo_requested.emit(import_id)
