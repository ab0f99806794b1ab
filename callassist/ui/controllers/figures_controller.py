"""The Qt face of the figures: what the page of pictures asks."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from datetime import date

    from callassist.domain.time_cut import Cut
    from callassist.services.engine import Engine
    from callassist.services.figure_words import FigureTable, Picture


class FiguresController(RequestController):
    """Reads figures and writes pictures."""

    def __init__(self, engine: "Callable[[], Engine]") -> None:
        super().__init__()
        self._engine = engine

    def tables(self, cut: "Cut") -> "Mapping[Picture, FigureTable]":
        """Every picture as a table, in the present language; empty after a failure."""
        from callassist.services.figure_words import FigureWords
        from callassist.ui.charts.piece_names import PieceNames

        engine = self._engine()
        try:
            figures = engine.figures.figures(cut)
        except CallAssistError as error:
            self.request_failed.emit(error)
            return {}
        return FigureWords(engine.wording, PieceNames().name).tables(figures)

    def today(self) -> "date":
        """The present day."""
        return self._engine().clock.now().date()

    def save(self, path: Path, content: bytes) -> bool:
        """Writes a picture; False after a failure, which is told."""
        from callassist.services.saved_file import save_file

        try:
            save_file(path, content)
        except CallAssistError as error:
            self.request_failed.emit(error)
            return False
        return True
