"""A backup is restored by the keyboard alone, after a look inside and a question."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.ui.backup import restore_page
from callassist.ui.backup.restore_page import RestorePage
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import CALL_LOG, RESTORE, SETTINGS, MainWindow
from callassist.ui.widgets.banner import Banner
from services.made_backups import numbers_in
from ui.accessibility_tree import tree_of
from ui.conftest import GoldenTree
from ui.pages.hands import click, press, settle


def _page(qtbot: QtBot, window: MainWindow, controllers: Controllers) -> RestorePage:
    """The page with the newest backup looked into."""
    qtbot.addWidget(window)
    window.resize(1180, 760)
    window.show()
    qtbot.waitActive(window)
    with qtbot.waitSignal(controllers.backups.previewed):
        window.show_restore()
        settle()
    settle()
    page = window.page(RESTORE)
    assert isinstance(page, RestorePage)
    return page


def _shown(page: QWidget | None) -> str:
    assert page is not None
    return tree_of(page).replace("\u200b", "")


def _focused_words() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() or getattr(focused, "text", lambda: "")() if focused else ""


def _tab_to(words: str) -> None:
    for _ in range(40):
        if words in _focused_words():
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"the keyboard does not get to {words}")


def test_the_newest_backup_is_looked_into_at_once(
    qtbot: QtBot, window: MainWindow, controllers: Controllers
) -> None:
    shown = tree_of(_page(qtbot, window, controllers))

    assert "昨天 12:00" in shown
    assert "来电 4 通" in shown
    assert "现在有、这份里没有：来电 1 通。" in shown
    assert "4008095188" in shown
    assert "自动备份不带附件" in shown


def test_a_backup_is_restored_by_the_keyboard_alone(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine
) -> None:
    """From the settings: the button, an older backup, its button, the question."""
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)
    window.show_page(SETTINGS)
    settle()
    _tab_to("从备份恢复")
    with qtbot.waitSignal(controllers.backups.previewed):
        press(Qt.Key.Key_Space)
    settle()
    with qtbot.waitSignal(controllers.backups.previewed):
        press(Qt.Key.Key_Down)
    settle()
    press(Qt.Key.Key_Return)
    assert "恢复这一份" in _focused_words()

    press(Qt.Key.Key_Space)
    assert _focused_words() == "不恢复"
    _tab_to("恢复")
    press(Qt.Key.Key_Tab)
    assert _focused_words() == "恢复"
    with qtbot.waitSignal(controllers.backups.restored):
        press(Qt.Key.Key_Space)
    settle()

    assert numbers_in(engine) == ["95188", "+8695188", "13800001111"]
    shown = _shown(window.page(RESTORE))
    assert "已恢复到 昨天 12:00 的备份，来电 3 通。" in shown
    assert "callassist.replaced-20261124-120000.sqlite3" in shown


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_usual_answer_is_no(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine, key: Qt.Key
) -> None:
    page = _page(qtbot, window, controllers)
    click(page, "恢复这一份…")

    press(key)

    assert len(numbers_in(engine)) == 5
    assert not controllers.backups.is_restoring
    assert "恢复这一份" in _focused_words()


def test_every_other_page_shows_the_restored_log(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine
) -> None:
    page = _page(qtbot, window, controllers)
    window.show_call_log()
    settle()
    assert "4008095188" in _shown(window.page(CALL_LOG))
    with qtbot.waitSignal(controllers.backups.previewed):
        window.show_restore()
        settle()
    settle()

    click(page, "恢复这一份…")
    with qtbot.waitSignal(controllers.backups.restored):
        click(page, "恢复")
    window.show_call_log()
    settle()

    assert "4008095188" not in _shown(window.page(CALL_LOG))
    assert len(numbers_in(engine)) == 4


def test_a_file_that_is_none_is_told_on_the_page(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = _page(qtbot, window, controllers)
    photo = tmp_path / "photo.zip"
    photo.write_bytes(b"no backup")
    monkeypatch.setattr(restore_page, "ask_for_file", lambda *_: photo)

    with qtbot.waitSignal(controllers.backups.previewed):
        click(page, "选别的文件…")
    settle()

    shown = tree_of(page)
    assert "photo.zip" in shown
    assert "不是来电守护的备份" in shown
    assert "恢复这一份" not in shown


def test_a_file_from_a_stick_is_restored(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    engine: Engine,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stick = engine.backups.make(tmp_path / "stick.zip").path
    engine.calls.delete(1)
    page = _page(qtbot, window, controllers)
    monkeypatch.setattr(restore_page, "ask_for_file", lambda *_: stick)
    with qtbot.waitSignal(controllers.backups.previewed):
        click(page, "选别的文件…")
    settle()
    assert "附件 0 个" in tree_of(page)

    click(page, "恢复这一份…")
    with qtbot.waitSignal(controllers.backups.restored):
        click(page, "恢复")

    assert len(numbers_in(engine)) == 5


def test_a_restore_that_fails_is_told_and_changes_nothing(
    qtbot: QtBot,
    window: MainWindow,
    controllers: Controllers,
    engine: Engine,
    failures: list[CallAssistError],
) -> None:
    page = _page(qtbot, window, controllers)
    engine.backups.list()[0].path.write_bytes(b"gone bad meanwhile")

    click(page, "恢复这一份…")
    with qtbot.waitSignal(controllers.request_failed):
        click(page, "恢复")
    settle()

    assert [error.sentence for error in failures] == ["backup_not_ours"]
    assert len(numbers_in(engine)) == 5
    assert page.isEnabled()
    assert any("backup_not_ours" in each.sentence for each in window.findChildren(Banner))


def test_without_a_backup_the_page_says_so_and_takes_a_file(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine
) -> None:
    for each in engine.backups.list():
        each.path.unlink()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitActive(window)

    window.show_restore()
    settle()

    assert "还没有自动备份" in _shown(window.page(RESTORE))
    assert "选别的文件" in _focused_words()


def test_a_backup_that_cannot_be_read_says_so_in_its_row(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, engine: Engine
) -> None:
    engine.backups.list()[1].path.write_bytes(b"bad")

    page = _page(qtbot, window, controllers)

    assert "读不了" in str(page._model.index(1, 1).data())


def test_the_way_back_leads_to_the_settings(
    qtbot: QtBot, window: MainWindow, controllers: Controllers
) -> None:
    page = _page(qtbot, window, controllers)

    click(page, "回到设置")

    assert window.current_page_id() == SETTINGS


def test_what_a_screen_reader_finds(
    qtbot: QtBot, window: MainWindow, controllers: Controllers, golden_tree: GoldenTree
) -> None:
    page = _page(qtbot, window, controllers)
    click(page, "恢复这一份…")

    golden_tree(page, "restore_page")
