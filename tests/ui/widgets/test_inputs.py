import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.fields import CaptionedField, ChoiceField, MomentField
from callassist.ui.widgets.large_field import LargeField
from callassist.ui.widgets.search_field import SearchField

Name = QAccessible.Text.Name


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(Name)


@pytest.fixture
def search(qtbot: QtBot) -> SearchField:
    field = SearchField("号码、机构、备注")
    qtbot.addWidget(field)
    field.show()
    return field


def test_a_search_starts_once_when_the_typing_pauses(search: SearchField, qtbot: QtBot) -> None:
    told: list[str] = []
    search.search_changed.connect(told.append)
    with qtbot.waitSignal(search.search_changed):
        QTest.keyClicks(search, " 95188 ")
    assert told == ["95188"]


def test_enter_searches_at_once(search: SearchField, qtbot: QtBot) -> None:
    search.setText("网商")
    with qtbot.waitSignal(search.search_changed, timeout=50) as told:
        QTest.keyClick(search, Qt.Key.Key_Return)
    assert told.args == ["网商"]


def test_the_same_search_is_not_told_twice(search: SearchField, qtbot: QtBot) -> None:
    search.setText("网商")
    QTest.keyClick(search, Qt.Key.Key_Return)
    with qtbot.assertNotEmitted(search.search_changed):
        search.setText("网商 ")
        QTest.keyClick(search, Qt.Key.Key_Return)


def test_esc_empties_the_field_and_ends_the_search(search: SearchField, qtbot: QtBot) -> None:
    search.setText("网商")
    QTest.keyClick(search, Qt.Key.Key_Return)
    with qtbot.waitSignal(search.search_changed) as told:
        QTest.keyClick(search, Qt.Key.Key_Escape)
    assert told.args == [""]
    assert search.text() == ""


def test_the_cross_of_a_search_is_there_when_it_is_of_use(search: SearchField) -> None:
    (cross,) = search.findChildren(QToolButton)
    assert not cross.isVisible()
    search.setText("9")
    assert cross.isVisible()
    cross.click()
    assert search.text() == ""


def test_a_search_field_says_what_it_searches(search: SearchField) -> None:
    assert name_of(search).endswith("号码、机构、备注")
    (cross,) = [action for action in search.findChildren(QAction) if action.text()]
    assert cross.text() == "清除搜索"


def test_a_captioned_field_is_named_by_its_caption_and_takes_the_focus(qtbot: QtBot) -> None:
    field = QLineEdit()
    captioned = CaptionedField("来电号码", field)
    qtbot.addWidget(captioned)
    with qtbot.waitExposed(captioned):
        captioned.show()
    captioned.activateWindow()
    captioned.setFocus()
    assert name_of(field) == "来电号码"
    assert QApplication.focusWidget() is field


@pytest.mark.parametrize("kind", [QLineEdit, ChoiceField, MomentField])
def test_inputs_in_a_row_are_equally_high_and_large_enough(
    qtbot: QtBot, kind: type[QWidget]
) -> None:
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert 44 <= field.sizeHint().height() <= 48


@pytest.mark.parametrize("kind", [QLineEdit, ChoiceField, MomentField, LargeField])
def test_inputs_grow_with_the_text(qtbot: QtBot, qapp: QApplication, kind: type[QWidget]) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    field = kind()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.sizeHint().height() >= field.fontMetrics().height() + 16


def test_the_field_for_the_number_is_larger_than_the_text(qtbot: QtBot) -> None:
    field = LargeField()
    qtbot.addWidget(field)
    field.ensurePolished()
    assert field.font().pointSizeF() > 1.5 * 12


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_entries_of_a_choice_are_large_enough_for_a_finger(qtbot: QtBot) -> None:
    field = ChoiceField()
    field.addItems(["网商银行", "支付宝"])
    qtbot.addWidget(field)
    field.show()
    field.showPopup()
    assert field.view().sizeHintForRow(0) >= 44
    field.hidePopup()


def test_a_moment_shows_day_and_time_of_the_language(qtbot: QtBot) -> None:
    field = MomentField()
    qtbot.addWidget(field)
    field.setDateTime(QDateTime(2026, 11, 22, 15, 42, 0))
    assert field.text().startswith("2026/11/22")
    assert "15:42" in field.text()
