"""The frame of the main window: rail, pages made when they are first shown, notices."""

import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QLayout,
    QLineEdit,
    QMainWindow,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.qt_values import NO_FOCUS
from callassist.ui.rail import Rail
from callassist.ui.sizes import Space

if TYPE_CHECKING:
    from callassist.ui.recovery.trouble_banner import TroubleBanner
    from callassist.ui.widgets.banner import Banner

LOG_CALL_KEY = "Ctrl+N"
"""The key to write a call down; Qt makes it Command+N on a Mac."""
LOG_CALL_KEY_SHOWN = "⌘N" if sys.platform == "darwin" else LOG_CALL_KEY

_NARROW = 2.4  # a window narrower than this many rails gets the rail on top


@dataclass(frozen=True, slots=True, kw_only=True)
class PageEntry:
    """A page the shell can show."""

    page_id: str
    build: Callable[[], QWidget]
    """Makes the page; called at its first showing, and again after a change of language."""
    words: Callable[[], str] | None = None
    """Says its place in the rail in the present language; None for a page without a place."""
    icon_name: str | None = None
    under: str | None = None
    """For a page without a place: the place marked while it is shown, if any."""


class Shell(QMainWindow):
    """The main window without its content.

    A QMainWindow because that alone is a window to a screen reader; any other is a group.
    """

    log_call_requested = Signal()
    """The person wants to write a call down: the big button or its key."""
    alarm_requested = Signal()
    """Somebody else is at work on this computer: the button, wherever one is."""
    page_shown = Signal(str)
    """A page came to the front: its id."""
    first_painted = Signal()
    """The window has been drawn for the first time; heavy imports may begin."""

    def __init__(self, entries: Sequence[PageEntry]) -> None:
        """`entries` are all pages, those of the rail in the order shown there."""
        super().__init__()
        self._entries = {entry.page_id: entry for entry in entries}
        self._built: dict[str, QWidget] = {}
        self._areas: dict[str, QScrollArea] = {}
        self._current: str | None = None
        self._is_painted = False
        self._is_turning_page = False
        self._rail = Rail(LOG_CALL_KEY_SHOWN)
        self._rail.log_call_requested.connect(self._request_log_call)
        self._rail.page_requested.connect(self.show_page)
        self._rail.alarm_requested.connect(self.alarm_requested)
        self._alarm_key = ""
        self._build_frame()
        self._add_places()
        self._name_everything()

    def _build_frame(self) -> None:
        everything = QWidget()
        self.setCentralWidget(everything)
        self._frame = QBoxLayout(QBoxLayout.Direction.LeftToRight, everything)
        self._frame.setContentsMargins(0, 0, 0, 0)
        self._frame.setSpacing(0)
        # The window may become smaller than the rail is tall: the rail then goes on top.
        for layout in (cast(QLayout, self.layout()), self._frame):
            layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._frame.addWidget(self._rail)
        content = QVBoxLayout()
        content.setSpacing(0)
        self._stack = QStackedWidget()
        content.addWidget(self._stack, 1)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(Space.SMALL)
        content.addLayout(self._notices)
        self._frame.addLayout(content, 1)

    def _add_places(self) -> None:
        for entry in self._entries.values():
            if entry.words is not None:
                self._rail.add_place(entry.page_id, entry.words(), entry.icon_name)

    def _name_everything(self) -> None:
        product = self.tr("来电守护")
        self.setWindowTitle(product)
        self._rail.name_parts(product, self.tr("记一通来电"), self.tr("去哪里"))
        for entry in self._entries.values():
            if entry.words is not None:
                self._rail.reword_place(entry.page_id, entry.words())
        self._name_alarm()

    def _name_alarm(self) -> None:
        if self._alarm_key:
            self._rail.show_alarm(self.tr("电脑被遥控"), self._alarm_key)

    def begin_place_keys(self) -> None:
        """Let the places of the rail be reached by a key each."""
        self._rail.begin_keys()

    def begin_alarm(self, key: str) -> None:
        """Show the button for the worst case; its key is listened to by somebody else."""
        self._alarm_key = key
        self._name_alarm()
        self._arrange()

    # pages

    @Slot(str)
    def show_page(self, page_id: str) -> None:
        """Show a page, and make it first if need be; raises KeyError for an unknown id."""
        entry = self._entries[page_id]
        page = self._built.get(page_id)
        if page is None:
            page = self._make_page(entry)
        self._current = page_id
        self._is_turning_page = True
        self._stack.setCurrentWidget(self._areas[page_id])
        self._rail.mark_current(page_id if entry.words is not None else entry.under)
        if isinstance(page, Page):
            page.take_keyboard()
        self._is_turning_page = False
        self._tell_page_shown(page_id)

    def has_page(self, page_id: str) -> bool:
        """Say whether there is such a page."""
        return page_id in self._entries

    def current_page_id(self) -> str | None:
        """Return the id of the page shown, None before the first one."""
        return self._current

    def page(self, page_id: str) -> QWidget | None:
        """Return a page that has been made, None if it has not been shown yet."""
        return self._built.get(page_id)

    def _make_page(self, entry: PageEntry) -> QWidget:
        page = entry.build()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setProperty("focusPolicy", NO_FOCUS)
        area.setWidget(page)
        area.verticalScrollBar().rangeChanged.connect(self._keep_typing_in_sight)
        self._stack.addWidget(area)
        self._built[entry.page_id] = page
        self._areas[entry.page_id] = area
        return page

    def rebuild_pages(self) -> None:
        """Make every page anew, in the present language; what is half written is kept."""
        drafts = {
            page_id: page.draft() for page_id, page in self._built.items() if isinstance(page, Page)
        }
        for area in self._areas.values():
            self._stack.removeWidget(area)
            area.deleteLater()
        self._built, self._areas = {}, {}
        for page_id, draft in drafts.items():
            if draft is None:
                continue
            page = self._make_page(self._entries[page_id])
            if isinstance(page, Page):
                page.resume(draft)
        if self._current is not None:
            self.show_page(self._current)

    def forget_pages(self) -> None:
        """Make every page anew, with nothing of what it showed or what was half written."""
        for area in self._areas.values():
            self._stack.removeWidget(area)
            area.hide()
            area.deleteLater()
        self._built, self._areas, self._current = {}, {}, None

    # rail and notices

    def set_count(self, page_id: str, count: int) -> None:
        """Show in the rail how many things wait at a page; 0 shows nothing."""
        self._rail.set_count(page_id, count)

    def set_footnote(self, text: str) -> None:
        """Show a quiet line or two at the foot of the rail."""
        self._rail.set_footnote(text)

    def show_notice(self, banner: "Banner | TroubleBanner") -> None:
        """Show a notice below the page, where it moves nothing that is being read or typed."""
        self._notices.setContentsMargins(Space.PAGE, Space.SMALL, Space.PAGE, Space.LARGE)
        banner.dismissed.connect(self._forget_notice_room)
        self._notices.addWidget(banner)
        announce(banner, banner.sentence)

    @Slot()
    def _forget_notice_room(self) -> None:
        is_last = self._notices.count() <= 1
        if is_last:
            self._notices.setContentsMargins(0, 0, 0, 0)

    # what happens to the window

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Say everything again in a new language, arrange everything anew for a new size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_everything()
            self.rebuild_pages()
        elif event.type() == QEvent.Type.StyleChange:
            self._arrange()

    @guarded
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the rail on top of the page when there is too little room beside it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        rail = self._rail.column_width()
        is_small = self.width() < _NARROW * rail or self.height() < self._rail.column_height()
        self._rail.set_strip(is_small, self.width())
        self._rail.fit_footnote(self.height())
        directions = QBoxLayout.Direction
        self._frame.setDirection(directions.TopToBottom if is_small else directions.LeftToRight)

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once that the window is there."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            # After this turn of the event loop, when the children are painted too.
            QTimer.singleShot(0, self._tell_first_painted)

    @Slot(QWidget, QWidget)
    def _keep_focus_in_sight(self, _old: QWidget | None, new: QWidget | None) -> None:
        # A new page is read from its top.
        if new is None or self._is_turning_page:
            return
        from PySide6.QtCore import Qt

        # What is under a pressed mouse button must stay there.
        if QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            return
        area = self._stack.currentWidget()
        if isinstance(area, QScrollArea) and area.isAncestorOf(new):
            area.ensureWidgetVisible(new, Space.PAGE, Space.PAGE)

    @Slot()
    def _keep_typing_in_sight(self) -> None:
        """What is typed stays to be seen when a page grows, or its place becomes lower."""
        field = QApplication.focusWidget()
        if isinstance(field, QLineEdit) and field.visibleRegion().boundingRect() != field.rect():
            self._keep_focus_in_sight(None, field)

    @Slot()
    def _request_log_call(self) -> None:
        self.log_call_requested.emit()

    def _tell_page_shown(self, page_id: str) -> None:
        self.page_shown.emit(page_id)

    @Slot()
    def _tell_first_painted(self) -> None:
        from PySide6.QtGui import QShortcut

        # Not before: keys bring enums with them, and nobody presses one on a window not yet seen.
        QShortcut(LOG_CALL_KEY, self).activated.connect(self._request_log_call)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._keep_focus_in_sight)
        self.first_painted.emit()
