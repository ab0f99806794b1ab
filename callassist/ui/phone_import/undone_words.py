"""What is said after an import was taken back."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from callassist.services.look_back_desk import Undone


def undone_sentence(undone: "Undone") -> str:
    """How many calls went, and how many stay because somebody has added to them."""
    removed = QCoreApplication.translate(
        "undone_words", "撤销了：删掉 %n 通来电。", "", undone.removed
    )
    if not undone.kept:
        return removed
    kept = QCoreApplication.translate(
        "undone_words", "有 %n 通留着，因为你补记过或者做过里面的步骤。", "", undone.kept
    )
    return removed + kept
