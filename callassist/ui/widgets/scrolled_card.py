"""A card whose content may be taller than its place: it scrolls by itself beside a table."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.sizes import Space
from callassist.ui.theme import current_theme
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.question_card import QuestionCard

_LEAST_LINES = 6


class ScrolledColumn(QScrollArea):
    """A column that scrolls, or that is as tall as its content where something is above it."""

    def __init__(self) -> None:
        super().__init__()
        self._is_whole = False
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._content = QWidget()
        self.lines = QVBoxLayout(self._content)
        """Where the content goes."""
        self.lines.setContentsMargins(Space.LARGE, Space.LARGE, Space.LARGE, Space.LARGE)
        self.lines.setSpacing(Space.MEDIUM)
        self.setWidget(self._content)
        # The card below paints the ground.
        self._content.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    def show_whole(self, is_whole: bool) -> None:
        """Be as tall as the content, or scroll in whatever height there is."""
        if self._is_whole != is_whole:
            self._is_whole = is_whole
            # A bar would take width away, so that the words need more lines, and so the bar.
            policies = Qt.ScrollBarPolicy
            shown = policies.ScrollBarAlwaysOff if is_whole else policies.ScrollBarAsNeeded
            self.setVerticalScrollBarPolicy(shown)
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the height of the content, or a few lines of it."""
        return QSize(self._content.sizeHint().width(), self._wanted_height())

    def minimumSizeHint(self) -> QSize:
        """Return the least width in which nothing is cut, not even by the bar.

        The same with a bar and without: whether there is one hangs on this width.
        """
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, self._wanted_height())

    def _wanted_height(self) -> int:
        if not self._is_whole:
            return _LEAST_LINES * QFontMetrics(current_theme().font()).height()
        # Qt gives the content neither less than it needs in this width nor less than its least.
        least = self._content.minimumSizeHint().height()
        return max(self._content.heightForWidth(self.width()), least)

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Ask for another height when the width is another one."""
        super().resizeEvent(event)
        if self._is_whole and event.oldSize().width() != event.size().width():
            self.updateGeometry()


class ScrolledCard(Card):
    """A white panel with a scrolled column, and below it a foot that always stays in sight."""

    def __init__(self) -> None:
        super().__init__()
        self.scrolled = ScrolledColumn()
        """The part that scrolls."""
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)
        self.column.addWidget(self.scrolled, 1)
        self.foot = QVBoxLayout()
        """What stays below the scrolled part."""
        self.foot.setSpacing(Space.SMALL)
        self.foot.setContentsMargins(0, 0, 0, 0)
        self.column.addLayout(self.foot)
        self._asked: QuestionCard | None = None

    @property
    def lines(self) -> QVBoxLayout:
        """Where the scrolled content goes."""
        return self.scrolled.lines

    def ask_in_foot(self, question: QuestionCard, words: str | None = None) -> None:
        """Ask, perhaps in other words, where it is always in sight: in place of the foot."""
        if self.foot.indexOf(question) < 0:
            self.add_to_foot(question)
        self._asked = question
        self._show_foot(is_asking=True)
        question.ask(words)

    def end_question(self) -> None:
        """Show the foot as it was, whatever was asked."""
        if self._asked is not None:
            self._show_foot(is_asking=False)

    def _show_foot(self, *, is_asking: bool) -> None:
        for at in range(self.foot.count()):
            item = self.foot.itemAt(at)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.setVisible((widget is self._asked) is is_asking)

    def add_to_foot(self, widget: QWidget) -> None:
        """Put a widget below the scrolled part."""
        self.foot.setContentsMargins(Space.LARGE, Space.MEDIUM, Space.LARGE, Space.LARGE)
        self.foot.addWidget(widget)
