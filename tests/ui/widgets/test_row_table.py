import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.palette import LIGHT, Role
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.tone import Tone
from callassist.ui.widgets.row_table import TONE_DATA, RowDelegate, RowTable

Index = QModelIndex | QPersistentModelIndex
CELLS = [["95188", "在号码表中"], ["+86 95188", "冒充"], ["<b>银行</b>\u202e", "说不准"]]
TONES = [Tone.LISTED, Tone.ACT_NOW, Tone.DOUBT]
ROOT = QModelIndex()


class Calls(QAbstractTableModel):
    """Three calls: a number, a verdict."""

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Return the number of calls."""
        return 0 if parent.isValid() else len(CELLS)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """Return two."""
        return 0 if parent.isValid() else 2

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, and the tone of a verdict."""
        if role == Qt.ItemDataRole.DisplayRole:
            return CELLS[index.row()][index.column()]
        if role == TONE_DATA and index.column() == 1:
            return TONES[index.row()]
        return None


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = RowTable("来电记录")
    made.setModel(Calls(made))
    window = QWidget()
    row = QHBoxLayout(window)
    row.addWidget(made)
    row.addWidget(QLineEdit())
    window.resize(600, 300)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    made.selectRow(0)
    made.setFocus()
    return window


@pytest.fixture
def table(window: QWidget) -> RowTable:
    (made,) = window.findChildren(RowTable)
    return made


def colours_in(table: RowTable, row: int, column: int) -> set[str]:
    place = table.visualRect(table.model().index(row, column))
    image = table.viewport().grab(place).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return {image.pixelColor(x, y).name().upper() for x, y in points}


def test_a_verdict_is_a_badge_in_its_tone(table: RowTable) -> None:
    assert {LIGHT[Role.DANGER], LIGHT[Role.DANGER_SOFT]} <= colours_in(table, 1, 1)
    assert {LIGHT[Role.DOUBT], LIGHT[Role.DOUBT_SOFT]} <= colours_in(table, 2, 1)
    assert LIGHT[Role.DANGER] not in colours_in(table, 1, 0)


def test_the_chosen_row_is_tinted_and_has_the_ring(table: RowTable) -> None:
    assert {LIGHT[Role.ACTION_SOFT], LIGHT[Role.FOCUS]} <= colours_in(table, 0, 0)
    assert LIGHT[Role.ACTION_SOFT] not in colours_in(table, 1, 0)


def test_arrow_keys_choose_whole_rows(table: RowTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_Down)
    chosen = table.selectionModel().selectedRows()
    assert [index.row() for index in chosen] == [1]


def test_tab_leaves_the_table(table: RowTable) -> None:
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QLineEdit)


def test_hidden_characters_in_cells_become_visible(table: RowTable) -> None:
    delegate = RowDelegate(table)
    shown = delegate.displayText(CELLS[2][0], table.locale())
    assert shown == "<b>银行</b>[U+202E]"


@pytest.mark.parametrize("percent", [100, 200])
def test_rows_are_high_enough_at_any_text_size(
    table: RowTable, qapp: QApplication, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    QApplication.processEvents()
    assert table.rowHeight(0) >= 44 * percent / 100 * 0.75
    assert table.rowHeight(0) >= 44
    assert table.rowHeight(0) > table.fontMetrics().height()


def test_a_table_never_shrinks_to_nothing(table: RowTable) -> None:
    assert table.minimumSizeHint().height() >= 5 * table.rowHeight(0)
