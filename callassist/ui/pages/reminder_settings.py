"""The settings of the reminders: when they come, whether when closed, and whether they do come."""

from datetime import time
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.guarded import guarded
from callassist.ui.models.call_words import CallWords
from callassist.ui.pages.hour_choice import HourChoice
from callassist.ui.pages.timer_settings import TimerSettings
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.fields import CaptionedField
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from datetime import datetime

    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.settings_controller import SettingsController

_EARLIEST, _LATEST = time(6, 0), time(23, 30)
_NIGHT = (time(22, 0), time(8, 0))


class ReminderSettings(Card):
    """Every choice holds at once."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        health: "ReminderHealth",
    ) -> None:
        super().__init__()
        self._words = CallWords(controller)
        self._settings = settings
        self._health = health
        heading = self.tr("提醒")
        self.setAccessibleName(heading)
        self.column.setSpacing(Space.SMALL)
        self.add(plain_label(heading, TextRole.HEADING))
        self._add_evening()
        self._add_quiet_hours()
        self._add_tray()
        self.add(TimerSettings(self._words, settings, health))
        self.add(plain_label(self.tr("提醒有没有在工作"), TextRole.STRONG))
        self._lines = plain_label()
        self.add(self._lines)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Say how it stands now."""
        super().showEvent(event)
        self._lines.setText("\n".join(self._health_lines()))

    def _add_evening(self) -> None:
        words = self.tr("到了查账户的日子，几点提醒")
        evening = HourChoice(words, self._settings.evening, _EARLIEST, _LATEST)
        evening.hour_chosen.connect(self._settings.choose_evening)
        self.add(CaptionedField(words, evening))

    def _add_quiet_hours(self) -> None:
        begin, end = self._settings.quiet_hours
        self._night = SwitchLine(self.tr("夜里不打扰"))
        self._night.show_on(begin != end)
        begin, end = (begin, end) if begin != end else _NIGHT
        self._begin = HourChoice(self.tr("不打扰，从几点"), begin)
        self._end = HourChoice(self.tr("不打扰，到几点"), end)
        self._hours = QWidget()
        row = FlowLayout(Space.MEDIUM)
        row.addWidget(CaptionedField(self.tr("从"), self._begin))
        row.addWidget(CaptionedField(self.tr("到"), self._end))
        self._hours.setLayout(row)
        for part in (self._night, self._hours):
            self.add(part)
        # Not before it has a place: until then it would be shown as a window of its own.
        self._hours.setVisible(self._night.isChecked())
        self.add(quiet_label(self.tr("回拨是你自己定的时间，到点总会提醒。")))
        self._night.switched.connect(self._choose_night)
        for field in (self._begin, self._end):
            field.hour_chosen.connect(self._choose_hours)

    def _add_tray(self) -> None:
        if not self._health.has_tray:
            words = self.tr("这个桌面没有托盘。程序留在任务栏，关掉窗口就退出。")
            self.add(plain_label(words))
            return
        stays = SwitchLine(self.tr("关掉窗口后，留在托盘"))
        stays.show_on(self._settings.stays_in_tray is True)
        stays.switched.connect(self._settings.choose_stays_in_tray)
        self.add(stays)

    def _health_lines(self) -> list[str]:
        shown, due = self._health.last_shown(), self._health.next_due()
        answered = self._settings.last_answered()
        never, none = self.tr("还没有提醒过。"), self.tr("没有安排下一次提醒。")
        return [
            self._line(self.tr("上一次提醒：{when}"), shown, never),
            self._line(self.tr("上一次答复提醒：{when}"), answered, self.tr("还没有答复过提醒。")),
            self._line(self.tr("下一次提醒：{when}"), due, none),
        ]

    def _line(self, words: str, moment: "datetime | None", otherwise: str) -> str:
        return otherwise if moment is None else words.format(when=self._words.moment(moment))

    @Slot(bool)
    def _choose_night(self, wanted: bool) -> None:
        self._hours.setVisible(wanted)
        self._choose_hours()

    @Slot()
    def _choose_hours(self) -> None:
        begin, end = self._begin.hour(), self._end.hour()
        if not self._night.isChecked():
            begin = end = time(0)
        self._settings.choose_quiet_hours(begin, end)
