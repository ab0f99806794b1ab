"""Asks how often: on a weekday, on a day of the month, on its last day, every so many."""

from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from callassist.domain.schedules import Rhythm, Schedule
from callassist.ui.pages.time_choice import CalmChoiceField
from callassist.ui.sizes import Space
from callassist.ui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from callassist.services.check_wording import CheckWording

_EVERY = (Rhythm.EVERY_DAYS, Rhythm.EVERY_WEEKS, Rhythm.EVERY_MONTHS)
_KINDS = (Rhythm.MONTHLY, Rhythm.LAST_DAY, Rhythm.WEEKLY, Rhythm.EVERY_DAYS)
"""The first is what the guidance suggests; the last stands for all of `_EVERY`."""
_LONGEST = 60
"""The largest number offered for "every so many"; one that is kept already is offered too."""
_SUNDAY = 7


class RhythmChoice(QWidget):
    """A list of rhythms, and beside it what the chosen one needs to know."""

    rhythm_changed = Signal()
    """Another rhythm is chosen."""

    def __init__(self, words: "CheckWording") -> None:
        super().__init__()
        self._words = words
        self._kind = self._list([self._kind_words(each) for each in _KINDS])
        self._weekday = self._list([self._weekday_words(each) for each in range(1, 8)])
        self._day = self._list([self.tr("{} 日").format(each) for each in range(1, 32)])
        self._number = self._list([str(each) for each in range(1, _LONGEST + 1)])
        self._unit = self._list([self.tr("天"), self.tr("周"), self.tr("个月")])
        self._weekday.setCurrentIndex(_SUNDAY - 1)
        self._number.setCurrentIndex(1)
        self._weekday.say_what_for(self.tr("星期几"))
        self._day.say_what_for(self.tr("哪一天"))
        self._number.say_what_for(self.tr("每隔多少"))
        self._unit.say_what_for(self.tr("天、周还是月"))
        row = FlowLayout(Space.SMALL)
        for field in (self._kind, self._weekday, self._day, self._number, self._unit):
            row.addWidget(field)
        self.setLayout(row)
        self.setFocusProxy(self._kind)
        self._show_fields()

    def _list(self, words: list[str]) -> CalmChoiceField:
        field = CalmChoiceField()
        field.addItems(words)
        field.currentIndexChanged.connect(self._take_change)
        return field

    def _kind_words(self, rhythm: Rhythm) -> str:
        return {
            Rhythm.MONTHLY: self.tr("每月，在"),
            Rhythm.LAST_DAY: self.tr("每月最后一天"),
            Rhythm.WEEKLY: self.tr("每周，在"),
        }.get(rhythm, self.tr("每隔"))

    def _weekday_words(self, number: int) -> str:
        # The first of January 2024 was a Monday.
        return self._words.weekday(date(2024, 1, number))

    def setAccessibleName(self, name: str) -> None:
        """Name the list instead: it is what a screen reader meets."""
        self._kind.say_what_for(name)

    def schedule(self, today: date) -> Schedule:
        """Return what is chosen, counted from today."""
        rhythm = _KINDS[self._kind.currentIndex()]
        if rhythm in _EVERY:
            rhythm = _EVERY[self._unit.currentIndex()]
        number = {
            Rhythm.WEEKLY: self._weekday.currentIndex() + 1,
            Rhythm.MONTHLY: self._day.currentIndex() + 1,
            Rhythm.LAST_DAY: 1,
        }.get(rhythm, int(self._number.currentText()))
        return Schedule(rhythm=rhythm, starts_on=today, number=number)

    def choose(self, schedule: Schedule) -> None:
        """Choose what a schedule says."""
        rhythm, number = schedule.rhythm, schedule.number
        shown = Rhythm.EVERY_DAYS if rhythm in _EVERY else rhythm
        self._kind.setCurrentIndex(_KINDS.index(shown))
        if rhythm is Rhythm.WEEKLY:
            self._weekday.setCurrentIndex(number - 1)
        elif rhythm is Rhythm.MONTHLY:
            self._day.setCurrentIndex(number - 1)
        elif rhythm in _EVERY:
            if number > _LONGEST:
                self._number.addItem(str(number))
            self._number.setCurrentText(str(number))
            self._unit.setCurrentIndex(_EVERY.index(rhythm))

    @Slot()
    def _take_change(self) -> None:
        self._show_fields()
        self._tell_change()

    def _show_fields(self) -> None:
        rhythm = _KINDS[self._kind.currentIndex()]
        self._weekday.setVisible(rhythm is Rhythm.WEEKLY)
        self._day.setVisible(rhythm is Rhythm.MONTHLY)
        for field in (self._number, self._unit):
            field.setVisible(rhythm in _EVERY)

    def _tell_change(self) -> None:
        self.rhythm_changed.emit()
