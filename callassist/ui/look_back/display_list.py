"""The ways a number was written, each with its calls and the day of the latest."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QGridLayout, QWidget

from callassist.ui.plain_text import PlainLabel, plain_label
from callassist.ui.sizes import Space

if TYPE_CHECKING:
    from collections.abc import Sequence

_COLUMNS = 3


class DisplayList(QWidget):
    """Rows of three; those once made are used again."""

    def __init__(self) -> None:
        super().__init__()
        self._labels: list[tuple[PlainLabel, ...]] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.LARGE)
        self._grid.setVerticalSpacing(Space.SMALL)
        self._grid.setColumnStretch(0, 1)

    def show_rows(self, rows: "Sequence[tuple[str, str, str]]") -> None:
        """Show these rows: number, calls, day."""
        while len(self._labels) < len(rows):
            self._add_row()
        for at, labels in enumerate(self._labels):
            words = rows[at] if at < len(rows) else ("",) * _COLUMNS
            for label, text in zip(labels, words, strict=True):
                label.setText(text)
                label.setVisible(at < len(rows))

    def _add_row(self) -> None:
        labels = (plain_label(), plain_label(wraps=False), plain_label(wraps=False))
        for column, label in enumerate(labels):
            self._grid.addWidget(label, len(self._labels), column)
        self._labels.append(labels)
