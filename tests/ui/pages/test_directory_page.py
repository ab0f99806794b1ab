from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from callassist.domain.directory import EntryPurpose, Standing
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.pages.directory_page import DirectoryPage
from callassist.ui.pages.entry_detail import EntryDetail
from callassist.ui.tone import Tone
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.copy_button import CopyButton
from callassist.ui.widgets.qr_code import QrCode
from store.made_calls import directory
from ui.conftest import GoldenTree
from ui.pages.hands import click, open_page, press, read, settle, type_text
from ui.pages.made_settings import settings_in


@pytest.fixture
def settings(tmp_path: Path, log: CallLog) -> SettingsController:
    return settings_in(tmp_path / "settings", log)


@pytest.fixture
def page(qtbot: QtBot, controller: CallController, settings: SettingsController) -> DirectoryPage:
    page = DirectoryPage(controller, settings)
    open_page(qtbot, page)
    return page


def search(page: DirectoryPage, words: str) -> None:
    page.take_keyboard()
    press(Qt.Key.Key_Escape)
    type_text(words)
    press(Qt.Key.Key_Return)


def table(page: DirectoryPage) -> QTableView:
    found = page.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def names(page: DirectoryPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def shown(page: DirectoryPage) -> EntryDetail:
    found = page.findChild(EntryDetail)
    assert isinstance(found, EntryDetail)
    return found


def select(page: DirectoryPage, organisation: str, number: str) -> None:
    model = table(page).model()
    (row,) = (
        row
        for row in range(model.rowCount())
        if (model.index(row, 0).data(), model.index(row, 1).data()) == (organisation, number)
    )
    table(page).setCurrentIndex(model.index(row, 0))
    settle()


# the showcase: one number, four owners


def test_tree_of_the_number_four_share(page: DirectoryPage, golden_tree: GoldenTree) -> None:
    search(page, "网商")
    golden_tree(page, "directory_page")


def test_shared_number_names_all_owners_and_says_that_a_display_cannot_tell(
    page: DirectoryPage,
) -> None:
    search(page, "网商")
    told = read(shown(page))
    assert "这个号码有 4 家在用" in told
    assert "网商银行、支付宝、蚂蚁集团、花呗 / 借呗" in told
    assert "分不出是哪一家" in told
    assert "可以伪造" in told


def test_menu_option_stands_apart_from_the_number_with_its_own_standing(
    page: DirectoryPage,
) -> None:
    search(page, "网商")
    told = read(shown(page))
    assert '"9 5 1 8 8"' in told
    assert "接通后按 3（只有一处来源，以语音提示为准）" in told


def test_forgeries_shown_are_those_the_number_check_calls_lookalikes(
    page: DirectoryPage,
) -> None:
    search(page, "网商")
    told = read(shown(page))
    for forged in ("+86 95188", "0095188", "40095188"):
        assert f'"{forged}"' in told
    assert '"951880"' not in told  # may be lengthened by its holder: not a forgery by itself
    search(page, "95588")
    assert '"955880"' in read(shown(page))


def test_owner_known_from_one_source_is_never_shown_as_listed(page: DirectoryPage) -> None:
    search(page, "蚂蚁")
    told = read(shown(page))
    assert "只有一处来源" in told
    assert "两处来源" not in told
    assert shown(page).findChild(QrCode) is None


# what is shown of any number


def test_source_has_date_place_and_a_link_to_copy(page: DirectoryPage) -> None:
    search(page, "网商")
    link = "https://github.com/metowolf/vCards/commit/8aca7b3"
    told = read(shown(page))
    assert "commit 8aca7b3, 2025-12" in told
    (copy, *_) = (
        each for each in shown(page).findChildren(CopyButton) if each.text_to_copy == link
    )
    copy.click()
    assert QGuiApplication.clipboard().text() == link


def test_own_page_nobody_has_looked_at_is_named_as_such(page: DirectoryPage) -> None:
    search(page, "网商")
    assert '单位自己的网页"\n' in read(shown(page))
    assert "还没有人核对" in read(shown(page))


def test_number_seen_on_the_owners_page_does_not_say_that_nobody_looked(
    page: DirectoryPage,
) -> None:
    entry = next(
        each
        for each in directory().entries
        if len(each.owners) == 1
        and any(citation.source.kind == "own_page" for citation in each.citations)
    )
    search(page, entry.number)
    select(page, entry.owners[0].organisation.name_zh, entry.number)
    assert "还没有人核对" not in read(shown(page))


def test_number_with_one_source_has_a_doubtful_tone_and_no_code_to_dial(
    page: DirectoryPage,
) -> None:
    search(page, "400-669-5588")
    select(page, "中国工商银行", "400-669-5588")
    told = read(shown(page))
    assert "只有一份公开名单" in told
    assert "扫码" not in told
    tones = {card.tone() for card in shown(page).findChildren(Card)}
    assert Tone.DOUBT in tones
    assert Tone.LISTED not in tones


def test_line_that_only_receives_says_that_a_display_of_it_is_forged(
    page: DirectoryPage,
) -> None:
    search(page, "4006695599")
    told = read(shown(page))
    assert "只接不打" in told
    assert "来电显示是伪造的" in told
    assert Tone.DANGER in {card.tone() for card in shown(page).findChildren(Card)}


def test_number_to_dial_from_abroad_has_no_code_to_dial(page: DirectoryPage) -> None:
    entry = next(
        each
        for each in directory().entries
        if each.purpose is EntryPurpose.OVERSEAS and each.standing is Standing.CONFIRMED
    )
    search(page, entry.number)
    select(page, entry.owners[0].organisation.name_zh, entry.number)
    assert shown(page).findChild(QrCode) is None


def test_every_number_of_the_list_can_be_shown(page: DirectoryPage) -> None:
    model = table(page).model()
    for row in range(0, model.rowCount(), 7):
        table(page).setCurrentIndex(model.index(row, 0))
        assert str(model.index(row, 0).data()) in read(shown(page))


def test_other_numbers_of_the_organisation_lead_to_them(page: DirectoryPage) -> None:
    search(page, "95588")
    click(page, "010-95588 · 从境外拨打")
    assert '"0 1 0 - 9 5 5 8 8"' in read(shown(page))
    assert table(page).hasFocus()


# search and own banks


def test_search_narrows_the_list_and_shows_its_first_number(page: DirectoryPage) -> None:
    search(page, "建设银行")
    assert {name.removesuffix("（亚洲）") for name in names(page)} == {"中国建设银行"}
    assert "China Construction Bank" in read(shown(page))


def test_search_without_a_hit_does_not_call_the_number_false(page: DirectoryPage) -> None:
    search(page, "12345678901")
    assert "没有找到，不等于号码是假的" in read(page)
    click(page, "看全部号码")
    assert len(names(page)) > 500


def test_arrow_keys_walk_past_the_headings(
    page: DirectoryPage, settings: SettingsController
) -> None:
    settings.add_bank("mybank")
    table(page).setFocus()
    press(Qt.Key.Key_Down)
    assert names(page)[:3] == ["我的银行", "网商银行", "其他号码"]
    assert "支付宝" in read(shown(page))


def test_bank_is_added_and_removed_with_one_button(
    page: DirectoryPage, settings: SettingsController
) -> None:
    search(page, "95533")
    click(page, "加入我的银行")
    assert list(settings.own_banks) == ["ccb"]
    assert names(page)[0] == "我的银行"
    click(page, "从我的银行移除")
    assert list(settings.own_banks) == []
    assert "我的银行" not in names(page)
    assert "9 5 5 3 3" in read(shown(page))


def test_courier_cannot_be_a_bank_of_ones_own(page: DirectoryPage) -> None:
    search(page, "顺丰")
    assert "加入我的银行" not in read(page)
    search(page, "建设银行")
    assert "加入我的银行" in read(page)


def test_head_counts_numbers_by_standing_and_names_the_edition(page: DirectoryPage) -> None:
    confirmed = sum(each.is_confirmed for each in directory().entries)
    head = read(page)
    assert f"{confirmed} 个号码有两处来源" in head
    assert f"{len(directory().entries) - confirmed} 个只有一处来源" in head
    assert directory().edition in head
