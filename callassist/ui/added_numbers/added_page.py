"""The page of the numbers the person added, apart from the official ones."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QShowEvent

from callassist.ui.added_numbers.added_detail import AddedDetail
from callassist.ui.added_numbers.added_model import AddedModel, Column
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.page import Page
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton, SecondaryButton
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.heading_delegate import HeadingDelegate
from callassist.ui.widgets.table_and_detail import TableAndDetail

if TYPE_CHECKING:
    from callassist.ui.controllers.added_number_controller import AddedNumberController


class AddedPage(Page):
    """Numbers are removed at once and brought back with one button."""

    add_requested = Signal(str)
    """The person wants to add a number: an empty text, they will write it."""
    directory_requested = Signal()
    """The person wants back to the official numbers."""

    def __init__(self, controller: "AddedNumberController") -> None:
        self._add = SecondaryButton(self.tr("添加号码…"), leading="plus")
        back = QuietButton(self.tr("回到官方号码"), leading="chevron-left")
        super().__init__(
            self.tr("你添加的号码"),
            self.tr("你自己记下的，不是官方号码。判断、步骤和要打的电话都不看它们。"),
            self._add,
            back,
        )
        self._controller = controller
        self._removed: Banner | None = None
        self._removed_id = 0
        self._build_columns()
        self._nothing = EmptyCard()
        self._nothing.say(
            self.tr("还没有添加号码"),
            self.tr(
                "银行卡背面的电话、网点经理、家人的号码，都可以记在这里。以后它打来，会显示你起的名字。"
            ),
        )
        self.column.addWidget(self._nothing, 1, Qt.AlignmentFlag.AlignTop)
        self._add.clicked.connect(self._request_add)
        back.clicked.connect(self._request_directory)
        controller.numbers_changed.connect(self._look_again)
        self.start_keyboard_at(self._add)

    def _build_columns(self) -> None:
        self._model = AddedModel(self._controller, self)
        self._table = FittedTable(
            self.tr("你添加的号码"),
            growing=Column.NAME,
            least_characters=5,
            giving_way=(Column.ADDED, Column.VERDICT),
        )
        self._table.setItemDelegate(HeadingDelegate(self._table))
        self._table.setModel(self._model)
        self._detail = AddedDetail(self._controller)
        self._columns = TableAndDetail(self._table, self._detail, (5, 3))
        self.add(self._columns, 1)
        self._table.selectionModel().currentRowChanged.connect(self._show_selected)
        self._detail.rename_requested.connect(self._rename)
        self._detail.remove_requested.connect(self._remove)
        self._detail.bring_back_requested.connect(self._bring_back)
        self._detail.erase_requested.connect(self._erase)

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
        row = max(self._table.currentIndex().row(), 0)
        shown = self._model.number_at(row)
        self._table.clearSpans()
        self._model.read()
        for heading in self._model.headings():
            self._table.setSpan(heading, 0, 1, len(Column))
        has_any = self._model.rowCount() > 0
        self._columns.setVisible(has_any)
        self._nothing.setVisible(not has_any)
        same = self._model.row_of(shown.number.id) if shown is not None else None
        self._select(row if same is None else same)

    def _select(self, row: int) -> None:
        rows = range(self._model.rowCount())
        numbers = [each for each in rows if self._model.number_at(each) is not None]
        if numbers:
            nearest = min(numbers, key=lambda each: abs(each - row))
            self._table.setCurrentIndex(self._model.index(nearest, 0))
        self._show_selected()

    @Slot()
    def _show_selected(self) -> None:
        self._detail.show_number(self._model.number_at(self._table.currentIndex().row()))

    def show_number(self, number_id: int) -> None:
        """Show one number."""
        row = self._model.row_of(number_id)
        if row is not None:
            self._select(row)

    # what the person does

    @Slot()
    def _request_add(self) -> None:
        self.add_requested.emit("")

    @Slot()
    def _request_directory(self) -> None:
        self.directory_requested.emit()

    @Slot(int)
    def _rename(self, number_id: int) -> None:
        from callassist.ui.added_numbers.number_dialog import NumberDialog

        row = self._model.row_of(number_id)
        shown = None if row is None else self._model.number_at(row)
        if shown is not None:
            NumberDialog.ask(self._controller, self.window(), kept=shown.number)
            self._table.setFocus()

    @Slot(int)
    def _remove(self, number_id: int) -> None:
        removed = self._controller.remove(number_id)
        if removed is None:
            return
        self._take_banner_away()
        sentence = self.tr("已移除“{name}”。").format(name=removed.number.name)
        self._removed_id = number_id
        self._removed = Banner(Tone.NEUTRAL, sentence, self.tr("撤销"))
        self._removed.action_requested.connect(self._undo)
        self._removed.dismissed.connect(self._forget_banner)
        self.column.insertWidget(1, self._removed)
        announce(self._removed, sentence)
        self._table.setFocus()

    @Slot()
    def _undo(self) -> None:
        self._bring_back(self._removed_id)

    @Slot(int)
    def _bring_back(self, number_id: int) -> None:
        if self._controller.bring_back(number_id) is not None:
            if number_id == self._removed_id:
                self._take_banner_away()
            self.show_number(number_id)
        self._table.setFocus()

    @Slot(int)
    def _erase(self, number_id: int) -> None:
        if self._controller.erase(number_id) and number_id == self._removed_id:
            self._take_banner_away()
        self._table.setFocus()

    def _take_banner_away(self) -> None:
        if self._removed is not None:
            self._removed.dismiss()

    @Slot()
    def _forget_banner(self) -> None:
        self._removed = None
        self._removed_id = 0
