"""Asks for the time the calls of which are to be listed."""

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callassist.domain.call_filter import Period, days_between, last_days
from callassist.ui.pages.filter_choice import FilterChoice
from callassist.ui.pages.time_choice import WallTimeField
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space
from callassist.ui.widgets.search_choice import Choice

if TYPE_CHECKING:
    from datetime import datetime

_BETWEEN = "between"
_FIRST_SHOWN = 30  # days, when a time of the person's own is first asked for
_YEAR = 365


class DayField(WallTimeField):
    """A day with a calendar to choose it from."""

    def __init__(self, words: str) -> None:
        """`words` name the field."""
        super().__init__()
        self.setDisplayFormat("yyyy-MM-dd")
        self.setAccessibleName(words)

    def day(self) -> date:
        """Return the day shown."""
        shown = self.date()
        return date(shown.year(), shown.month(), shown.day())

    def show_day(self, day: date) -> None:
        """Show a day."""
        self.setDate(QDate(day.year, day.month, day.day))


class PeriodChoice(QWidget):
    """All time, the last days, or from one day to another."""

    period_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.choice = FilterChoice(self.tr("全部时间"), self.tr("只看什么时候的来电"), self._offer)
        """The list."""
        self._from = DayField(self.tr("从哪一天"))
        self._to = DayField(self.tr("到哪一天"))
        self._days = QWidget()
        self._is_begun = False
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.SMALL)
        row.addWidget(self.choice)
        row.addWidget(self._days)
        days = QHBoxLayout(self._days)
        days.setContentsMargins(0, 0, 0, 0)
        days.setSpacing(Space.HAIR)
        for widget in (
            plain_label(self.tr("从"), wraps=False),
            self._from,
            plain_label(self.tr("到"), wraps=False),
            self._to,
        ):
            days.addWidget(widget)
        self._days.hide()
        self.choice.currentIndexChanged.connect(self._take_choice)
        self._from.dateChanged.connect(self._tell_change)
        self._to.dateChanged.connect(self._tell_change)

    def _offer(self) -> list[Choice]:
        return [
            Choice("7", self.tr("最近 7 天")),
            Choice("30", self.tr("最近 30 天")),
            Choice(str(_YEAR), self.tr("最近一年")),
            Choice(_BETWEEN, self.tr("从…到…")),
        ]

    def period(self, now: "datetime") -> Period:
        """Return what is chosen, counted from today."""
        value = self.choice.value()
        if value == _BETWEEN:
            self._begin(now)
            return days_between(self._from.day(), self._to.day(), now)
        return last_days(int(value), now) if value else Period()

    def clear(self) -> None:
        """Choose all time."""
        self.choice.choose("")

    def _begin(self, now: "datetime") -> None:
        """Show a first choice of days, once it is known which day it is."""
        if self._is_begun:
            return
        self._is_begun = True
        for field in (self._from, self._to):
            field.blockSignals(True)
        self._from.show_day(now.date() - timedelta(days=_FIRST_SHOWN - 1))
        self._to.show_day(now.date())
        for field in (self._from, self._to):
            field.blockSignals(False)

    @Slot(int)
    def _take_choice(self, _index: int) -> None:
        self._days.setVisible(self.choice.value() == _BETWEEN)
        self._tell_change()

    @Slot()
    def _tell_change(self) -> None:
        self.period_changed.emit()
