"""The columns of a table are told by keyboard or mouse, and the table is read as told."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QComboBox
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.domain.phone_log import PhoneCallType
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.phone_import.import_page import ImportPage
from callassist.ui.phone_import.mapping_card import MappingCard
from callassist.ui.theme import Theme, apply_theme
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, open_page, press, read, settle


@pytest.fixture
def page(qtbot: QtBot, controllers: Controllers, table: Path) -> ImportPage:
    """The import page with a table opened on it."""
    page = ImportPage(controllers.imports, controllers.calls)
    open_page(qtbot, page)
    page.open_file(table)
    settle()
    return page


def _card(page: ImportPage) -> MappingCard:
    assert page._mapping_card is not None
    return page._mapping_card


def _choose(field: QComboBox, words: str) -> None:
    field.setCurrentIndex(field.findText(words))
    field.activated.emit(field.currentIndex())
    settle()


def _field(page: ImportPage, name: str) -> QComboBox:
    [found] = [each for each in page.findChildren(QComboBox) if each.accessibleName() == name]
    return found


def test_the_guess_is_chosen_beforehand(page: ImportPage, golden_tree: GoldenTree) -> None:
    draft = _card(page).draft
    assert draft is not None
    assert [draft.role_of(column) for column in range(4)] == [None, "number", "time", None]
    assert _field(page, "第 2 列（对方）是什么").currentText() == "号码"
    golden_tree(page, "import_page_mapping")


def test_the_keyboard_begins_at_the_first_column_and_goes_along_them(page: ImportPage) -> None:
    for column, name in enumerate(("编号", "对方", "什么时候", "怎样"), start=1):
        focused = QApplication.focusWidget()
        assert focused is not None
        assert focused.accessibleName() == f"第 {column} 列（{name}）是什么"
        press(Qt.Key.Key_Tab)


def test_a_column_chosen_by_key_is_taken(page: ImportPage) -> None:
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    for _ in range(3):
        press(Qt.Key.Key_Down)

    draft = _card(page).draft
    assert draft is not None
    assert draft.role_of(3) == "type"
    assert "打进来" in read(page)


def test_without_a_number_it_does_not_go_on(page: ImportPage) -> None:
    _choose(_field(page, "第 2 列（对方）是什么"), "不用")

    assert not button(page, "数一遍").isEnabled()
    assert "还不知道号码" in read(page)


def test_told_columns_are_counted(qtbot: QtBot, page: ImportPage, controllers: Controllers) -> None:
    _choose(_field(page, "第 4 列（怎样）是什么"), "类型")
    _choose(_field(page, "打进来"), "来电")
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "数一遍")

    assert page._preview.counts.types[PhoneCallType.INCOMING] == 1
    assert button(page, "导入 1 通来电").isEnabled()


def test_a_table_that_names_no_types_is_taken_as_a_whole(
    qtbot: QtBot, page: ImportPage, controllers: Controllers
) -> None:
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "数一遍")
    assert button(page, "导入 2 通来电").isEnabled()

    # As soon as it does name them, only what came in is.
    click(page, "重新指明各列")
    _choose(_field(page, "第 4 列（怎样）是什么"), "类型")
    _choose(_field(page, "打进来"), "来电")
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "数一遍")
    assert button(page, "导入 1 通来电").isEnabled()


def test_the_columns_can_be_told_again(
    qtbot: QtBot, page: ImportPage, controllers: Controllers
) -> None:
    _choose(_field(page, "第 4 列（怎样）是什么"), "类型")
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "数一遍")
    assert page._preview.counts.new == 0
    click(page, "重新指明各列")
    _choose(_field(page, "打进来"), "来电")
    with qtbot.waitSignal(controllers.imports.previewed):
        click(page, "数一遍")

    assert page._preview.counts.new == 1


def test_another_encoding_shows_the_table_anew(
    page: ImportPage, failures: list[CallAssistError]
) -> None:
    _choose(_field(page, "用什么隔开"), "分号 ;")
    draft = _card(page).draft
    assert draft is not None
    assert draft.width == 1
    assert failures == []


def test_an_encoding_that_does_not_fit_is_told_and_not_taken(
    page: ImportPage, failures: list[CallAssistError]
) -> None:
    _choose(_field(page, "文字编码"), "Big5")

    assert [each.sentence for each in failures] == ["phone_log_encoding"]
    assert _field(page, "文字编码").currentText() == "UTF-8"
    assert "打进来" in read(page)


def test_a_table_that_is_gone_meanwhile_is_told(
    page: ImportPage, table: Path, failures: list[CallAssistError]
) -> None:
    table.unlink()
    _choose(_field(page, "第 4 列（怎样）是什么"), "类型")

    assert [each.sentence for each in failures] == ["phone_log_missing"]
    assert "打进来" in read(page)


def test_the_first_row_can_be_a_call(page: ImportPage) -> None:
    header = button(page, "第一行是列的名字")
    was = header.isChecked()
    click(page, "第一行是列的名字")

    draft = _card(page).draft
    assert draft is not None
    assert draft.has_header is not was


def test_a_table_can_be_left(page: ImportPage) -> None:
    click(page, "取消")
    assert button(page, "选择文件…").isVisible()


def test_nothing_is_wider_than_the_page_at_twice_the_size(
    qtbot: QtBot, controllers: Controllers, table: Path, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    page = ImportPage(controllers.imports, controllers.calls)
    qtbot.addWidget(page)
    page.resize(820, 700)
    page.show()
    page.open_file(table)
    settle()

    assert page.minimumSizeHint().width() <= 820
