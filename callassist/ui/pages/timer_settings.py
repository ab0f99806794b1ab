"""The switch for reminders while the program is closed, and what the system says of its timer."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.plain_text import quiet_label
from callassist.ui.sizes import Space
from callassist.ui.widgets.switch_line import SwitchLine

if TYPE_CHECKING:
    from callassist.domain.errors import CallAssistError
    from callassist.system.reminder_timer.timer import TimerStatus
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.settings_controller import SettingsController
    from callassist.ui.models.call_words import CallWords


class TimerSettings(QWidget):
    """What is shown is what the system answers, not what was chosen once."""

    def __init__(
        self, words: "CallWords", settings: "SettingsController", health: "ReminderHealth"
    ) -> None:
        super().__init__()
        self._words = words
        self._health = health
        self._switch = SwitchLine(self.tr("程序关着的时候也提醒"))
        self._switch.show_on(settings.reminders_wanted is True)
        self._switch.switched.connect(self._choose)
        self._answer = quiet_label(self.tr("正在问系统……"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.SMALL)
        column.addWidget(self._switch)
        column.addWidget(self._answer)
        health.timer_known.connect(self._show_status)
        health.timer_failed.connect(self._show_failure)

    def take_keyboard(self) -> None:
        """Give the keyboard to the switch."""
        self._switch.setFocus()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Ask the system: it may have been changed from outside."""
        super().showEvent(event)
        self._health.ask_timer()

    @Slot()
    def _choose(self) -> None:
        self._switch.setEnabled(False)
        self._answer.setText(self.tr("正在问系统……"))
        self._health.switch_timer(self._switch.isChecked())

    @Slot(object)
    def _show_status(self, status: "TimerStatus") -> None:
        self._switch.setEnabled(True)
        self._switch.show_on(status.is_installed)
        self._say("\n".join(self._lines(status)))

    def _lines(self, status: "TimerStatus") -> list[str]:
        if not status.is_installed:
            return [self.tr("定时任务：没有安装。")]
        if status.is_broken:
            return [self.tr("定时任务：坏了，它要启动的程序不在了。关掉再打开一次就好。")]
        lines = [self.tr("定时任务：已安装。")]
        if status.last_run is not None:
            when = self._words.moment(status.last_run)
            lines.append(self.tr("上一次运行：{when}").format(when=when))
        if status.next_run is not None:
            when = self._words.moment(status.next_run)
            lines.append(self.tr("下一次运行：{when}").format(when=when))
        return lines

    @Slot(object)
    def _show_failure(self, error: "CallAssistError") -> None:
        self._switch.setEnabled(True)
        self._switch.show_on(False)
        self._say(self._words.wording.texts.sentence(f"error.{error.sentence}", **error.values))

    def _say(self, sentence: str) -> None:
        self._answer.setText(sentence)
        announce(self, sentence)
