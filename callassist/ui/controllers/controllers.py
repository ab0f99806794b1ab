"""Everything the pages of the window ask and tell, in one place."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.guidance_controller import GuidanceController
    from callassist.ui.controllers.practice_controller import PracticeController
    from callassist.ui.controllers.reminder_controller import ReminderController
    from callassist.ui.controllers.settings_controller import SettingsController


@dataclass(frozen=True, slots=True, kw_only=True)
class Controllers:
    """The controllers of one running program."""

    calls: "CallController"
    reminders: "ReminderController"
    settings: "SettingsController"
    guidance: "GuidanceController"
    practice: "PracticeController"
