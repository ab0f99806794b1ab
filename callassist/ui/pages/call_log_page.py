"""The call log: every call that was written down, with search and the selected call in full."""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent

from callassist.ui.announcements import announce
from callassist.ui.controllers.call_list import RECENT_DAYS
from callassist.ui.guarded import guarded
from callassist.ui.models.call_log_model import CallLogModel, Column
from callassist.ui.page import Page
from callassist.ui.pages.call_detail import CallDetail
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.pages.log_filters import LogFilters
from callassist.ui.pages.week_card import WeekCard
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.search_field import SearchField
from callassist.ui.widgets.table_and_detail import TableAndDetail

if TYPE_CHECKING:
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.export_controller import ExportController
    from callassist.ui.controllers.removal_controller import RemovalController
    from callassist.ui.controllers.report_controller import ReportController
    from callassist.ui.report.export_menu import ExportMenu

_WEEKS = 26


class CallLogPage(Page):
    """The log as a table; opens at once however long it is."""

    steps_requested = Signal(int)
    """The person wants the steps of a call: its id."""

    edit_requested = Signal(int)
    """The person wants to tell more about a call, or to correct it: its id."""

    report_of_all_requested = Signal(object)
    """The person wants one report of all calls that are listed: the CallFilter."""
    report_requested = Signal(int)
    """The person wants to hand a call to somebody: its id."""

    add_number_requested = Signal(str)
    """The person wants to keep the number of a call as one of theirs."""

    pictures_requested = Signal()
    """The person wants to see the whole log in pictures."""

    import_requested = Signal()
    """The person wants to take in the call log of a phone."""

    deleted_requested = Signal()
    """The person wants to see what was deleted in the last days."""

    def __init__(
        self,
        controller: "CallController",
        reports: "Callable[[], ReportController] | None" = None,
        exports: "Callable[[], ExportController] | None" = None,
        removals: "Callable[[], RemovalController] | None" = None,
    ) -> None:
        """Without `reports` and `exports` the calls can only be read.

        Without `removals` there is no way to those that were deleted.
        """
        super().__init__(self.tr("来电记录"))
        self._controller = controller
        self._reports = reports
        self._removals = removals
        self._deleted: list[int] = []
        self._undo: Banner | None = None
        self._model = CallLogModel(controller, self)
        self._search = SearchField(self.tr("号码、机构、备注"))
        self.header.add_right(self._search)
        self._pictures = QuietButton(self.tr("看图"))
        self.header.add_right(self._pictures)
        self._export = self._build_export(exports) if exports is not None else None
        self._bring = QuietButton(self.tr("从手机导入…"))
        self._bring.clicked.connect(self.import_requested)
        self.header.add_right(self._bring)
        self._to_deleted = QuietButton("", leading="trash")
        self._to_deleted.clicked.connect(self.deleted_requested)
        self._to_deleted.hide()
        self.header.add_right(self._to_deleted)
        self._filters = LogFilters(controller)
        self.add(self._filters)
        self._weeks = WeekCard(_WEEKS)
        self.add(self._weeks)
        self._build_columns()
        self._empty = EmptyCard(self.tr("看全部来电"))
        self._empty.action_requested.connect(self._show_all)
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self._connect()
        self._select_first()
        self._show_whether_empty()

    def _build_export(self, exports: "Callable[[], ExportController]") -> "ExportMenu":
        from callassist.ui.report.export_menu import ExportMenu

        menu = ExportMenu(exports, lambda: self._model.calls.wanted)
        menu.exported.connect(self._tell_exported)
        menu.report_requested.connect(self.report_of_all_requested)
        self.header.add_right(menu)
        return menu

    @Slot(str)
    def _tell_exported(self, sentence: str) -> None:
        banner = Banner(Tone.NEUTRAL, sentence)
        self.add(banner)
        announce(banner, sentence)

    def _build_columns(self) -> None:
        self._table = FittedTable(
            self.tr("来电记录"),
            growing=Column.CLAIM,
            least_characters=4,
            giving_way=(Column.CALLBACK, Column.CLAIM, Column.MOMENT),
        )
        self._table.setModel(self._model)
        self._detail = CallDetail(self._controller, self._reports)
        self._columns = TableAndDetail(self._table, self._detail, (5, 2))
        self.add(self._columns, 1)

    def _connect(self) -> None:
        self._pictures.clicked.connect(self.pictures_requested)
        self._search.search_changed.connect(self._filter)
        self._filters.filter_changed.connect(self._filter)
        self._detail.steps_requested.connect(self.steps_requested)
        self._detail.edit_requested.connect(self.edit_requested)
        self._detail.report_requested.connect(self.report_requested)
        self._detail.add_number_requested.connect(self.add_number_requested)
        self._detail.delete_requested.connect(self._delete)
        self._detail.related.call_requested.connect(self.show_call)
        self._detail.related.family_requested.connect(self.show_family)
        self._detail.related.digits_requested.connect(self.show_digits)
        self._table.activated.connect(self._open_steps)
        self._table.horizontalHeader().sectionClicked.connect(self._take_head)
        # While a row is being removed, what stands in which row is not settled yet.
        self._table.selectionModel().currentRowChanged.connect(
            self._show_selected, Qt.ConnectionType.QueuedConnection
        )
        self._controller.call_changed.connect(self._take_change)
        self._controller.call_logged.connect(self._take_change)
        self._controller.log_replaced.connect(self._take_change)
        self._listen_to_keys()

    def _listen_to_keys(self) -> None:
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self._search.setFocus)
        QShortcut(QKeySequence("F2"), self).activated.connect(self._detail.request_edit)
        letter = QShortcut(QKeySequence("E"), self._table)
        letter.setContext(Qt.ShortcutContext.WidgetShortcut)
        letter.activated.connect(self._detail.request_edit)

    # what is shown

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Say everything again: since the last time, today may have become yesterday."""
        super().showEvent(event)
        self._show_figures()
        self._show_selected()

    def _show_figures(self) -> None:
        self._show_way_to_deleted()
        figures = self._controller.figures(RECENT_DAYS)
        self._weeks.show_weeks(self._controller.weeks(_WEEKS))
        for control in filter(None, (self._search, self._pictures, self._filters, self._export)):
            control.setVisible(figures is not None and figures.total > 0)
        if figures is None or not figures.total:
            self.header.set_subtitle("")
            return
        self.header.set_subtitle(
            self.tr("{total} · 近 {days} 天 {recent}，其中 {severe}").format(
                total=self.tr("共 %n 通", "", figures.total),
                days=RECENT_DAYS,
                recent=self.tr("%n 通", "", figures.recent),
                severe=self.tr("%n 通可疑", "", figures.recent_severe),
            )
        )

    def _show_way_to_deleted(self) -> None:
        count = self._removals().count() if self._removals is not None else 0
        self._to_deleted.setText(self.tr("最近删除（{}）").format(count))
        self._to_deleted.setVisible(count > 0)

    def _show_whether_empty(self) -> None:
        is_filtered = self._model.calls.is_filtered
        self._filters.show_clearing(is_needed=is_filtered)
        is_empty = self._model.rowCount() == 0
        self._columns.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self.start_keyboard_at(self._bring if is_empty else self._table)
        if is_filtered:
            self._empty.say(
                self.tr("没有符合的来电"),
                self.tr("换一个词，只打号码的一部分，或者清除筛选。"),
                has_action=True,
            )
        else:
            self._empty.say(
                self.tr("还没有记下来电"),
                self.tr("接到可疑的电话，先挂断，再按“记一通来电”。只填号码就可以保存。"),
                has_action=False,
            )

    @Slot()
    def _show_selected(self) -> None:
        listed = self._model.call_at(self._table.currentIndex().row())
        self._detail.show_call(listed.call.id if listed else None)

    @Slot()
    def _take_change(self) -> None:
        self._filters.look_again()
        self._show_whether_empty()
        if not self._table.currentIndex().isValid():
            self._select_again()
        if self.isVisible():
            self._show_figures()
            self._show_selected()

    def _select_row(self, row: int) -> None:
        self._table.setCurrentIndex(self._model.index(row, 0))

    def _select_first(self) -> None:
        if self._model.rowCount():
            self._select_row(0)

    def _select_again(self) -> None:
        """Select the call that was shown, the first one where it is gone."""
        call_id = self._detail.call_id
        row = None if call_id is None else self._model.row_of(call_id)
        if row is None:
            self._select_first()
        else:
            self._select_row(row)

    @Slot(int)
    def show_call(self, call_id: int) -> None:
        """Select a call, and clear the filter where it leaves that call out."""
        row = self._model.row_of(call_id)
        if row is None and self._model.calls.is_filtered:
            self._clear()
            row = self._model.row_of(call_id)
        if row is not None:
            self._select_row(row)
        self._table.setFocus()

    @Slot(str)
    def show_family(self, number: str) -> None:
        """List the calls that imitate a number."""
        self._search.clear()
        self._filters.show_family(number)
        self._table.setFocus()

    @Slot(str)
    def show_digits(self, digits: str) -> None:
        """List the calls that showed these digits."""
        self._search.clear()
        self._filters.show_digits(digits)
        self._table.setFocus()

    # what the person does

    @Slot()
    def _filter(self) -> None:
        before = self._model.calls.wanted
        wanted = replace(self._filters.wanted(), text=self._search.text().strip())
        if wanted == before:
            return
        self._model.filter_by(wanted)
        self._show_whether_empty()
        if replace(before, oldest_first=wanted.oldest_first) == wanted:
            self._select_again()
        else:
            self._select_first()
        self._show_selected()
        announce(self._table, self.tr("找到 %n 通来电", "", self._model.rowCount()))

    @Slot(int)
    def _take_head(self, column: int) -> None:
        if column == Column.MOMENT:
            self._filters.turn_order()

    @Slot()
    def _show_all(self) -> None:
        self._clear()
        self._table.setFocus()

    def _clear(self) -> None:
        self._search.clear()
        self._filters.clear()

    @Slot(QModelIndex)
    def _open_steps(self, index: QModelIndex) -> None:
        listed = self._model.call_at(index.row())
        if listed is not None:
            self.steps_requested.emit(listed.call.id)

    @Slot(int)
    def _delete(self, call_id: int) -> None:
        before = self._model.rowCount()
        self._controller.delete(call_id)
        if self._model.rowCount() < before:
            self._deleted.append(call_id)
            self._offer_undo()
            if self._model.rowCount():
                self._table.setFocus()

    def _offer_undo(self) -> None:
        if self._undo is not None:
            self._undo.dismissed.disconnect(self._forget_deleted)
            self._undo.dismiss()
        sentence = self.tr("删除了 %n 通来电。", "", len(self._deleted))
        self._undo = Banner(Tone.NEUTRAL, sentence, self.tr("恢复"))
        self._undo.action_requested.connect(self._bring_back)
        self._undo.dismissed.connect(self._forget_deleted)
        self.add(self._undo)
        announce(self._undo, sentence)

    @Slot()
    def _bring_back(self) -> None:
        returned = list(self._deleted)
        if self._undo is not None:
            self._undo.dismiss()
        for call_id in returned:
            self._controller.bring_back(call_id)
        row = self._model.row_of(returned[-1])
        if row is not None:
            self._select_row(row)
        self._table.setFocus()

    @Slot()
    def _forget_deleted(self) -> None:
        self._deleted.clear()
        self._undo = None
