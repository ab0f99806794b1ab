"""Where a newer list comes from, and the file to choose."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.ui.file_to_open import ask_for_file
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import TextRole
from callassist.ui.widgets.buttons import PrimaryButton
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from pathlib import Path


class ChooseCard(Card):
    """Explains, and asks for a file."""

    file_chosen = Signal(object)
    """The person chose a file: its path."""

    def __init__(self) -> None:
        super().__init__()
        heading = self.tr("选号码表文件")
        self.setAccessibleName(heading)
        self.add(plain_label(heading, TextRole.HEADING))
        self.add(
            plain_label(
                self.tr(
                    "号码表决定哪些号码算官方公布的。有人在电话里、聊天里催你换，就不要换。"
                    "没有本程序制作者签名的文件，一律不会采用。"
                )
            )
        )
        self.choose = PrimaryButton(self.tr("选择文件…"), leading="plus")
        """Asks for the file."""
        self.choose.clicked.connect(self._choose)
        self.add_row(self.choose)
        self.add(
            quiet_label(
                self.tr("文件名以 .callist 结尾，也可以拖进这个窗口。先给你看变化，不会马上换。")
            )
        )

    @Slot()
    def _choose(self) -> None:
        filters = [f"{self.tr('号码表')} (*.callist)", f"{self.tr('所有文件')} (*)"]
        path = ask_for_file(self.window(), self.tr("选号码表文件"), filters)
        if path is not None:
            self._tell_chosen(path)

    def _tell_chosen(self, path: "Path") -> None:
        self.file_chosen.emit(path)
