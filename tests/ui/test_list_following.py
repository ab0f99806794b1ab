"""A list that another program takes while the window is open is used by the window at once."""

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.domain.directory import Directory
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import DIRECTORY, LOG
from number_list.made_lists import Clock, good_list, use_our_keys
from store.made_calls import BANK, ended
from ui.pages.hands import click, press, read, settle, type_text

NEW = "4006195588"
"""A number that only the newer list has."""


@pytest.fixture(autouse=True)
def our_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)


@pytest.fixture
def usual_hooks(monkeypatch: pytest.MonkeyPatch) -> None:
    """The last resort takes these over; the test after this one gets them back."""
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = Engine(SettingsFile(tmp_path / "data"), "zh_CN", Clock())
    yield made
    made.close()


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Engine]:
    """Another program with the same data folder."""
    made = Engine(SettingsFile(tmp_path / "data"), "zh_CN", Clock())
    yield made
    made.close()


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, engine: Engine, usual_hooks: None
) -> Iterator[Desktop]:
    made = Desktop(qapp, engine)
    qtbot.addWidget(made.window)
    made.open(has_due=False)
    qtbot.waitActive(made.window)
    made.begin()
    qtbot.waitUntil(lambda: "官方号码" in read(made.window))
    yield made
    made.end()


def take_list(terminal: Engine, tmp_path: Path) -> None:
    path = tmp_path / "numbers.callist"
    path.write_bytes(good_list())
    terminal.directory_desk.accept(terminal.directory_desk.offer(path))


def says(desktop: Desktop, words: str) -> bool:
    return words in read(desktop.window)


def test_the_window_goes_over_to_a_list_taken_elsewhere(
    desktop: Desktop, engine: Engine, terminal: Engine, tmp_path: Path, qtbot: QtBot
) -> None:
    type_text(NEW)
    assert not says(desktop, "在号码表中，但显示可以伪造")

    take_list(terminal, tmp_path)

    qtbot.waitUntil(lambda: says(desktop, "现在用的是第 2 版"))
    qtbot.waitUntil(lambda: says(desktop, "在号码表中，但显示可以伪造"))
    assert says(desktop, NEW), "what was being written is still there"
    assert engine.directory.version == 2
    desktop.window.show_page(DIRECTORY)
    settle()
    assert says(desktop, "第 2 版") or engine.calls.directory.version == 2


def test_the_window_goes_back_with_one_brought_back_elsewhere(
    desktop: Desktop, engine: Engine, terminal: Engine, tmp_path: Path, qtbot: QtBot
) -> None:
    take_list(terminal, tmp_path)
    qtbot.waitUntil(lambda: engine.directory.version == 2)

    terminal.directory_desk.bring_back()

    qtbot.waitUntil(lambda: says(desktop, "现在用的是第 1 版"))
    assert engine.directory.version == 1


def test_a_list_the_window_takes_itself_is_told_once(
    desktop: Desktop, engine: Engine, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "numbers.callist"
    path.write_bytes(good_list())
    lists = desktop.controllers.lists
    with qtbot.waitSignal(lists.offered) as offered:
        lists.offer(path)
    with qtbot.waitSignal(lists.list_used):
        lists.accept(offered.args[0])

    with qtbot.assertNotEmitted(desktop.controllers.list_changed, wait=900):
        pass
    assert not says(desktop, "在别处换过")


# calls that wait for a list


@pytest.fixture
def written_down(tmp_path: Path) -> None:
    """Two calls of a program that had no list."""
    before = Engine(SettingsFile(tmp_path / "data"), "zh_CN", Clock())
    before.calls.directory = Directory.unreadable()
    for number in ("95188", "+8695188"):
        before.calls.take(ended(number, claim=BANK))
    before.close()


@pytest.mark.usefixtures("written_down")
def test_at_the_start_what_waits_is_judged_and_told(
    desktop: Desktop, engine: Engine, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: says(desktop, "补上了 2 通来电的核对"), timeout=9_000)

    assert not any(call.is_unjudged for call in engine.calls.calls(CallFilter()))
    click(desktop.window, "看记录")
    assert says(desktop, "冒充号码")
    assert not says(desktop, "还没核对")


def test_without_a_list_the_form_stores_and_says_the_rule(
    qapp: QApplication,
    qtbot: QtBot,
    engine: Engine,
    terminal: Engine,
    usual_hooks: None,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("callassist.services.list_in_use._bundled", lambda: None)
    desktop = Desktop(qapp, engine)
    qtbot.addWidget(desktop.window)
    desktop.open(has_due=False, page=LOG)
    qtbot.waitActive(desktop.window)
    desktop.begin()
    qtbot.waitUntil(lambda: "保存，看下一步" in read(desktop.window))

    type_text("95188")
    qtbot.waitUntil(lambda: says(desktop, "还没有核对"))
    assert says(desktop, "自己打银行卡背面的电话")
    press(Qt.Key.Key_Return)

    (call,) = engine.calls.calls(CallFilter())
    assert call.is_unjudged
    monkeypatch.undo()
    use_our_keys(monkeypatch.setattr)
    take_list(terminal, tmp_path)
    qtbot.waitUntil(lambda: not engine.calls.find(call.id).is_unjudged, timeout=9_000)
    qtbot.waitUntil(lambda: says(desktop, "补上了 1 通来电的核对"))
    desktop.end()
