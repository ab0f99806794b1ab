"""Notices that another program took a list of numbers, or brought one back: it is used at once."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Slot

from callassist.services.list_in_use import ListInUse
from callassist.store.list_files import FOLDER_NAME
from callassist.ui.recovery.background import Background
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.services.engine import Engine
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow

LOOK_MILLISECONDS = 300
"""After something changed in the folder: a list is taken in several steps."""


class ListFollowing(QObject):
    """Looks when the system tells of another file among the lists, and at no other time."""

    def __init__(self, window: "MainWindow", controllers: "Controllers", engine: "Engine") -> None:
        super().__init__(window)
        self._window = window
        self._controllers = controllers
        self._engine = engine
        self._watcher = QFileSystemWatcher(self)
        self._look = QTimer(self)
        self._look.setSingleShot(True)
        self._look.setInterval(LOOK_MILLISECONDS)
        self._look.timeout.connect(self._read)
        self._watcher.directoryChanged.connect(self._follow)
        self._reading = Background(self)
        self._reading.done.connect(self._take)

    def begin(self) -> None:
        """Listen from now on."""
        self._watch(str(self._engine.folder))
        self._watch(self._lists)

    @property
    def _lists(self) -> str:
        return str(self._engine.folder / FOLDER_NAME)

    def _watch(self, folder: str) -> bool:
        """Listens to a folder; whether that is new. One that is not there cannot be listened to."""
        return folder not in self._watcher.directories() and self._watcher.addPath(folder)

    @Slot(str)
    def _follow(self, folder: str) -> None:
        """The data folder is only of interest until there are lists in it."""
        if self._watch(self._lists) or folder == self._lists:
            self._look.start()

    @Slot()
    def _read(self) -> None:
        self._reading.begin(lambda _: self._engine.read_list())

    @Slot(object)
    def _take(self, read: object) -> None:
        if not isinstance(read, ListInUse):
            return
        if self._controllers.imports.is_taking:
            # A file is judged by one list from its first call to its last.
            self._look.start()
        elif self._engine.use_list(read):
            self._controllers.list_changed.emit()
            self._tell(read)

    def _tell(self, read: ListInUse) -> None:
        if read.trouble is not None:
            self._window.tell_failure(read.trouble)
            return
        words = self.tr(
            "号码表已经在别处换过，现在用的是第 {version} 版，正在填的来电也按新的核对。"
        )
        banner = Banner(Tone.NEUTRAL, words.format(version=read.directory.version))
        self._window.show_notice(banner)

    def end(self) -> None:
        """The window is gone: nothing is followed any more."""
        self._look.stop()
        self._reading.stop()
