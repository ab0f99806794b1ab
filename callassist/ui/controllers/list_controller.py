"""The Qt face of the list of numbers: another one is offered, taken, or brought back."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.services.directory_desk import Offer, Return
    from callassist.services.engine import Engine
    from callassist.services.list_in_use import ListInUse

Result = TypeVar("Result")


class ListController(QObject):
    """Renews the list of numbers from a file.

    A failure a person can act on is told by `request_failed`; the method then returns None.
    """

    list_changed = Signal()
    """Another list is in use: whoever shows numbers or verdicts reads them anew."""
    request_failed = Signal(object)
    """What was asked for could not be done: the CallAssistError."""

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        """The engine is asked at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine

    @property
    def texts(self) -> "Texts":
        """The sentences of the present language."""
        return self._engine().texts

    @property
    def today(self) -> date:
        """The present day by the program's clock."""
        return self._engine().clock.now().date()

    def in_use(self) -> "ListInUse":
        """The list in use."""
        return self._engine().list_in_use

    def offer(self, path: Path) -> "Offer | None":
        """What a file would change; nothing is taken."""
        return self._try(lambda: self._engine().directory_desk.offer(path))

    def accept(self, offer: "Offer") -> "ListInUse | None":
        """Takes an offered list into use."""
        return self._changed(lambda: self._engine().directory_desk.accept(offer))

    def to_bring_back(self) -> "Return | None":
        """What bringing the list before back would change."""
        return self._try(self._engine().directory_desk.to_bring_back)

    def bring_back(self) -> "ListInUse | None":
        """Puts the list before the present one into use again."""
        return self._changed(self._engine().directory_desk.bring_back)

    def _changed(self, act: "Callable[[], ListInUse]") -> "ListInUse | None":
        in_use = self._try(act)
        if in_use is not None:
            self.list_changed.emit()
        return in_use

    def _try(self, act: Callable[[], Result]) -> Result | None:
        try:
            return act()
        except CallAssistError as error:
            self.request_failed.emit(error)
            return None
