"""The card at the left of the guidance: the contents, what a search has found, or nothing."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.guidance import TopicGroup
from callassist.ui.announcements import announce
from callassist.ui.guidance.contents_list import ContentsList
from callassist.ui.guidance.contents_rows import contents_rows, result_rows
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.sizes import Space
from callassist.ui.widgets.card import Card

if TYPE_CHECKING:
    from callassist.domain.search import DirectoryHit, GuidanceHit
    from callassist.ui.controllers.guidance_controller import GuidanceController


class ContentsCard(QWidget):
    """One list, filled with the contents or with results."""

    contents_requested = Signal()
    """Nothing was found, and the person wants the contents again."""

    def __init__(self, controller: "GuidanceController") -> None:
        super().__init__()
        self._controller = controller
        self.list = ContentsList()
        """The rows."""
        self._card = Card()
        self._card.column.setContentsMargins(*4 * (Space.SMALL,))
        self._card.add(self.list)
        self._empty = EmptyCard(self.tr("看目录"))
        self._empty.action_requested.connect(self.contents_requested)
        self._empty.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._card, 1)
        column.addWidget(self._empty)
        column.addStretch(0)

    def show_contents(self) -> None:
        """Show all topics under their groups."""
        rows = contents_rows(self._controller.guidance, self._controller.wording)
        self.list.show_rows(self.tr("目录"), rows)
        self._show_empty(is_empty=False)

    def show_results(self, text: str, hits: "Sequence[GuidanceHit | DirectoryHit]") -> None:
        """Show what was found, or what to do where nothing was."""
        heading = self.tr("“{text}” 找到 %n 处", "", len(hits)).format(text=text)
        self.list.show_rows(self.tr("搜索结果"), result_rows(heading, hits))
        self._empty.say(
            self.tr("没有找到“{text}”").format(text=text),
            self.tr("换短一点的词再试，或者打拼音。号码没有找到，不等于是假的，也不等于是真的。"),
            has_action=True,
        )
        self._show_empty(is_empty=not hits)
        announce(self, self.tr("找到 %n 处", "", len(hits)))

    def show_group(self, group: TopicGroup) -> None:
        """Show a part of the contents from its heading."""
        self.list.choose_group(group)

    def _show_empty(self, *, is_empty: bool) -> None:
        self._card.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
