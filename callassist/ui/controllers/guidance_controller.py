"""The Qt face of the guidance: what is read and searched, and how large its text is."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.directory import Directory
    from callassist.domain.guidance import Guidance, Spot
    from callassist.domain.search import DirectoryHit, GuidanceHit
    from callassist.services.engine import Engine
    from callassist.services.wording import Wording
    from callassist.ui.controllers.settings_controller import SettingsController

READING_SIZES = (100, 120, 140, 170, 200)
"""The sizes of the guidance's text, in percent of the window's."""


class GuidanceController(RequestController):
    """Finds, searches and sizes the guidance.

    A failure a person can act on is told by `request_failed`; the answer is then empty.
    """

    reading_size_changed = Signal(int)
    """The guidance's text has another size, in percent of the window's."""

    def __init__(self, engine: "Callable[[], Engine]", settings: "SettingsController") -> None:
        """The engine is asked for at first use, because the first paint needs none of this."""
        super().__init__()
        self._engine = engine
        self._settings = settings

    @property
    def guidance(self) -> "Guidance":
        """All topics in the present language."""
        return self._engine().guidance

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def directory(self) -> "Directory":
        """The official numbers."""
        return self._engine().directory

    def find(self, reference: str) -> "Spot | None":
        """What a reference names (`B1`, `number#D2`); None if nothing."""
        return self.guidance.find(reference)

    # search

    def search(self, text: str) -> "list[GuidanceHit | DirectoryHit]":
        """What fits, the best first."""
        engine = self._engine()
        try:
            return engine.search.search(text, engine.language)
        except CallAssistError as error:
            self.request_failed.emit(error)
            return []

    def hits_in(self, text: str, wanted: str) -> tuple[tuple[int, int], ...]:
        """Where what is searched for stands in a text: begin and end of each place."""
        return self._engine().search.hits_in(text, wanted)

    # size

    @property
    def reading_percent(self) -> int:
        """The size of the guidance's text beside that of the window: one of `READING_SIZES`."""
        chosen = self._settings.reading_percent
        return min(READING_SIZES, key=lambda each: abs(each - chosen))

    @property
    def can_read_larger(self) -> bool:
        """Whether there is a larger size."""
        return self._beside(1) is not None

    @property
    def can_read_smaller(self) -> bool:
        """Whether there is a smaller size."""
        return self._beside(-1) is not None

    def read_larger(self) -> None:
        """Takes the next larger size, and keeps it."""
        self._choose(self._beside(1))

    def read_smaller(self) -> None:
        """Takes the next smaller size, and keeps it."""
        self._choose(self._beside(-1))

    def _beside(self, direction: int) -> int | None:
        """The nearest size in a direction; None at the end."""
        now = self.reading_percent
        others = [each for each in READING_SIZES if (each - now) * direction > 0]
        return min(others, key=lambda each: abs(each - now), default=None)

    def _choose(self, percent: int | None) -> None:
        if percent is not None:
            self._settings.choose_reading_size(percent)
            self.reading_size_changed.emit(percent)
