"""How imports are said in the language of the window."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from callassist.domain.phone_import import BAD_LINES_KEPT

if TYPE_CHECKING:
    from callassist.domain.phone_import import ImportCounts
    from callassist.domain.phone_log import PhoneCallType, UnreadableLine
    from callassist.services.wording import Wording


class ImportWords(QObject):
    """Says formats, types and counts."""

    def __init__(self, wording: "Wording") -> None:
        super().__init__()
        self._wording = wording

    def format(self, format_id: str) -> str:
        """The kind of a file; its id where a newer program has named it."""
        try:
            return self._wording.texts.sentence(f"import.format.{format_id}")
        except KeyError:
            return format_id

    def type(self, kind: "PhoneCallType") -> str:
        """What the phone noted about a call."""
        return self._wording.texts.sentence(f"import.type.{kind}")

    def unreadable(self, line: "UnreadableLine") -> str:
        """Where a line stands, and why it was left out."""
        reason = self._wording.texts.sentence(f"import.unreadable.{line.reason}")
        words = self.tr("第 {place} 条：{reason}")
        return words.format(place=line.place, reason=reason)

    def moment(self, moment: datetime, now: datetime) -> str:
        """A point in time as one says it."""
        return self._wording.moment(moment, now)

    def summary(self, counts: "ImportCounts") -> str:
        """What a file held, in a line; the unreadable lines are told elsewhere."""
        parts = [
            self.tr("读了 %n 条", "", counts.read),
            self.tr("新增 %n 通来电", "", counts.new),
            self.tr("重复 %n 通", "", counts.duplicates),
        ]
        if counts.left_out:
            left_out = self.tr("没要 %n 通", "", counts.left_out)
            parts.append(left_out)
        return self.tr("，").join(parts)

    def first_lines(self, counts: "ImportCounts") -> str:
        """Said above the unreadable lines where only the first of them are named."""
        if counts.unreadable <= BAD_LINES_KEPT:
            return ""
        return self.tr("一共 %n 条，这里只列出前面的。", "", counts.unreadable)
