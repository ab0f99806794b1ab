from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.bundled.texts import LANGUAGES
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.i18n import WindowLanguage
from callassist.ui.paper import questions
from callassist.ui.paper.fridge_page import FridgePage
from callassist.ui.paper.sheet_preview import SheetPreview
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import SetClock, directory
from ui.conftest import GoldenTree
from ui.pages.conftest import controller_on
from ui.pages.hands import button, click, open_page, press, read, settle, type_text
from ui.paper.read_pdf import text_of


@pytest.fixture
def page(qtbot: QtBot, controller: CallController, settings: SettingsController) -> FridgePage:
    page = FridgePage(controller, settings)
    open_page(qtbot, page)
    return page


@pytest.fixture
def saved(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the PDF lies once the person has chosen that place."""
    path = tmp_path / "冰箱.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: path)
    return path


def preview(page: FridgePage) -> SheetPreview:
    return page.findChildren(SheetPreview)[0]


def test_tree_of_the_page_without_banks(page: FridgePage, golden_tree: GoldenTree) -> None:
    golden_tree(page, "fridge_page_empty")


def test_tree_of_the_page_with_banks(
    page: FridgePage, settings: SettingsController, golden_tree: GoldenTree
) -> None:
    for bank in ("mybank", "alipay", "ccb", "cqbank"):
        settings.add_bank(bank)
    settle()
    golden_tree(page, "fridge_page")


def test_a_bank_chosen_here_is_on_the_sheet_at_once(page: FridgePage) -> None:
    assert "还没有选银行" in read(page)
    assert "95533" not in preview(page).accessibleDescription()
    before = preview(page).pixmap().cacheKey()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    type_text("建设")
    press(Qt.Key.Key_Return)
    click(page, "添加 中国建设银行")
    assert "中国建设银行 95533" in preview(page).accessibleDescription()
    assert preview(page).pixmap().cacheKey() != before
    assert "还没有选银行" not in read(page)


def test_a_bank_removed_is_off_the_sheet(page: FridgePage, settings: SettingsController) -> None:
    settings.add_bank("ccb")
    settle()
    click(page, "移除 中国建设银行")
    assert "95533" not in preview(page).accessibleDescription()


def test_the_sheet_is_saved_by_keyboard(
    page: FridgePage, settings: SettingsController, saved: Path
) -> None:
    settings.add_bank("ccb")
    settle()
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert "95533" in text_of(saved.read_bytes())
    assert "这一页做好了。" in read(page)


def test_printing_without_a_printer_ends_in_a_pdf(
    page: FridgePage, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "has_printer", lambda: False)
    monkeypatch.setattr(questions, "wants_pdf_instead", lambda _parent: True)
    press(Qt.Key.Key_Return)
    assert "96110" in text_of(saved.read_bytes())
    assert page.isVisible()


def test_leaving_the_question_says_nothing(
    page: FridgePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: None)
    click(page, "存为 PDF")
    assert "做好" not in read(page)
    assert "没有做成" not in read(page)


def test_a_failure_is_told_beside_the_button(
    page: FridgePage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gone = tmp_path / "拔掉的盘" / "冰箱.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: gone)
    click(page, "存为 PDF")
    assert "这一页没有做成" in read(page)
    assert "文件夹不在了" in read(page)
    assert "拔掉的盘" in read(page)


def test_a_bank_without_a_number_is_named(page: FridgePage, settings: SettingsController) -> None:
    settings.add_bank("cqbank")
    settle()
    assert "号码表里没有重庆银行的热线" in read(page)
    assert "重庆银行 看银行卡背面：" in preview(page).accessibleDescription()


def test_what_does_not_fit_is_counted(page: FridgePage, settings: SettingsController) -> None:
    own = [each for each in directory().organisations if settings.can_be_own_bank(each)]
    entries = {each.id: directory().hotline_of(each.id) for each in own}
    banks = {entry.digits: bank for bank, entry in entries.items() if entry is not None}
    for number in sorted(banks)[:15]:
        settings.add_bank(banks[number])
    settle()
    assert "少了 3 家" in read(page)


def test_the_way_back_leads_to_the_guidance(page: FridgePage) -> None:
    asked: list[bool] = []
    page.guidance_requested.connect(lambda: asked.append(True))
    click(page, "回到防骗指南")
    assert asked == [True]


@pytest.mark.parametrize("percent", [100, 200])
def test_the_sheet_is_not_cut(
    qapp: QApplication, page: FridgePage, settings: SettingsController, percent: int
) -> None:
    settings.add_bank("ccb")
    apply_theme(qapp, Theme(text_percent=percent))
    settle()
    shown, room = preview(page).pixmap().deviceIndependentSize(), preview(page).size()
    assert shown.width() <= room.width()
    assert shown.height() <= room.height()
    assert shown.height() == pytest.approx(shown.width() * 297 / 210, abs=2)


def test_what_to_do_stands_right_of_the_sheet_and_above_it_in_large_type(
    qapp: QApplication, page: FridgePage
) -> None:
    print_it = button(page, "打印")
    assert print_it.mapTo(page, print_it.rect().topLeft()).x() > preview(page).width()
    apply_theme(qapp, Theme(text_percent=200))
    settle()
    bottom = print_it.mapTo(page, print_it.rect().bottomLeft()).y()
    assert bottom < preview(page).mapTo(page, preview(page).rect().topLeft()).y()


@pytest.fixture(params=LANGUAGES)
def spoken(
    request: pytest.FixtureRequest, qapp: QApplication, log: CallLog, clock: SetClock
) -> Iterator[CallController]:
    """The controller in each language; the window speaks it too."""
    window = WindowLanguage(qapp)
    window.switch_to(request.param)
    yield controller_on(log, clock, set(), request.param)
    window.switch_to("zh_CN")


def test_the_page_and_its_sheet_speak_the_language_of_the_window(
    qtbot: QtBot, spoken: CallController, settings: SettingsController
) -> None:
    settings.add_bank("cqbank")
    page = FridgePage(spoken, settings)
    open_page(qtbot, page)
    told, language = read(page), spoken.wording.language
    title = {"zh_CN": "冰箱上的一页", "zh_TW": "冰箱上的一頁", "en": "A page for the fridge"}
    assert title[language] in told
    assert spoken.wording.texts.sentence("fridge.say.no_codes") in told
    if language == "en":
        assert not any("\u4e00" <= character <= "\u9fff" for character in told)
