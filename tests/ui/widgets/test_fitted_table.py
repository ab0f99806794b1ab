import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.fitted_table import FittedTable

WHEN, NUMBER, WHO, OUTCOME = range(4)
ROOT = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


@pytest.fixture
def table(qtbot: QtBot) -> FittedTable:
    model = QStandardItemModel(0, 4)
    model.setHorizontalHeaderLabels(["时间", "号码", "自称", "回拨核实"])
    for row in (("今天 15:42", "+86 95188", "网商银行", "待回拨"), ("昨天", "95533", "建设", "")):
        model.appendRow([QStandardItem(words) for words in row])
    made = FittedTable("来电", growing=WHO, least_characters=4, giving_way=(OUTCOME, WHO))
    model.setParent(made)
    made.setModel(model)
    qtbot.addWidget(made)
    made.resize(700, 300)
    made.show()
    qtbot.waitExposed(made)
    return made


def shown(table: FittedTable) -> list[int]:
    return [column for column in range(4) if not table.isColumnHidden(column)]


def narrow_to(table: FittedTable, width: int) -> None:
    table.resize(width, 300)
    QApplication.processEvents()


def test_columns_fill_the_width_and_the_growing_one_takes_what_is_left(
    table: FittedTable,
) -> None:
    widths = [table.columnWidth(column) for column in range(4)]
    assert sum(widths) == table.viewport().width()
    narrow_to(table, 600)
    assert [table.columnWidth(column) for column in (WHEN, NUMBER, OUTCOME)] == [
        widths[column] for column in (WHEN, NUMBER, OUTCOME)
    ]


def test_columns_give_way_in_their_order_and_come_back(table: FittedTable) -> None:
    assert shown(table) == [WHEN, NUMBER, WHO, OUTCOME]
    narrow_to(table, 350)
    assert shown(table) == [WHEN, NUMBER, WHO]
    narrow_to(table, 280)
    assert shown(table) == [WHEN, NUMBER]
    narrow_to(table, 700)
    assert shown(table) == [WHEN, NUMBER, WHO, OUTCOME]


def test_large_type_leaves_columns_out_rather_than_cut_the_others(
    table: FittedTable, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    narrow_to(table, 600)
    assert OUTCOME not in shown(table)
    assert table.columnWidth(NUMBER) >= table.sizeHintForColumn(NUMBER)


def test_row_that_needs_more_room_gets_it_when_it_comes(table: FittedTable) -> None:
    before = table.columnWidth(NUMBER)
    model = table.model()
    assert isinstance(model, QStandardItemModel)
    row = [QStandardItem(words) for words in ("今天", "0571 8502 2088", "", "")]
    model.insertRow(0, row)
    assert table.columnWidth(NUMBER) > before


class LongList(QAbstractTableModel):
    """Rows that note when they are read."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.count = count
        self.read: set[int] = set()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else self.count

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        self.read.add(index.row())
        return "95188" if role == Qt.ItemDataRole.DisplayRole else None

    def shorten(self, count: int) -> None:
        self.beginResetModel()
        self.count = count
        self.endResetModel()


def test_list_that_became_shorter_than_its_place_is_not_read_whole(qtbot: QtBot) -> None:
    model = LongList(50_000)
    table = FittedTable("来电", growing=0, least_characters=4, giving_way=())
    model.setParent(table)
    table.setModel(model)
    qtbot.addWidget(table)
    table.resize(700, 300)
    table.show()
    qtbot.waitExposed(table)
    table.scrollToBottom()
    QApplication.processEvents()
    model.read.clear()

    model.shorten(20_000)
    QApplication.processEvents()

    assert 0 < len(model.read) < 100
