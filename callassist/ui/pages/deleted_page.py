"""The calls that were deleted in the last 30 days: each can come back, or go for good."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.look_back.rows_model import Row, RowsModel
from callassist.ui.models.call_words import CallWords
from callassist.ui.page import Page
from callassist.ui.pages.deleted_detail import DeletedDetail, short_day
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.table_and_detail import TableAndDetail

if TYPE_CHECKING:
    from collections.abc import Sequence

    from callassist.services.removal_desk import DeletedCall
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.removal_controller import RemovalController

_MOST = 1000
"""Rows that are shown; those deleted before them come up when these are gone."""


class DeletedPage(Page):
    """Nothing here counts in the log any more."""

    call_log_requested = Signal()
    """The person wants back to the log."""

    def __init__(self, controller: "RemovalController", calls: "CallController") -> None:
        back = QuietButton(self.tr("回到来电记录"), leading="chevron-left")
        self._empty_all = QuietButton(self.tr("全部彻底删除…"), leading="trash")
        super().__init__(
            self.tr("最近删除"),
            self.tr("删除后 30 天内都能找回，之后自动彻底删除。"),
            self._empty_all,
            back,
        )
        back.clicked.connect(self._request_call_log)
        self._controller = controller
        self._words = CallWords(calls)
        self._deleted: Sequence[DeletedCall] = ()
        self._all = QuestionCard("", self.tr("都留着"), self.tr("全部彻底删除"))
        self.add(self._all)
        self._build_columns(calls)
        self._nothing = EmptyCard()
        self._nothing.say(
            self.tr("最近没有删除来电"), self.tr("从来电记录里删除的，会先放在这里 30 天。")
        )
        self.column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._connect()
        self.start_keyboard_at(self._table)

    def _build_columns(self, calls: "CallController") -> None:
        self._model = RowsModel(self)
        self._table = FittedTable(
            self.tr("最近删除的来电"), growing=2, least_characters=4, giving_way=(3, 2, 0)
        )
        self._table.setModel(self._model)
        self._detail = DeletedDetail(calls)
        self._columns = TableAndDetail(self._table, self._detail, (5, 3))
        self.add(self._columns, 1)

    def _connect(self) -> None:
        self._table.selectionModel().currentRowChanged.connect(
            self._show_selected, Qt.ConnectionType.QueuedConnection
        )
        self._detail.bring_back_requested.connect(self._bring_back)
        self._detail.remove_requested.connect(self._remove)
        self._detail.question_requested.connect(self._ask_one)
        self._empty_all.clicked.connect(self._ask_all)
        self._all.agreed.connect(self._controller.empty)
        self._all.declined.connect(self._table.setFocus)
        self._controller.deleted_changed.connect(self._look_again)

    # what is shown

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Read everything again."""
        super().showEvent(event)
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if not self.isVisible():
            return
        selected = max(self._table.currentIndex().row(), 0)
        self._deleted = self._controller.deleted()
        heads = (self.tr("来电时间"), self.tr("号码"), self.tr("自称"), self.tr("能找回到"))
        self._model.show_rows(heads, [self._row(each) for each in self._deleted[:_MOST]])
        has_any = bool(self._deleted)
        for widget in (self._columns, self._empty_all):
            widget.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        self._all.hide()
        if has_any:
            row = min(selected, self._model.rowCount() - 1)
            self._table.setCurrentIndex(self._model.index(row, 0))
        self._show_selected()

    def _row(self, deleted: "DeletedCall") -> Row:
        call, words = deleted.call, self._words
        return Row(
            (
                words.moment(call.ended.received_at),
                words.number(call.ended),
                words.claim_of(call),
                short_day(deleted.kept_until),
            )
        )

    @Slot()
    def _show_selected(self) -> None:
        row = self._table.currentIndex().row()
        is_there = 0 <= row < len(self._deleted)
        self._detail.show_deleted(self._deleted[row] if is_there else None)

    # what the person does

    @Slot(int)
    def _bring_back(self, call_id: int) -> None:
        self._controller.bring_back(call_id)
        self._say(self.tr("找回来了，在来电记录里。"))

    @Slot()
    def _ask_one(self) -> None:
        self._detail.ask(has_old_files=self._controller.has_old_files())

    @Slot(int)
    def _remove(self, call_id: int) -> None:
        self._controller.remove(call_id)
        said = self.tr("已经彻底删除。")
        if self._controller.has_old_files():
            said += "\n" + self.tr("旧数据文件里可能还有，要在“设置”的“备份”里删。")
        self._say(said)

    @Slot()
    def _ask_all(self) -> None:
        number = self.tr("%n 通来电", "", len(self._deleted))
        asked = self.tr(
            "彻底删除这里的 {number}？号码、备注、附件都抹掉，不能再找回。"
            "自动备份里的，要到旧备份被清理时才会消失。"
        ).format(number=number)
        if self._controller.has_old_files():
            asked += "\n" + self.tr("旧数据文件里可能也有，要在“设置”的“备份”里另外删。")
        self._all.ask(asked)

    def _say(self, sentence: str) -> None:
        banner = Banner(Tone.NEUTRAL, sentence)
        self.add(banner)
        announce(banner, sentence)
        self._table.setFocus()

    @Slot()
    def _request_call_log(self) -> None:
        self.call_log_requested.emit()
