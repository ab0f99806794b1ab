"""What is said after an import was taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from callassist.services.look_back_desk import Undone


class UndoneWords(QObject):
    """Says what an undone import left behind."""

    def sentence(self, undone: "Undone") -> str:
        """How many calls went, and how many stay because somebody has added to them."""
        removed = self.tr("撤销了：删掉 %n 通来电。", "", undone.removed)
        if not undone.kept:
            return removed
        kept = self.tr("有 %n 通留着，因为你补记过或者做过里面的步骤。", "", undone.kept)
        return self.tr("{removed}{kept}").format(removed=removed, kept=kept)
