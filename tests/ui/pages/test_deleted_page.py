"""Recently deleted calls: back with one button, gone for good only after a question."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.store.file_name import FILE_NAME
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import CALL_LOG, DELETED, MainWindow
from callassist.ui.pages.deleted_page import DeletedPage
from callassist.ui.widgets.fitted_table import FittedTable
from store.made_calls import BANK, ended
from ui.pages.hands import click, open_page, press, read, settle


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot, engine: Engine, controllers: Controllers) -> DeletedPage:
    for number in ("95188", "95588", "13800138000"):
        call = engine.calls.take(ended(number, claim=BANK, note=f"备注 {number}")).call
        engine.calls.delete(call.id)
    made = DeletedPage(controllers.removals, controllers.calls)
    open_page(qtbot, made)
    return made


def rows(page: DeletedPage) -> list[str]:
    model = page.findChildren(FittedTable)[0].model()
    return [model.index(row, 1).data() for row in range(model.rowCount())]


def test_every_deleted_call_is_listed_with_the_day_it_stays_until(page: DeletedPage) -> None:
    assert rows(page) == ["13800138000", "95588", "95188"]
    assert "能找回到 2026/12/23" in read(page)
    assert "备注 13800138000" in read(page)


def test_a_call_comes_back_with_one_button(page: DeletedPage, engine: Engine) -> None:
    click(page, "找回这通来电")

    assert rows(page) == ["95588", "95188"]
    assert [call.ended.number_text for call in engine.calls.calls(CallFilter())] == ["13800138000"]
    assert "找回来了" in read(page)


def test_before_it_is_gone_for_good_there_is_a_question(page: DeletedPage, engine: Engine) -> None:
    click(page, "彻底删除…")
    assert "要到旧备份被清理时才会消失" in read(page)
    settle()
    press(Qt.Key.Key_Return)
    assert len(rows(page)) == 3, "the usual answer leaves it"
    assert "要到旧备份被清理时才会消失" not in read(page)

    click(page, "彻底删除…")
    press(Qt.Key.Key_Escape)
    assert len(rows(page)) == 3

    click(page, "彻底删除…")
    click(page, "彻底删除")
    settle()
    assert rows(page) == ["95588", "95188"]
    assert engine.log.find(3) is None


def test_all_are_removed_after_one_question(
    qtbot: QtBot, page: DeletedPage, engine: Engine
) -> None:
    click(page, "全部彻底删除…")
    assert "彻底删除这里的 3 通来电？" in read(page)
    click(page, "都留着")
    assert len(rows(page)) == 3

    click(page, "全部彻底删除…")
    click(page, "全部彻底删除")
    qtbot.waitUntil(lambda: "最近没有删除来电" in read(page))
    assert engine.removals.count() == 0


def test_a_call_deleted_meanwhile_comes_up(
    page: DeletedPage, engine: Engine, controllers: Controllers
) -> None:
    call = engine.calls.take(ended("17012345678")).call
    controllers.calls.delete(call.id)
    settle()

    assert rows(page)[0] == "17012345678"


def test_the_call_log_leads_there_where_something_was_deleted(
    qapp: QApplication, qtbot: QtBot, engine: Engine, controllers: Controllers
) -> None:
    window = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(window)
    window.resize(1180, 760)
    engine.calls.take(ended("95188"))
    window.show_page(CALL_LOG)
    window.show()
    settle()
    assert "最近删除" not in read(window)

    click(window, "删除这通来电")
    assert "从记录里删除这通来电？30 天内可以找回。" in read(window)
    click(window, "留着")
    assert engine.removals.count() == 0
    click(window, "删除这通来电")
    click(window, "删除")
    click(window, "最近删除（1）")
    assert window.current_page_id() == DELETED
    click(window, "回到来电记录")
    assert window.current_page_id() == CALL_LOG


def test_while_there_are_old_data_files_it_says_that_they_may_hold_the_call(
    page: DeletedPage, engine: Engine
) -> None:
    stem, ending = FILE_NAME.rsplit(".", 1)
    old = engine.folder / f"{stem}.damaged-20261101-120000.{ending}"
    click(page, "彻底删除…")
    assert "旧数据文件" not in read(page)
    click(page, "留着")

    old.write_bytes(b"?")
    click(page, "全部彻底删除…")
    assert "旧数据文件里可能也有" in read(page)
    click(page, "都留着")
    click(page, "彻底删除…")
    assert "旧数据文件里可能也有" in read(page)
    click(page, "彻底删除")

    assert "旧数据文件里可能还有，要在“设置”的“备份”里删" in read(page)
