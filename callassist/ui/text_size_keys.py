"""The keys that make all text larger and smaller, in every window of the program."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut

from callassist.ui.announcements import announce

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callassist.ui.controllers.settings_controller import SettingsController

_STEPS = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}
"""How many sizes larger each key makes the text; 0 is the first size again.

The plus lies on the key of the equals sign on most keyboards.
"""


class TextSizeKeys(QObject):
    """Listens in one window, and says the new size to who cannot see it."""

    def __init__(self, window: "QWidget", settings: "SettingsController") -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        for keys, steps in _STEPS.items():
            shortcut = QShortcut(QKeySequence(keys), window)
            shortcut.setContext(Qt.ShortcutContext.WindowShortcut)
            shortcut.activated.connect(partial(self._step, steps))

    def _step(self, steps: int) -> None:
        self._settings.step_text_size(steps)
        percent = self._settings.text_percent
        announce(self._window, self.tr("字号 {percent}%").format(percent=percent))
