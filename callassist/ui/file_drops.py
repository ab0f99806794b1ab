"""Files dropped anywhere on the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from callassist.ui.file_to_open import dropped_files
from callassist.ui.guarded import guarded_filter


class FileDrops(QObject):
    """Lets a window take files; what its fields take themselves never comes here."""

    file_dropped = Signal(object, int)
    """Files were dropped: the path of the first one, and how many there were."""

    def __init__(self, window: QWidget) -> None:
        """The window owns this."""
        super().__init__(window)
        window.setAcceptDrops(True)
        window.installEventFilter(self)

    @guarded_filter
    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take files that come over the window; everything else goes its way."""
        if isinstance(event, QDropEvent) and dropped_files(event.mimeData()):
            event.acceptProposedAction()
            if not isinstance(event, QDragMoveEvent):
                self._tell_dropped(dropped_files(event.mimeData()))
            return True
        return False

    def _tell_dropped(self, paths: list[Path]) -> None:
        self.file_dropped.emit(paths[0], len(paths))
