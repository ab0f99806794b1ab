"""The guidance: contents and search, the article, the way between its places."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut

from callassist.domain.guidance import TopicGroup
from callassist.ui.guarded import guarded, guarded_filter
from callassist.ui.guidance.article_card import ArticleCard
from callassist.ui.guidance.contents_card import ContentsCard
from callassist.ui.guidance.contents_rows import ChoiceRow, NumberRow
from callassist.ui.guidance.reading_columns import ReadingColumns
from callassist.ui.guidance.reading_trail import ReadingPlace, ReadingTrail
from callassist.ui.page import Page
from callassist.ui.widgets.search_field import SearchField

if TYPE_CHECKING:
    from collections.abc import Callable

    from callassist.domain.guidance import Spot
    from callassist.ui.controllers.guidance_controller import GuidanceController


@dataclass(frozen=True, slots=True)
class GuidanceDraft:
    """What a page of the guidance shows, to be shown again by a page made anew."""

    reference: str
    wanted: str
    """What is searched for."""
    place: str | None
    """The place that is read; positions of the text are others in another language."""


class GuidancePage(Page):
    """What to do and why, to be read without a network."""

    practice_requested = Signal()
    """The person wants to practise."""
    fridge_requested = Signal()
    """The person wants the page for the fridge."""
    directory_requested = Signal(str, str)
    """The person wants an official number: its digits, and the id of the organisation."""

    def __init__(self, controller: "GuidanceController") -> None:
        super().__init__(self.tr("防骗指南"))
        self._controller = controller
        self._trail = ReadingTrail()
        self._spot: Spot | None = None
        self._wanted = ""
        self._search = SearchField(self.tr("防骗指南和官方号码"))
        self._search.installEventFilter(self)
        self.header.add_right(self._search)
        self._contents = ContentsCard(controller)
        self._article = ArticleCard(controller)
        self._columns = ReadingColumns(self._contents, self._article)
        self.add(self._columns, 1)
        self.start_keyboard_at(self._search)
        self._connect()
        self._add_keys()
        self._contents.show_contents()
        self._open_first()

    def _connect(self) -> None:
        self._search.search_changed.connect(self._find)
        self._search.returnPressed.connect(self._go_to_list)
        self._contents.list.row_chosen.connect(self._show_row)
        self._contents.list.row_opened.connect(self._open_row)
        self._contents.contents_requested.connect(self._show_contents)
        self._article.back_requested.connect(self.go_back)
        self._article.contents_requested.connect(self._show_contents)
        self._article.crumbs.step_requested.connect(self._go_to_step)
        self._article.directory_requested.connect(self.directory_requested)
        self._article.view.reference_requested.connect(self._follow)
        self._article.tools.practice_requested.connect(self.practice_requested)
        self._article.tools.fridge_requested.connect(self.fridge_requested)
        self._controller.reading_size_changed.connect(self._keep_reading)

    def _add_keys(self) -> None:
        keys: dict[str, Callable[[], None]] = {
            "Alt+Left": self.go_back,
            "F3": self._next_hit,
            "Shift+F3": self._previous_hit,
            "Ctrl+F": self._search.setFocus,
        }
        for key, action in keys.items():
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(action)

    def _open_first(self) -> None:
        """Open at first aid, so that the page is never empty."""
        for topic in self._controller.guidance.group(TopicGroup.FIRST_AID)[:1]:
            self._show(topic.id)
            self._contents.list.mark(topic.id)

    # opened from outside

    def show_reference(self, reference: str) -> None:
        """Show a place of the guidance; one that does not exist changes nothing."""
        if self._controller.find(reference) is None:
            return
        self._end_search()
        self._follow(reference)

    def draft(self) -> GuidanceDraft | None:
        """Return what is read and searched for."""
        if self._spot is None:
            return None
        return GuidanceDraft(self._reference(), self._wanted, self._article.view.place_at_top())

    def resume(self, draft: object) -> None:
        """Show the same again."""
        if not isinstance(draft, GuidanceDraft):
            return
        if draft.wanted:
            self._search.setText(draft.wanted)
            self._find(draft.wanted)
        place = draft.place
        topic_id = draft.reference.partition("#")[0]
        self._show(f"{topic_id}#{place}" if place else topic_id)
        self._contents.list.mark(draft.reference, topic_id)

    # what is read

    def _reference(self) -> str:
        """The reference of what is read; empty for nothing."""
        if self._spot is None:
            return ""
        place = self._spot.place
        return f"{self._spot.topic.id}#{place}" if place else self._spot.topic.id

    def _here(self) -> ReadingPlace | None:
        if self._spot is None:
            return None
        return ReadingPlace(self._reference(), self._article.view.top())

    def _show(self, reference: str) -> None:
        spot = self._controller.find(reference)
        if spot is None:
            return
        self._spot = spot
        self._article.show_spot(spot, self._wanted, can_go_back=self._trail.can_go_back)
        self._article.crumbs.show_steps(self._steps(spot))

    def _steps(self, spot: "Spot") -> list[str]:
        group = self._controller.wording.texts.word(f"topic_group.{spot.topic.group}")
        steps = [self.tr("防骗指南"), group, spot.topic.title]
        return [*steps, spot.section.title] if spot.section and spot.section.title else steps

    @Slot(str)
    def _follow(self, reference: str) -> None:
        """Go to a place, with a way back."""
        spot = self._controller.find(reference)
        if spot is None:
            return
        self._trail.leave(self._here(), by_list=False)
        self._show(reference)
        self._contents.list.mark(self._reference(), spot.topic.id)
        self._columns.show_article()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def go_back(self) -> None:
        """Go to where the person was before."""
        place = self._trail.back()
        if place is not None:
            self._show(place.reference)
            self._article.show_top(place.top)
            self._contents.list.mark(place.reference, place.reference.partition("#")[0])
            self._columns.show_article()
            self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _go_to_step(self, number: int) -> None:
        """Follow the breadcrumbs: all contents, one group, the topic from its top, the place."""
        if self._spot is None:
            return
        topic = self._spot.topic
        if number >= 2:
            self._follow(topic.id if number == 2 else self._reference())
            return
        self._show_contents()
        self._contents.show_group(topic.group if number else TopicGroup.FIRST_AID)

    @Slot()
    def _keep_reading(self) -> None:
        self._columns.show_article()

    # the list

    @Slot(object)
    def _show_row(self, row: ChoiceRow) -> None:
        """Show the article of a row that was come to."""
        if not isinstance(row, NumberRow):
            self._trail.leave(self._here(), by_list=True)
            self._show(row.reference)

    @Slot(object)
    def _open_row(self, row: ChoiceRow) -> None:
        """Go to what a row leads to."""
        if isinstance(row, NumberRow):
            self.directory_requested.emit(row.digits, row.organisation_id)
            return
        self._columns.show_article()
        self._article.view.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _show_contents(self) -> None:
        """Show the contents, and give them the keyboard."""
        self._end_search()
        self._columns.show_contents()
        self._contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    # search

    @Slot(str)
    def _find(self, text: str) -> None:
        if text == self._wanted:
            return
        self._wanted = text
        self._columns.show_contents()
        if text:
            self._contents.show_results(text, self._controller.search(text))
            self._contents.list.choose_first()
        else:
            self._contents.show_contents()
            self._take_marks_away()

    def _take_marks_away(self) -> None:
        """Show the article as it is, where it is read."""
        if self._spot is not None:
            top = self._article.view.top()
            self._show(self._reference())
            self._article.show_top(top)
            self._contents.list.mark(self._reference(), self._spot.topic.id)

    @Slot()
    def _end_search(self) -> None:
        """Take the search away at once, not after the field's pause."""
        self._search.clear()
        self._find("")

    @Slot()
    def _go_to_list(self) -> None:
        """Go to what was found; what was typed last is searched for first."""
        self._find(self._search.text().strip())
        self._contents.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _next_hit(self) -> None:
        self._article.step_hit(1)

    @Slot()
    def _previous_hit(self) -> None:
        self._article.step_hit(-1)

    # keys

    @guarded_filter
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the arrow key lead from the search field down into the list."""
        if (
            watched is self._search
            and event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Down
        ):
            self._go_to_list()
            return True
        return super().eventFilter(watched, event)

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead back to the search on Esc; there it ends the search."""
        if event.key() == Qt.Key.Key_Escape:
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)
