from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from callassist.domain.callbacks import Later
from callassist.settings import SettingsFile
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.pages import settings_page
from callassist.ui.pages.settings_page import SettingsPage
from store.made_calls import SetClock
from ui.conftest import GoldenTree
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
def page(
    qtbot: QtBot,
    controller: CallController,
    settings: SettingsController,
    practice: PracticeController,
) -> SettingsPage:
    page = SettingsPage(controller, settings, practice)
    open_page(qtbot, page)
    return page


def tab(times: int) -> None:
    for _ in range(times):
        press(Qt.Key.Key_Tab)


def test_tree_of_the_settings(
    qtbot: QtBot,
    controller: CallController,
    practice: PracticeController,
    log: CallLog,
    golden_tree: GoldenTree,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(settings_page, "__version__", "1.2.3")
    settings = settings_in(Path("来电守护的数据"), log)
    page = SettingsPage(controller, settings, practice)
    open_page(qtbot, page)
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
    tab(1)
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
    tab(1)
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
    tab(2)
    type_text("建设银行")
    press(Qt.Key.Key_Return)
    assert "添加 中国建设银行" not in read(page)


def test_only_those_who_keep_money_are_offered(page: SettingsPage) -> None:
    tab(1)
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
    clock: SetClock,
) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.TONIGHT)
    clock.advance(days=1)
    page = SettingsPage(controller, settings, practice)
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
    language: str,
) -> None:
    settings.choose_language(language)
    page = SettingsPage(controller, settings, practice)
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
