"""The field to search with."""

from PySide6.QtCore import QEvent, QRectF, QSize, QTimer, Signal, Slot
from PySide6.QtGui import QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit

from callassist.ui.guarded import guarded
from callassist.ui.icons import icon, paint_icon
from callassist.ui.palette import Role
from callassist.ui.sizes import Space

_PAUSE = 150  # milliseconds without a key, then the search starts
_WIDTH = 15  # Chinese characters


class SearchField(QLineEdit):
    """A line that says what is searched for, a moment after the last key; Esc empties it."""

    search_changed = Signal(str)
    """The text searched for, without blanks around it; empty when there is no search."""

    def __init__(self, words: str) -> None:
        """`words` name what can be searched: "号码、机构、备注"."""
        super().__init__()
        self._searched = ""
        self.setPlaceholderText(words)
        self.setAccessibleName(self.tr("搜索：{}").format(words))
        self._leave_room_for_icon()
        self._clear_action = self.addAction(
            icon("close", Role.QUIET_TEXT), QLineEdit.ActionPosition.TrailingPosition
        )
        self._clear_action.setText(self.tr("清除搜索"))
        self._clear_action.setVisible(False)
        self._clear_action.triggered.connect(self.clear)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE)
        self._pause.timeout.connect(self._search)
        self.textChanged.connect(self._wait)
        self.returnPressed.connect(self._search)

    def _icon_side(self) -> int:
        return round(QFontMetrics(self.font()).height() * 0.75)

    def _leave_room_for_icon(self) -> None:
        self.setTextMargins(self._icon_side() + Space.HAIR, 0, 0, 0)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Move the words when the icon has grown with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._leave_room_for_icon()

    def sizeHint(self) -> QSize:
        """Return room for a few words."""
        width = _WIDTH * QFontMetrics(self.font()).horizontalAdvance("国")
        return QSize(width, super().sizeHint().height())

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Add the magnifying glass."""
        super().paintEvent(event)
        painter = QPainter(self)
        place = QRectF(Space.MEDIUM, 0, self._icon_side(), self.height())
        paint_icon(painter, "search", Role.QUIET_TEXT, place)
        painter.end()

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field on Esc; an empty one leaves Esc to the page."""
        from PySide6.QtCore import Qt

        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        super().keyPressEvent(event)

    @Slot(str)
    def _wait(self, text: str) -> None:
        self._clear_action.setVisible(bool(text))
        self._pause.start()

    @Slot()
    def _search(self) -> None:
        self._pause.stop()
        wanted = self.text().strip()
        if wanted != self._searched:
            self._searched = wanted
            self._tell_search(wanted)

    def _tell_search(self, wanted: str) -> None:
        self.search_changed.emit(wanted)
