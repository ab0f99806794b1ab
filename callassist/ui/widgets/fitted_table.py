"""A table that fits its place: one column grows, others give way where there is no room."""

from PySide6.QtCore import QAbstractItemModel
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHeaderView

from callassist.ui.guarded import guarded
from callassist.ui.theme import current_theme
from callassist.ui.widgets.row_table import RowTable, row_height

_MOST_CHARACTERS = 14
_PADDING = 24


class FittedTable(RowTable):
    """Columns as wide as what is seen in them; never a scroll bar for one that can be left out.

    What a hidden column says must stand somewhere else on the page.
    """

    def __init__(
        self, words: str, *, growing: int, least_characters: int, giving_way: tuple[int, ...]
    ) -> None:
        """`giving_way` are the columns to leave out where there is no room, the first one first.

        `growing` is the column that gets the room left over, never less than `least_characters`
        Chinese characters.
        """
        super().__init__(words)
        self._growing = growing
        self._least_characters = least_characters
        self._giving_way = giving_way
        header = self.horizontalHeader()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def setModel(self, model: QAbstractItemModel | None) -> None:
        """Show a model, and fit its columns whenever its rows change."""
        super().setModel(model)
        if model is not None:
            for changed in (model.modelReset, model.rowsInserted, model.rowsRemoved):
                changed.connect(self.fit_columns)
        self.fit_columns()

    def fit_columns(self) -> None:
        """Give each column its width."""
        model = self.model()
        # Until it is seen, it is not known what there is room for.
        if not self.isVisible():
            return
        widths = {column: self._natural_width(column) for column in range(model.columnCount())}
        widths[self._growing] = self._least_characters * self._character() + _PADDING
        room = self.viewport().width()
        for column in self._giving_way:
            if sum(widths.values()) > room:
                del widths[column]
        for column in range(model.columnCount()):
            self.setColumnHidden(column, column not in widths)
        growing = self._growing if self._growing in widths else max(widths)
        widths[growing] += max(room - sum(widths.values()), 0)
        for column, width in widths.items():
            self.setColumnWidth(column, width)

    def _character(self) -> int:
        return QFontMetrics(current_theme().font()).horizontalAdvance("国")

    def _natural_width(self, column: int) -> int:
        model = self.model()
        cells = [model.index(row, column) for row in self._rows_in_sight()]
        head = self.horizontalHeader().sectionSizeHint(column)
        wanted = max([head, *(self.sizeHintForIndex(cell).width() for cell in cells)])
        return min(wanted, _MOST_CHARACTERS * self._character())

    def _rows_in_sight(self) -> range:
        """As many rows as there is room for: `sizeHintForColumn` at times has every row read.

        It does where the list has become shorter than the place it was scrolled to.
        """
        first = max(self.rowAt(0), 0)
        room = self.viewport().height() // row_height() + 1
        return range(first, min(first + room, self.model().rowCount()))

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns into another width."""
        super().resizeEvent(event)
        self.fit_columns()

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Fit the columns once the rows in sight are known."""
        super().showEvent(event)
        self.fit_columns()
