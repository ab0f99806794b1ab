"""The page that looks back at what an import brought."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.guarded import guarded
from callassist.ui.look_back.look_back_words import LookBackWords
from callassist.ui.look_back.rows_model import RowsModel
from callassist.ui.look_back.suspect_card import SuspectCard
from callassist.ui.look_back.views import MOST_ROWS, View, ViewMaker, ViewRows
from callassist.ui.page import Page
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.phone_import.import_words import ImportWords
from callassist.ui.phone_import.progress_dialog import ProgressDialog, Work
from callassist.ui.phone_import.undone_words import UndoneWords
from callassist.ui.phone_import.unreadable_dialog import UnreadableDialog
from callassist.ui.plain_text import quiet_label
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.question_card import QuestionCard
from callassist.ui.widgets.switch_line import SwitchLine
from callassist.ui.widgets.table_and_detail import TableAndDetail
from callassist.ui.widgets.week_bars import BarSample, WeekBars

if TYPE_CHECKING:
    from callassist.domain.look_back import LookBack
    from callassist.services.look_back_desk import Undone
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.import_controller import ImportController


class LookBackPage(Page):
    """Calls worth a second look, the most dangerous first; what is not seen is not excluded."""

    edit_requested = Signal(int)
    """The person wants to tell more about a call: its id."""
    steps_requested = Signal(int)
    """The person wants the steps of a call: its id."""
    undone = Signal(str)
    """The import was taken back: the sentence that says so."""
    done = Signal()
    """The person has seen enough."""

    def __init__(self, controller: "ImportController", calls: "CallController") -> None:
        self._unreadable = QuietButton("")
        self._undo = SecondaryButton(self.tr("撤销这次导入"))
        finish = PrimaryButton(self.tr("完成"))
        super().__init__(
            self.tr("从手机导入：看看从前的来电"), "", self._unreadable, self._undo, finish
        )
        self._controller = controller
        self._calls = calls
        self._words = LookBackWords(calls)
        self._maker = ViewMaker(self._words)
        self._found: LookBack | None = None
        self._is_undoing = False
        self._progress: ProgressDialog | None = None
        self._rows = ViewRows((), ())
        self._model = RowsModel(self)
        self._question = QuestionCard("", self.tr("留着"), self.tr("撤销导入"))
        self.add(self._question)
        self._build_views()
        self._build_columns()
        self._empty = EmptyCard()
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self._unreadable.clicked.connect(self._show_unreadable)
        self._undo.clicked.connect(self._ask_about_undo)
        self._question.agreed.connect(self._take_back)
        self._question.declined.connect(self._undo.setFocus)
        finish.clicked.connect(self._finish)
        controller.undone.connect(self._tell_undone)
        controller.work_cancelled.connect(self._forget_undo)
        controller.request_failed.connect(self._forget_undo)
        controller.run_ended.connect(self._end_progress)
        calls.call_changed.connect(self._look_again)
        calls.log_replaced.connect(self._look_again)

    def _build_views(self) -> None:
        self._views = ChipGroup(self.tr("怎么看"), exclusive=True)
        self._views.add_chip(View.CALL_BACK, self.tr("今天值得回拨"))
        self._views.add_chip(View.SUSPECTS, self.tr("值得注意的来电"))
        self._views.add_chip(View.IMITATED, self.tr("冒充了谁"))
        self._views.add_chip(View.WEEKS, self.tr("每周"))
        self._views.choice_changed.connect(self._show_view)
        self.add(self._views)
        self._earlier = SwitchLine(self.tr("我在电话里说过或点过什么：更早的也列出来"))
        self._earlier.switched.connect(self._show_view)
        self.add(self._earlier)
        self._about = quiet_label()
        self.add(self._about)
        self._bars = WeekBars(self.tr("每周来电"))
        self._bar_card = Card()
        self._bar_card.add(self._bars)
        self._bar_card.add_row(
            BarSample(is_severe=False),
            quiet_label(self.tr("全部"), wraps=False),
            BarSample(is_severe=True),
            quiet_label(self.tr("高度可疑"), wraps=False),
        )
        self.add(self._bar_card)

    def _build_columns(self) -> None:
        self._table = FittedTable(
            self.tr("值得注意的来电"), growing=0, least_characters=6, giving_way=(2, 3)
        )
        self._table.setModel(self._model)
        self._table.selectionModel().currentRowChanged.connect(
            self._show_selected, Qt.ConnectionType.QueuedConnection
        )
        self._card = SuspectCard(self._controller, self._calls)
        self._card.edit_requested.connect(self.edit_requested)
        self._card.steps_requested.connect(self.steps_requested)
        self._columns = TableAndDetail(self._table, self._card, (5, 3))
        self.add(self._columns, 1)

    # what is shown

    def show_import(self, import_id: int) -> None:
        """Look back at an import, beginning with what is most urgent."""
        self._found = self._controller.look_back(import_id)
        self._question.hide()
        self._earlier.show_on(False)
        self._views.choose([self._first_view()])
        self._show_found()
        self.take_keyboard()

    def _first_view(self) -> View:
        found = self._found
        is_urgent = found is not None and any(each.is_recent for each in found.answered)
        return View.CALL_BACK if is_urgent else View.SUSPECTS

    def draft(self) -> object | None:
        """Return which import is looked back at, and how."""
        if self._found is None:
            return None
        return self._found.done.id, self.view, self._earlier.isChecked()

    def resume(self, draft: object) -> None:
        """Look at the same import in the same way."""
        if isinstance(draft, tuple):
            import_id, view, with_earlier = draft
            self.show_import(import_id)
            self._views.choose([view])
            self._earlier.show_on(with_earlier)
            self._show_view()

    @property
    def view(self) -> View:
        """The way the import is looked at."""
        return View(next(iter(self._views.chosen()), View.SUSPECTS))

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Read everything again: something may have been told about these calls."""
        super().showEvent(event)
        self._look_again()

    @Slot()
    def _look_again(self) -> None:
        if self._found is None or not self.isVisible():
            return
        selected = self._table.currentIndex().row()
        self._found = self._controller.look_back(self._found.done.id)
        self._show_found()
        if 0 <= selected < self._model.rowCount():
            self._table.setCurrentIndex(self._model.index(selected, 0))

    def _show_found(self) -> None:
        found = self._found
        is_there = found is not None and found.done.undone_at is None
        self._undo.setVisible(is_there)
        unreadable = found.done.counts.unreadable if found is not None else 0
        self._unreadable.setVisible(unreadable > 0)
        self._unreadable.setText(self.tr("读不懂 %n 行，查看", "", unreadable))
        if found is not None:
            summary = ImportWords(self._controller.wording).summary(found.done.counts)
            self.header.set_subtitle(self.tr("{} · {}").format(found.done.file_name, summary))
        self._show_view()

    @Slot()
    def _show_view(self) -> None:
        found = self._found
        if found is None:
            return
        if not self._views.chosen():
            self._views.choose([View.SUSPECTS])
        view = self.view
        with_earlier = self._earlier.isChecked()
        self._rows = self._maker.rows(view, found, with_earlier=with_earlier)
        self._model.show_rows(self._rows.heads, self._rows.rows)
        has_earlier = any(not each.is_recent for each in found.answered)
        self._earlier.setVisible(view is View.CALL_BACK and has_earlier)
        self._bar_card.setVisible(view is View.WEEKS and bool(self._rows.rows))
        self._bars.show_weeks(found.weeks)
        self._show_about(view)
        self._show_whether_empty(view)
        if self._rows.rows:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._show_selected()

    def _show_about(self, view: View) -> None:
        """What the view lists, in a line."""
        found = self._found
        words = {
            View.CALL_BACK: self.tr("接通过的冒充来电，还没有回拨问过；先列最近 7 天的。"),
            View.SUSPECTS: self.tr("号码本身有问题的来电，危险的在前。"),
            View.IMITATED: self.tr("来电的号码像这些机构的。打来的不一定就自称是它们。"),
            View.WEEKS: self.tr("这次导入的来电，按星期算。"),
        }[view]
        is_cut = found is not None and (found.is_cut or len(found.suspects) > MOST_ROWS)
        if is_cut and view is View.SUSPECTS:
            words += self.tr("太多了，只列出前面的 %n 组。", "", self._model.rowCount())
        self._about.setText(words)

    def _show_whether_empty(self, view: View) -> None:
        is_empty = not self._rows.rows
        self._columns.setVisible(not is_empty)
        self._about.setVisible(not is_empty)
        self._empty.setVisible(is_empty)
        self.start_keyboard_at(self._views if is_empty else self._table)
        if view is View.CALL_BACK:
            self._empty.say(
                self.tr("最近 7 天没有要回拨问的来电"),
                self.tr(
                    "这只看得出号码。真号码也能被冒用：电话里说过验证码、密码，"
                    "或者转过账的，现在就打银行卡背面的电话。"
                ),
            )
        elif self._found is not None and self._found.done.undone_at is not None:
            self._empty.say(self.tr("这次导入已经撤销"), self.tr("要再看，重新导入那个文件。"))
        else:
            self._empty.say(
                self.tr("没有看出冒充的来电"),
                self.tr(
                    "看不出来不等于没有：来电显示可以伪造，普通手机号也能拿来骗人。"
                    "电话里说过验证码、密码，或者转过账的，照样要补记那一通。"
                ),
            )

    @Slot()
    def _show_selected(self) -> None:
        row = self._table.currentIndex().row()
        if not 0 <= row < len(self._rows.shown):
            self._card.hide()
            return
        shown = self._rows.shown[row]
        self._card.show_suspect(shown.suspect, shown.heading, shown.call)

    # what the person does

    @Slot()
    def _show_unreadable(self) -> None:
        if self._found is not None:
            done = self._found.done
            UnreadableDialog.show_lines(done.counts, self._controller.wording, done.file_name, self)

    @Slot()
    def _ask_about_undo(self) -> None:
        if self._found is not None:
            self._question.ask(UndoneWords().question(self._found.done))

    @Slot()
    def _take_back(self) -> None:
        found = self._found
        if found is None:
            return
        self._is_undoing = True
        self._progress = ProgressDialog("", self.window(), Work.UNDOING)
        self._progress.cancel_requested.connect(self._controller.cancel)
        self._controller.work_progressed.connect(self._progress.show_work)
        self._progress.open()
        self._controller.undo(found.done.id)

    @Slot()
    def _end_progress(self) -> None:
        if self._progress is not None:
            self._controller.work_progressed.disconnect(self._progress.show_work)
            self._progress.end()
            self._progress = None

    @Slot()
    def _forget_undo(self) -> None:
        """Taking the import back was broken off, or failed: it is still there."""
        self._is_undoing = False

    @Slot(object)
    def _tell_undone(self, undone: "Undone") -> None:
        if self._is_undoing:
            self._is_undoing = False
            self._found = None
            self.undone.emit(UndoneWords().sentence(undone))

    @Slot()
    def _finish(self) -> None:
        self.done.emit()
