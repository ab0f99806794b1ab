"""The ways to the import and on from it, in the whole window."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import CALL_LOG, EDIT, IMPORT, LOOK_BACK, STEPS, MainWindow
from callassist.ui.models.call_log_model import CallLogModel
from callassist.ui.pages.call_log_page import CallLogPage
from callassist.ui.phone_import import file_card
from ui.dropping import dragged_files, drop
from ui.pages.hands import click, press, read, settle, walk_to


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers, engine: Engine) -> MainWindow:
    window = MainWindow(
        controllers, lambda error: engine.texts.sentence(f"error.{error.sentence}", **error.values)
    )
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show_page(CALL_LOG)
    with qtbot.waitSignal(window.first_painted):
        window.show()
    qtbot.waitActive(window)
    window.begin_drops()
    return window


def _drop(window: MainWindow, *files: Path) -> None:
    assert drop(window, dragged_files(*files))
    settle()


def _import(qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path) -> None:
    with qtbot.waitSignal(controllers.imports.previewed):
        _drop(window, file)
    with qtbot.waitSignal(controllers.imports.imported):
        click(window, "导入 3 通来电")
    settle()


def test_the_log_leads_to_the_import_and_back(window: MainWindow) -> None:
    click(window, "从手机导入…")
    assert window.current_page_id() == IMPORT
    click(window, "回到来电记录")
    assert window.current_page_id() == CALL_LOG


def test_a_file_dropped_anywhere_is_opened_on_the_import_page(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path, table: Path
) -> None:
    with qtbot.waitSignal(controllers.imports.previewed):
        _drop(window, file, table)

    assert window.current_page_id() == IMPORT
    assert "先打开了第一个：calls-1.xml" in read(window)


def test_an_import_is_done_by_keyboard_alone(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    engine: Engine,
    file: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(file_card, "ask_for_file", lambda *_: file)
    walk_to(window, "从手机导入…")
    press(Qt.Key.Key_Return)
    assert window.current_page_id() == IMPORT
    with qtbot.waitSignal(controllers.imports.previewed):
        press(Qt.Key.Key_Return)
    settle()
    walk_to(window, "去电 1")
    with qtbot.waitSignal(controllers.imports.previewed):
        press(Qt.Key.Key_Space)
    settle()
    walk_to(window, "导入 4 通来电")
    with qtbot.waitSignal(controllers.imports.imported):
        press(Qt.Key.Key_Return)
    # The offscreen platform activates no window when a dialog goes.
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)

    assert window.current_page_id() == LOOK_BACK
    assert engine.log.count(CallFilter()) == 4
    walk_to(window, "完成")
    press(Qt.Key.Key_Return)
    assert window.current_page_id() == CALL_LOG


def test_an_import_is_looked_back_at_and_then_is_in_the_log(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path
) -> None:
    _import(qtbot, window, controllers, file)

    assert window.current_page_id() == LOOK_BACK
    assert "同一种冒充：像 95188" in read(window)
    click(window, "完成")
    assert window.current_page_id() == CALL_LOG
    page = window.page(CALL_LOG)
    assert isinstance(page, CallLogPage)
    assert page.findChildren(CallLogModel)[0].rowCount() == 3


def test_a_call_is_told_more_about_from_there(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path
) -> None:
    _import(qtbot, window, controllers, file)
    click(window, "给 11-23 这通补记")
    assert window.current_page_id() == EDIT


def test_calling_back_leads_to_the_steps_and_to_what_is_due(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path
) -> None:
    _import(qtbot, window, controllers, file)
    click(window, "回拨 95188 问一问")
    assert window.current_page_id() == STEPS
    assert [each.dial for each in controllers.calls.open_callbacks()] == ["95188"]


def test_an_import_taken_back_there_is_gone_from_the_log(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, file: Path
) -> None:
    _import(qtbot, window, controllers, file)
    click(window, "撤销这次导入")
    click(window, "撤销导入")

    qtbot.waitUntil(lambda: "撤销了：删掉 3 通来电。" in read(window))
    assert window.current_page_id() == IMPORT
    window.show_page(CALL_LOG)
    assert "还没有记下来电" in read(window)
