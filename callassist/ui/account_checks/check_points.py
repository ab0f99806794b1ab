"""The checklist of one look: what to look for, each to be ticked."""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import QGroupBox, QVBoxLayout

from callassist.ui.widgets.check_row import CheckRow


class CheckPoints(QGroupBox):
    """Points to tick, in their order."""

    def __init__(self, name: str, points: Sequence[tuple[str, str]]) -> None:
        """`points` are the id and the words of each; `name` is said to a screen reader."""
        super().__init__()
        self.setAccessibleName(name)
        self._rows: dict[str, CheckRow] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for point, words in points:
            row = CheckRow(words)
            column.addWidget(row)
            self._rows[point] = row
            if self.focusProxy() is None:
                self.setFocusProxy(row)

    def ticked(self) -> tuple[str, ...]:
        """Return the ids of the points that are ticked."""
        return tuple(point for point, row in self._rows.items() if row.isChecked())

    def open_count(self) -> int:
        """Return how many are not ticked."""
        return len(self._rows) - len(self.ticked())

    def tick(self, points: Iterable[str]) -> None:
        """Tick these; a point that is not there any more is left out."""
        for point in points:
            if point in self._rows:
                self._rows[point].show_on(True)
