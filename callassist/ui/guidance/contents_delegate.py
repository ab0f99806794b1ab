"""Paints the rows at the left of the guidance: a title and a quiet line, all of their words."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from callassist.ui.guidance.contents_model import ROW_DATA, Index
from callassist.ui.guidance.contents_rows import ChoiceRow, HeadingRow
from callassist.ui.guidance.marked_lines import MarkedLines
from callassist.ui.painting import fill, rounded, stroke
from callassist.ui.palette import Role
from callassist.ui.sizes import CONTROL_RADIUS, TARGET, Space, TextRole

_SIDE = 10
_EDGE = Space.SMALL


class ContentsDelegate(QStyledItemDelegate):
    """Rows wrap their words, so that nothing is cut at any size of the text."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the height all words need in the width of the list."""
        width = self._view.viewport().width()
        row = index.data(ROW_DATA)
        if isinstance(row, HeadingRow):
            above = Space.SMALL if index.row() == 0 else Space.WIDE
            height = _heading(row, width - 2 * _SIDE).height + above + Space.HAIR
            return QSize(width, round(height))
        title, line = _lines(row, width - 2 * _SIDE)
        return QSize(width, max(TARGET, round(title.height + line.height) + 2 * _EDGE))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row = index.data(ROW_DATA)
        place = QRectF(option.rect)
        if isinstance(row, HeadingRow):
            heading = _heading(row, place.width() - 2 * _SIDE)
            top = place.bottom() - heading.height - Space.HAIR
            heading.paint(painter, QPointF(place.left() + _SIDE, top), Role.QUIET_TEXT)
            return
        state = option.state
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        outline = rounded(place.adjusted(1, 1, -1, -1), CONTROL_RADIUS)
        if is_selected:
            fill(painter, outline, Role.ACTION_SOFT)
        elif state & QStyle.StateFlag.State_MouseOver:
            fill(painter, outline, Role.HOVER)
        if is_selected and self._view.hasFocus():
            stroke(painter, outline, Role.FOCUS, 2)
        title, line = _lines(row, place.width() - 2 * _SIDE)
        top = place.center().y() - (title.height + line.height) / 2
        corner = QPointF(place.left() + _SIDE, top)
        title.paint(painter, corner, Role.ACTION if is_selected else Role.TEXT)
        line.paint(painter, corner + QPointF(0, title.height), Role.QUIET_TEXT)
        painter.restore()


def _heading(row: HeadingRow, width: float) -> MarkedLines:
    return MarkedLines(row.words, (), TextRole.LABEL, width)


def _lines(row: ChoiceRow, width: float) -> tuple[MarkedLines, MarkedLines]:
    title = MarkedLines(row.title.text, row.title.hits, TextRole.STRONG, width)
    line = MarkedLines(row.line.text, row.line.hits, TextRole.SMALL, width)
    return title, line
