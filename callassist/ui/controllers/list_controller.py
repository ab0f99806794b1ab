"""The Qt face of the list of numbers: another one is offered, taken, or brought back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Signal, Slot

from callassist.domain.errors import CallAssistError
from callassist.services.list_in_use import ListInUse
from callassist.ui.controllers.request_controller import RequestController
from callassist.ui.recovery.background import Background, GoOn

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.services.directory_desk import Offer
    from callassist.services.engine import Engine


class ListController(RequestController):
    """Renews the list of numbers from a file, in a thread: the window is looked after meanwhile.

    One thing at a time. A failure a person can act on is told by `request_failed`.
    """

    work_began = Signal()
    """A list is being read or taken; `work_ended` ends it, before what came of it is told."""
    work_ended = Signal()
    offered = Signal(object)
    """A file was looked at: the Offer."""
    return_found = Signal(object)
    """The list that comes before was looked at: the Return."""
    list_used = Signal(object)
    """Another list was taken or brought back here: the ListInUse; told after `list_changed`."""
    list_changed = Signal()
    """Another list is in use: whoever shows numbers or verdicts reads them anew."""

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        """The engine is asked at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine
        self._tell: Callable[[object], None] = self._use
        self._work = Background(self)
        self._work.done.connect(self._end)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._work.stop)

    @property
    def texts(self) -> "Texts":
        """The sentences of the present language."""
        return self._engine().texts

    @property
    def today(self) -> date:
        """The present day by the program's clock."""
        return self._engine().clock.now().date()

    @property
    def is_working(self) -> bool:
        """Whether a list is being read or taken."""
        return self._work.is_working

    def in_use(self) -> "ListInUse":
        """The list in use."""
        return self._engine().list_in_use

    def offer(self, path: Path) -> None:
        """Looks at what a file would change; `offered` or `request_failed` ends it."""
        desk = self._engine().list_desk_beside()
        self._begin(lambda _: desk.offer(path), self.offered.emit)

    def accept(self, offer: "Offer") -> None:
        """Takes an offered list into use; `list_used` or `request_failed` ends it."""
        desk = self._engine().list_desk_beside()
        self._begin(lambda go_on: desk.accept(offer, go_on), self._use)

    def find_return(self) -> None:
        """Looks at the list before; `return_found` or `request_failed` ends it."""
        desk = self._engine().list_desk_beside()
        self._begin(lambda _: desk.to_bring_back(), self.return_found.emit)

    def bring_back(self) -> None:
        """Puts the list before the present one into use again, as `accept` does."""
        desk = self._engine().list_desk_beside()
        self._begin(lambda _: desk.bring_back(), self._use)

    def _begin(self, work: Callable[[GoOn], object], tell: Callable[[object], None]) -> None:
        if self.is_working:
            return
        self._tell = tell
        self._work.begin(work)
        self.work_began.emit()

    @Slot(object)
    def _end(self, result: object) -> None:
        self.work_ended.emit()
        if isinstance(result, CallAssistError):
            self.request_failed.emit(result)
        else:
            self._tell(result)

    def _use(self, result: object) -> None:
        if isinstance(result, ListInUse):
            self._engine().use_list(result)
            self.list_changed.emit()
            self.list_used.emit(result)
