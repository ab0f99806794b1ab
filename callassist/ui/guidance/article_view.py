"""Shows an article: its links, what was searched for, and the place that is meant."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QEvent, QPoint, QRectF, QSize, Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QAccessible,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from callassist.ui.guarded import guarded
from callassist.ui.guidance.article_document import (
    DIAL_LINK,
    TALK_BAR,
    TOPIC_LINK,
    place_position,
    places_of,
)
from callassist.ui.guidance.article_places import selected_lines, talk_places
from callassist.ui.painting import fill, rectangle, rounded, stroke
from callassist.ui.palette import Role
from callassist.ui.sizes import CONTROL_RADIUS, Space
from callassist.ui.theme import colour

if TYPE_CHECKING:
    from collections.abc import Sequence

_LEAST_LINES = 6
_BY_MOUSE = (Qt.FocusReason.MouseFocusReason, Qt.FocusReason.ActiveWindowFocusReason)


class ArticleView(QTextBrowser):
    """A text to read. Nothing is ever loaded for it, and no link is opened by it."""

    reference_requested = Signal(str)
    """A link to another place of the guidance: its reference."""
    number_requested = Signal(str)
    """A link to a number of the directory: the number as it is written."""

    def __init__(self) -> None:
        super().__init__()
        self._hits: Sequence[tuple[int, int]] = ()
        self._hit: int | None = None
        self._top = 0
        self._reading_font = QFont()
        self._is_arranging = False
        self._shows_focus = False
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.anchorClicked.connect(self._follow)
        self.verticalScrollBar().valueChanged.connect(self._remember_top)

    def loadResource(self, _kind: int, _address: QUrl | str) -> QByteArray:
        """Return nothing, which is not None: without an answer Qt would look for a file."""
        return QByteArray()

    # what it shows

    def show_article(
        self, document: QTextDocument, title: str, hits: "Sequence[tuple[int, int]]" = ()
    ) -> None:
        """Show an article from its top; `hits` are the begins and ends of what is searched for."""
        document.setParent(self)
        self._mark(document, hits)
        self._hits, self._hit = hits, None
        self._reading_font = document.defaultFont()
        self._is_arranging = True
        self.setDocument(document)
        self.setExtraSelections([])
        self.setAccessibleName(title)
        self._let_reader_in()
        self.updateGeometry()
        self.go_to(0)

    def _let_reader_in(self) -> None:
        """With a screen reader the text has a caret, so that it can be read line by line."""
        flags = Qt.TextInteractionFlag.TextBrowserInteraction
        if QAccessible.isActive():
            flags |= Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)

    def _mark(self, document: QTextDocument, hits: "Sequence[tuple[int, int]]") -> None:
        """Ground, weight and dots below: not only a colour, and not the line of a link."""
        marked = QTextCharFormat()
        marked.setBackground(colour(Role.DOUBT_LINE))
        marked.setFontWeight(QFont.Weight.Bold)
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        for begin, end in hits:
            _cursor(document, begin, end).mergeCharFormat(marked)

    # places

    def go_to_place(self, place: str) -> bool:
        """Bring the heading of a place to the top; False if the article has no such place."""
        position = place_position(self.document(), place)
        if position is None:
            return False
        self.go_to(position)
        return True

    def go_to(self, position: int) -> None:
        """Bring the line with a position of the text to the top."""
        self._is_arranging = True
        self.setTextCursor(_cursor(self.document(), position, position))
        self._top = position
        self._arrange()

    def place_at_top(self) -> str | None:
        """The place that is being read; None above the first one."""
        block = self.document().findBlock(self._top)
        while block.isValid():
            places = places_of(block)
            if places:
                return places[0]
            block = block.previous()
        return None

    def top(self) -> int:
        """The position of the text at the top."""
        return self._top

    def _arrange(self) -> None:
        """Keep the text that is read at the top, whatever the width and the size of the text."""
        self._is_arranging = True
        self.document().pageCount()  # lays out to the end, so that there is room to scroll to
        bar = self.verticalScrollBar()
        if self._top == 0:
            bar.setValue(0)
        else:
            line = self.cursorRect(_cursor(self.document(), self._top, self._top))
            bar.setValue(bar.value() + line.top() - Space.SMALL)
        self._is_arranging = False

    @Slot()
    def _remember_top(self) -> None:
        if not self._is_arranging:
            at_top = self.verticalScrollBar().value() == 0
            point = QPoint(1, Space.LARGE)
            self._top = 0 if at_top else self.cursorForPosition(point).position()

    # what was searched for

    def hit_count(self) -> int:
        """How often the article has what is searched for."""
        return len(self._hits)

    def hit_number(self) -> int:
        """Which of them is the present one, from 1; 0 if none is."""
        return 0 if self._hit is None else self._hit + 1

    def show_hit_from(self, position: int) -> None:
        """Make the first hit at or after a position the present one, and bring it into sight."""
        if self._hits:
            later = (index for index, hit in enumerate(self._hits) if hit[0] >= position)
            self._show_hit(next(later, 0))

    def step_hit(self, direction: int) -> None:
        """Go to the hit after the present one (1) or before it (-1), around the ends."""
        if self._hits:
            now = -1 if self._hit is None and direction > 0 else self._hit or 0
            self._show_hit((now + direction) % len(self._hits))

    def mark_hit(self, number: int) -> None:
        """Make a hit the present one, counted from 1, without moving the text."""
        self._hit = number - 1
        present = QTextEdit.ExtraSelection()
        present.cursor = _cursor(self.document(), *self._hits[self._hit])
        shown = QTextCharFormat()
        shown.setBackground(colour(Role.ACTION))
        shown.setForeground(colour(Role.ON_ACTION))
        present.format = shown
        self.setExtraSelections([present])

    def _show_hit(self, index: int) -> None:
        self.mark_hit(index + 1)
        begin, _end = self._hits[index]
        line = self.cursorRect(_cursor(self.document(), begin, begin))
        if line.top() < 0 or line.bottom() > self.viewport().height():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + line.top() - self.viewport().height() // 3)

    # links

    @Slot(QUrl)
    def _follow(self, address: QUrl) -> None:
        text = address.toString()
        if text.startswith(TOPIC_LINK):
            self.reference_requested.emit(text.removeprefix(TOPIC_LINK))
        elif text.startswith(DIAL_LINK):
            self.number_requested.emit(text.removeprefix(DIAL_LINK))

    # size, focus and painting

    def sizeHint(self) -> QSize:
        """Return the same: the card gives it all the room there is."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return room for a few lines of the article."""
        metrics = QFontMetrics(self.document().defaultFont())
        return QSize(8 * metrics.horizontalAdvance("国"), _LEAST_LINES * metrics.lineSpacing())

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stay at the text that is read."""
        self._is_arranging = True
        super().resizeEvent(event)
        self._arrange()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Keep the article's own font: Qt would give it the window's when that changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.document().setDefaultFont(self._reading_font)

    @guarded
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show a ring if the keyboard brought the focus."""
        if event.reason() is not Qt.FocusReason.ActiveWindowFocusReason:
            self._shows_focus = event.reason() not in _BY_MOUSE
        super().focusInEvent(event)
        self.viewport().update()

    @guarded
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.viewport().update()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground of each talk, the article, and the ring."""
        self._paint_talks()
        super().paintEvent(event)
        if self.hasFocus() and self._shows_focus:
            self._paint_focus()

    def _paint_talks(self) -> None:
        painter = self._painter()
        for place in talk_places(self.document()):
            _paint_talk(painter, place)
        painter.end()

    def _paint_focus(self) -> None:
        """A ring around the article, and one around the link that Enter would follow."""
        painter = self._painter()
        scrolled = self.verticalScrollBar().value()
        whole = QRectF(self.viewport().rect()).translated(0, scrolled)
        stroke(painter, rounded(whole.adjusted(1, 1, -1, -1), CONTROL_RADIUS), Role.FOCUS, 2)
        cursor = self.textCursor()
        if cursor.hasSelection() and cursor.charFormat().isAnchor():
            for place in selected_lines(self.document(), cursor):
                ring = rounded(place.adjusted(-3, 0, 3, 0), CONTROL_RADIUS)
                stroke(painter, ring, Role.FOCUS, 2.5)
        painter.end()

    def _painter(self) -> QPainter:
        """A painter in the coordinates of the document."""
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(0, -self.verticalScrollBar().value())
        return painter


def _paint_talk(painter: QPainter, place: QRectF) -> None:
    painter.save()
    outline = rounded(place, CONTROL_RADIUS)
    fill(painter, outline, Role.ACTION_SOFT)
    painter.setClipPath(outline)
    bar = QRectF(place.left(), place.top(), TALK_BAR, place.height())
    fill(painter, rectangle(bar), Role.ACTION)
    painter.restore()


def _cursor(document: QTextDocument, begin: int, end: int) -> QTextCursor:
    cursor = QTextCursor(document)
    cursor.setPosition(begin)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    return cursor
