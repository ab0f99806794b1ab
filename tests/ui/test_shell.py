import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from callassist.ui.page import Page
from callassist.ui.plain_text import PlainLabel
from callassist.ui.rail_button import RailButton
from callassist.ui.shell import PageEntry, Shell
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.painted_button import PaintedButton
from ui.conftest import GoldenTree
from ui.sample_window import FormPage, LongPage, sample_shell


@pytest.fixture
def shell(qtbot: QtBot) -> Shell:
    made = sample_shell()
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show_page("log")
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    return made


def button(shell: Shell, words: str) -> PaintedButton:
    return next(found for found in shell.findChildren(PaintedButton) if found.words() == words)


def form(shell: Shell) -> FormPage:
    page = shell.page("log")
    assert isinstance(page, FormPage)
    return page


def test_a_page_is_made_when_it_is_first_shown_and_only_once(qtbot: QtBot) -> None:
    made: list[str] = []

    def build() -> Page:
        made.append("a")
        return Page("设置")

    shell = Shell([PageEntry(page_id="a", build=build), PageEntry(page_id="b", build=build)])
    qtbot.addWidget(shell)
    assert shell.page("a") is None
    shell.show_page("a")
    shell.show_page("a")
    assert made == ["a"]


def test_an_unknown_page_is_an_error(shell: Shell) -> None:
    with pytest.raises(KeyError):
        shell.show_page("nowhere")


def test_a_place_in_the_rail_brings_its_page(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.page_shown) as shown:
        QTest.mouseClick(button(shell, "防骗指南"), Qt.MouseButton.LeftButton)
    assert shown.args == ["guide"]
    assert shell.current_page_id() == "guide"


@pytest.mark.parametrize(("page_id", "marked"), [("guide", "防骗指南"), ("drill", "防骗指南")])
def test_the_place_of_the_page_is_marked(shell: Shell, page_id: str, marked: str) -> None:
    shell.show_page(page_id)
    places = shell.findChildren(RailButton)
    assert [place.words() for place in places if place.isChecked()] == [marked]


def test_a_page_without_a_place_marks_none(shell: Shell) -> None:
    shell.show_page("guide")
    shell.show_page("log")
    assert not any(place.isChecked() for place in shell.findChildren(RailButton))


def test_the_big_button_asks_to_log_a_call(shell: Shell, qtbot: QtBot) -> None:
    with qtbot.waitSignal(shell.log_call_requested):
        QTest.mouseClick(button(shell, "记一通来电"), Qt.MouseButton.LeftButton)


def test_ctrl_n_asks_to_log_a_call_from_anywhere(shell: Shell, qtbot: QtBot) -> None:
    shell.show_page("guide")
    with qtbot.waitSignal(shell.log_call_requested):
        QTest.keyClick(shell, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)


def test_the_keyboard_starts_where_the_page_says(shell: Shell) -> None:
    shell.show_page("guide")
    shell.show_page("log")
    assert QApplication.focusWidget() is form(shell).number


def test_a_count_is_shown_and_read(shell: Shell) -> None:
    place = button(shell, "设置")
    narrow = place.sizeHint().width()
    shell.set_count("settings", 12)
    assert "12" in place.accessibleName()
    assert place.accessibleName().startswith("设置")
    assert place.sizeHint().width() > narrow
    shell.set_count("settings", 0)
    assert place.accessibleName() == "设置"


def test_the_foot_of_the_rail_says_what_it_is_told(shell: Shell) -> None:
    shell.set_footnote("全部数据只保存在本机")
    shown = [label.text() for label in shell.findChildren(PlainLabel)]
    assert "全部数据只保存在本机" in shown


def test_a_change_of_language_makes_pages_anew_and_keeps_what_is_half_written(
    shell: Shell, qapp: QApplication
) -> None:
    before = form(shell)
    before.number.setText("+86 95188")
    QCoreApplication.sendEvent(shell, QEvent(QEvent.Type.LanguageChange))
    assert form(shell) is not before
    assert form(shell).number.text() == "+86 95188"
    assert shell.current_page_id() == "log"


def test_pages_with_nothing_half_written_wait_for_their_next_showing(shell: Shell) -> None:
    shell.show_page("guide")
    shell.show_page("settings")
    shell.rebuild_pages()
    assert shell.page("guide") is None
    assert shell.page("settings") is not None


def test_words_of_the_rail_follow_the_language(qtbot: QtBot) -> None:
    words = ["设置"]
    entry = PageEntry(page_id="a", build=lambda: Page("x"), words=lambda: words[0])
    shell = Shell([entry])
    qtbot.addWidget(shell)
    words[0] = "Settings"
    QCoreApplication.sendEvent(shell, QEvent(QEvent.Type.LanguageChange))
    assert [place.words() for place in shell.findChildren(RailButton)] == ["Settings"]


def test_a_notice_lies_below_the_page_and_moves_nothing_above(shell: Shell) -> None:
    field = form(shell).number
    before = field.mapTo(shell, field.rect().topLeft())
    banner = Banner(Tone.DOUBT, "有 2 个回拨提醒到点了。")
    shell.show_notice(banner)
    QApplication.processEvents()
    assert field.mapTo(shell, field.rect().topLeft()) == before
    assert banner.geometry().top() > shell.height() / 2


def test_a_dismissed_notice_gives_its_room_back(shell: Shell) -> None:
    area = shell.findChild(QScrollArea)
    assert area is not None
    QApplication.processEvents()
    before = area.height()
    banner = Banner(Tone.DOUBT, "有 2 个回拨提醒到点了。")
    shell.show_notice(banner)
    QApplication.processEvents()
    assert area.height() < before
    banner.dismiss()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.processEvents()
    assert area.height() == before


def test_the_first_paint_is_told_once(qtbot: QtBot) -> None:
    shell = sample_shell()
    qtbot.addWidget(shell)
    told: list[bool] = []
    shell.first_painted.connect(lambda: told.append(True))
    shell.show_page("settings")
    shell.show()
    qtbot.waitUntil(lambda: bool(told))
    shell.repaint()
    QApplication.processEvents()
    assert told == [True]


def test_what_the_keyboard_reaches_is_scrolled_into_sight(shell: Shell) -> None:
    shell.show_page("guide")
    QApplication.processEvents()
    page = shell.page("guide")
    assert isinstance(page, LongPage)
    button(shell, "设置").setFocus()
    assert page.last.visibleRegion().isEmpty()
    page.last.setFocus()
    assert not page.last.visibleRegion().isEmpty()


def test_what_is_typed_stays_in_sight_however_low_the_window_becomes(
    shell: Shell, qtbot: QtBot
) -> None:
    number = form(shell).number
    number.setFocus()

    shell.resize(900, 120)

    qtbot.waitUntil(lambda: not number.visibleRegion().isEmpty())


def test_what_is_typed_stays_wholly_in_sight_when_what_is_above_it_grows(
    shell: Shell, qtbot: QtBot
) -> None:
    page = form(shell)
    above = QLabel()
    page.column.insertWidget(1, above)
    shell.resize(1180, 500)
    page.number.setFocus()
    QApplication.processEvents()
    place = page.parentWidget()
    assert place is not None
    foot = place.height() - page.number.mapTo(place, page.number.rect().topLeft()).y()

    # So tall that the lower half of the field comes to lie below the fold.
    above.setFixedHeight(above.height() + foot - page.number.height() // 2)
    page.setMinimumHeight(2 * place.height())

    qtbot.waitUntil(lambda: page.number.visibleRegion().boundingRect() == page.number.rect())


def test_a_narrow_window_has_the_rail_on_top(shell: Shell) -> None:
    place = button(shell, "防骗指南")
    assert form(shell).mapTo(shell, form(shell).rect().topLeft()).x() > place.width()
    shell.resize(380, 760)
    QApplication.processEvents()
    assert form(shell).mapTo(shell, form(shell).rect().topLeft()).x() == 0
    assert place.isVisible()
    shell.resize(1180, 760)
    QApplication.processEvents()
    assert form(shell).mapTo(shell, form(shell).rect().topLeft()).x() > place.width()


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("width", [380, 800, 1180])
def test_no_word_is_cut_at_any_size(
    shell: Shell, qapp: QApplication, percent: int, width: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    shell.resize(width, 760)
    for _ in range(3):
        QApplication.processEvents()
    for label in shell.findChildren(QLabel):
        if label.isVisible():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
    for found in shell.findChildren(PaintedButton):
        if found.isVisible():
            assert found.height() >= found.heightForWidth(found.width()), found.words()
            assert found.width() >= found.minimumSizeHint().width(), found.words()


def test_the_page_never_scrolls_sideways_in_a_narrow_window(shell: Shell) -> None:
    shell.resize(380, 760)
    QApplication.processEvents()
    area = shell.findChild(QScrollArea)
    assert area is not None
    assert area.horizontalScrollBar().maximum() == 0


def test_what_a_screen_reader_finds(shell: Shell, golden_tree: GoldenTree) -> None:
    shell.set_count("settings", 2)
    shell.set_footnote("不联网")
    shell.show_notice(Banner(Tone.DOUBT, "有 2 个回拨提醒到点了。", "去看看"))
    QApplication.processEvents()
    golden_tree(shell, "shell")
