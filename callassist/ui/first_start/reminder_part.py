"""The third of the three: whether to be reminded."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.models.call_words import CallWords
from callassist.ui.pages.timer_settings import TimerSettings
from callassist.ui.plain_text import quiet_label
from callassist.ui.sizes import Space

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.settings_controller import SettingsController


class ReminderPart(QWidget):
    """The switch of the settings, with what it does not need to be on for."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        health: "ReminderHealth",
    ) -> None:
        super().__init__()
        self._timer = TimerSettings(CallWords(controller), settings, health)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        column.addWidget(self._timer)
        column.addWidget(
            quiet_label(self.tr("程序开着的时候总会提醒。关着也要提醒，就打开上面这个。"))
        )

    def take_keyboard(self) -> None:
        """Begin at the switch."""
        self._timer.take_keyboard()
