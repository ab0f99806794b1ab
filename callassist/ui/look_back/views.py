"""The ways to look at an import, each as the rows of a table and what a row stands for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from callassist.domain.look_back import Answered, Imitated, LookBack, Suspect
from callassist.ui.look_back.look_back_words import LookBackWords
from callassist.ui.look_back.rows_model import Row

MOST_ROWS = 500
"""Groups that are listed; nobody looks through more."""


class View(StrEnum):
    """The ways."""

    CALL_BACK = "call_back"
    SUSPECTS = "suspects"
    IMITATED = "imitated"
    WEEKS = "weeks"


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card beside the table shows for one row."""

    suspect: Suspect
    heading: str = ""
    """Empty for the usual one."""
    call: tuple[int, datetime] | None = None
    """The call the buttons are about; None for the latest of the group."""


@dataclass(frozen=True, slots=True)
class ViewRows:
    """One view."""

    heads: tuple[str, ...]
    rows: Sequence[Row]
    shown: Sequence[Shown] = field(default=())
    """One for each row; none for a view of mere figures."""


class ViewMaker:
    """Makes the rows of views."""

    def __init__(self, words: LookBackWords) -> None:
        self._words = words

    def rows(self, view: View, found: LookBack, *, with_earlier: bool) -> ViewRows:
        """The rows of a view; `with_earlier` is about the calls to call back about."""
        if view is View.CALL_BACK:
            return self._call_back(found, with_earlier=with_earlier)
        make: dict[View, Callable[[LookBack], ViewRows]] = {
            View.SUSPECTS: self._suspects,
            View.IMITATED: self._imitated,
            View.WEEKS: self._weeks,
        }
        return make[view](found)

    def _call_back(self, found: LookBack, *, with_earlier: bool) -> ViewRows:
        heads = (self._say_number(), self._say_like(), self._say_lasted(), self._say_when())
        rows, shown = [], []
        for answered in found.answered:
            if answered.is_recent or with_earlier:
                call = answered.call
                rows.append(self._answered_row(answered))
                shown.append(Shown(answered.suspect, call=(call.id, call.ended.received_at)))
        return ViewRows(heads, rows, shown)

    def _answered_row(self, answered: Answered) -> Row:
        source = answered.call.source
        seconds = source.duration_seconds if source is not None else None
        words = (
            self._words.number(answered.call.ended.number_text),
            self._words.badge(answered.suspect),
            _length(seconds),
            self._words.moment(answered.call.ended.received_at),
        )
        return Row(words, self._words.tone(answered.suspect), 1)

    def _suspects(self, found: LookBack) -> ViewRows:
        heads = (self._say_number(), self._say_like(), self._say_times(), self._say_latest())
        listed = found.suspects[:MOST_ROWS]
        rows = [
            Row(
                (
                    self._words.number(suspect.number),
                    self._words.badge(suspect),
                    self._words.times(suspect),
                    self._words.moment(suspect.latest_at),
                ),
                self._words.tone(suspect),
                1,
            )
            for suspect in listed
        ]
        return ViewRows(heads, rows, [Shown(suspect) for suspect in listed])

    def _imitated(self, found: LookBack) -> ViewRows:
        heads = (
            QCoreApplication.translate("look_back_views", "机构"),
            QCoreApplication.translate("look_back_views", "被冒充的号码"),
            self._say_times(),
            self._say_latest(),
        )
        listed = found.imitated[:MOST_ROWS]
        rows = [Row(self._imitated_words(each)) for each in listed]
        return ViewRows(heads, rows, [self._imitated_shown(each) for each in listed])

    def _imitated_words(self, imitated: Imitated) -> tuple[str, ...]:
        wording = self._words.wording
        return (
            wording.organisation(imitated.organisation_id),
            wording.texts.join(imitated.numbers),
            self._words.times(imitated.suspect),
            self._words.moment(imitated.suspect.latest_at),
        )

    def _imitated_shown(self, imitated: Imitated) -> Shown:
        words = QCoreApplication.translate("look_back_views", "号码像{organisation}的来电")
        name = self._words.wording.organisation(imitated.organisation_id)
        return Shown(imitated.suspect, words.format(organisation=name))

    def _weeks(self, found: LookBack) -> ViewRows:
        heads = (
            QCoreApplication.translate("look_back_views", "哪一周（从星期一起）"),
            QCoreApplication.translate("look_back_views", "来电"),
            QCoreApplication.translate("look_back_views", "高度可疑"),
        )
        rows = [
            Row((week.monday.isoformat(), f"{week.total:,}", f"{week.severe:,}"))
            for week in reversed(found.weeks)
            if week.total
        ]
        return ViewRows(heads, rows)

    def _say_number(self) -> str:
        return QCoreApplication.translate("look_back_views", "号码")

    def _say_like(self) -> str:
        return QCoreApplication.translate("look_back_views", "像谁")

    def _say_times(self) -> str:
        return QCoreApplication.translate("look_back_views", "次数")

    def _say_latest(self) -> str:
        return QCoreApplication.translate("look_back_views", "最近")

    def _say_lasted(self) -> str:
        return QCoreApplication.translate("look_back_views", "通话多久")

    def _say_when(self) -> str:
        return QCoreApplication.translate("look_back_views", "时间")


def _length(seconds: int | None) -> str:
    """How long was spoken; a dash where the phone did not say."""
    if seconds is None:
        return "—"
    hours, rest = divmod(seconds, 3600)
    minutes = f"{rest // 60:02d}:{rest % 60:02d}"
    return f"{hours}:{minutes}" if hours else minutes
