"""Joins the window's parts: application, controllers, language, notices, last resort."""

import gc
import sys
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import DAMAGED_NAME
from callassist.ui import icons
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.i18n import WindowLanguage
from callassist.ui.main_window import LOG, TO_DO, MainWindow
from callassist.ui.theme import STYLE_WORDS, apply_theme, current_theme, system_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callassist.domain.reminders import Reminder
    from callassist.ui.reminding import Reminding

WARM_UP_MILLISECONDS = 1_500
"""After the first paint, when the parts that only a save needs are loaded."""

NEW_DAY_MILLISECONDS = 3_600_000
"""How often a window left open looks whether another day has brought something to practise."""


def make_application(language: str) -> QApplication:
    """The one QApplication, in the program's own style and with a face that has Chinese."""
    QGuiApplication.setDesktopFileName("callassist")
    application = QApplication([*sys.argv[:1], *STYLE_WORDS])
    application.setApplicationName("callassist")
    apply_theme(application, system_theme(application, language))
    return application


class Desktop(QObject):
    """The running program with its window."""

    def __init__(self, application: QApplication, engine: Engine) -> None:
        super().__init__()
        self._application = application
        self._engine = engine
        self._reminding: Reminding | None = None
        self._turns_to_due = False
        self._language = WindowLanguage(application)
        self._language.switch_to(engine.language)
        self.controllers = Controllers(engine)
        self.window = MainWindow(self.controllers, self._sentence_of)
        self.controllers.settings.language_changed.connect(self.speak)
        application.aboutToQuit.connect(self.end)

    def open(self, *, has_due: bool, page: str | None = None) -> None:
        """Shows the window: at the page asked for, at what is due, or at the log form."""
        self._turns_to_due = page is None and not has_due
        self.window.show_page(page or (TO_DO if has_due else LOG))
        self.window.resize(1180, 760)
        self.window.show()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, from now on and everywhere."""
        self._engine.language = language
        apply_theme(self._application, replace(current_theme(), language=language))
        self._language.switch_to(language)
        self._say_list_edition()
        if self._reminding is not None:
            self._reminding.say_again()

    @Slot()
    def begin(self) -> None:
        """The second half of the start, once the person sees the window."""
        import logging

        from callassist.diagnostics import start_log, version_report
        from callassist.ui.badge_icon import application_icon
        from callassist.ui.last_resort import LastResort
        from callassist.ui.reminding import Reminding

        gc.enable()
        icons.draw_from_now_on()
        self.window.update()
        start_log(self._engine.folder)
        self._last_resort = LastResort(
            logging.getLogger("callassist").error, version_report, self.window
        )
        self._last_resort.install()
        self._say_list_edition()
        self._application.setWindowIcon(application_icon())
        self.window.begin_keys()
        self.window.begin_drops()
        self.window.page_shown.connect(self._follow_page)
        self._reminding = Reminding(self.window, self.controllers, self._words_of)
        self._reminding.start()
        if self._turns_to_due and self.controllers.reminders.has_due:
            # An account check: whether one is due takes more to find out than a first paint may.
            self.window.show_page(TO_DO)
        self._tell_what_is_wrong()
        QTimer.singleShot(WARM_UP_MILLISECONDS, self._warm_up)

    def _tell_what_is_wrong(self) -> None:
        """Says at once, not at the first save, if the settings or the data file are damaged."""
        settings = self._engine.settings
        if settings.was_damaged:
            path = str(settings.folder / DAMAGED_NAME)
            self.window.tell_failure(CallAssistError("settings_unreadable", path=path))
        self.controllers.calls.open_callbacks()

    @Slot()
    def end(self) -> None:
        """The window is gone: nothing looks at the clock any more, and the data file is closed."""
        if self._reminding is not None:
            self._reminding.end()
        self._engine.close()

    @Slot(str)
    def _follow_page(self, page_id: str) -> None:
        """Who looks at the to-do page sees what is to be practised now."""
        if page_id == TO_DO:
            self.controllers.practice.look()

    def _words_of(self, reminders: "Sequence[Reminder]") -> str:
        from callassist.services.notice_words import notice_words

        return notice_words(reminders, self._engine.texts)

    def _sentence_of(self, error: CallAssistError) -> str:
        return self._engine.texts.sentence(f"error.{error.sentence}", **error.values)

    def _say_list_edition(self) -> None:
        edition = self._engine.directory.edition
        self.window.set_footnote(
            self.tr("全部数据只保存在本机\n不联网 · 号码表 {edition}").format(edition=edition)
        )

    @Slot()
    def _warm_up(self) -> None:
        """Loads what a first save would otherwise wait for, and looks what is to be practised."""
        self._engine.warm_up()
        self.controllers.practice.look()
        self._new_day = QTimer(self)
        self._new_day.setInterval(NEW_DAY_MILLISECONDS)
        self._new_day.timeout.connect(self.controllers.practice.look)
        self._new_day.start()
