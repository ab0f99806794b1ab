"""The official numbers: search, the person's own banks first, one number in full."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot

from callassist.ui.announcements import announce
from callassist.ui.models.directory_model import Column, DirectoryModel
from callassist.ui.page import Page
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.pages.entry_detail import EntryDetail
from callassist.ui.pages.list_words import list_words
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.fitted_table import FittedTable
from callassist.ui.widgets.heading_delegate import HeadingDelegate
from callassist.ui.widgets.search_field import SearchField
from callassist.ui.widgets.table_and_detail import TableAndDetail

if TYPE_CHECKING:
    from callassist.ui.controllers.added_number_controller import AddedNumberController
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.settings_controller import SettingsController


class DirectoryPage(Page):
    """The list in use: what is known, and where it is known from."""

    update_requested = Signal()
    """The person wants to renew the list from a file."""
    added_requested = Signal()
    """The person wants to see the numbers they added."""
    add_number_requested = Signal(str)
    """The person wants to add a number of their own: what to begin with."""

    def __init__(
        self,
        controller: "CallController",
        settings: "SettingsController",
        added: "Callable[[], AddedNumberController] | None" = None,
    ) -> None:
        """Without `added` there is no section of the person's own numbers."""
        super().__init__(self.tr("官方号码"), list_words(controller))
        self._controller = controller
        self._settings = settings
        self._model = DirectoryModel(controller, self)
        self._search = SearchField(self.tr("机构或号码"))
        update = QuietButton(self.tr("从文件更新号码表"))
        update.clicked.connect(self._request_update)
        self.header.add_right(update)
        self.header.add_right(self._search)
        if added is not None:
            self._add_section(added())
        self._build_columns()
        self._empty = EmptyCard(self.tr("看全部号码"))
        if self._controller.directory.is_readable:
            self._empty.say(
                self.tr("号码表里没有找到"),
                self.tr("没有找到，不等于号码是假的。要核实，打银行卡背面的电话。"),
                has_action=True,
            )
        else:
            self._empty.say(
                self.tr("这里暂时没有号码"),
                self.tr("要核实，打银行卡背面的电话。"),
                has_action=False,
            )
        self.column.addWidget(self._empty, 1, Qt.AlignmentFlag.AlignTop)
        self.start_keyboard_at(self._search)
        self._connect()
        self._find()

    def _build_columns(self) -> None:
        self._table = FittedTable(
            self.tr("官方号码"),
            growing=Column.ORGANISATION,
            least_characters=6,
            giving_way=(Column.PURPOSE,),
        )
        self._table.setItemDelegate(HeadingDelegate(self._table))
        self._table.setModel(self._model)
        self._detail = EntryDetail(self._controller, self._settings)
        self._columns = TableAndDetail(self._table, self._detail, (4, 3))
        self.add(self._columns, 1)

    def _add_section(self, added: "AddedNumberController") -> None:
        from callassist.ui.added_numbers.added_section import AddedSection

        section = AddedSection(added)
        section.numbers_requested.connect(self.added_requested)
        section.add_requested.connect(self.add_number_requested)
        self.add(section)

    def _connect(self) -> None:
        self._search.search_changed.connect(self._find)
        self._empty.action_requested.connect(self._show_all)
        self._table.selectionModel().currentRowChanged.connect(self._show_selected)
        self._detail.number_requested.connect(self._go_to)
        self._settings.own_banks_changed.connect(self._sort_again)

    # what is shown

    def show_entry(self, digits: str, organisation_id: str) -> None:
        """Show one number, whatever is searched for."""
        self._go_to(digits, organisation_id)

    def _fill(self) -> None:
        self._table.clearSpans()
        self._model.show(self._search.text(), self._settings.own_banks)
        for row in self._model.headings():
            self._table.setSpan(row, 0, 1, len(Column))
        is_empty = self._model.rowCount() == 0
        self._columns.setVisible(not is_empty)
        self._empty.setVisible(is_empty)

    def _select_first(self) -> None:
        rows = range(self._model.rowCount())
        first = next((row for row in rows if self._model.number_at(row) is not None), None)
        if first is not None:
            self._table.setCurrentIndex(self._model.index(first, 0))

    @Slot()
    def _show_selected(self) -> None:
        self._detail.show_number(self._model.number_at(self._table.currentIndex().row()))

    # what the person does

    @Slot()
    def _find(self) -> None:
        self._fill()
        self._select_first()
        found = self._model.rowCount() - len(self._model.headings())
        announce(self._table, self.tr("找到 %n 个号码", "", found))

    @Slot()
    def _request_update(self) -> None:
        self.update_requested.emit()

    @Slot()
    def _show_all(self) -> None:
        self._search.clear()
        self._find()
        self._search.setFocus()

    @Slot()
    def _sort_again(self) -> None:
        """Put the person's banks first, and stay at the number that is shown."""
        shown = self._model.number_at(self._table.currentIndex().row())
        self._fill()
        if shown is not None:
            self._go_to(shown.entry.digits, shown.organisation_id)

    @Slot(str, str)
    def _go_to(self, digits: str, organisation_id: str) -> None:
        row = self._model.row_of(digits, organisation_id)
        if row is None:
            # The search left it out.
            self._search.clear()
            self._fill()
            row = self._model.row_of(digits, organisation_id)
        if row is not None:
            self._table.setCurrentIndex(self._model.index(row, 0))
            self._table.scrollTo(self._model.index(row, 0))
        self._table.setFocus()
