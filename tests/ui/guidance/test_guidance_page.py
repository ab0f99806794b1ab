from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.guidance import TopicGroup
from callassist.services.engine import Engine
from callassist.ui.controllers.guidance_controller import GuidanceController
from callassist.ui.guidance.guidance_page import GuidancePage
from callassist.ui.paper import output, questions
from callassist.ui.theme import Theme, apply_theme
from ui.conftest import GoldenTree
from ui.guidance.conftest import MakePage
from ui.guidance.reader import (
    article,
    choose,
    chosen,
    distance_from_top,
    go_to_link,
    marked,
    number_panel,
    row_words,
    rows,
    search,
    title,
    view,
)
from ui.pages.hands import button, click, press, read, settle

NO_KEY = Qt.KeyboardModifier.NoModifier
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier

# contents


def test_tree_of_the_contents(page: GuidancePage, golden_tree: GoldenTree) -> None:
    golden_tree(page, "guidance_contents")


def test_page_opens_with_first_aid_and_its_first_article(page: GuidancePage) -> None:
    assert row_words(page)[0] == "急救"
    assert chosen(page) == title(page) == "已经转了钱"


def test_contents_name_every_topic_with_its_summary(
    page: GuidancePage, guidance: GuidanceController
) -> None:
    said = row_words(page)
    for topic in guidance.guidance.topics:
        assert f"{topic.title}，{topic.summary}" in said
    assert len(said) == len(guidance.guidance.topics) + len(TopicGroup)


def test_arrow_keys_walk_past_the_headings(page: GuidancePage) -> None:
    choose(page, "留证据")
    rows(page).setFocus()
    for _ in range(3):
        press(Qt.Key.Key_Down)
        assert title(page) == chosen(page) != ""


def test_rows_are_tall_enough_to_click(page: GuidancePage) -> None:
    list_view = rows(page)
    for row in range(1, list_view.model().rowCount(), 5):
        index = list_view.model().index(row, 0)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            assert list_view.visualRect(index).height() >= 44


def test_enter_on_a_row_gives_the_keyboard_to_the_article(page: GuidancePage) -> None:
    rows(page).setFocus()
    press(Qt.Key.Key_Return)
    assert view(page).hasFocus()


# search


def test_tree_of_a_search(page: GuidancePage, golden_tree: GoldenTree) -> None:
    search(page, "验证码")
    golden_tree(page, "guidance_search")


def test_search_shows_the_best_hit_with_the_words_marked(page: GuidancePage) -> None:
    search(page, "验证码")
    heading, first, *others = row_words(page)
    assert heading == f"“验证码” 找到 {1 + len(others)} 处"
    assert first.startswith(f"{title(page)}，")
    assert set(marked(page)) == {"验证码"}
    assert len(marked(page)) == article(page).count("验证码")


def test_search_in_pinyin_marks_the_chinese_words(page: GuidancePage) -> None:
    search(page, "yanzhengma")
    assert "验证码" in marked(page)


def test_number_found_stands_first_under_its_own_heading_and_opens_the_directory(
    page: GuidancePage, qtbot: QtBot
) -> None:
    search(page, "95188")
    assert row_words(page)[1] == "官方号码"
    assert row_words(page)[2].startswith("网商银行，95188")
    assert "防骗指南" in row_words(page)
    with qtbot.waitSignal(page.directory_requested) as asked:
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Return)
    assert asked.args == ["95188", "mybank"]


def test_one_click_on_a_number_opens_the_directory(page: GuidancePage, qtbot: QtBot) -> None:
    search(page, "95533")
    place = rows(page).visualRect(rows(page).model().index(2, 0)).center()
    with qtbot.waitSignal(page.directory_requested) as asked:
        QTest.mouseClick(rows(page).viewport(), Qt.MouseButton.LeftButton, NO_KEY, place)
    assert asked.args == ["95533", "ccb"]


def test_nothing_found_says_what_to_do_and_proves_nothing(page: GuidancePage) -> None:
    search(page, "qqqzzz")
    told = read(page)
    assert "没有找到“qqqzzz”" in told
    assert "不等于是假的，也不等于是真的" in told
    assert title(page) == "已经转了钱"
    click(page, "看目录")
    assert row_words(page)[0] == "急救"
    assert rows(page).hasFocus()


def test_esc_in_the_search_brings_the_contents_back_and_takes_the_marks_away(
    page: GuidancePage, qtbot: QtBot
) -> None:
    search(page, "验证码")
    found = title(page)
    press(Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: row_words(page)[0] == "急救")
    assert title(page) == chosen(page) == found
    assert marked(page) == []


def test_esc_leads_from_the_article_to_the_search(page: GuidancePage) -> None:
    view(page).setFocus()
    press(Qt.Key.Key_Escape)
    assert page.keyboard_start is not None
    assert page.keyboard_start.hasFocus()


def test_f3_walks_through_the_hits_and_around_the_end(page: GuidancePage) -> None:
    search(page, "验证码")
    count = len(marked(page))
    assert f'"第 1 处，共 {count} 处"' in read(page)
    press(Qt.Key.Key_F3)
    assert f'"第 2 处，共 {count} 处"' in read(page)
    press(Qt.Key.Key_F3, SHIFT)
    press(Qt.Key.Key_F3, SHIFT)
    assert f'"第 {count} 处，共 {count} 处"' in read(page)


def test_hit_out_of_sight_is_scrolled_into_sight(page: GuidancePage) -> None:
    search(page, "验证码")
    for _ in range(len(marked(page)) - 1):
        press(Qt.Key.Key_F3)
    (present,) = view(page).extraSelections()
    line = view(page).cursorRect(present.cursor)
    assert 0 <= line.top() < line.bottom() <= view(page).viewport().height()


# links, places, the way back


def test_keyboard_alone_finds_reads_dials_and_goes_back(page: GuidancePage) -> None:
    search(page, "提额")
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    found = title(page)
    go_to_link(page, "110")
    press(Qt.Key.Key_Return)
    panel = number_panel(page)
    assert panel is not None
    assert '"1 1 0"' in read(panel)
    press(Qt.Key.Key_Return)
    assert QApplication.clipboard().text() == "110"
    press(Qt.Key.Key_Escape)
    assert number_panel(page) is None
    assert view(page).hasFocus()
    go_to_link(page, "原因在这里")
    press(Qt.Key.Key_Return)
    assert title(page) == "号码能证明什么"
    press(Qt.Key.Key_Left, ALT)
    assert title(page) == found


def test_tree_of_an_article(page: GuidancePage, golden_tree: GoldenTree) -> None:
    page.show_reference("variant_limit")
    settle()
    golden_tree(page, "guidance_article")


def test_place_opened_from_outside_is_at_the_top_and_the_search_is_gone(
    page: GuidancePage,
) -> None:
    search(page, "验证码")
    page.show_reference("D2")
    settle()
    assert title(page) == chosen(page) == "号码能证明什么"
    assert 0 <= distance_from_top(page, "D2") <= 30
    assert row_words(page)[0] == "急救"
    assert marked(page) == []


def test_every_place_that_can_be_cited_is_in_its_article(
    page: GuidancePage, guidance: GuidanceController
) -> None:
    for topic in guidance.guidance.topics:
        page.show_reference(topic.id)
        for section in topic.sections:
            for place in section.places:
                distance_from_top(page, place)


def test_unknown_place_changes_nothing(page: GuidancePage) -> None:
    search(page, "验证码")
    before = title(page)
    page.show_reference("no_such_place")
    assert title(page) == before
    assert row_words(page)[0].startswith("“验证码”")


def test_back_returns_to_the_lines_that_were_read(page: GuidancePage) -> None:
    page.show_reference("D6")
    settle()
    before = distance_from_top(page, "D6")
    page.show_reference("B2")
    settle()
    click(page, "回到刚才看的（Alt+←）")
    assert title(page) == "号码能证明什么"
    assert distance_from_top(page, "D6") == before


def test_walk_through_the_list_is_one_step_on_the_way_back(page: GuidancePage) -> None:
    page.show_reference("B2")
    rows(page).setFocus()
    for _ in range(4):
        press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Left, ALT)
    assert title(page) == "银行从不在电话里做的事"


def test_breadcrumbs_lead_to_the_topic_its_group_and_all_contents(page: GuidancePage) -> None:
    page.show_reference("F1.talk")
    settle()
    click(page, "“给您提额、升级卡”")
    assert view(page).verticalScrollBar().value() == 0
    click(page, "冒充银行的手法")
    assert rows(page).hasFocus()
    assert chosen(page) == "“给您提额、升级卡”"
    page.show_reference("B2")
    settle()
    click(page, "防骗指南")
    assert chosen(page) == "已经转了钱"


def test_number_is_shown_from_the_directory_with_its_owners_and_a_code(
    page: GuidancePage, qtbot: QtBot
) -> None:
    page.show_reference("D2")
    view(page).number_requested.emit("95188")
    panel = number_panel(page)
    assert panel is not None
    told = read(panel)
    assert "网商银行、支付宝、蚂蚁集团、花呗 / 借呗" in told
    assert "手机扫码拨打 95188" in told
    with qtbot.waitSignal(page.directory_requested) as asked:
        click(page, "看号码的来源")
    assert asked.args == ["95188", "mybank"]


def test_number_with_one_source_is_only_shown_where_its_sources_are(
    page: GuidancePage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.directory_requested) as asked:
        view(page).number_requested.emit("0571-95188")
    assert asked.args == ["057195188", "alipay"]
    assert number_panel(page) is None


def test_number_the_directory_has_not_is_never_shown(page: GuidancePage) -> None:
    view(page).number_requested.emit("00095588")
    assert number_panel(page) is None


def test_buttons_at_the_foot_ask_for_practice_and_for_the_fridge_page(
    page: GuidancePage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.practice_requested):
        click(page, "练一练：这通电话该怎么接")
    with qtbot.waitSignal(page.fridge_requested):
        click(page, "冰箱上的一页")


def test_pdf_that_cannot_be_written_is_told(
    page: GuidancePage,
    guidance: GuidanceController,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    nowhere = tmp_path / "gone" / "article.pdf"
    monkeypatch.setattr(questions, "file_to_save", lambda _parent, _name: nowhere)
    with qtbot.waitSignal(guidance.request_failed) as told:
        click(page, "存为 PDF")
    assert told.args is not None
    assert told.args[0].sentence == "folder_gone"


def test_print_button_prints_the_article_that_is_read(
    page: GuidancePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []

    def print_pages(_parent: object, title: str, _paint: object) -> bool:
        printed.append(title)
        return True

    monkeypatch.setattr(output, "print_pages", print_pages)
    choose(page, "说出了密码")
    click(page, "打印")
    assert printed == ["说出了密码"]


# size


def test_larger_text_is_kept_and_the_line_that_is_read_stays(
    page: GuidancePage, engine: Engine
) -> None:
    page.show_reference("D6")
    settle()
    before = view(page).document().defaultFont().pointSizeF()
    click(page, "字大一点")
    assert view(page).document().defaultFont().pointSizeF() > before
    assert engine.settings.current.reading_percent == 120
    assert 0 <= distance_from_top(page, "D6") <= 30


def test_sizes_end_with_a_button_that_cannot_be_pressed(page: GuidancePage) -> None:
    assert not button(page, "字小一点").isEnabled()
    for _ in range(6):
        button(page, "字大一点").click()
    assert not button(page, "字大一点").isEnabled()
    click(page, "字小一点")
    assert button(page, "字大一点").isEnabled()


def test_article_follows_the_text_size_of_the_window(
    page: GuidancePage, qapp: QApplication
) -> None:
    before = view(page).document().defaultFont().pointSizeF()
    apply_theme(qapp, Theme(text_percent=150))
    settle()
    assert view(page).document().defaultFont().pointSizeF() == pytest.approx(before * 1.5)


def test_hits_stay_marked_in_another_size(page: GuidancePage) -> None:
    search(page, "验证码")
    press(Qt.Key.Key_F3)
    click(page, "字大一点")
    assert set(marked(page)) == {"验证码"}
    assert view(page).hit_number() == 2


def test_large_type_shows_contents_or_article_with_a_way_between_them(
    page: GuidancePage, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    page.resize(780, 640)
    settle()
    assert rows(page).isVisible()
    assert not view(page).isVisible()
    rows(page).setFocus()
    press(Qt.Key.Key_Return)
    assert view(page).hasFocus()
    assert not rows(page).isVisible()
    click(page, "目录")
    assert rows(page).hasFocus()
    assert not view(page).isVisible()


def test_nothing_is_cut_in_the_largest_type(page: GuidancePage, qapp: QApplication) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    for _ in range(6):
        press(Qt.Key.Key_Equal, CONTROL)
    page.resize(780, 640)
    page.show_reference("F1.talk")
    settle()
    assert page.minimumSizeHint().width() <= 780
    assert view(page).document().size().width() <= view(page).viewport().width()
    for words in ("打印", "存为 PDF", "练一练：这通电话该怎么接", "冰箱上的一页"):
        shown = button(page, words)
        assert shown.height() >= shown.heightForWidth(shown.width())


def test_row_in_large_type_has_room_for_all_its_words(
    page: GuidancePage, qapp: QApplication
) -> None:
    index = rows(page).model().index(5, 0)
    before = rows(page).visualRect(index).height()
    apply_theme(qapp, Theme(text_percent=200))
    settle()
    page.resize(500, 640)
    settle()
    assert rows(page).visualRect(index).height() > 1.8 * before


# what survives


def test_search_and_place_survive_a_page_made_anew(
    page: GuidancePage, make_page: MakePage, qtbot: QtBot
) -> None:
    search(page, "验证码")
    choose(page, "银行从不在电话里做的事")
    again = make_page()
    again.resume(page.draft())
    qtbot.wait(200)
    assert title(again) == "银行从不在电话里做的事"
    assert row_words(again)[0].startswith("“验证码”")
    assert set(marked(again)) == {"验证码"}


def test_place_survives_a_change_of_language(
    page: GuidancePage, make_page: MakePage, engine: Engine
) -> None:
    page.show_reference("D6")
    settle()
    engine.language = "en"
    again = make_page()
    again.resume(page.draft())
    settle()
    assert title(again) == "What a number proves"
    assert 0 <= distance_from_top(again, "D6") <= 30
