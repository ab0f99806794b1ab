"""How the window looks: what the person chose, and what the system asks for where they did not."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot

from callassist.ui.palette import Palette, palette_for
from callassist.ui.theme import apply_theme, current_theme, system_is_dark

if TYPE_CHECKING:
    from PySide6.QtGui import QStyleHints
    from PySide6.QtWidgets import QApplication

    from callassist.ui.controllers.settings_controller import SettingsController

_NO_SCHEME = Qt.ColorScheme.Unknown
_MORE = Qt.ContrastPreference.HighContrast


class Appearance(QObject):
    """Gives the window its palette and its text size, and follows whoever changes them."""

    def __init__(
        self, application: "QApplication", settings: "SettingsController", hints: "QStyleHints"
    ) -> None:
        """`hints` tell what the system asks for."""
        super().__init__()
        self._application = application
        self._settings = settings
        self._hints = hints

    def begin(self) -> None:
        """Follows the system and the settings from now on."""
        self._hints.colorSchemeChanged.connect(self.look)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.look)
        self._settings.look_changed.connect(self.look)
        self.look()

    @Slot()
    def look(self) -> None:
        """Takes the look that is due now, if it is another one."""
        now = current_theme()
        due = replace(now, palette=self._palette(), text_percent=self._settings.text_percent)
        if due != now:
            apply_theme(self._application, due)

    def _palette(self) -> Palette:
        preference = self._hints.accessibility().contrastPreference()
        return palette_for(
            self._settings.appearance, is_dark=self._is_dark(), has_contrast=preference == _MORE
        )

    def _is_dark(self) -> bool:
        scheme = self._hints.colorScheme()
        return system_is_dark() if scheme == _NO_SCHEME else scheme == Qt.ColorScheme.Dark
