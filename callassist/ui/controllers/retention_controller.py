"""The Qt face of how long calls are kept: a few calls at a time, the window stays alive."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QTimer, Signal, Slot

from callassist.domain.errors import CallAssistError
from callassist.domain.retention import Retention
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.services.retention_desk import RetentionDesk
    from callassist.settings import SettingsFile

Result = TypeVar("Result")


class RetentionController(RequestController):
    """Lets old calls go when it is time, and has the person asked where they are many."""

    old_calls_found = Signal(int)
    """So many calls are too old and are much of the log: the person is to say what becomes of them.

    0 where there are none any more.
    """
    removed = Signal(int)
    """So many old calls were moved to the deleted ones."""

    def __init__(
        self,
        desk: "Callable[[], RetentionDesk]",
        settings: "SettingsFile",
        tell_replaced: Callable[[], None],
    ) -> None:
        """`tell_replaced` lets everybody who shows calls read them anew."""
        super().__init__()
        self._desk = desk
        self._settings = settings
        self._tell_replaced = tell_replaced
        self._steps: Iterator[int] | None = None
        self._gone = 0
        self.asked = 0
        """The number of old calls the person was asked about last; 0 where nothing is asked."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)

    @property
    def months(self) -> int | None:
        """So many months calls are kept; None for ever."""
        return self._settings.current.keep_months

    def choose(self, months: int | None) -> None:
        """Keeps calls so long from now on, and says how many are too old already."""
        self._try(lambda: self._desk().choose(months))
        self._ask(self._older() if months is not None else 0)

    def _ask(self, count: int) -> None:
        self.asked = count
        self.old_calls_found.emit(count)

    def _older(self) -> int:
        months = self.months
        if months is None:
            return 0
        return self._try(lambda: self._desk().older_than(months)) or 0

    @Slot()
    def look(self) -> None:
        """Does what the day asks for: nothing, the removal, or a question."""
        if self._steps is not None:
            return
        found = self._try(lambda: self._desk().look())
        if found is Retention.ASK:
            self._ask(self._older())
        elif found is Retention.REMOVE:
            self.remove()

    @Slot()
    def remove(self) -> None:
        """Moves the old calls to the deleted ones."""
        if self._steps is None:
            self._steps = self._desk().remove()
            self._gone = 0
            self._timer.start()

    def stop(self) -> None:
        """Leaves the rest to the next time: the program ends."""
        self._timer.stop()
        self._steps = None

    @Slot()
    def _go_on(self) -> None:
        steps = self._steps
        gone = self._try(lambda: next(steps, None)) if steps is not None else None
        if gone is not None:
            self._gone = gone
            return
        self._timer.stop()
        self._steps = None
        if self._gone:
            self._tell_replaced()
        self._ask(0)
        self.removed.emit(self._gone)

    def _try(self, act: Callable[[], Result]) -> Result | None:
        try:
            return super()._try(act)
        except OSError:
            path = str(self._settings.folder)
            self.request_failed.emit(CallAssistError("read_only", path=path))
            return None
