"""The notice after a stored call was changed: what is different now, and the way back."""

from functools import reduce
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Slot

from callassist.ui.labels import LEVEL_TONES, level_badge
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.services.edit_desk import EditOutcome
    from callassist.ui.controllers.call_controller import CallController


class EditedBanner(Banner):
    """Says the level before and after; its button takes the change back."""

    def __init__(self, controller: "CallController", edited: "EditOutcome") -> None:
        effect = edited.effect
        tone = LEVEL_TONES[effect.level]
        if effect.level is effect.level_before:
            tone = Tone.NEUTRAL
        undo = QCoreApplication.translate("edited_banner", "撤销改动")
        super().__init__(tone, _sentence(controller, edited), undo)
        self._controller = controller
        self._edit_id, self._call_id = edited.edit_id, edited.outcome.call.id
        self.action_requested.connect(self._undo)

    @Slot()
    def _undo(self) -> None:
        if self._controller.undo_edit(self._edit_id, self._call_id):
            self.dismiss()


def _sentence(controller: "CallController", edited: "EditOutcome") -> str:
    said = [_level_words(edited)]
    new = len(edited.effect.new_steps)
    if new:
        said.append(_step_words(new))
    if edited.outcome.masked:
        texts = controller.wording.texts
        kinds = texts.join([texts.sentence(f"kind.{kind}") for kind in edited.outcome.masked])
        said.append(texts.sentence("out.masked", kinds=kinds))
    return reduce(QCoreApplication.translate("edited_banner", "{}{}").format, said)


def _level_words(edited: "EditOutcome") -> str:
    effect = edited.effect
    if effect.level is effect.level_before:
        words = QCoreApplication.translate("edited_banner", "改好了，判断没变：{level}。")
        return words.format(level=level_badge(effect.level))
    words = QCoreApplication.translate("edited_banner", "改好了，判断从“{before}”变成“{level}”。")
    return words.format(before=level_badge(effect.level_before), level=level_badge(effect.level))


def _step_words(new: int) -> str:
    # `translate` outside an object knows no plurals.
    if new == 1:
        return QCoreApplication.translate("edited_banner", "多了 1 个步骤。")
    return QCoreApplication.translate("edited_banner", "多了 {} 个步骤。").format(new)
