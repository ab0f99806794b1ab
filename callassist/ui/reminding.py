"""Joins what reminds: the controller, the window's notice, the tray or the desktop, the clock."""

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from callassist.system.clock_changes import ClockChanges
from callassist.ui.desktop_messages import DesktopMessages
from callassist.ui.leaving import Leaving
from callassist.ui.main_window import TO_DO
from callassist.ui.notices import Notices
from callassist.ui.rest import Rest
from callassist.ui.tray import Tray

if TYPE_CHECKING:
    from callassist.domain.reminders import Reminder
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow


def tray_of_this_desktop(window: QWidget) -> Tray | None:
    """The icon in the tray, where the desktop has a place for it."""
    return Tray(window) if QSystemTrayIcon.isSystemTrayAvailable() else None


class Reminding(QObject):
    """The reminders of one window, from the moment it is on the screen."""

    def __init__(
        self,
        window: "MainWindow",
        controllers: "Controllers",
        sentence_of: "Callable[[Sequence[Reminder]], str]",
    ) -> None:
        """`sentence_of` says in one sentence what is due, in the present language."""
        super().__init__(window)
        self._window = window
        self._reminders = controllers.reminders
        self._messages: DesktopMessages | None = None
        self._tray = tray_of_this_desktop(window)
        self._notices = Notices(window, TO_DO, sentence_of)
        self._leaving = Leaving(window, controllers.settings)
        self._leaving.tray = self._tray
        self._leaving.unkept = controllers.recovery.keep_at_last
        self._rest = Rest(window)
        self._has_ended = False
        self._clock = ClockChanges()
        self._connect_controller()
        self._connect_window()
        self._connect_desktop()
        controllers.health.has_tray = self._tray is not None

    def _connect_controller(self) -> None:
        self._reminders.is_watched = self._is_watched
        self._reminders.waiting_changed.connect(self._notices.follow)
        self._reminders.reminder_due.connect(self._notices.tell)
        self._notices.to_do_requested.connect(self._show_to_do)
        self._notices.dismissed.connect(self._reminders.acknowledge_waiting)
        self._notices.told.connect(self._tell_beside)

    def _connect_window(self) -> None:
        self._window.ask_before_closing(self._leaving.may_close)
        self._window.quit_requested.connect(self._leaving.quit)
        self._window.page_shown.connect(self._follow_page)

    def _connect_desktop(self) -> None:
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.commitDataRequest.connect(self._leaving.end_session)
            application.applicationStateChanged.connect(self._follow_state)
        self._clock_listeners = [
            QSocketNotifier(each, QSocketNotifier.Type.Read, self)
            for each in self._clock.descriptors
        ]
        for listener in self._clock_listeners:
            listener.activated.connect(self._follow_clock)
        if self._tray is not None:
            self._connect_tray(self._tray)

    def _connect_tray(self, tray: Tray) -> None:
        self._reminders.due_changed.connect(tray.show_count)
        tray.window_requested.connect(self._window.come_to_front)
        tray.log_call_requested.connect(self._log_call)
        tray.companion_requested.connect(self._window.show_companion)
        tray.to_do_requested.connect(self._show_to_do)
        tray.message_clicked.connect(self._show_to_do)
        tray.quit_requested.connect(self._leaving.quit)

    def start(self) -> None:
        """Begin to look."""
        self._reminders.start()

    def say_again(self) -> None:
        """Say everything that is shown in the present language."""
        self._notices.say_again()
        if self._tray is not None:
            self._tray.say_again()

    def end(self) -> None:
        """Tell and ask nothing any more; a second call does nothing."""
        if self._has_ended:
            return
        self._has_ended = True
        self._leaving.end_session()
        self._reminders.stop()
        for listener in self._clock_listeners:
            listener.setEnabled(False)
        self._clock.close()
        self._rest.end()
        if self._messages is not None:
            self._messages.close()
        if self._tray is not None:
            self._tray.remove()

    def _is_watched(self) -> bool:
        """Whether the page that lists what is due lies open before the person."""
        window = self._window
        is_open = window.isActiveWindow() and not window.isMinimized()
        return is_open and window.current_page_id() == TO_DO

    @Slot(str)
    def _tell_beside(self, sentence: str) -> None:
        if self._tray is not None and self._tray.is_there:
            self._tray.show_message(sentence)
            return
        if not self._window.isVisible():
            # It went into a tray that has gone: only the task bar can bring it back.
            self._window.showMinimized()
        if sys.platform.startswith("linux"):
            self._desktop_messages().show(sentence)

    def _desktop_messages(self) -> DesktopMessages:
        if self._messages is None:
            from callassist.system.desktop_notice import desktop_notices

            self._messages = DesktopMessages(desktop_notices, self)
            self._messages.opened.connect(self._show_to_do)
            self._messages.closed.connect(self._reminders.acknowledge_waiting)
        return self._messages

    @Slot()
    def _show_to_do(self) -> None:
        self._reminders.acknowledge()
        self._window.come_to_front()
        self._window.show_to_do()

    @Slot()
    def _log_call(self) -> None:
        self._window.come_to_front()
        self._window.start_log()

    @Slot(str)
    def _follow_page(self, page_id: str) -> None:
        """Who looks at the to-do page need not be told."""
        if page_id == TO_DO:
            self._reminders.look()
        self._notices.say_again()

    @Slot(Qt.ApplicationState)
    def _follow_state(self, state: Qt.ApplicationState) -> None:
        """The person has come back, perhaps after the computer has slept."""
        if state is Qt.ApplicationState.ApplicationActive:
            self._reminders.look()

    @Slot()
    def _follow_clock(self) -> None:
        if self._clock.take():
            self._reminders.look()
        if not self._clock.descriptors:
            for listener in self._clock_listeners:
                listener.setEnabled(False)
