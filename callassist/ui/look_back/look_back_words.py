"""How the groups of an import are said in the language of the window."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callassist.domain.numbering_plan import NumberClass
from callassist.ui.labels import CLASS_TONES

if TYPE_CHECKING:
    from callassist.domain.look_back import Suspect
    from callassist.services.wording import Wording
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.tone import Tone


class LookBackWords(QObject):
    """Says groups of calls."""

    def __init__(self, controller: "CallController") -> None:
        super().__init__()
        self._controller = controller

    @property
    def wording(self) -> "Wording":
        """The words of the domain."""
        return self._controller.wording

    def number(self, number_text: str) -> str:
        """A display as the phone showed it; words where it showed none."""
        return number_text or self.wording.texts.sentence("out.no_number")

    def badge(self, suspect: "Suspect") -> str:
        """The short words for a group, with the number it imitates if it does."""
        words = self.wording.texts.word(f"class_short.{suspect.number_class}")
        return f"{words} {suspect.family}" if suspect.family else words

    def tone(self, suspect: "Suspect") -> "Tone":
        """The tone of its badge."""
        return CLASS_TONES[suspect.number_class]

    def times(self, suspect: "Suspect") -> str:
        """How many calls, and in how many ways the number was written if in several."""
        calls = self.calls(suspect.calls)
        if len(suspect.displays) == 1:
            return calls
        displays = self.tr("%n 个写法", "", len(suspect.displays))
        return self.tr("{calls}，{displays}").format(calls=calls, displays=displays)

    def calls(self, calls: int) -> str:
        """So many calls."""
        return self.tr("%n 次", "", calls)

    def moment(self, moment: datetime) -> str:
        """A point in time as one says it today."""
        return self.wording.moment(moment, self._controller.now())

    def day(self, moment: datetime) -> str:
        """The day of a call, short."""
        now = self._controller.now()
        local = moment.astimezone(now.tzinfo)
        return f"{local:%m-%d}" if local.year == now.year else f"{local:%Y-%m-%d}"

    def heading(self, suspect: "Suspect") -> str:
        """What a group is."""
        if suspect.family:
            words = self.tr("同一种冒充：像 {number}")
            return words.format(number=suspect.family)
        if suspect.number_class is NumberClass.HIDDEN:
            return self.tr("没有显示号码的来电")
        words = self.tr("同一个号码：{number}")
        return words.format(number=self.number(suspect.number))

    def told(self, suspect: "Suspect") -> str:
        """How many calls, displays and names."""
        parts = [self.tr("%n 次来电", "", suspect.calls)]
        if len(suspect.displays) > 1:
            parts.append(self.tr("%n 种写法", "", len(suspect.displays)))
        if suspect.names:
            parts.append(self.tr("用过 %n 个机构的名字", "", suspect.names))
        return self.tr("，").join(parts)
