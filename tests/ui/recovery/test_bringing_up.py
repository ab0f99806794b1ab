"""A large file of an older version is brought up to date beside the window, never before it."""

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.backups import Occasion
from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.store import bringing_up
from callassist.store.bringing_up import is_much_to_bring_up
from callassist.store.call_index import CallIndex
from callassist.store.file_name import FILE_NAME
from callassist.ui.main_window import LOG, STEPS
from durability.recovered_window import banner_of, window_over
from store.made_calls import ended
from store.old_files import old_file, old_row
from ui.pages.hands import press, read, settle, type_text

pytestmark = pytest.mark.session_bus
OLD = "0007_give_calls_a_place"


@pytest.fixture(autouse=True)
def every_file_is_large(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bringing_up, "_MUCH", 0)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with two calls as an older program left it."""
    folder = tmp_path / "data"
    umask = os.umask(0o077)
    numbers = enumerate(("95188", "95588"), start=1)
    rows = (old_row(ended(number), id=call_id) for call_id, number in numbers)
    old_file(folder, OLD, *rows)
    (folder / FILE_NAME).chmod(0o600)
    os.umask(umask)
    return folder


@pytest.fixture
def let_go(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """The backup before the change waits until the test lets it go."""
    may_go, back_up = threading.Event(), Engine.back_up

    def wait(engine: Engine, occasion: Occasion, *rest: Callable[[], None]) -> object:
        if occasion is Occasion.BEFORE_MIGRATION:
            assert may_go.wait(30)
        return back_up(engine, occasion, *rest)

    monkeypatch.setattr(Engine, "back_up", wait)
    yield may_go.set
    may_go.set()


def numbers(engine: Engine) -> list[str]:
    return sorted(call.ended.number_text for call in engine.calls.calls(CallFilter()))


def test_the_window_is_there_while_the_file_is_backed_up_and_changed(
    folder: Path, qapp: QApplication, qtbot: QtBot, let_go: Callable[[], None]
) -> None:
    with window_over(folder, qapp, qtbot) as (desktop, engine):
        banner = banner_of(desktop)
        assert banner is not None
        assert "正在备份来电记录" in banner.sentence
        assert "先关掉程序就没有了" not in banner.sentence

        desktop.window.show_page(LOG)
        settle()
        type_text("+8695188")
        press(Qt.Key.Key_Return)
        assert desktop.window.current_page_id() == STEPS

        with qtbot.waitSignal(desktop.controllers.recovery.came_back, timeout=20_000):
            let_go()

        assert numbers(engine) == ["+8695188", "95188", "95588"]
        qtbot.waitUntil(lambda: "这期间记下的也存好了：1 通" in read(desktop.window))
        assert banner_of(desktop) is None
        (backup,) = engine.backups.list()
        assert backup.occasion is Occasion.BEFORE_MIGRATION
        assert not is_much_to_bring_up(folder / FILE_NAME)


def test_who_closes_meanwhile_loses_nothing(
    folder: Path, qapp: QApplication, qtbot: QtBot, let_go: Callable[[], None]
) -> None:
    with window_over(folder, qapp, qtbot) as (desktop, _):
        desktop.window.show_page(LOG)
        settle()
        type_text("+8695188")
        press(Qt.Key.Key_Return)
        let_go()

    with window_over(folder, qapp, qtbot) as (desktop, engine):
        qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None, timeout=20_000)
        assert numbers(engine) == ["+8695188", "95188", "95588"]


def test_a_file_of_this_version_opens_at_once(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with window_over(folder, qapp, qtbot) as (desktop, _):
        qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None, timeout=20_000)

    with window_over(folder, qapp, qtbot) as (desktop, engine):
        assert desktop.controllers.recovery.trouble is None
        assert numbers(engine) == ["95188", "95588"]


def test_an_index_of_another_version_is_made_anew_beside_the_window(
    folder: Path, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    with window_over(folder, qapp, qtbot) as (desktop, _):
        qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None, timeout=20_000)
    for module in ("bringing_up", "call_index"):
        monkeypatch.setattr(f"callassist.store.{module}.INDEX_VERSION", "next")

    threads: list[str] = []
    rebuilding = CallIndex.rebuilding

    def watched(index: CallIndex) -> Iterator[int]:
        threads.append(threading.current_thread().name)
        return rebuilding(index)

    monkeypatch.setattr(CallIndex, "rebuilding", watched)
    with window_over(folder, qapp, qtbot) as (desktop, engine):
        qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None, timeout=20_000)
        assert numbers(engine) == ["95188", "95588"]
        assert engine.log.has_index_in_step()
    # The log in memory is made in the thread of the window, and is empty.
    assert threads == [threading.main_thread().name, "callassist-recovery"]
