"""The table of rows: quiet, a row high enough to click, badges in cells."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from callassist.ui.guarded import guarded
from callassist.ui.painting import write
from callassist.ui.palette import Role
from callassist.ui.qt_values import MIDDLE_LEFT
from callassist.ui.shown_text import shown_line
from callassist.ui.sizes import TARGET, Space, TextRole
from callassist.ui.theme import colour
from callassist.ui.tone import Tone
from callassist.ui.widgets.badge import badge_size, paint_badge
from callassist.ui.word_sizes import word_sizes

TONE_DATA = Qt.ItemDataRole.UserRole + 100
"""A model answers this with a `Tone` where the words of a cell are to be a badge, else None."""

_SIDE = 10
_LONGEST = 300
"""Characters of a cell; more would be measured, and never be seen."""
_LEAST_ROWS = 6

Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a cell: plain words or a badge, and a thin line below."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one cell; the model is asked for its words and tone only, not for all Qt knows."""
        words, tone = self.displayText(index.data() or "", option.locale), _tone_of(index)
        place, is_chosen = QRectF(option.rect), bool(option.state & QStyle.StateFlag.State_Selected)
        if is_chosen:
            painter.fillRect(place, colour(Role.ACTION_SOFT))
        painter.setPen(QPen(colour(Role.LINE), 1))
        painter.drawLine(place.bottomLeft(), place.bottomRight())
        inside = place.adjusted(_SIDE, 0, -_SIDE, 0)
        if tone is not None:
            paint_badge(painter, _badge_place(inside, tone, words), tone, words)
        else:
            _paint_words(painter, inside, words)
        if is_chosen and option.widget.hasFocus():
            _paint_ring_part(painter, place, index)

    def displayText(self, value: object, locale: object) -> str:
        """Return the words in one line, with hidden characters made visible."""
        return shown_line(str(value), _LONGEST)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Return the room the words or the badge need."""
        words, tone = self.displayText(index.data() or "", option.locale), _tone_of(index)
        if tone is not None:
            width = badge_size(tone, words).width()
        else:
            width = word_sizes(TextRole.BODY).advance(words) + 2
        return QSize(width + 2 * _SIDE, row_height())


def _tone_of(index: Index) -> Tone | None:
    # Qt hands a StrEnum back as a bare string.
    value = index.data(TONE_DATA)
    return Tone(value) if isinstance(value, str) else None


def row_height() -> int:
    """Return the height of a row in pixels, in step with the text."""
    return max(TARGET, word_sizes(TextRole.BODY).line_height + Space.WIDE)


def _badge_place(inside: QRectF, tone: Tone, words: str) -> QRectF:
    wanted = badge_size(tone, words)
    height = min(float(wanted.height()), inside.height())
    width = min(float(wanted.width()), inside.width())
    return QRectF(inside.left(), inside.center().y() - height / 2, width, height)


def _paint_words(painter: QPainter, inside: QRectF, words: str) -> None:
    fitting = word_sizes(TextRole.BODY).fitting(words, int(inside.width()) + 1)
    write(painter, inside, MIDDLE_LEFT, fitting, (TextRole.BODY, Role.TEXT))


def _paint_ring_part(painter: QPainter, place: QRectF, index: Index) -> None:
    # The ring lies around the row, so each cell has a part of it.
    ring = place.adjusted(0, 1, 0, -1)
    painter.setPen(QPen(colour(Role.FOCUS), 2))
    painter.drawLine(ring.topLeft(), ring.topRight())
    painter.drawLine(ring.bottomLeft(), ring.bottomRight())
    if index.column() == 0:
        painter.drawLine(ring.topLeft(), ring.bottomLeft())
    if index.column() == index.model().columnCount() - 1:
        painter.drawLine(ring.topRight(), ring.bottomRight())


class RowTable(QTableView):
    """A table of whole rows: one is chosen by arrow keys or a click, Tab leaves the table."""

    def __init__(self, words: str) -> None:
        """`words` name the table for a screen reader."""
        super().__init__()
        self.setAccessibleName(words)
        self.setItemDelegate(RowDelegate(self))
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setStretchLastSection(True)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self._set_row_height()

    def minimumSizeHint(self) -> QSize:
        """Return room for the head and a few rows."""
        return QSize(super().minimumSizeHint().width(), _LEAST_ROWS * row_height())

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Take new heights when the theme has changed."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self._set_row_height()

    def _set_row_height(self) -> None:
        self.verticalHeader().setDefaultSectionSize(row_height())
