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
from callassist.ui.theme import apply_theme, current_theme, prepare_style, system_theme

if TYPE_CHECKING:
    from callassist.domain.callbacks import CallBack

WARM_UP_MILLISECONDS = 1_500
"""After the first paint, when the parts that only a save needs are loaded."""

NEW_DAY_MILLISECONDS = 3_600_000
"""How often a window left open looks whether another day has brought something to practise."""


def make_application(language: str) -> QApplication:
    """The one QApplication, in the program's own style and with a face that has Chinese."""
    prepare_style()
    QGuiApplication.setDesktopFileName("callassist")
    application = QApplication(sys.argv[:1])
    application.setApplicationName("callassist")
    apply_theme(application, system_theme(application, language))
    return application


class Desktop(QObject):
    """The running program with its window."""

    def __init__(self, application: QApplication, engine: Engine) -> None:
        super().__init__()
        self._application = application
        self._engine = engine
        self._language = WindowLanguage(application)
        self._language.switch_to(engine.language)
        self.controllers = Controllers(engine)
        self.window = MainWindow(self.controllers, self._sentence_of)
        self.controllers.settings.language_changed.connect(self.speak)
        application.aboutToQuit.connect(self.end)

    def open(self, *, has_due: bool) -> None:
        """Shows the window: at the to-do page if something is due, else at the log form."""
        self.window.show_page(TO_DO if has_due else LOG)
        self.window.resize(1180, 760)
        self.window.show()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, from now on and everywhere."""
        self._engine.language = language
        apply_theme(self._application, replace(current_theme(), language=language))
        self._language.switch_to(language)
        self._say_list_edition()

    @Slot()
    def begin(self) -> None:
        """The second half of the start, once the person sees the window."""
        import logging

        from callassist.diagnostics import start_log, version_report
        from callassist.ui.last_resort import LastResort
        from callassist.ui.tray import Notices, application_icon

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
        self._notices = Notices(self.window)
        self._notices.to_do_requested.connect(self.window.show_to_do)
        self._notices.log_call_requested.connect(self.window.start_log)
        self.controllers.reminders.reminder_due.connect(self._remind)
        self.controllers.reminders.due_changed.connect(self._notices.follow_due)
        self.window.page_shown.connect(self._follow_page)
        self.controllers.reminders.start()
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
        self.controllers.reminders.stop()
        self._engine.close()

    @Slot(object)
    def _remind(self, due: "list[CallBack]") -> None:
        self._notices.remind(due)
        self._follow_page(self.window.current_page_id() or "")

    @Slot(str)
    def _follow_page(self, page_id: str) -> None:
        """Who looks at the to-do page need not be told, and sees what is to be done now."""
        if page_id == TO_DO:
            self._notices.take_banner_away()
            self.controllers.practice.look()

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
