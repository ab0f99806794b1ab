"""The companion of a call that is still going on, from the form to the form."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.calls import Request, Situation
from callassist.ui.companion import companion_window
from callassist.ui.companion.companion_window import CompanionWindow
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import LOG, MainWindow
from callassist.ui.pages.log_page import LogPage
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.tray import Tray
from store.made_calls import BEIJING, SetClock
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, press, read, settle, type_text
from ui.recording_tray import RecordingTray

BEGAN = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(BEGAN)


@pytest.fixture
def companion(qtbot: QtBot, controllers: Controllers) -> CompanionWindow:
    made = CompanionWindow(controllers.calls, BEGAN)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    settle()
    return made


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers) -> MainWindow:
    made = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(made)
    made.show_page(LOG)
    made.show()
    qtbot.waitActive(made)
    qtbot.waitUntil(lambda: "电话还没挂？" in read(made))
    return made


def form(window: MainWindow) -> LogPage:
    page = window.page(LOG)
    assert isinstance(page, LogPage)
    return page


def opened() -> CompanionWindow:
    return next(
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CompanionWindow) and each.isVisible()
    )


def test_one_instruction_stands_there_and_the_next_one_comes_by_a_key(
    companion: CompanionWindow,
) -> None:
    assert "先慢慢吸一口气。" in read(companion)
    assert "第 1 步，共 3 步" in read(companion)

    click(companion, "还在通话，下一步")

    assert "先慢慢吸一口气。" not in read(companion)
    assert "这通电话里不给任何信息。" in read(companion)


def test_a_code_that_is_asked_for_means_to_hang_up(companion: CompanionWindow) -> None:
    click(companion, "报验证码")
    assert "现在就挂断电话。" in read(companion)


def test_before_anything_about_money_comes_a_breath_of_some_seconds(
    qtbot: QtBot, companion: CompanionWindow
) -> None:
    companion._breath.setInterval(200)
    click(companion, "转账")
    assert "先停几秒" in read(companion)
    assert "手上的转账先停下。" not in read(companion)

    qtbot.waitUntil(lambda: "手上的转账先停下。" in read(companion))


def test_nobody_has_to_wait_for_the_breath(companion: CompanionWindow) -> None:
    click(companion, "转账")
    click(companion, "还在通话，下一步")
    assert "手上的转账先停下。" in read(companion)
    assert companion_window.BREATH_MILLISECONDS <= 5_000


def test_after_the_last_step_it_begins_again(companion: CompanionWindow) -> None:
    for _ in range(3):
        click(companion, "还在通话，下一步")
    click(companion, "还在通话，从头再看一遍")
    assert "第 1 步，共 3 步" in read(companion)


def test_the_keyboard_begins_at_having_hung_up(companion: CompanionWindow, qtbot: QtBot) -> None:
    with qtbot.waitSignal(companion.hung_up) as told:
        press(Qt.Key.Key_Return)
    assert told.args is not None
    assert told.args[0].received_at == BEGAN
    assert not companion.isVisible()


def test_the_form_goes_on_with_what_was_asked_for(window: MainWindow) -> None:
    click(window, "电话还没挂？")
    companion = opened()
    click(companion, "报验证码")
    click(companion, "我挂断了")

    written = form(window).unfinished()
    assert written is not None
    assert written.requests == {Request.OTP}
    assert written.situation is Situation.ENDED
    assert written.received_at == BEGAN
    assert window.current_page_id() == LOG


def test_what_the_form_says_already_stays_in_it(window: MainWindow) -> None:
    type_text("0571951")
    click(window, "报密码")
    click(window, "还在通话")
    click(window, "电话还没挂？")
    assert "现在就挂断电话。" in read(opened())
    click(opened(), "共享屏幕")
    click(opened(), "我挂断了")

    written = form(window).unfinished()
    assert written is not None
    assert written.number_text == "0571951"
    assert written.requests == {Request.PASSWORD, Request.SCREEN_SHARE}
    assert written.situation is Situation.ENDED


def test_asked_for_again_the_same_one_comes_to_the_front(window: MainWindow) -> None:
    window.show_companion()
    first = opened()
    window.show_companion()
    assert opened() is first

    first.close()
    window.show_place("companion")
    assert opened() is not first


def test_it_goes_with_the_window(qtbot: QtBot, controllers: Controllers) -> None:
    window = MainWindow(controllers, lambda error: error.sentence)
    window.show_companion()
    left = opened()
    with qtbot.waitSignal(window.destroyed):
        window.deleteLater()
    assert not left.isVisible()


def test_the_tray_opens_it(qtbot: QtBot, window: MainWindow) -> None:
    icon = RecordingTray()
    tray = Tray(window, icon, lambda: True)
    with qtbot.waitSignal(tray.companion_requested):
        next(each for each in tray._menu.actions() if each.text() == "电话还没挂").trigger()


def test_it_may_go_behind_other_windows(companion: CompanionWindow) -> None:
    on_top = Qt.WindowType.WindowStaysOnTopHint
    assert companion.windowFlags() & on_top
    click(companion, "一直显示在最前面")
    assert not companion.windowFlags() & on_top
    assert companion.isVisible()


@pytest.mark.parametrize("percent", [100, 200, 250])
def test_the_way_out_is_in_sight_at_any_size(
    qapp: QApplication, companion: CompanionWindow, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    companion.resize(420, 640)
    settle()
    way_out = button(companion, "我挂断了")
    corners = way_out.rect().topLeft(), way_out.rect().bottomRight()
    assert all(companion.rect().contains(way_out.mapTo(companion, each)) for each in corners)
    assert way_out.height() >= 44


def test_what_a_screen_reader_finds(companion: CompanionWindow, golden_tree: GoldenTree) -> None:
    golden_tree(companion, "companion_window")
