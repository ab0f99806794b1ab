"""Paints the rows of a table that has headings between its rows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from callassist.ui.painting import write
from callassist.ui.palette import Role
from callassist.ui.shown_text import shown_text
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.row_table import Index, RowDelegate

_SIDE = 10


class HeadingDelegate(RowDelegate):
    """A row that cannot be chosen is a heading: quiet bold words, no line below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell, or a heading."""
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            super().paint(painter, option, index)
            return
        place = QRectF(option.rect).adjusted(_SIDE, 0, -_SIDE, -Space.SMALL)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
        look = (TextRole.STRONG, Role.QUIET_TEXT)
        write(painter, place, flags, shown_text(str(index.data() or "")), look)
