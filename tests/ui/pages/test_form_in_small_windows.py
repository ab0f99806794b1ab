"""The form in a small window or in large type: what matters is in sight.

Where the verdict stands below the form, its headings are told in the form as well.
"""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QScrollArea, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.main_window import CALL_LOG, LOG, MainWindow
from callassist.ui.pages.brief_verdict import BriefVerdict
from callassist.ui.pages.call_form import CallForm
from callassist.ui.pages.verdict_panel import VerdictPanel
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.message_card import MessageCard
from store.made_calls import BEIJING
from ui.pages.hands import button, click, press, read, settle, type_text

NOW = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)
FORGED = "冒充：很像 95188，但不是"
LISTED = "在号码表中，但显示可以伪造"


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def small(window: MainWindow) -> MainWindow:
    """A window with room for one column."""
    open_form(window, 760, 700)
    return window


def open_form(window: MainWindow, width: int, height: int) -> None:
    window.resize(width, height)
    window.show_page(LOG)
    settle()


def brief_of(window: QWidget) -> BriefVerdict | None:
    """What is told in the form, None while there is nothing to be seen of it."""
    return next((each for each in window.findChildren(BriefVerdict) if each.isVisible()), None)


def headings(told: BriefVerdict) -> list[str]:
    """What its cards say, from top to bottom."""
    shown = [card for card in told.findChildren(MessageCard) if card.isVisible()]
    return [read(card).split('"')[1] for card in shown]


def is_wholly_in_sight(widget: QWidget) -> bool:
    return widget.visibleRegion().boundingRect() == widget.rect()


def scroll_bar(window: QWidget) -> QScrollBar:
    """That of the page with the form."""
    form = window.findChild(CallForm)
    assert form is not None
    area = next(each for each in window.findChildren(QScrollArea) if each.isAncestorOf(form))
    return area.verticalScrollBar()


def number_field(window: QWidget) -> QWidget:
    form = window.findChild(CallForm)
    assert form is not None
    return form.number.field


@pytest.mark.parametrize("percent", [200, 250])
@pytest.mark.parametrize("size", [(1024, 700), (1180, 760)])
def test_number_and_verdict_are_in_sight_while_typing_in_large_type(
    window: MainWindow, qapp: QApplication, qtbot: QtBot, percent: int, size: tuple[int, int]
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    open_form(window, *size)

    type_text("+8695188")

    brief = brief_of(window)
    assert brief is not None
    qtbot.waitUntil(lambda: is_wholly_in_sight(brief) and is_wholly_in_sight(number_field(window)))
    assert FORGED in read(brief)


def test_beside_the_form_the_verdict_is_told_once(window: MainWindow) -> None:
    open_form(window, 1180, 760)

    type_text("+8695188")

    assert brief_of(window) is None
    assert read(window).count(FORGED) == 1


def test_it_comes_and_goes_with_the_room_for_two_columns(small: MainWindow, qtbot: QtBot) -> None:
    type_text("+8695188")
    assert brief_of(small) is not None

    small.resize(1280, 760)
    qtbot.waitUntil(lambda: brief_of(small) is None)
    small.resize(760, 700)
    qtbot.waitUntil(lambda: brief_of(small) is not None)


def test_it_follows_what_is_typed_and_told(small: MainWindow) -> None:
    type_text("95188")
    told = brief_of(small)
    assert told is not None
    assert headings(told) == [LISTED]

    click(small, "报验证码")

    assert headings(told) == [LISTED, "很可能是骗子，不要照做。"]

    number_field(small).setFocus()
    press(Qt.Key.Key_Home)
    type_text("+86")

    assert headings(told)[0] == FORGED


def test_an_empty_form_says_nothing(small: MainWindow) -> None:
    type_text("9")
    assert brief_of(small) is not None
    press(Qt.Key.Key_Backspace)
    assert brief_of(small) is None


def test_tab_comes_by_between_the_number_and_the_rest(small: MainWindow) -> None:
    type_text("95188")
    names = []
    for _ in range(4):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        press(Qt.Key.Key_Tab)
    assert names == ["来电号码", "没有显示号码", "看理由", "对方自称是"]


def test_it_is_read_right_after_the_number(small: MainWindow) -> None:
    type_text("+8695188")
    heard = read(small)
    assert heard.index("没有显示号码") < heard.index(FORGED) < heard.index("对方自称是")


def test_it_leads_to_the_reasons(small: MainWindow, qtbot: QtBot) -> None:
    type_text("+8695188")

    click(small, "看理由")

    panel = small.findChild(VerdictPanel)
    assert panel is not None
    focused = QApplication.focusWidget()
    assert focused is not None
    assert panel.isAncestorOf(focused)
    first = panel.findChildren(MessageCard)[0]
    qtbot.waitUntil(lambda: is_wholly_in_sight(first))


def test_changing_a_call_has_it_too(small: MainWindow) -> None:
    type_text("+8695188")
    press(Qt.Key.Key_Return)
    small.show_edit(1)
    settle()
    told = brief_of(small)
    assert told is not None
    assert FORGED in read(told)
    assert button(small, "看理由").isVisible()


@pytest.mark.parametrize("is_saved", [True, False])
def test_the_page_begins_at_the_top_when_it_is_shown_again(
    small: MainWindow, qtbot: QtBot, *, is_saved: bool
) -> None:
    type_text("95188")
    click(small, "看理由")
    bar = scroll_bar(small)
    qtbot.waitUntil(lambda: bar.value() > 0)
    if is_saved:
        press(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    else:
        small.show_page(CALL_LOG)
    settle()
    assert small.current_page_id() != LOG

    small.show_page(LOG)

    qtbot.waitUntil(lambda: bar.value() == 0)
    assert number_field(small).hasFocus()
