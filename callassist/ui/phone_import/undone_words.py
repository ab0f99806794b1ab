"""What is said before and after an import is taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from callassist.domain.phone_import import PhoneImport
    from callassist.services.look_back_desk import Undone


class UndoneWords(QObject):
    """Says what taking an import back changes."""

    def question(self, done: "PhoneImport") -> str:
        """What goes, and how it comes back."""
        calls = self.tr("%n 通来电", "", done.counts.new)
        return self.tr(
            "撤销导入“{name}”？它带来的 {calls}会从记录里删掉，补记过的留着。"
            "要再看，就重新导入那个文件。"
        ).format(name=done.file_name, calls=calls)

    def sentence(self, undone: "Undone") -> str:
        """How many calls went, and how many stay because somebody has added to them."""
        removed = self.tr("撤销了：删掉 %n 通来电。", "", undone.removed)
        if not undone.kept:
            return removed
        kept = self.tr("有 %n 通留着，因为你补记过或者做过里面的步骤。", "", undone.kept)
        return self.tr("{removed}{kept}").format(removed=removed, kept=kept)
