from collections.abc import Iterator
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from callassist.domain.callbacks import Later
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.controllers.reminder_health import ReminderHealth
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.pages import settings_page
from callassist.ui.pages.settings_page import SettingsPage
from store.made_calls import BANK, SetClock, ended
from ui.conftest import GoldenTree
from ui.made_timer import MadeTimer
from ui.pages.filled_log import write_down
from ui.pages.hands import button, click, open_page, press, read, settle, type_text
from ui.pages.made_settings import settings_in


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "settings"


@pytest.fixture
def settings(folder: Path, log: CallLog) -> SettingsController:
    return settings_in(folder, log)


@pytest.fixture
def timer() -> MadeTimer:
    return MadeTimer()


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    """The reminders of a data folder of their own."""
    made = Engine(SettingsFile(tmp_path / "reminders"), "zh_CN", clock)
    yield made
    made.close()


@pytest.fixture
def health(engine: Engine, settings: SettingsController, timer: MadeTimer) -> ReminderHealth:
    return ReminderHealth(engine, settings, lambda: timer)


@pytest.fixture
def page(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
) -> SettingsPage:
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    return page


TO_BANKS = 3
"""From the language past the size and the colours of the text."""


def tab(times: int) -> None:
    for _ in range(times):
        press(Qt.Key.Key_Tab)


def test_tree_of_the_settings(
    qtbot: QtBot,
    controller: CallController,
    practice: PracticeController,
    log: CallLog,
    health: ReminderHealth,
    golden_tree: GoldenTree,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings_page, "__version__", "1.2.3")
    settings = settings_in(Path("来电守护的数据"), log)
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: "定时任务" in read(page))
    golden_tree(page, "settings_page")


def test_language_is_chosen_by_keyboard_and_told_at_once(
    page: SettingsPage, settings: SettingsController, folder: Path
) -> None:
    told: list[str] = []
    settings.language_changed.connect(told.append)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Return)
    assert told == ["en"]
    assert SettingsFile(folder).current.language == "en"
    assert page.isVisible()


def test_choosing_the_same_language_again_tells_nothing(
    page: SettingsPage, settings: SettingsController
) -> None:
    told: list[str] = []
    settings.language_changed.connect(told.append)
    press(Qt.Key.Key_Home)
    assert told == []
    assert page.isVisible()


def test_banks_are_added_by_search_and_removed(
    page: SettingsPage, settings: SettingsController, folder: Path
) -> None:
    tab(TO_BANKS)
    type_text("建设")
    press(Qt.Key.Key_Return)
    click(page, "添加 中国建设银行")
    assert SettingsFile(folder).current.own_banks == ("ccb",)
    assert "移除 中国建设银行" in read(page)
    assert "添加" not in read(page)
    click(page, "移除 中国建设银行")
    assert SettingsFile(folder).current.own_banks == ()
    assert "还没有添加。" in read(page)
    assert settings.own_banks == ()


def test_bank_is_added_without_a_mouse(page: SettingsPage, settings: SettingsController) -> None:
    tab(TO_BANKS)
    type_text("网商")
    press(Qt.Key.Key_Return)
    tab(1)
    press(Qt.Key.Key_Return)
    assert settings.own_banks == ("mybank",)
    assert page.isVisible()


def test_bank_that_is_there_is_not_offered_again(
    page: SettingsPage, settings: SettingsController
) -> None:
    settings.add_bank("ccb")
    tab(TO_BANKS + 1)
    type_text("建设银行")
    press(Qt.Key.Key_Return)
    assert "添加 中国建设银行" not in read(page)


def test_only_those_who_keep_money_are_offered(page: SettingsPage) -> None:
    tab(TO_BANKS)
    type_text("顺丰")
    press(Qt.Key.Key_Return)
    assert "号码表里没有找到" in read(page)


def test_place_of_the_data_can_be_copied(page: SettingsPage, folder: Path) -> None:
    click(page, "复制路径")
    assert QGuiApplication.clipboard().text() == str(folder)


def test_last_answered_reminder_is_named(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
    clock: SetClock,
) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.TONIGHT)
    clock.advance(days=1)
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    assert "上一次答复提醒：昨天 15:42" in read(page)


def test_without_an_answer_no_time_is_named(page: SettingsPage) -> None:
    assert "还没有答复过提醒" in read(page)
    settle()


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_chosen_language_is_the_one_shown_as_chosen(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
    language: str,
) -> None:
    settings.choose_language(language)
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    names = {"zh_CN": "简体中文", "zh_TW": "繁體中文", "en": "English"}
    assert f'ComboBox "{names[language]}"' in read(page)
    assert QLocale().name() == "zh_CN"


def test_the_reminder_to_practise_is_off_until_it_is_wanted(
    page: SettingsPage, practice: PracticeController
) -> None:
    assert not button(page, "到时间提醒我练").isChecked()

    click(page, "到时间提醒我练")

    assert practice.is_reminded


def choose_hour(page: SettingsPage, name: str, hour: str) -> None:
    """Choose an hour in the list of this name, as a click in it does."""
    fields = [each for each in page.findChildren(QComboBox) if each.accessibleName() == name]
    assert len(fields) == 1
    assert fields[0].isVisible()
    index = fields[0].findText(hour)
    assert index >= 0
    fields[0].setCurrentIndex(index)
    fields[0].activated.emit(index)


def test_the_evening_is_chosen_from_a_list_and_told(
    page: SettingsPage, settings: SettingsController, folder: Path
) -> None:
    told: list[bool] = []
    settings.hours_changed.connect(lambda: told.append(True))
    choose_hour(page, "到了查账户的日子，几点提醒", "18:30")
    assert SettingsFile(folder).current.evening == time(18, 30)
    assert told == [True]


def test_an_hour_that_is_in_no_list_is_kept_and_shown(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
) -> None:
    settings.choose_evening(time(19, 47))
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    assert 'ComboBox "19:47"' in read(page) or '"19:47"' in read(page)
    assert settings.evening == time(19, 47)


def test_quiet_hours_are_changed_and_given_up(page: SettingsPage, folder: Path) -> None:
    choose_hour(page, "不打扰，从几点", "23:00")
    choose_hour(page, "不打扰，到几点", "07:30")
    current = SettingsFile(folder).current
    assert (current.quiet_from, current.quiet_to) == (time(23, 0), time(7, 30))

    click(page, "夜里不打扰")
    current = SettingsFile(folder).current
    assert current.quiet_from == current.quiet_to
    assert "不打扰，从几点" not in read(page)

    click(page, "夜里不打扰")
    current = SettingsFile(folder).current
    assert (current.quiet_from, current.quiet_to) == (time(23, 0), time(7, 30))


def test_without_a_tray_it_is_said(page: SettingsPage) -> None:
    assert "这个桌面没有托盘" in read(page)
    assert "留在托盘" not in read(page)


def test_what_closing_means_can_be_changed_where_there_is_a_tray(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
    folder: Path,
) -> None:
    settings.choose_stays_in_tray(True)
    health.has_tray = True
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    assert button(page, "关掉窗口后，留在托盘").isChecked()
    click(page, "关掉窗口后，留在托盘")
    assert SettingsFile(folder).current.stays_in_tray is False


def test_the_switch_shows_what_the_system_answers(
    qtbot: QtBot, page: SettingsPage, timer: MadeTimer, clock: SetClock
) -> None:
    qtbot.waitUntil(lambda: "定时任务：没有安装。" in read(page))
    timer.last_run = clock.now() - timedelta(minutes=5)
    timer.next_run = clock.now() + timedelta(minutes=10)
    click(page, "程序关着的时候也提醒")
    qtbot.waitUntil(lambda: "定时任务：已安装。" in read(page))
    assert "上一次运行：今天 15:37" in read(page)
    assert "下一次运行：今天 15:52" in read(page)
    assert button(page, "程序关着的时候也提醒").isChecked()

    click(page, "程序关着的时候也提醒")
    qtbot.waitUntil(lambda: "定时任务：没有安装。" in read(page))
    assert not timer.is_installed


def test_a_system_that_will_not_is_told_in_one_sentence(
    qtbot: QtBot, page: SettingsPage, timer: MadeTimer
) -> None:
    timer.failure = CallAssistError("read_only", path="/etc/nowhere")
    click(page, "程序关着的时候也提醒")
    qtbot.waitUntil(lambda: "不能写入 /etc/nowhere" in read(page))
    assert not button(page, "程序关着的时候也提醒").isChecked()


def test_what_was_installed_from_outside_is_shown(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
    timer: MadeTimer,
) -> None:
    timer.is_installed = True
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: button(page, "程序关着的时候也提醒").isChecked())


def test_a_timer_that_starts_nothing_is_told(
    qtbot: QtBot, page: SettingsPage, timer: MadeTimer
) -> None:
    timer.is_installed, timer.command = True, ("/gone/callassist", "due", "--notify")
    page.hide()
    page.show()
    qtbot.waitUntil(lambda: "定时任务：坏了" in read(page))


def test_whether_reminders_work_is_to_be_seen(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
    health: ReminderHealth,
    engine: Engine,
    clock: SetClock,
) -> None:
    call = engine.calls.take(ended(claim=BANK)).call
    engine.reminders.show(lambda _reminders: True)
    engine.callbacks.remind_at(call.id, clock.now() + timedelta(hours=1))
    page = SettingsPage(controller, settings, practice, health)
    open_page(qtbot, page)
    assert "上一次提醒：今天 15:42" in read(page)
    assert "下一次提醒：今天 16:42" in read(page)


def test_before_the_first_reminder_nothing_is_claimed(page: SettingsPage) -> None:
    assert "还没有提醒过。" in read(page)
    assert "没有安排下一次提醒。" in read(page)


def test_size_and_colours_are_chosen_by_keyboard(
    page: SettingsPage, settings: SettingsController, folder: Path
) -> None:
    tab(1)
    press(Qt.Key.Key_Down)
    tab(1)
    press(Qt.Key.Key_End)
    assert (settings.text_percent, settings.appearance) == (110, "contrast")
    chosen = SettingsFile(folder).current
    assert (chosen.text_percent, chosen.appearance) == (110, "contrast")
