"""Joins the lock with the window: what has to go from the screen, and what comes in its place."""

from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QDialog

from callassist.ui.lock.idle_lock import IdleLock
from callassist.ui.main_window import LOG, TO_DO, UNLOCK

if TYPE_CHECKING:
    from callassist.services.engine import Engine
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow
    from callassist.ui.pages.log_page import LogPage
    from callassist.ui.unfinished_call import UnfinishedCall


class Locking(QObject):
    """The lock of one window."""

    def __init__(
        self,
        window: "MainWindow",
        controllers: "Controllers",
        engine: "Engine",
        unfinished: "UnfinishedCall",
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controllers = controllers
        self._unfinished = unfinished
        controller = controllers.lock
        controller.closing.connect(self._clear_screen)
        controller.opened.connect(unfinished.offer)
        controllers.recovery.trouble_changed.connect(self._follow)
        self._idle = IdleLock(window, controller, engine.clock)
        self._follow()

    @Slot()
    def _follow(self) -> None:
        """The log waits for its passphrase: ask for it, unless a call is being written down."""
        if self._controllers.lock.needs_phrase:
            # Not even how much waits is shown.
            self._controllers.reminders.look()
            page = cast("LogPage | None", self._window.page(LOG))
            is_writing = page is not None and page.unfinished() is not None
            if not (is_writing and self._window.current_page_id() == LOG):
                self._window.show_page(UNLOCK)
        elif self._window.current_page_id() == UNLOCK:
            self._controllers.reminders.look()
            self._window.show_page(TO_DO if self._controllers.reminders.has_due else LOG)

    @Slot()
    def _clear_screen(self) -> None:
        """Nothing of the log stays on a page or in a dialog; a half-written call is kept."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
        self._unfinished.put_away()
        self._window.forget_pages()

    def end(self) -> None:
        """The window is gone."""
        self._idle.end()
