"""What every controller does that asks the engine for something on a person's behalf."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal

from callassist.domain.errors import CallAssistError

Result = TypeVar("Result")


class RequestController(QObject):
    """Tells what could not be done, instead of raising it into a widget."""

    request_failed = Signal(object)
    """What was asked for could not be done: the CallAssistError."""

    def _try(self, act: Callable[[], Result]) -> Result | None:
        """What the act returns; None where it fails, which is told."""
        try:
            return act()
        except CallAssistError as error:
            self.request_failed.emit(error)
            return None
