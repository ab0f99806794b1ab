"""One key from everywhere leads to what to do about somebody who steers this computer."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from callassist.ui.alarm_key import ALARM_KEY
from callassist.ui.closing_question import ClosingQuestion
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.crash_window import CrashWindow
from callassist.ui.main_window import GUIDANCE, LOG, STEERED, MainWindow
from callassist.ui.pages.steered_page import RESTS_ON, STEPS, SteeredPage
from store.made_calls import SetClock
from ui.pages.hands import button, click, press, read, settle

FIRST = "拔掉网线，关掉无线网。"


def shown(qtbot: QtBot, engine: Engine) -> MainWindow:
    made = MainWindow(Controllers(engine), lambda error: error.sentence)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show_page(LOG)
    made.show()
    qtbot.waitActive(made)
    made.begin_keys()
    settle()
    return made


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, engine: Engine) -> MainWindow:
    return shown(qtbot, engine)


def press_alarm() -> None:
    """Press the key as the window system hands it over: to the window that has the keyboard."""
    focused = QApplication.focusWindow()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_F9)
    settle()


def pages(window: MainWindow) -> list[str]:
    return list(window._entries)


def test_every_page_reaches_it_in_one_key(window: MainWindow) -> None:
    for page_id in pages(window):
        if page_id == STEERED:
            continue
        window.show_page(page_id)
        settle()
        press_alarm()
        assert window.current_page_id() == STEERED, page_id
        assert FIRST in read(window)


def test_the_button_in_the_rail_leads_there_too(window: MainWindow) -> None:
    click(window, "电脑被遥控")

    assert window.current_page_id() == STEERED
    assert f"{ALARM_KEY}" == "F9"


@pytest.mark.parametrize("size", [(420, 400), (1180, 560), (1180, 760)])
def test_the_button_is_in_sight_in_any_window(window: MainWindow, size: tuple[int, int]) -> None:
    window.set_footnote("全部数据只保存在本机")
    window.resize(*size)
    settle()
    alarm = button(window, "电脑被遥控")
    place = alarm.rect().translated(alarm.mapTo(window, alarm.rect().topLeft()))

    assert window.rect().contains(place)
    assert alarm.height() >= alarm.heightForWidth(alarm.width())


@pytest.mark.parametrize("make", [ClosingQuestion, CrashWindow])
def test_a_question_over_the_window_makes_room(
    window: MainWindow, make: type[ClosingQuestion] | type[CrashWindow]
) -> None:
    dialog = make(window)
    seen: list[str | None] = []

    def alarm() -> None:
        # Not before the dialog is there to be left, which takes a busy computer a while.
        if QApplication.activeModalWidget() is dialog and dialog.isActiveWindow():
            pressing.stop()
            press_alarm()
            seen.append(window.current_page_id())

    pressing = QTimer()
    pressing.timeout.connect(alarm)
    pressing.start(50)

    assert dialog.exec() == QDialog.DialogCode.Rejected
    assert seen == [STEERED]


def test_an_open_menu_makes_room(window: MainWindow) -> None:
    menu = QMenu(window)
    menu.addAction("anything")
    menu.popup(window.mapToGlobal(window.rect().center()))
    settle()
    press_alarm()

    assert window.current_page_id() == STEERED
    assert not menu.isVisible()


def test_it_needs_no_data_file(window: MainWindow, engine: Engine) -> None:
    press_alarm()

    assert window.current_page_id() == STEERED
    assert not (engine.folder / FILE_NAME).exists()


def test_it_opens_beside_a_data_file_that_is_none(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    folder = tmp_path / "data"
    (folder / FILE_NAME).mkdir(parents=True)
    engine = Engine(SettingsFile(folder), "zh_CN", SetClock())
    window = shown(qtbot, engine)
    press_alarm()

    assert FIRST in read(window)


def test_the_steps_are_walked_one_at_a_time_by_one_key(window: MainWindow, engine: Engine) -> None:
    press_alarm()
    for number in range(1, len(STEPS) + 1):
        assert f"第 {number} 步，共 {len(STEPS)} 步" in read(window)
        press(Qt.Key.Key_Return)
    assert window.current_page_id() == LOG, "the call is to be written down"

    press_alarm()
    assert f"第 1 步，共 {len(STEPS)} 步" in read(window)


def test_pressed_again_it_does_not_lose_the_step(window: MainWindow) -> None:
    press_alarm()
    press(Qt.Key.Key_Return)
    press_alarm()

    assert "第 2 步" in read(window)
    click(window, "上一步")
    assert "第 1 步" in read(window)


def test_every_step_rests_on_the_guidance(window: MainWindow, engine: Engine) -> None:
    spot = engine.guidance.find(RESTS_ON)
    assert spot is not None
    press_alarm()
    page = window.page(STEERED)
    assert isinstance(page, SteeredPage)
    page._grounds.click()
    settle()

    assert window.current_page_id() == GUIDANCE
    assert spot.topic.title in read(window)


@pytest.mark.parametrize("step", STEPS)
def test_a_step_is_short(engine: Engine, step: str) -> None:
    words = engine.texts.sentence(f"steered.{step}.text")
    assert len(words) <= 20
    assert not set("您！!") & set(words)
