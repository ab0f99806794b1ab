"""Everything the window can show, on made-up data: one view after another, in any look.

The tests walk through it to find what is cut off, and `make pictures` paints it.
"""

import os
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer
from PySide6.QtWidgets import QApplication, QWidget

import gallery_data
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui import main_window as at
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.companion.companion_window import CompanionWindow
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.controllers.global_key_controller import KeyState
from callassist.ui.controllers.reminder_health import ReminderHealth
from callassist.ui.crash_window import CrashWindow
from callassist.ui.first_start.first_start_page import FirstStartPage
from callassist.ui.guidance.guidance_page import GuidancePage
from callassist.ui.i18n import WindowLanguage
from callassist.ui.lock.lock_dialogs import (
    ChangePhraseDialog,
    LockDialog,
    OldBackupsQuestion,
    UnlockDialog,
)
from callassist.ui.main_window import MainWindow
from callassist.ui.page import A_FRAME_LATER
from callassist.ui.pages.call_log_page import CallLogPage
from callassist.ui.pages.directory_page import DirectoryPage
from callassist.ui.pages.log_page import LogPage
from callassist.ui.paper.questions import NoPrinterWindow
from callassist.ui.phone_import.import_page import ImportPage
from callassist.ui.phone_import.progress_dialog import ProgressDialog, Work
from callassist.ui.practice.practice_page import PracticePage
from callassist.ui.silent_window import SilentWindow
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.unkept_question import UnkeptQuestion

AnyPage = TypeVar("AnyPage", bound=QWidget)

SMALL = (1024, 700)
"""The smallest window in which every page has to be of use."""


@dataclass(frozen=True, slots=True)
class View:
    """One thing to look at."""

    name: str
    show: "Callable[[Gallery], QWidget]"
    """Brings it to the screen; returns the window or the dialog."""
    is_empty: bool = False
    """Whether it is shown in a window over an empty data folder."""


def _live_in_china() -> None:
    """The moments in a phone's log are told in the zone of the machine: everywhere the same one."""
    os.environ["TZ"] = "<+08>-8"
    if sys.platform != "win32":
        time.tzset()


class Gallery:
    """A window over each of two data folders: one that is filled, and one that is empty."""

    def __init__(self, application: QApplication, folder: Path) -> None:
        """The folders are made in `folder`."""
        _live_in_china()
        self._application = application
        self.folder = folder
        self.clock = gallery_data.SetClock(gallery_data.NOW)
        self.filled = Engine(SettingsFile(folder / "filled"), "zh_CN", self.clock)
        self.empty = Engine(SettingsFile(folder / "empty"), "zh_CN", self.clock)
        self.story = gallery_data.fill(self.filled, folder)
        self._language = WindowLanguage(application)
        self.size = SMALL
        """Width and height of the window."""
        self.window: MainWindow
        self.controllers: Controllers

    def close(self) -> None:
        """Ends both, and speaks the language of the program again."""
        self._language.switch_to("zh_CN")
        for engine in (self.filled, self.empty):
            engine.close()

    @contextmanager
    def opened(self, language: str, theme: Theme, *, is_empty: bool = False) -> Iterator[None]:
        """A window in a language and a look."""
        engine = self.empty if is_empty else self.filled
        engine.language = language
        self._language.switch_to(language)
        apply_theme(self._application, theme)
        self.controllers = Controllers(engine)
        settings = self.controllers.settings
        # The timer of whoever runs this is nobody's business.
        timer = gallery_data.NoTimer()
        self.controllers.__dict__["health"] = ReminderHealth(engine, settings, lambda: timer)
        # A desktop that has keys for the whole desktop, whichever this is made on.
        self.controllers.global_key.state = KeyState.OFF
        self.window = MainWindow(self.controllers, lambda error: error.sentence)
        self.window.show_page(at.LOG)
        self.window.resize(*self.size)
        self.window.show()
        self.window.begin_keys()
        self.controllers.recovery.begin()
        self.controllers.reminders.look()
        self.window.set_footnote(engine.directory.edition)
        self.settle()
        yield
        self.window.hide()
        self.window.forget_pages()
        self.window.deleteLater()
        self.settle()

    @contextmanager
    def shown(self, view: View) -> Iterator[QWidget]:
        """A view on the screen: the window, or a dialog that goes away afterwards."""
        widget = view.show(self)
        self.settle()
        yield widget
        if widget is not self.window:
            widget.close()
            widget.deleteLater()
            self.settle()

    def settle(self) -> None:
        """Lets everything happen that is to happen at once, or a frame later."""
        waiting, frame = QEventLoop(), 2 * A_FRAME_LATER
        QTimer.singleShot(frame, waiting.quit)
        waiting.exec()
        for _ in range(2):
            self._application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def page(self, page_id: str, kind: type[AnyPage]) -> AnyPage:
        """A page, brought to the front; raises TypeError if it is of another kind."""
        self.window.show_page(page_id)
        page = self.window.page(page_id)
        if not isinstance(page, kind):
            raise TypeError(page_id)
        return page


def _page(page_id: str) -> Callable[[Gallery], QWidget]:
    return _window(lambda g: g.window.show_page(page_id))


def _dialog(make: Callable[[Gallery], QWidget]) -> Callable[[Gallery], QWidget]:
    def show(gallery: Gallery) -> QWidget:
        dialog = make(gallery)
        dialog.show()
        return dialog

    return show


def _window(act: Callable[[Gallery], object]) -> Callable[[Gallery], QWidget]:
    def show(gallery: Gallery) -> QWidget:
        act(gallery)
        return gallery.window

    return show


def _import(name: str) -> Callable[[Gallery], QWidget]:
    return _window(lambda g: g.page(at.IMPORT, ImportPage).open_file(g.folder / name))


def _first_start(part: int) -> Callable[[Gallery], QWidget]:
    return _window(lambda g: g.page(at.FIRST_START, FirstStartPage).resume(part))


def _crash(gallery: Gallery) -> QWidget:
    window = CrashWindow(None)
    window.add_report("callassist 1.0\nTraceback (most recent call last):\n  KeyError: 'step'\n")
    return window


def _silent(gallery: Gallery) -> QWidget:
    texts = gallery.filled.texts
    names = ("ask.silent_title", "error.window_silent", "ask.open_another", "ask.open_none")
    return SilentWindow(*map(texts.sentence, names))


VIEWS = (
    View("first_start_1", _first_start(0), is_empty=True),
    View("first_start_2", _first_start(1), is_empty=True),
    View("first_start_3", _first_start(2), is_empty=True),
    View("log_empty", _page(at.LOG), is_empty=True),
    View("to_do_empty", _page(at.TO_DO), is_empty=True),
    View("call_log_empty", _page(at.CALL_LOG), is_empty=True),
    View("deleted_empty", _page(at.DELETED), is_empty=True),
    View("charts_empty", _page(at.CHARTS), is_empty=True),
    View("added_empty", _page(at.ADDED), is_empty=True),
    View("fridge_empty", _page(at.FRIDGE), is_empty=True),
    View("restore_empty", _page(at.RESTORE), is_empty=True),
    View("log", _window(lambda g: g.page(at.LOG, LogPage).take_up(gallery_data.HALF_WRITTEN))),
    View("steps", _window(lambda g: g.window.show_steps(g.story.forged))),
    View("steps_callback", _window(lambda g: g.window.show_steps(g.story.to_call_back))),
    View("to_do", _page(at.TO_DO)),
    View("call_log", _window(lambda g: g.page(at.CALL_LOG, CallLogPage).show_call(g.story.forged))),
    View("edit", _window(lambda g: g.window.show_edit(g.story.forged))),
    View("deleted", _page(at.DELETED)),
    View("report", _window(lambda g: g.window.show_report(g.story.forged))),
    View("charts", _page(at.CHARTS)),
    View("import", _page(at.IMPORT)),
    View("import_preview", _import(gallery_data.PHONE_LOG)),
    View("import_mapping", _import(gallery_data.TABLE)),
    View("look_back", _window(lambda g: g.window.show_look_back(g.story.phone_import))),
    View("directory", _page(at.DIRECTORY)),
    View(
        "directory_entry",
        _window(lambda g: g.page(at.DIRECTORY, DirectoryPage).show_entry("95188", "mybank")),
    ),
    View("added", _page(at.ADDED)),
    View("list_update", _page(at.LIST_UPDATE)),
    View("guidance", _page(at.GUIDANCE)),
    View(
        "guidance_article",
        _window(lambda g: g.page(at.GUIDANCE, GuidancePage).show_reference("first_aid_control#G2")),
    ),
    View("practice", _page(at.PRACTICE)),
    View("practice_call", _window(lambda g: g.page(at.PRACTICE, PracticePage).start())),
    View("fridge", _page(at.FRIDGE)),
    View("steered", _page(at.STEERED)),
    View("settings", _page(at.SETTINGS)),
    View("restore", _page(at.RESTORE)),
    View("recovery", _page(at.RECOVERY)),
    View("unlock", _page(at.UNLOCK)),
    View("companion", _dialog(lambda g: CompanionWindow(g.controllers.calls, g.clock.now()))),
    View(
        "number_dialog",
        _dialog(lambda g: NumberDialog(g.controllers.added_numbers, g.window, "0571-95188")),
    ),
    View("account_dialog", _dialog(lambda g: AccountDialog(g.controllers.checks, g.window))),
    View("lock_dialog", _dialog(lambda g: LockDialog(g.controllers.lock, g.window))),
    View("phrase_dialog", _dialog(lambda g: ChangePhraseDialog(g.controllers.lock, g.window))),
    View("unlock_dialog", _dialog(lambda g: UnlockDialog(g.controllers.lock, g.window))),
    View("old_backups", _dialog(lambda g: OldBackupsQuestion(3, g.window))),
    View("closing", _dialog(lambda g: ClosingQuestion(g.window))),
    View("unkept", _dialog(lambda g: UnkeptQuestion(2, g.window))),
    View("no_printer", _dialog(lambda g: NoPrinterWindow(g.window))),
    View(
        "progress",
        _dialog(lambda g: ProgressDialog("calls-20261101.xml", g.window, Work.IMPORTING)),
    ),
    View("crash", _dialog(_crash)),
    View("silent", _dialog(_silent)),
)
"""All pages in the states that matter, and all dialogs."""
