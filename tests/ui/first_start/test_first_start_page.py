"""The first start asks three short things, once, and holds nobody up."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.app import _first_page
from callassist.bundled.directory_file import load_directory
from callassist.domain.directory import Directory
from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.controllers.reminder_health import ReminderHealth
from callassist.ui.desktop import Desktop
from callassist.ui.first_start.banks_part import OFFERED
from callassist.ui.first_start.first_start_page import FirstStartPage
from callassist.ui.main_window import FIRST_START, GUIDANCE, LOG, TO_DO
from store.made_calls import BEIJING, SetClock
from ui.conftest import GoldenTree
from ui.made_timer import MadeTimer
from ui.pages.hands import button, click, open_page, press, read, settle, type_text, walk_to

AFTERNOON = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(AFTERNOON)


@pytest.fixture
def timer() -> MadeTimer:
    return MadeTimer()


@pytest.fixture
def controllers(qapp: QApplication, engine: Engine, timer: MadeTimer) -> Controllers:
    made = Controllers(engine)
    made.settings.choose_language("zh_CN")
    made.__dict__["health"] = ReminderHealth(engine, made.settings, lambda: timer)
    return made


@pytest.fixture
def page(qtbot: QtBot, controllers: Controllers) -> FirstStartPage:
    made = FirstStartPage(controllers.calls, controllers.settings, lambda: controllers.health)
    open_page(qtbot, made)
    return made


def test_trees_of_the_three_parts(
    page: FirstStartPage, qtbot: QtBot, golden_tree: GoldenTree
) -> None:
    golden_tree(page, "first_start_look")
    click(page, "下一步")
    golden_tree(page, "first_start_banks")
    click(page, "下一步")
    qtbot.waitUntil(lambda: "定时任务" in read(page))
    golden_tree(page, "first_start_reminders")


def test_all_three_are_answered_by_keyboard_alone(
    page: FirstStartPage, engine: Engine, timer: MadeTimer, qtbot: QtBot
) -> None:
    asked: list[bool] = []
    page.log_call_requested.connect(lambda: asked.append(True))

    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Space)
    walk_to(page, "下一步")
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    type_text("宁波")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    walk_to(page, "下一步")
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: "定时任务：没有安装" in read(page))
    press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: timer.is_installed)
    qtbot.waitUntil(lambda: "定时任务：已安装" in read(page))
    walk_to(page, "好了，开始用")
    press(Qt.Key.Key_Space)

    chosen = engine.settings.current
    assert (chosen.text_percent, chosen.own_banks) == (150, ("mybank", "nbcb"))
    assert chosen.reminders_wanted is True
    assert asked == [True]


def test_a_bank_is_taken_back_where_it_was_chosen(page: FirstStartPage, engine: Engine) -> None:
    click(page, "下一步")
    for name in ("网商银行", "支付宝", "网商银行"):
        click(page, name)

    assert engine.settings.current.own_banks == ("alipay",)


def test_the_size_and_for_whom_say_the_same(page: FirstStartPage, engine: Engine) -> None:
    click(page, "爸妈、长辈")
    assert engine.settings.current.text_percent == 150

    click(page, "我自己")
    assert engine.settings.current.text_percent == 100


def test_what_was_chosen_is_still_chosen_on_the_way_back(page: FirstStartPage) -> None:
    click(page, "爸妈、长辈")
    click(page, "下一步")
    click(page, "支付宝")
    click(page, "下一步")
    click(page, "上一步")
    assert button(page, "支付宝").isChecked()

    click(page, "上一步")
    assert button(page, "爸妈、长辈").isChecked()


def test_all_that_is_offered_is_in_the_list_and_can_hold_an_account(
    controllers: Controllers,
) -> None:
    known = {each.id: each for each in load_directory().organisations}

    assert OFFERED[0] == "mybank"
    assert all(controllers.settings.can_be_own_bank(known[each]) for each in OFFERED)


def test_a_list_that_cannot_be_read_offers_no_bank(
    page: FirstStartPage, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Engine, "directory", Directory.unreadable())

    click(page, "下一步")

    assert "网商银行" not in read(page)
    assert button(page, "下一步").isEnabled()


@pytest.fixture
def desktop(
    qapp: QApplication, qtbot: QtBot, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> Iterator[Desktop]:
    made = Desktop(qapp, engine)
    made.controllers.settings.choose_language("zh_CN")
    qtbot.addWidget(made.window)
    page = _first_page(engine.settings, has_due=False)
    made.open(has_due=False, page=page)
    qtbot.waitActive(made.window)
    made.begin()
    settle()
    yield made
    made.speak("zh_CN")
    made.end()


def test_whoever_skips_is_at_the_form_and_not_asked_again(desktop: Desktop, engine: Engine) -> None:
    assert desktop.window.current_page_id() == FIRST_START

    click(desktop.window, "跳过，直接记来电")

    assert desktop.window.current_page_id() == LOG
    assert engine.settings.current.has_begun
    assert _first_page(engine.settings, has_due=False) is None


@pytest.mark.parametrize("leave", [GUIDANCE, TO_DO])
def test_whoever_goes_elsewhere_is_not_asked_again(
    desktop: Desktop, engine: Engine, leave: str
) -> None:
    desktop.window.show_page(leave)

    assert engine.settings.current.has_begun


def test_a_window_closed_over_the_questions_asks_them_again(
    desktop: Desktop, engine: Engine
) -> None:
    desktop.window.close()

    assert _first_page(engine.settings, has_due=False) == FIRST_START


def test_what_is_due_comes_before_any_question(engine: Engine) -> None:
    assert _first_page(engine.settings, has_due=True) is None


def test_another_language_goes_on_at_the_same_part(desktop: Desktop) -> None:
    click(desktop.window, "下一步")
    desktop.controllers.settings.choose_language("en")
    settle()

    assert "Step 2 of 3" in read(desktop.window)
    assert desktop.window.current_page_id() == FIRST_START
