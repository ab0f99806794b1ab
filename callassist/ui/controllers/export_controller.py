"""The Qt face of taking calls along in a file."""

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from pathlib import Path

    from callassist.domain.call_filter import CallFilter
    from callassist.services.engine import Engine
    from callassist.services.report_document import ReportDocument

Result = TypeVar("Result")


class ExportController(RequestController):
    """Writes calls into files.

    A failure a person can act on is told by `request_failed`; the method then returns None.
    """

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine

    def save_table(self, path: "Path", wanted: "CallFilter") -> int | None:
        """Writes the calls that fit as a table; how many there were."""
        engine = self._engine()
        return self.attempt(lambda: engine.exports.save_csv(path, engine.wording, wanted))

    def save_everything(self, path: "Path", wanted: "CallFilter") -> int | None:
        """Writes the calls that fit with all that belongs to them; how many there were."""
        return self.attempt(lambda: self._engine().exports.save_json(path, wanted))

    def listed(self, wanted: "CallFilter") -> "ReportDocument | None":
        """The calls that fit as a list for paper."""
        engine = self._engine()
        return self.attempt(lambda: engine.exports.listed(engine.wording, wanted))

    def attempt(self, act: Callable[[], Result]) -> Result | None:
        """What an action gives; None where it failed, which is then told."""
        return self._try(act)
