"""Where an import begins: what it does, where such a file comes from, and the file to choose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.file_to_open import ask_for_file
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from pathlib import Path

_KINDS = ("xml", "csv", "json", "txt", "log", "db", "storedata")
"""How the files end that a reader knows, or that may be a table."""


class FileCard(Card):
    """Explains, and asks for a file."""

    file_chosen = Signal(object)
    """The person chose a file: its path."""

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("选手机导出的文件")
        self.setAccessibleName(heading)
        self.add(plain_label(heading, TextRole.HEADING))
        self.add(
            plain_label(
                self.tr(
                    "会存下：号码、时间、是来电还是未接、通话多久、手机里存的名字。"
                    "都只存在这台电脑上，什么也不往外发。"
                )
            )
        )
        self.choose = PrimaryButton(self.tr("选择文件…"), leading="plus")
        """Asks for the file."""
        self.choose.clicked.connect(self._choose)
        self.add_row(self.choose)
        self.add(quiet_label(self.tr("也可以把文件拖进这个窗口。导入前会先数一遍给你看。")))
        self.column.addSpacing(Space.SMALL)
        self.add(plain_label(self.tr("文件从哪里来"), TextRole.STRONG))
        for words in self._sources():
            self.add(plain_label(words))
        self.add(quiet_label(self.tr("这些软件和本程序没有关系，用之前自己看看要不要信它。")))

    def _sources(self) -> list[str]:
        return [
            self.tr(
                "安卓手机：SMS Backup & Restore、SMS Import / Export、Logger 这几个软件都能把"
                "通话记录存成文件，再拷到电脑上。"
            ),
            self.tr("iPhone：从电脑备份里取出来的 CallHistory.storedata。"),
            self.tr("座机：FRITZ!Box、NCID 的通话列表。Linux 手机：GNOME 通话的 records.db。"),
            self.tr("通话详单或其他表格：存成 CSV，认不出的话，你指一下哪一列是号码就行。"),
        ]

    @Slot()
    def _choose(self) -> None:
        path = ask_for_file(self.window(), self.tr("选手机导出的文件"), self._filters())
        if path is not None:
            self._tell_chosen(path)

    def _filters(self) -> list[str]:
        endings = " ".join(f"*.{ending}" for ending in _KINDS)
        return [f"{self.tr('通话记录')} ({endings})", f"{self.tr('所有文件')} (*)"]

    def _tell_chosen(self, path: "Path") -> None:
        self.file_chosen.emit(path)
