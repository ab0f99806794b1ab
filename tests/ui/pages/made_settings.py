"""Settings in a folder of the test's own, and what they tell."""

from pathlib import Path

from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.ui.controllers.settings_controller import SettingsController


def settings_in(folder: Path, log: CallLog) -> SettingsController:
    """The settings of a data folder; reminders are answered in the log."""
    return SettingsController(SettingsFile(folder), log.last_acknowledged)
