import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callassist.ui.badge_icon import application_icon, counted_icon
from callassist.ui.palette import LIGHT, Role
from callassist.ui.shell import Shell
from callassist.ui.tray import Tray
from ui.recording_tray import RecordingTray
from ui.sample_window import sample_shell


@pytest.fixture
def window(qtbot: QtBot) -> Shell:
    shell = sample_shell()
    qtbot.addWidget(shell)
    return shell


@pytest.fixture
def icon(qapp: QApplication) -> RecordingTray:
    return RecordingTray()


@pytest.fixture
def tray(window: Shell, icon: RecordingTray) -> Tray:
    return Tray(window, icon, lambda: True)


def wishes(tray: Tray) -> list[str]:
    heard: list[str] = []
    tray.window_requested.connect(lambda: heard.append("window"))
    tray.log_call_requested.connect(lambda: heard.append("log a call"))
    tray.companion_requested.connect(lambda: heard.append("companion"))
    tray.to_do_requested.connect(lambda: heard.append("to do"))
    tray.quit_requested.connect(lambda: heard.append("quit"))
    return heard


def colours(icon: QIcon, size: int) -> set[str]:
    image = icon.pixmap(size).toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(size) for y in range(size)}


def test_menu_leads_to_a_call_to_what_is_due_and_out(icon: RecordingTray, tray: Tray) -> None:
    heard = wishes(tray)
    assert icon.menu_words() == ["记一通来电", "电话还没挂", "待办", "退出"]
    for action in icon.menu_actions():
        action.trigger()
    assert heard == ["log a call", "companion", "to do", "quit"]


def test_what_waits_is_counted_in_menu_tooltip_and_icon(icon: RecordingTray, tray: Tray) -> None:
    tray.show_count(2)
    assert icon.menu_words()[2] == "待办（2）"
    assert icon.toolTip() == "来电守护：2 件事等你处理"
    assert LIGHT[Role.DOUBT].upper() in colours(icon.icon(), 32)


def test_nothing_that_waits_is_not_counted(icon: RecordingTray, tray: Tray) -> None:
    tray.show_count(2)
    tray.show_count(0)
    assert icon.menu_words()[2] == "待办"
    assert icon.toolTip() == "来电守护"
    assert LIGHT[Role.DOUBT].upper() not in colours(icon.icon(), 32)


def test_left_click_asks_for_the_window_and_a_right_click_does_not(
    icon: RecordingTray, tray: Tray
) -> None:
    heard = wishes(tray)
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Context)
    assert heard == []
    icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert heard == ["window"]


def test_a_message_bears_the_name_of_the_program(icon: RecordingTray, tray: Tray) -> None:
    tray.show_message("有 1 通来电等你回拨核实")
    assert icon.messages == [("来电守护", "有 1 通来电等你回拨核实")]


def test_another_number_is_another_picture_and_many_are_nine_and_more(qapp: QApplication) -> None:
    def picture(count: int) -> bytes:
        return bytes(counted_icon(count).pixmap(24).toImage().constBits())

    assert len({picture(count) for count in (0, 1, 2, 9, 10)}) == 5
    assert picture(10) == picture(99)


@pytest.mark.parametrize("size", [16, 22, 32, 48])
def test_the_number_in_the_tray_is_no_danger_sign(qapp: QApplication, size: int) -> None:
    assert LIGHT[Role.DANGER].upper() not in colours(counted_icon(3), size)


def test_icon_of_the_program_is_sharp_at_every_usual_size(qapp: QApplication) -> None:
    icon = application_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 256}
    assert not icon.pixmap(16).isNull()
