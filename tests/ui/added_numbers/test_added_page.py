"""The page of one's own numbers, and its section beside the official ones."""

import pytest
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.ui.added_numbers.added_model import Column
from callassist.ui.added_numbers.added_page import AddedPage
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.controllers.added_number_controller import AddedNumberController
from callassist.ui.main_window import ADDED, DIRECTORY, MainWindow
from callassist.ui.models.directory_model import DirectoryModel
from ui.added_numbers.conftest import MOBILE
from ui.conftest import GoldenTree
from ui.pages.hands import click, open_page, read, settle


@pytest.fixture
def page(qtbot: QtBot, added: AddedNumberController, desk: AddedNumbersDesk) -> AddedPage:
    desk.add(MOBILE, "王经理", "二楼柜台")
    desk.add("+8695188", "别人给的", is_agreed=True)
    desk.remove(desk.add("95533", "建行").number.id)
    page = AddedPage(added)
    open_page(qtbot, page)
    return page


def names(page: AddedPage) -> list[str]:
    (table,) = page.findChildren(QTableView)
    model = table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_tree_of_the_page(page: AddedPage, golden_tree: GoldenTree) -> None:
    golden_tree(page, "added_page")


def test_numbers_stand_under_their_own_heading_with_what_the_check_says(page: AddedPage) -> None:
    words = read(page)

    assert "你自己记下的，不是官方号码" in words
    assert names(page) == ["王经理", "别人给的", "最近移除的", "建行"]
    assert "普通手机号" in words
    page.show_number(2)
    assert "很像官方号码，但不是" in read(page)
    assert "上面的提醒照样算数" in read(page)


def test_in_a_small_window_the_warning_still_stands_beside_the_name(
    window: MainWindow, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "王经理")
    desk.add("+8695188", "别人给的", is_agreed=True)
    window.resize(1024, 700)
    window.show_page(ADDED)
    settle()

    page = window.page(ADDED)
    assert page is not None
    (table,) = page.findChildren(QTableView)
    assert not table.isColumnHidden(Column.VERDICT)


def test_a_number_is_removed_at_once_and_comes_back_with_one_button(
    page: AddedPage, desk: AddedNumbersDesk
) -> None:
    click(page, "移除这个号码")
    assert [each.name for each in desk.numbers()] == ["别人给的"]
    assert "已移除“王经理”" in read(page)

    click(page, "撤销")
    assert [each.name for each in desk.numbers()] == ["王经理", "别人给的"]
    assert "已移除" not in read(page)


def test_a_removed_number_comes_back_later_or_goes_for_good(
    page: AddedPage, desk: AddedNumbersDesk
) -> None:
    page.show_number(3)
    click(page, "找回这个号码")
    assert names(page) == ["王经理", "别人给的", "建行"]

    click(page, "移除这个号码")
    click(page, "彻底移除…")
    click(page, "留着")
    assert len(desk.removed()) == 1
    click(page, "彻底移除…")
    click(page, "彻底移除")
    assert desk.removed() == []
    assert names(page) == ["王经理", "别人给的"]


def test_a_number_that_was_added_again_meanwhile_is_told(
    page: AddedPage, desk: AddedNumbersDesk, failures: list[CallAssistError]
) -> None:
    desk.add("95533", "又一个")
    page.show_number(3)
    click(page, "找回这个号码")

    assert [each.sentence for each in failures] == ["added_already"]


def test_a_name_is_changed_on_the_page(
    page: AddedPage, added: AddedNumberController, monkeypatch: pytest.MonkeyPatch
) -> None:
    def rename(dialog: NumberDialog) -> int:
        dialog.form.name.setText("李经理")
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(NumberDialog, "exec", rename)
    click(page, "改名字或备注…")

    assert names(page)[0] == "李经理"


def test_an_empty_page_says_what_it_is_for(qtbot: QtBot, added: AddedNumberController) -> None:
    page = AddedPage(added)
    open_page(qtbot, page)

    assert "还没有添加号码" in read(page)
    assert "以后它打来，会显示你起的名字" in read(page)


# beside the official numbers


def test_the_official_list_has_no_row_more_for_an_added_number(
    window: MainWindow, desk: AddedNumbersDesk
) -> None:
    window.show_page(DIRECTORY)
    settle()
    directory = window.page(DIRECTORY)
    assert directory is not None
    model = directory.findChild(DirectoryModel)
    assert isinstance(model, DirectoryModel)
    before = model.rowCount()
    assert "可以自己记在这里" in read(directory)

    window._controllers.added_numbers.add(MOBILE, "王经理", "", is_agreed=False)
    settle()

    assert model.rowCount() == before
    assert "1 个，不是官方号码" in read(directory)
    assert "王经理" not in read(directory)


def test_from_the_directory_to_ones_own_numbers_and_back(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def add(dialog: NumberDialog) -> int:
        dialog.form.number.setText(MOBILE)
        dialog.form.name.setText("王经理")
        dialog._save()
        return dialog.result()

    monkeypatch.setattr(NumberDialog, "exec", add)
    window.show_page(DIRECTORY)
    settle()
    directory = window.page(DIRECTORY)
    assert directory is not None
    click(directory, "添加号码…")
    assert "已添加“王经理”" in read(window)
    click(directory, "看你添加的")
    assert window.current_page_id() == ADDED
    page = window.page(ADDED)
    assert page is not None
    assert "王经理" in read(page)
    click(page, "回到官方号码")
    assert window.current_page_id() == DIRECTORY
