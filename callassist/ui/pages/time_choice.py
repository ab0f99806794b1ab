"""Asks when the call came in: just now, a while ago, or at another time."""

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QDateTime, QTime, QTimeZone, Slot
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.sizes import Space
from callassist.ui.widgets.fields import ChoiceField, MomentField

if TYPE_CHECKING:
    from callassist.services.wording import Wording

AGO = (timedelta(), timedelta(minutes=10), timedelta(minutes=30), timedelta(hours=1))
"""The ready answers."""

_OTHER = len(AGO)


class CalmChoiceField(ChoiceField):
    """A list the wheel scrolls past: it never changes what was chosen."""

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class WallTimeField(MomentField):
    """A day and a time as a clock on the wall shows them, in no time zone of Qt's."""

    def __init__(self) -> None:
        super().__init__()
        # The zone is the program clock's, not Qt's: a wall time is only digits here.
        self.setTimeZone(QTimeZone.utc())
        self.setDisplayFormat("yyyy-MM-dd HH:mm")

    @guarded
    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def show_moment(self, moment: datetime) -> None:
        """Show the wall time of an aware moment, seconds left out."""
        self.setDateTime(_wall_time(moment))

    def allow_until(self, moment: datetime) -> None:
        """Refuse everything later."""
        self.setMaximumDateTime(_wall_time(moment))

    def allow_from(self, moment: datetime) -> None:
        """Refuse everything earlier."""
        self.setMinimumDateTime(_wall_time(moment))

    def moment(self, like: datetime) -> datetime:
        """Return the shown wall time as a moment in the time zone of another one."""
        shown = self.dateTime()
        day, clock = shown.date(), shown.time()
        return datetime(
            day.year(), day.month(), day.day(), clock.hour(), clock.minute(), tzinfo=like.tzinfo
        )


def _wall_time(moment: datetime) -> QDateTime:
    return QDateTime(
        QDate(moment.year, moment.month, moment.day),
        QTime(moment.hour, moment.minute),
        QTimeZone.utc(),
    )


class TimeChoice(QWidget):
    """When the call came in; "just now" means the moment the form was begun."""

    def __init__(self) -> None:
        super().__init__()
        self._begun: datetime | None = None
        self._told: datetime | None = None
        self.choice = CalmChoiceField()
        """The list; the caption belongs to it."""
        self.choice.addItems([*self._ready_words(), self.tr("另选时间…")])
        self.choice.currentIndexChanged.connect(self._show_field)
        self._field = WallTimeField()
        self._field.setAccessibleName(self.tr("来电的日期和时间"))
        self._field.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self.choice)
        column.addWidget(self._field)
        self.setFocusProxy(self.choice)

    def _ready_words(self) -> list[str]:
        return [self.tr("刚才"), self.tr("10 分钟前"), self.tr("30 分钟前"), self.tr("1 小时前")]

    def setAccessibleName(self, name: str) -> None:
        """Name the list instead: it is what a screen reader meets."""
        self.choice.setAccessibleName(name)

    def begin(self, now: datetime, wording: "Wording") -> None:
        """Count from this moment, and say beside each answer which time it means."""
        self._begun = now
        for index, (words, ago) in enumerate(zip(self._ready_words(), AGO, strict=True)):
            moment = wording.moment(now - ago, now)
            self.choice.setItemText(index, self.tr("{} · {}").format(words, moment))
        self._field.allow_until(now)
        if not self.is_other():
            self._field.show_moment(now)

    def tell(self, moment: datetime, now: datetime, wording: "Wording") -> None:
        """Show a moment that is known already; left as it is, `moment` returns exactly that."""
        self.begin(now, wording)
        self._told = moment
        self._field.allow_until(max(now.astimezone(moment.tzinfo), moment))
        self._field.show_moment(moment)
        self.choice.setCurrentIndex(_OTHER)

    def is_other(self) -> bool:
        """Say whether a time of the person's own is chosen."""
        return self.choice.currentIndex() == _OTHER

    def is_changed(self) -> bool:
        """Say whether anything but "just now" is chosen."""
        return self.choice.currentIndex() != 0

    def begun_at(self) -> datetime | None:
        """Return the moment "just now" means, None before `begin`."""
        return self._begun

    def moment(self, now: datetime) -> datetime:
        """Return the moment chosen, aware; counted from `now` before `begin`."""
        if self.is_other():
            return self._moment_in_field(now)
        return (self._begun or now) - AGO[self.choice.currentIndex()]

    def _moment_in_field(self, now: datetime) -> datetime:
        """The wall time shown; seconds and zone are those that were told, if any were."""
        if self._told is None:
            return self._field.moment(now)
        shown = self._field.moment(self._told)
        return self._told if shown == self._told.replace(second=0, microsecond=0) else shown

    def choose_now(self) -> None:
        """Go back to "just now"."""
        self.choice.setCurrentIndex(0)

    def draft(self) -> tuple[int, datetime | None, QDateTime]:
        """Return what is chosen, for another field like this one."""
        return self.choice.currentIndex(), self._begun, self._field.dateTime()

    def resume(self, draft: tuple[int, datetime | None, QDateTime]) -> None:
        """Choose what `draft` of another field returned."""
        index, self._begun, shown = draft
        self._field.setDateTime(shown)
        self.choice.setCurrentIndex(index)

    @Slot(int)
    def _show_field(self, _index: int) -> None:
        self._field.setVisible(self.is_other())
