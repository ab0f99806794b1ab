"""What the window says and does beside a log that is locked with a passphrase."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.connecting import is_plain
from callassist.store.file_name import FILE_NAME
from callassist.ui.desktop import Desktop
from callassist.ui.lock.lock_dialogs import LockDialog, OldBackupsQuestion, UnlockDialog
from callassist.ui.lock.phrase_dialog import PhraseDialog
from callassist.ui.lock.unlock_page import UnlockPage
from callassist.ui.main_window import (
    CALL_LOG,
    DIRECTORY,
    GUIDANCE,
    LOG,
    SETTINGS,
    STEERED,
    STEPS,
    UNLOCK,
)
from callassist.ui.recovery import recovering
from durability.recovered_window import banner_of, one_button, window_over
from quick_keys import quick_keys
from secrets_scan import found_below
from store.made_calls import NOON, SetClock, ended
from ui.pages.hands import button, click, press, read, settle, type_text

pytestmark = pytest.mark.session_bus

WORDS = "correct horse"
NOTE = "gelber wellensittich am fenster"
Window = tuple[Desktop, Engine]


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(recovering, "CHECK_MILLISECONDS", 0)
    monkeypatch.setattr(recovering, "LOOK_MILLISECONDS", 0)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    umask = os.umask(0o077)
    with quick_keys():
        yield
    os.umask(umask)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with three calls."""
    folder = tmp_path / "data"
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock(NOON))
    for number in ("95188", "+8695188", "13812345678"):
        engine.calls.take(ended(number, note=NOTE))
    engine.close()
    return folder


@pytest.fixture
def locked(folder: Path) -> Path:
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock(NOON))
    engine.lock.turn_on(WORDS)
    engine.backups.remove_plain()
    engine.close()
    return folder


@pytest.fixture
def opened(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """The window over the log as it is; ask for `locked` before this for a locked one."""
    with window_over(folder, qapp, qtbot) as window:
        yield window


def page(desktop: Desktop) -> UnlockPage:
    found = desktop.window.page(UNLOCK)
    assert isinstance(found, UnlockPage)
    return found


def give(desktop: Desktop, words: str) -> None:
    """Type a passphrase into the page, and Enter."""
    desktop.window.show_page(UNLOCK)
    settle()
    page(desktop).findChildren(QLineEdit)[0].clear()
    type_text(words)
    press(Qt.Key.Key_Return)


def numbers(engine: Engine) -> list[str]:
    return sorted(call.ended.number_text for call in engine.calls.calls(CallFilter()))


# at the start


def test_a_locked_log_asks_for_its_passphrase_and_shows_nothing_else(
    locked: Path, opened: Window
) -> None:
    desktop, engine = opened

    assert desktop.window.current_page_id() == UNLOCK
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert "95188" not in read(desktop.window)
    assert banner_of(desktop) is None
    give(desktop, WORDS)

    assert desktop.window.current_page_id() != UNLOCK
    assert desktop.controllers.recovery.trouble is None
    assert numbers(engine) == ["+8695188", "13812345678", "95188"]
    assert set(found_below(locked, [NOTE, WORDS])) == set()


def test_a_wrong_passphrase_gets_one_calm_sentence_as_often_as_it_takes(
    locked: Path, opened: Window
) -> None:
    desktop, _ = opened

    for number in range(3):
        give(desktop, f"wrong horse {number}")
        assert "密码不对。看看大小写和输入法，再试一次。" in read(page(desktop))
    give(desktop, WORDS)

    assert desktop.controllers.recovery.trouble is None
    assert not is_plain(locked / FILE_NAME)


def test_without_the_passphrase_a_call_is_advised_and_kept_until_it_is_given(
    locked: Path, opened: Window
) -> None:
    desktop, engine = opened

    click(page(desktop), "记一通来电")
    settle()
    assert desktop.window.current_page_id() == LOG
    type_text("95588")
    press(Qt.Key.Key_Return)
    assert desktop.window.current_page_id() == STEPS
    banner = banner_of(desktop)
    assert banner is not None
    assert "上了锁" in banner.sentence
    desktop.window.show_steered()
    assert desktop.window.current_page_id() == STEERED
    one_button(banner).click()
    assert desktop.window.current_page_id() == UNLOCK
    give(desktop, WORDS)

    assert "95588" in numbers(engine)
    assert len(numbers(engine)) == 4
    assert not is_plain(locked / FILE_NAME)


def test_directory_and_guidance_open_without_it(locked: Path, opened: Window) -> None:
    desktop, _ = opened
    assert not is_plain(locked / FILE_NAME)

    click(page(desktop), "查官方号码")
    assert desktop.window.current_page_id() == DIRECTORY
    desktop.window.show_page(UNLOCK)
    click(page(desktop), "看防骗指南")
    assert desktop.window.current_page_id() == GUIDANCE


def test_what_is_typed_can_be_seen_and_is_covered_again(locked: Path, opened: Window) -> None:
    desktop, _ = opened
    assert not is_plain(locked / FILE_NAME)
    line = page(desktop).findChildren(QLineEdit)[0]
    type_text("correct")

    assert line.echoMode() is QLineEdit.EchoMode.Password
    assert "correct" not in read(desktop.window)
    click(page(desktop), "显示 密码")
    assert line.echoMode() is QLineEdit.EchoMode.Normal
    click(page(desktop), "隐藏 密码")
    desktop.window.show_page(LOG)
    desktop.window.show_page(UNLOCK)

    assert line.text() == ""
    assert line.echoMode() is QLineEdit.EchoMode.Password


def test_a_forgotten_passphrase_has_no_way_back_and_that_is_said(
    locked: Path, opened: Window
) -> None:
    desktop, _ = opened
    assert not is_plain(locked / FILE_NAME)

    click(page(desktop), "忘了密码")

    assert "没有别的办法打开" in read(page(desktop))
    assert "的备份" not in read(page(desktop))


# in the settings


def in_dialog(act: "type[PhraseDialog]", lines: list[str]) -> list[str]:
    """Fills the dialog that opens next; returns what it said, then it is left."""
    said: list[str] = []

    def fill() -> None:
        (dialog,) = [
            each
            for each in QApplication.topLevelWidgets()
            if isinstance(each, act) and each.isVisible()
        ]
        for field, words in zip(dialog.fields, lines, strict=True):
            field.line.setText(words)
        one_button(dialog).click()
        said.append(read(dialog))
        if dialog.isVisible():
            dialog.reject()

    QTimer.singleShot(0, fill)
    return said


def test_the_lock_is_turned_on_and_off_in_the_settings(
    folder: Path, opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, engine = opened
    monkeypatch.setattr(OldBackupsQuestion, "are_to_go", lambda *_: False)
    desktop.window.show_page(SETTINGS)
    settings = desktop.window.page(SETTINGS)
    assert settings is not None

    said = in_dialog(LockDialog, ["short", "short"])
    click(settings, "上锁…")
    assert "至少要 8 个字符" in said[0]
    said = in_dialog(LockDialog, [WORDS, "another horse"])
    click(settings, "上锁…")
    assert "两次输入的不一样" in said[0]
    assert is_plain(folder / FILE_NAME)
    in_dialog(LockDialog, [WORDS, WORDS])
    click(settings, "上锁…")
    assert not is_plain(folder / FILE_NAME)
    assert "上了锁" in read(settings)
    assert len(numbers(engine)) == 3

    said = in_dialog(UnlockDialog, ["another horse"])
    click(settings, "取消锁…")
    assert "现在的密码不对" in said[0]
    assert not is_plain(folder / FILE_NAME)
    in_dialog(UnlockDialog, [WORDS])
    click(settings, "取消锁…")

    assert is_plain(folder / FILE_NAME)
    assert len(numbers(engine)) == 3


# by itself


def test_a_log_that_nobody_uses_locks_itself_and_keeps_the_half_written_call(
    locked: Path, opened: Window
) -> None:
    desktop, engine = opened
    give(desktop, WORDS)
    desktop.controllers.lock.choose_minutes(5)
    desktop.window.show_page(CALL_LOG)
    desktop.window.show_page(LOG)
    settle()
    type_text("13900001111")
    clock = engine.clock
    assert isinstance(clock, SetClock)

    clock.advance(minutes=4)
    desktop._locking._idle.look()  # type: ignore[union-attr]
    assert desktop.window.current_page_id() == LOG
    clock.advance(minutes=2)
    desktop._locking._idle.look()  # type: ignore[union-attr]
    settle()

    assert desktop.window.current_page_id() == UNLOCK
    assert not engine.phrase.is_given
    assert numbers(engine) == []
    assert "13900001111" not in read(desktop.window)
    desktop.window.show_page(LOG)
    settle()
    assert "13900001111" not in read(desktop.window)
    assert set(found_below(locked, ["13900001111", NOTE])) == set()
    give(desktop, WORDS)
    assert len(numbers(engine)) == 3
    click(desktop.window, "接着写")
    assert "13900001111" in read(desktop.window)


def test_a_log_without_a_lock_never_locks_itself(folder: Path, opened: Window) -> None:
    desktop, engine = opened
    desktop.controllers.lock.choose_minutes(5)
    clock = engine.clock
    assert isinstance(clock, SetClock)

    clock.advance(hours=9)
    desktop._locking._idle.look()  # type: ignore[union-attr]

    assert desktop.window.current_page_id() != UNLOCK
    assert len(numbers(engine)) == 3
    assert is_plain(folder / FILE_NAME)


def test_it_can_be_locked_at_once(locked: Path, opened: Window) -> None:
    desktop, engine = opened
    assert not is_plain(locked / FILE_NAME)
    give(desktop, WORDS)
    desktop.window.show_page(SETTINGS)
    settings = desktop.window.page(SETTINGS)
    assert settings is not None

    button(settings, "现在锁上").click()
    settle()

    assert desktop.window.current_page_id() == UNLOCK
    assert numbers(engine) == []
    give(desktop, WORDS)
    assert len(numbers(engine)) == 3
