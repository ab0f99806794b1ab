"""The card at the right of the guidance: the way to the article, the article, its tools."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget

from callassist.domain.errors import CallAssistError
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.guidance.article_document import READING_MARGIN, article_document
from callassist.ui.guidance.article_look import ArticleLook, screen_look
from callassist.ui.guidance.article_tools import ArticleTools
from callassist.ui.guidance.article_view import ArticleView
from callassist.ui.guidance.breadcrumbs import Breadcrumbs
from callassist.ui.guidance.hit_steps import HitSteps
from callassist.ui.guidance.number_panel import NumberPanel
from callassist.ui.sizes import Space
from callassist.ui.widgets.buttons import IconButton, QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout

if TYPE_CHECKING:
    from callassist.domain.directory import Entry
    from callassist.domain.guidance import Spot, Topic
    from callassist.ui.controllers.guidance_controller import GuidanceController

_LEAST_CHARACTERS = 12


class ArticleCard(Card):
    """Shows one topic at one of its places."""

    back_requested = Signal()
    """The person wants to be where they were before."""
    contents_requested = Signal()
    """The person wants the contents, where they are not beside the article."""
    directory_requested = Signal(str, str)
    """The person wants an official number: its digits, and whose it is."""

    def __init__(self, controller: "GuidanceController") -> None:
        super().__init__()
        self._controller = controller
        self._topic: Topic | None = None
        self._look: ArticleLook | None = None
        self._wanted = ""
        self._panel: NumberPanel | None = None
        self.setAccessibleName(self.tr("文章"))
        self.column.setContentsMargins(Space.MEDIUM, Space.SMALL, Space.MEDIUM, Space.LARGE)
        self.column.setSpacing(0)
        self._build_top()
        self.view = ArticleView()
        """The article itself."""
        self.view.number_requested.connect(self._open_number)
        self.add(self.view, 1)
        self.tools = ArticleTools(controller)
        """The buttons at the foot."""
        self.tools.print_requested.connect(self._print)
        self.tools.save_requested.connect(self._save)
        self.add(self.tools)
        controller.reading_size_changed.connect(self._show_again)

    def _build_top(self) -> None:
        self._contents = QuietButton(self.tr("目录"), leading="list")
        self._contents.clicked.connect(self.contents_requested)
        self._contents.hide()
        self._back = IconButton(self.tr("回到刚才看的（Alt+←）"), "chevron-left")
        self._back.clicked.connect(self.back_requested)
        self.crumbs = Breadcrumbs()
        """The way to the article."""
        way = QWidget()
        row = QHBoxLayout(way)
        row.setContentsMargins(READING_MARGIN - Space.HAIR, 0, 0, 0)
        row.setSpacing(Space.HAIR)
        for widget in (self._contents, self._back):
            row.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.crumbs, 1, Qt.AlignmentFlag.AlignVCenter)
        self._steps = HitSteps()
        self._steps.step_requested.connect(self.step_hit)
        self.add_layout(EndsLayout(way, self._steps, least_characters=8))

    # what it shows

    def show_spot(self, spot: "Spot", wanted: str, *, can_go_back: bool) -> None:
        """Show a topic, from a place if one is meant, with what is searched for marked."""
        self._close_number()
        self._back.setVisible(can_go_back)
        self._write(spot.topic, wanted)
        if spot.place is not None:
            self.view.go_to_place(spot.place)
        if wanted:
            self.view.show_hit_from(self.view.top())
        self._show_hit_number()
        heading = spot.section.title if spot.section is not None else ""
        announce(self.view, heading or spot.topic.title)

    def show_top(self, top: int) -> None:
        """Scroll to a position of the text."""
        self.view.go_to(top)

    def set_alone(self, *, is_alone: bool) -> None:
        """Offer the contents where they are not beside the article."""
        self._contents.setVisible(is_alone)
        self.crumbs.set_short(is_short=is_alone)

    def least_width(self) -> int:
        """Return the width in pixels below which lines become too short to read well."""
        metrics = QFontMetrics(self.view.document().defaultFont())
        return _LEAST_CHARACTERS * metrics.horizontalAdvance("国") + 2 * Space.PAGE

    def _write(self, topic: "Topic", wanted: str) -> None:
        self._topic, self._wanted = topic, wanted
        self._look = screen_look(self._controller.reading_percent)
        document = article_document(topic, self._controller.wording, self._look)
        hits = self._controller.hits_in(document.toPlainText(), wanted) if wanted else ()
        self.view.show_article(document, topic.title, hits)

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the window's text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._show_again()

    @Slot()
    def _show_again(self) -> None:
        """In another size or other colours, at the same place; nothing if they are the same."""
        is_other = self._look != screen_look(self._controller.reading_percent)
        if self._topic is not None and is_other:
            top, hit = self.view.top(), self.view.hit_number()
            self._write(self._topic, self._wanted)
            self.view.go_to(top)
            if hit:
                self.view.mark_hit(hit)

    # what was searched for

    @Slot(int)
    def step_hit(self, direction: int) -> None:
        """Go to the next marked words (1) or to those before (-1)."""
        self.view.step_hit(direction)
        self._show_hit_number()
        if self.view.hit_count():
            self._steps.tell(self.view.hit_number(), self.view.hit_count())

    def _show_hit_number(self) -> None:
        self._steps.show_number(self.view.hit_number(), self.view.hit_count())

    # a number

    @Slot(str)
    def _open_number(self, number: str) -> None:
        """Show the entry of the list, never the text of the article."""
        entry = self._controller.directory.entry_for("".join(filter(str.isdecimal, number)))
        if entry is None:
            return
        if entry.may_be_dialled:
            self._show_number(entry)
        else:
            # How little is known about it can only be said where its sources are.
            self.directory_requested.emit(entry.digits, entry.organisation_ids[0])

    def _show_number(self, entry: "Entry") -> None:
        self._close_number()
        self._panel = NumberPanel(entry, self._controller.wording)
        self._panel.directory_requested.connect(self.directory_requested)
        self._panel.closed.connect(self._end_number)
        self.column.insertWidget(1, self._panel)
        self._panel.show()
        self._panel.take_keyboard()

    def _close_number(self) -> None:
        if self._panel is not None:
            self.column.removeWidget(self._panel)
            self._panel.hide()
            self._panel.deleteLater()
            self._panel = None

    @Slot()
    def _end_number(self) -> None:
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._close_number()

    # paper

    @Slot()
    def _print(self) -> None:
        self._to_paper(is_print=True)

    @Slot()
    def _save(self) -> None:
        self._to_paper(is_print=False)

    def _to_paper(self, *, is_print: bool) -> None:
        from callassist.ui.guidance.article_paper import ArticlePaper

        if self._topic is None:
            return
        paper = ArticlePaper(self._topic, self._controller.wording)
        try:
            is_done = paper.print_out(self) if is_print else paper.save(self)
        except CallAssistError as error:
            self._controller.request_failed.emit(error)
            return
        if is_done:
            announce(self, self.tr("已打印") if is_print else self.tr("已存好"))
