"""Joins what looks after the data file with the window, from the moment it is on the screen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from callassist.domain.errors import CallAssistError
from callassist.store.file_check import Checked, Soundness
from callassist.ui.main_window import CALL_LOG, RECOVERY, UNLOCK
from callassist.ui.recovery.background import Background
from callassist.ui.recovery.trouble_banner import TroubleBanner
from callassist.ui.recovery.trouble_words import what_came_back, what_was_done
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.domain.troubles import Recovered, Trouble
    from callassist.services.engine import Engine
    from callassist.ui.controllers.recovery_controller import RecoveryController
    from callassist.ui.main_window import MainWindow

CHECK_MILLISECONDS = 3_000
"""After the start, when everything a person waits for is done."""
LOOK_MILLISECONDS = 300
"""After something changed in the folder: a program that swaps a file does it in several steps."""


class Recovering(QObject):
    """The trouble of one window with its data file."""

    def __init__(
        self, window: "MainWindow", controller: "RecoveryController", engine: "Engine"
    ) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._engine = engine
        self._banner: TroubleBanner | None = None
        self._checking = Background(self)
        self._checking.done.connect(self._take_check)
        self._watcher = QFileSystemWatcher(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(controller.look_at_place)
        self._watcher.directoryChanged.connect(self._look.start)
        self._has_ended = False
        window.page_shown.connect(self._make_room)
        controller.trouble_changed.connect(self._follow)
        controller.recovered.connect(self._tell_recovered)
        controller.came_back.connect(self._tell_came_back)
        controller.file_replaced.connect(self._tell_replaced)

    def begin(self) -> None:
        """Open the file for the first time, and look through it a little later."""
        self._controller.begin()
        self._engine.before_write(self._engine.soundness.give_way)
        self._is_full_check = self._engine.soundness.begin_use()
        self._watch()
        QTimer.singleShot(CHECK_MILLISECONDS, self._check)

    def _watch(self) -> None:
        folder = str(self._engine.folder)
        if self._engine.folder.is_dir() and folder not in self._watcher.directories():
            self._watcher.addPath(folder)

    # what is wrong

    @Slot(object)
    def _follow(self, trouble: "Trouble | None") -> None:
        self._take_banner_away()
        self._watch()
        if trouble is not None:
            self._banner = TroubleBanner(trouble, self._controller)
            self._banner.other_ways_requested.connect(self._show_page)
            self._banner.phrase_requested.connect(self._ask_for_phrase)
            self._window.show_notice(self._banner)
            self._make_room(self._window.current_page_id() or "")
        elif self._window.current_page_id() == RECOVERY:
            self._window.show_page(CALL_LOG)

    @Slot(str)
    def _make_room(self, page_id: str) -> None:
        """The page of all ways back says the same, and more."""
        if self._banner is not None:
            self._banner.setVisible(page_id not in (RECOVERY, UNLOCK))

    def _take_banner_away(self) -> None:
        banner, self._banner = self._banner, None
        if banner is not None:
            banner.dismiss()

    def say_again(self) -> None:
        """Say it in the present language."""
        if self._banner is not None:
            self._follow(self._controller.trouble)

    @Slot()
    def _show_page(self) -> None:
        self._window.show_page(RECOVERY)

    @Slot()
    def _ask_for_phrase(self) -> None:
        self._window.show_page(UNLOCK)

    # what came of it

    @Slot(object)
    def _tell_recovered(self, done: "Recovered") -> None:
        self._say(what_was_done(done))

    @Slot(int)
    def _tell_came_back(self, calls: int) -> None:
        self._say(what_came_back(calls))

    @Slot()
    def _tell_replaced(self) -> None:
        self._say(self.tr("来电记录的文件被别的程序换过了，已经打开新的那一份。"))

    def _say(self, sentence: str) -> None:
        self._window.show_notice(Banner(Tone.NEUTRAL, sentence))

    # looking through the file

    @Slot()
    def _check(self) -> None:
        if self._has_ended or self._controller.trouble is not None:
            return
        soundness, is_full = self._engine.soundness, self._is_full_check
        self._checking.begin(lambda _: soundness.run(is_full=is_full))

    @Slot(object)
    def _take_check(self, found: object) -> None:
        if not isinstance(found, Checked):
            return
        if found.soundness is Soundness.DAMAGED:
            path = str(self._engine.recovery.path)
            self._controller.take(CallAssistError("database_damaged", path=path))
        elif found.soundness is Soundness.ROWS_CHANGED:
            self._controller.tell_changed_rows()

    def end(self) -> None:
        """The window is gone; a second call does nothing."""
        if self._has_ended:
            return
        self._has_ended = True
        self._look.stop()
        self._controller.keep_at_last()
        self._engine.soundness.end_use()
        self._checking.stop()
        self._controller.stop()
