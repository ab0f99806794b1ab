"""What the window says and does while its data file cannot be used."""

import os
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.backups import Occasion
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.troubles import TroubleKind
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from callassist.ui.controllers import call_controller, recovery_controller
from callassist.ui.desktop import Desktop
from callassist.ui.main_window import CALL_LOG, GUIDANCE, LOG, RECOVERY, STEPS
from callassist.ui.recovery import recovering
from callassist.ui.unkept_question import UnkeptQuestion
from durability.recovered_window import banner_of, one_button, window_over
from store.made_calls import NOON, SetClock, ended
from store.other_connection import other_connection
from ui.pages.hands import button, click, press, read, settle, type_text

pytestmark = pytest.mark.session_bus


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Retries come soon; the hooks of the last resort are given back."""
    monkeypatch.setattr(recovery_controller, "RETRY_MILLISECONDS", 30)
    monkeypatch.setattr(call_controller, "ATTEMPT_MILLISECONDS", 30)
    monkeypatch.setattr(recovering, "CHECK_MILLISECONDS", 0)
    monkeypatch.setattr(recovering, "LOOK_MILLISECONDS", 0)
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A log with three calls, and a backup of it."""
    umask = os.umask(0o077)
    folder = tmp_path / "data"
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock(NOON))
    for number in ("95188", "+8695188", "13812345678"):
        engine.calls.take(ended(number))
    engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    engine.close()
    os.umask(umask)
    return folder


Window = tuple[Desktop, Engine]


@pytest.fixture
def opened(folder: Path, qapp: QApplication, qtbot: QtBot) -> Iterator[Window]:
    """The window over the file as the test left it: ask for `spoilt` or the like before this."""
    with window_over(folder, qapp, qtbot) as window:
        yield window


@pytest.fixture
def spoilt(folder: Path) -> bytes:
    """The file is no database any more."""
    content = b"nonsense" * 4096
    (folder / FILE_NAME).write_bytes(content)
    return content


def write(desktop: Desktop, number: str) -> None:
    desktop.window.show_page(LOG)
    settle()
    type_text(number)


def log(desktop: Desktop, number: str) -> None:
    write(desktop, number)
    press(Qt.Key.Key_Return)


def numbers(engine: Engine) -> list[str]:
    return sorted(call.ended.number_text for call in engine.calls.calls(CallFilter()))


def test_the_main_job_goes_on_while_the_file_is_damaged(
    spoilt: bytes, opened: Window, folder: Path
) -> None:
    desktop, _ = opened

    log(desktop, "+8695188")

    assert desktop.window.current_page_id() == STEPS
    assert "自己拨 95188" in read(desktop.window) or "95188" in read(desktop.window)
    desktop.window.show_page(GUIDANCE)
    banner = banner_of(desktop)
    assert banner is not None
    assert str(folder / FILE_NAME) in banner.sentence
    assert "暂存" in banner.sentence
    assert (folder / FILE_NAME).read_bytes() == spoilt


def test_before_the_button_is_pressed_it_is_told_what_would_come_back(
    spoilt: bytes, opened: Window, qtbot: QtBot
) -> None:
    desktop, _ = opened
    controller = desktop.controllers.recovery
    qtbot.waitUntil(lambda: controller.offer is not None)
    banner = banner_of(desktop)
    assert banner is not None

    said = read(banner)

    assert "备份里的来电：3 通" in said
    assert "恢复到 今天 12:00 的备份" in said


def test_what_was_written_meanwhile_is_in_the_log_afterwards(
    spoilt: bytes, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    log(desktop, "95555")
    banner = banner_of(desktop)
    assert banner is not None

    one_button(banner).click()
    qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None)

    assert numbers(engine) == ["+8695188", "13812345678", "95188", "95555"]
    qtbot.waitUntil(lambda: "现在的来电：4 通" in read(desktop.window))
    assert banner_of(desktop) is None


def test_the_page_of_other_ways_has_older_backups_and_a_new_beginning(
    folder: Path, spoilt: bytes, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    banner = banner_of(desktop)
    assert banner is not None
    click(banner, "其他办法")
    assert desktop.window.current_page_id() == RECOVERY
    assert banner_of(desktop) is None, "the page says the same"
    page = desktop.window.page(RECOVERY)
    assert page is not None
    qtbot.waitUntil(lambda: "重新开始，旧文件留着" in read(page))

    click(page, "重新开始，旧文件留着")
    qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None)

    assert desktop.window.current_page_id() == CALL_LOG
    assert numbers(engine) == []
    assert any(each.read_bytes() == spoilt for each in folder.glob("*.damaged-*"))


def test_the_keyboard_is_at_the_quickest_way_on_that_page(
    spoilt: bytes, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    qtbot.waitUntil(lambda: desktop.controllers.recovery.offer is not None)
    desktop.window.show_page(RECOVERY)
    settle()

    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desktop.controllers.recovery.trouble is None)

    assert len(numbers(engine)) == 3


def test_a_recovery_that_fails_is_told_and_can_be_tried_again(
    folder: Path, spoilt: bytes, opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, engine = opened
    controller = desktop.controllers.recovery
    qtbot.waitUntil(lambda: controller.offer is not None)

    def fail(*_: object) -> None:
        raise CallAssistError("disk_full")

    monkeypatch.setattr(type(engine.recovery), "recover", fail)
    banner = banner_of(desktop)
    assert banner is not None
    one_button(banner).click()
    qtbot.waitUntil(lambda: "磁盘满了" in read(desktop.window))

    assert controller.trouble is not None
    assert (folder / FILE_NAME).read_bytes() == spoilt
    monkeypatch.undo()
    banner = banner_of(desktop)
    assert banner is not None
    one_button(banner).click()
    qtbot.waitUntil(lambda: controller.trouble is None)


def test_it_is_said_in_another_language_when_that_is_chosen(spoilt: bytes, opened: Window) -> None:
    desktop, _ = opened

    desktop.speak("zh_TW")
    settle()

    assert len([each for each in (banner_of(desktop),) if each is not None]) == 1
    desktop.speak("zh_CN")


def test_a_newer_file_has_a_button_to_try_again_and_no_other(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    step = "insert into _sqlite_migrations (migration_set, name) values ('callassist', '9999_x')"
    with other_connection(folder) as other:
        other.execute(step)
    with window_over(folder, qapp, qtbot) as (desktop, engine):
        banner = banner_of(desktop)
        assert banner is not None
        assert one_button(banner).accessibleName() == "再试一次"
        log(desktop, "95555")
        with other_connection(folder) as other:
            other.execute("delete from _sqlite_migrations where name = '9999_x'")
        one_button(banner).click()
        settle()

        assert numbers(engine) == ["+8695188", "13812345678", "95188", "95555"]
        qtbot.waitUntil(lambda: "这期间记下的也存好了：1 通" in read(desktop.window))


def test_a_file_that_another_program_holds_is_opened_by_itself_afterwards(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with other_connection(folder) as other:
        other.execute("begin exclusive")
        with window_over(folder, qapp, qtbot) as (desktop, engine):
            controller = desktop.controllers.recovery
            assert controller.trouble is not None
            assert controller.trouble.kind is TroubleKind.LOCKED
            log(desktop, "95555")
            assert desktop.window.current_page_id() == STEPS
            other.execute("rollback")
            qtbot.waitUntil(lambda: controller.trouble is None)

            assert numbers(engine) == ["+8695188", "13812345678", "95188", "95555"]


def test_a_save_while_another_program_holds_the_file_is_tried_again_without_waiting(
    folder: Path, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    timer = QElapsedTimer()
    with other_connection(folder) as other:
        other.execute("begin immediate")
        write(desktop, "95555")
        timer.start()
        press(Qt.Key.Key_Return)
        held_up = timer.elapsed()
        assert "95555" in read(desktop.window)
        other.execute("rollback")
    qtbot.waitUntil(lambda: desktop.window.current_page_id() == STEPS)

    assert "95555" in numbers(engine)
    print(f"\nthe window was held up for {held_up} ms")


def test_a_save_that_cannot_be_stored_in_time_is_told_and_the_form_keeps_its_words(
    folder: Path, opened: Window, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(call_controller, "ATTEMPTS", 2)
    desktop, engine = opened
    with other_connection(folder) as other:
        other.execute("begin immediate")
        write(desktop, "95555")
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: "正被另一个程序占用" in read(desktop.window))
        other.execute("rollback")

    assert desktop.window.current_page_id() == LOG
    assert "95555" in read(desktop.window)
    assert "95555" not in numbers(engine)
    press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desktop.window.current_page_id() == STEPS)


def test_a_file_that_was_swapped_is_noticed_and_what_is_typed_stays(
    folder: Path, tmp_path: Path, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    other = Engine(SettingsFile(tmp_path / "other"), "zh_CN", SetClock(NOON))
    other.calls.take(ended("96110"))
    other.close()
    write(desktop, "95555")

    (tmp_path / "other" / FILE_NAME).replace(folder / FILE_NAME)
    qtbot.waitUntil(lambda: "被别的程序换过了" in read(desktop.window))

    assert numbers(engine) == ["96110"]
    assert "95555" in read(desktop.window)
    press(Qt.Key.Key_Return)
    assert numbers(engine) == ["95555", "96110"]


def test_a_file_that_was_removed_is_noticed_and_taken_up_again_when_it_is_back(
    folder: Path, opened: Window, qtbot: QtBot
) -> None:
    desktop, engine = opened
    controller = desktop.controllers.recovery
    (folder / FILE_NAME).rename(folder / "moved")
    qtbot.waitUntil(lambda: controller.trouble is not None)
    assert controller.trouble is not None
    assert controller.trouble.kind is TroubleKind.GONE
    log(desktop, "95555")

    (folder / "moved").rename(folder / FILE_NAME)
    qtbot.waitUntil(lambda: controller.trouble is None)

    assert numbers(engine) == ["+8695188", "13812345678", "95188", "95555"]


def test_damage_that_is_found_by_looking_through_the_file_is_told(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    path = folder / FILE_NAME
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    with window_over(folder, qapp, qtbot) as (desktop, _):
        controller = desktop.controllers.recovery
        qtbot.waitUntil(lambda: controller.trouble is not None)

        assert controller.trouble is not None
        assert controller.trouble.kind is TroubleKind.DAMAGED
    assert path.read_bytes() == content


def test_rows_that_were_changed_are_told_and_the_rest_is_used_on(
    folder: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    with other_connection(folder) as other:
        other.execute("update call set note = 'x' where id = 2")
    with window_over(folder, qapp, qtbot) as (desktop, engine):
        controller = desktop.controllers.recovery
        qtbot.waitUntil(lambda: controller.trouble is not None)
        assert not engine.recovery.stands_in
        assert len(numbers(engine)) == 3
        qtbot.waitUntil(lambda: controller.offer is not None)

        controller.recover()
        qtbot.waitUntil(lambda: controller.trouble is None)

        assert engine.log.changed_rows() == []
        assert len(numbers(engine)) == 3


def test_without_trouble_nothing_is_said(opened: Window, qtbot: QtBot) -> None:
    desktop, _ = opened
    checking = desktop._recovering
    assert checking is not None
    qtbot.waitUntil(lambda: checking._checking.has_told)

    assert banner_of(desktop) is None
    assert desktop.controllers.recovery.trouble is None


def test_the_same_failure_is_told_once(opened: Window) -> None:
    desktop, _ = opened
    for _ in range(5):
        desktop.window.tell_failure(CallAssistError("disk_full"))
    settle()

    close = "关闭这条提示"
    assert button(desktop.window, close).isVisible()


def test_calls_in_memory_are_kept_at_the_last_moment_when_the_file_is_free_again(
    opened: Window, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, engine = opened
    controller = desktop.controllers.recovery
    engine.close()
    with other_connection(folder) as other:
        other.execute("begin exclusive")
        controller.begin()
        assert controller.trouble is not None
        assert controller.trouble.kind is TroubleKind.LOCKED
        monkeypatch.setattr(controller._again, "start", lambda: None)
        controller._again.stop()
        engine.calls.take(ended("13900001111"))
        monkeypatch.setattr(recovery_controller, "LAST_WAIT_SECONDS", 0.0)
        assert controller.keep_at_last() == 1
        other.rollback()

    assert controller.keep_at_last() == 0

    assert [call.ended.number_text for call in engine.log.page(CallFilter(limit=1))] == [
        "13900001111"
    ]


def test_closing_over_calls_that_cannot_be_kept_asks_first(
    spoilt: bytes, opened: Window, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop, engine = opened
    engine.calls.take(ended("13900001111"))
    asked: list[int] = []

    def stay(calls: int, _parent: object) -> bool:
        asked.append(calls)
        return False

    monkeypatch.setattr(UnkeptQuestion, "may_go", stay)

    desktop.window.close()

    assert asked == [1]
    assert desktop.window.isVisible()
    monkeypatch.setattr(UnkeptQuestion, "may_go", lambda *_: True)
    desktop.window.close()
    assert not desktop.window.isVisible()
