"""The page that renews the list of numbers: nothing happens unseen, and "keep" is the default."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import DIRECTORY, LIST_UPDATE, LOG, MainWindow
from number_list.made_lists import THIEF, Payload, good_list, number_of
from ui.dropping import dragged_files, drop
from ui.pages import hands
from ui.pages.hands import press, read, settle, type_text

USE, KEEP = "换用这一份", "保留现在的"


def _drop(window: MainWindow, *files: Path) -> None:
    assert drop(window, dragged_files(*files))
    _wait(window)


def click(window: MainWindow, words: str) -> None:
    hands.click(window, words)
    _wait(window)


def _wait(window: MainWindow) -> None:
    """A list is read and taken beside the window."""
    settle()
    while window._controllers.lists.is_working:
        settle()
    settle()


def test_the_numbers_lead_to_the_page_and_back(window: MainWindow) -> None:
    click(window, "从文件更新号码表")
    assert window.current_page_id() == LIST_UPDATE
    assert "随程序带的，第 1 版" in read(window)
    click(window, "回到官方号码")
    assert window.current_page_id() == DIRECTORY


def test_a_dropped_list_is_shown_and_not_taken(
    window: MainWindow, engine: Engine, file: Path
) -> None:
    _drop(window, file)

    assert window.current_page_id() == LIST_UPDATE
    shown = read(window)
    assert "新加的号码（1）" in shown
    assert "4006195588 中国工商银行" in shown
    assert engine.directory.version == 1


def test_enter_keeps_the_present_list(window: MainWindow, engine: Engine, file: Path) -> None:
    _drop(window, file)

    press(Qt.Key.Key_Space)

    assert engine.directory_desk.verify().directory.version == 1
    assert "号码表没有换" in read(window)
    assert "选号码表文件" in read(window)


def test_who_agrees_sees_the_new_numbers_everywhere(
    window: MainWindow, engine: Engine, controllers: Controllers, file: Path
) -> None:
    window.show_page(LOG)
    _drop(window, file)
    click(window, USE)

    assert engine.directory.version == 2
    assert controllers.calls.directory is engine.directory
    assert window.current_page_id() == DIRECTORY
    assert "号码表 2026-12" in read(window)
    assert "第 2 版号码表" in read(window)
    window.show_entry("4006195588", "icbc")
    settle()
    assert "4006195588" in read(window)


def test_what_is_half_written_outlives_another_list(
    window: MainWindow, engine: Engine, file: Path
) -> None:
    window.start_log()
    settle()
    type_text("4006195588")
    _drop(window, file)
    click(window, USE)
    window.show_page(LOG)
    settle()

    assert "4006195588" in read(window)
    assert "在号码表中" in read(window)


def test_the_list_before_comes_back_after_it_was_shown(
    window: MainWindow, engine: Engine, file: Path
) -> None:
    _drop(window, file)
    click(window, USE)
    window.show_page(LIST_UPDATE)
    settle()
    click(window, "看看上一份，换回去…")

    assert "去掉的号码（1）" in read(window)
    assert engine.directory.version == 2
    click(window, USE)
    assert engine.directory.version == 1


@pytest.mark.parametrize("answer", [KEEP, None])
def test_a_refused_file_is_said_on_the_page_and_leaves_the_next_choice(
    window: MainWindow, engine: Engine, file: Path, tmp_path: Path, answer: str | None
) -> None:
    forged = tmp_path / "bank.callist"
    forged.write_bytes(good_list(3, signer=THIEF))
    if answer is not None:
        _drop(window, file)
        click(window, answer)
    _drop(window, forged)

    assert "不是本程序的制作者" in read(window)
    assert "选号码表文件" in read(window)
    assert engine.directory_desk.verify().directory.version == 1
    _drop(window, file)
    assert "不是本程序的制作者" not in read(window)


def test_a_long_group_shows_all_on_request(window: MainWindow, tmp_path: Path) -> None:
    def add(made: Payload) -> None:
        made["numbers"] += [number_of("icbc", f"40070{place:02}588") for place in range(30)]

    path = tmp_path / "many.callist"
    path.write_bytes(good_list(2, add))
    _drop(window, path)

    assert "4007029588" not in read(window)
    click(window, "看全部 31 条")
    assert "4007029588" in read(window)


def test_a_name_from_a_list_is_never_markup(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "<b>官方<b>.callist"
    path.write_bytes(good_list())
    _drop(window, path)

    assert "“<b>官方<b>.callist”" in read(window)


def test_a_damaged_list_is_said_on_the_page(
    window: MainWindow, engine: Engine, file: Path, tmp_path: Path
) -> None:
    engine.directory_desk.accept(engine.directory_desk.offer(file))
    (tmp_path / "data" / "directory" / "installed.callist").write_bytes(b"?")
    engine.forget_directory()

    click(window, "从文件更新号码表")

    assert "现在用的是随程序带的那份" in read(window)


# no list at all


@pytest.fixture
def no_list(monkeypatch: pytest.MonkeyPatch) -> None:
    from callassist.bundled.directory_file import DirectoryFileError

    def broken() -> object:
        raise DirectoryFileError("numbers.json: this is no JSON")

    monkeypatch.setattr("callassist.services.list_in_use.load_directory", broken)


@pytest.mark.usefixtures("no_list")
def test_without_a_list_a_typed_number_is_not_checked_and_that_is_said_once(
    window: MainWindow,
) -> None:
    window.start_log()
    settle()
    type_text("95188")
    QApplication.processEvents()
    settle()

    shown = read(window)
    assert shown.count("号码表读不出来，号码还没有核对") == 1
    assert "自己打银行卡背面的电话" in shown
    for verdict in ("在号码表中", "不在号码表", "没有危险信号"):
        assert verdict not in shown


@pytest.mark.usefixtures("no_list")
@pytest.mark.parametrize("page_id", ["to_do", "call_log", "guidance", "settings", "practice"])
def test_without_a_list_the_other_pages_open(window: MainWindow, page_id: str) -> None:
    window.show_page(page_id)
    settle()

    assert window.current_page_id() == page_id
    assert read(window)


@pytest.mark.usefixtures("no_list")
def test_without_a_list_one_from_a_file_helps(
    window: MainWindow, engine: Engine, file: Path
) -> None:
    _drop(window, file)
    click(window, USE)

    assert engine.directory.entry_for("95188") is not None
