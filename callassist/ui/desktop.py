"""Joins the window's parts: application, controllers, language, notices, last resort."""

import sys
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QSize, QTimer, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from callassist.desktop_id import desktop_id
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import DAMAGED_NAME, Settings
from callassist.ui import icons
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.garbage_between_events import GarbageBetweenEvents
from callassist.ui.i18n import WindowLanguage
from callassist.ui.main_window import FIRST_START, LOG, TO_DO, MainWindow
from callassist.ui.opening_size import opening_size
from callassist.ui.screen_room import screen_room
from callassist.ui.theme import STYLE_WORDS, apply_theme, current_theme, system_theme

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callassist.domain.reminders import Reminder
    from callassist.store.window_lock import WindowLock
    from callassist.ui.appearance import Appearance
    from callassist.ui.controllers.backup_controller import BackupController
    from callassist.ui.end_signals import EndSignals
    from callassist.ui.judging import Judging
    from callassist.ui.list_following import ListFollowing
    from callassist.ui.lock.locking import Locking
    from callassist.ui.other_starts import OtherStarts
    from callassist.ui.recovery.recovering import Recovering
    from callassist.ui.reminding import Reminding
    from callassist.ui.tidying import Tidying
    from callassist.ui.unfinished_call import UnfinishedCall

WARM_UP_MILLISECONDS = 1_500
"""After the first paint, when the parts that only a save needs are loaded."""

NEW_DAY_MILLISECONDS = 3_600_000
"""How often a window left open looks whether another day has brought something to practise."""


def make_application(language: str, settings: Settings | None = None) -> QApplication:
    """The one QApplication, in the program's own style and with a face that has Chinese.

    `settings` say how large text is and in which colours; None takes those of the system.
    """
    made = QApplication.instance()
    if isinstance(made, QApplication):
        return made
    QGuiApplication.setDesktopFileName(desktop_id())
    application = QApplication([*sys.argv[:1], *STYLE_WORDS])
    application.setApplicationName("callassist")
    chosen = settings or Settings()
    apply_theme(
        application, system_theme(application, language, chosen.text_percent, chosen.appearance)
    )
    return application


class Desktop(QObject):
    """The running program with its window."""

    def __init__(self, application: QApplication, engine: Engine) -> None:
        super().__init__()
        self._application = application
        self._engine = engine
        self._reminding: Reminding | None = None
        self._recovering: Recovering | None = None
        self._turns_to_due = False
        self._place: str | None = None
        self._opened_as: tuple[QSize, bool] | None = None
        self.lock: WindowLock | None = None
        """What keeps this the only window of its data folder; None where there may be several."""
        self._other_starts: OtherStarts | None = None
        self._unfinished: UnfinishedCall | None = None
        self._end_signals: EndSignals | None = None
        self._tidying: Tidying | None = None
        self._judging: Judging | None = None
        self._list_following: ListFollowing | None = None
        self._backups: BackupController | None = None
        self._locking: Locking | None = None
        self._appearance: Appearance | None = None
        self._garbage = GarbageBetweenEvents(self)
        self._language = WindowLanguage(application)
        self._language.switch_to(engine.language)
        self.controllers = Controllers(engine)
        self.window = MainWindow(self.controllers, self._sentence_of)
        self.controllers.settings.language_changed.connect(self.speak)
        self.controllers.list_changed.connect(self._say_list_edition)
        self._has_ended = False
        application.aboutToQuit.connect(self.end)

    def open(self, *, has_due: bool, page: str | None = None) -> None:
        """Shows the window: at the page asked for, at what is due, or at the log form."""
        self._turns_to_due = page is None and not has_due
        self._place = page
        opens = page if page is None or self.window.has_page(page) else LOG
        self.window.show_page(opens or (TO_DO if has_due else LOG))
        chosen = self._engine.settings.current
        room = screen_room(self.window)
        self.window.resize(opening_size(room, chosen.text_percent, chosen.window_size))
        if chosen.is_maximized:
            self.window.showMaximized()
        else:
            self.window.show()
        self._opened_as = self._window_state()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Another language, from now on and everywhere."""
        self._engine.language = language
        apply_theme(self._application, replace(current_theme(), language=language))
        self._language.switch_to(language)
        self._say_list_edition()
        if self._reminding is not None:
            self._reminding.say_again()
        if self._recovering is not None:
            self._recovering.say_again()

    @Slot()
    def begin(self) -> None:
        """The second half of the start, once the person sees the window."""
        import logging

        from callassist.diagnostics import start_log, version_report
        from callassist.system.own_program import ProgramFile
        from callassist.ui.badge_icon import application_icon
        from callassist.ui.last_resort import LastResort
        from callassist.ui.recovery.recovering import Recovering
        from callassist.ui.reminding import Reminding

        self._garbage.begin()
        self._keep_still()
        self._follow_look()
        icons.draw_from_now_on()
        # Not the window alone: what covers its own ground is not painted with it.
        for widget in (self.window, *self.window.findChildren(QWidget)):
            widget.update()
        start_log(self._engine.folder)
        program = ProgramFile.now()
        self._last_resort = LastResort(
            logging.getLogger("callassist").error,
            version_report,
            self.window,
            lambda: program.is_replaced,
        )
        self._last_resort.install()
        self._hear_the_end()
        self._say_list_edition()
        self._application.setWindowIcon(application_icon())
        self.window.begin_keys()
        self.window.begin_drops()
        self.window.page_shown.connect(self._follow_page)
        self._recovering = Recovering(self.window, self.controllers.recovery, self._engine)
        self._recovering.begin()
        self._reminding = Reminding(self.window, self.controllers, self._words_of)
        self._reminding.start()
        if self._turns_to_due and self.controllers.reminders.has_due:
            # An account check: whether one is due takes more to find out than a first paint may.
            self.window.show_page(TO_DO)
        self._begin_backups()
        self._begin_lock()
        self._answer_other_starts()
        self._follow_list()
        self._tell_what_is_wrong()
        self._begin_global_key()
        if self._place is not None and not self.window.has_page(self._place):
            self.window.show_place(self._place)
        QTimer.singleShot(WARM_UP_MILLISECONDS, self._warm_up)

    def _keep_still(self) -> None:
        """Nothing here ever moves by itself, whether or not the system was told to keep still."""
        from PySide6.QtCore import Qt

        self._application.setEffectEnabled(Qt.UIEffect.UI_General, False)

    def _follow_look(self) -> None:
        """The look follows the system and the settings; all that is painted is made anew for it."""
        from callassist.ui.appearance import Appearance

        hints = QGuiApplication.styleHints()
        self._appearance = Appearance(self._application, self.controllers.settings, hints)
        self._appearance.begin()

    def _begin_backups(self) -> None:
        """From now on a backup is made whenever one is due."""
        self._backups = self.controllers.backups
        self._backups.automatic_failed.connect(self.window.tell_no_backup)
        self._backups.begin()

    def _begin_lock(self) -> None:
        """A log with a passphrase is asked for, and locks itself if the person wants that."""
        from callassist.ui.lock.locking import Locking

        if self._unfinished is not None:
            self._locking = Locking(self.window, self.controllers, self._engine, self._unfinished)

    def _hear_the_end(self) -> None:
        """However the program ends, a half-written call is kept, and offered at the next start."""
        from callassist.ui.end_signals import EndSignals
        from callassist.ui.unfinished_call import UnfinishedCall

        self._unfinished = UnfinishedCall(self.window, lambda: self._engine.drafts, LOG)
        self._end_signals = EndSignals(self)
        self._end_signals.end_requested.connect(self._end_now)
        self._end_signals.begin()
        self._last_resort.error_taken.connect(self._unfinished.keep)
        self._application.commitDataRequest.connect(self._unfinished.keep)
        self.controllers.calls.call_logged.connect(self._unfinished.forget_stored)
        self._unfinished.offer()

    @Slot()
    def _end_now(self) -> None:
        """The system ends the program: nothing is asked any more."""
        if self._unfinished is not None:
            self._unfinished.keep()
        QCoreApplication.exit(0)

    def _answer_other_starts(self) -> None:
        """A second start brings this window to the front."""
        from callassist.ui.other_starts import OtherStarts

        if self.lock is not None:
            self._other_starts = OtherStarts(self.lock, self)
            self._other_starts.window_requested.connect(self._show_again)
            self._other_starts.begin()

    def _follow_list(self) -> None:
        """A list that another program takes is used, and calls that wait for one are judged."""
        from callassist.ui.judging import Judging
        from callassist.ui.list_following import ListFollowing

        self._list_following = ListFollowing(self.window, self.controllers, self._engine)
        self._list_following.begin()
        self._judging = Judging(self.window, self.controllers, self._engine)

    @Slot(str)
    def _show_again(self, page_id: str) -> None:
        if page_id:
            self.window.show_place(page_id)
        self.window.come_to_front()
        self._application.alert(self.window)

    def _begin_global_key(self) -> None:
        """A key of the whole desktop opens the companion, if the person wants one."""
        if self.controllers.settings.wants_global_key:
            self.controllers.global_key.find_out()

    def _end_global_key(self) -> None:
        # Made by who needs it first, which may be nobody.
        if "global_key" in vars(self.controllers):
            self.controllers.global_key.end()

    def _tell_what_is_wrong(self) -> None:
        """Says at once, not at the first save, if the settings or the data file are damaged."""
        settings = self._engine.settings
        if settings.was_damaged:
            path = str(settings.folder / DAMAGED_NAME)
            self.window.tell_failure(CallAssistError("settings_unreadable", path=path))
        trouble = self._engine.directory_trouble
        if trouble is not None:
            self.window.tell_failure(trouble)
        self.controllers.calls.open_callbacks()

    @Slot()
    def end(self) -> None:
        """The window is gone: nothing looks at the clock any more, and the data file is closed.

        A second call does nothing.
        """
        if self._has_ended:
            return
        self._has_ended = True
        for part in (self._reminding, self._recovering, self._locking):
            if part is not None:
                part.end()
        if self._backups is not None:
            self._backups.stop()
        self._end_global_key()
        if self._unfinished is not None:
            self._unfinished.keep()
            self._unfinished = None
        services = (self._list_following, self._judging, self._tidying, self._end_signals)
        for service in (*services, self._other_starts):
            if service is not None:
                service.end()
        self._keep_window_state()
        self._engine.close()

    def _window_state(self) -> tuple[QSize, bool]:
        """The size of the window while it is not maximized, and whether it is."""
        return self.window.normalGeometry().size(), self.window.isMaximized()

    def _keep_window_state(self) -> None:
        """The window opens again as the person left it."""
        state = self._window_state()
        if self._opened_as in (None, state):
            return
        size, is_maximized = state
        self._engine.settings.refresh()
        # At the end nobody can do anything about it any more.
        with suppress(OSError):
            self._engine.settings.change(window_size=size.toTuple(), is_maximized=is_maximized)

    @Slot(str)
    def _follow_page(self, page_id: str) -> None:
        """Who looks at the to-do page sees what is to be practised now.

        Who leaves the questions of the first start has answered them.
        """
        if page_id == TO_DO:
            self.controllers.practice.look()
        if page_id != FIRST_START and self.window.page(FIRST_START) is not None:
            self.controllers.settings.note_begun()

    def _words_of(self, reminders: "Sequence[Reminder]") -> str:
        from callassist.services.notice_words import notice_words

        is_discreet = self._engine.settings.current.is_discreet
        return notice_words(reminders, self._engine.texts, is_discreet=is_discreet)

    def _sentence_of(self, error: CallAssistError) -> str:
        return self._engine.texts.sentence(f"error.{error.sentence}", **error.values)

    @Slot()
    def _say_list_edition(self) -> None:
        directory = self._engine.directory
        edition = directory.edition if directory.is_readable else self.tr("读不出来")
        self.window.set_footnote(
            self.tr("全部数据只保存在本机\n不联网 · 号码表 {edition}").format(edition=edition)
        )

    @Slot()
    def _warm_up(self) -> None:
        """Loads what a first save would otherwise wait for, and looks what is to be done today."""
        from callassist.ui.tidying import Tidying

        self._engine.warm_up()
        self.controllers.practice.look()
        self._tidying = Tidying(self.window, self.controllers, self._engine)
        self._tidying.tidy()
        if self._judging is not None:
            self._judging.judge()
        self._new_day = QTimer(self)
        self._new_day.setInterval(NEW_DAY_MILLISECONDS)
        self._new_day.timeout.connect(self.controllers.practice.look)
        self._new_day.timeout.connect(self._tidying.tidy)
        self._new_day.start()
