"""The call log can be narrowed and turned around, by keyboard too, and always widened again."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTableView
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import Period, days_between, last_days
from callassist.domain.callbacks import Outcome
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.models.call_log_model import Column
from callassist.ui.pages.call_log_page import CallLogPage
from callassist.ui.pages.filter_choice import FilterChoice
from callassist.ui.pages.period_choice import DayField
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import NOON, SetClock
from ui.pages.filled_log import write_down
from ui.pages.hands import click, open_page, press, read, settle, type_text

ALL = ["+86 95188", "没有显示号码", "0571-95188", "13812345678", "95533"]
"""Every call of the log below, the newest first."""


@pytest.fixture
def page(qtbot: QtBot, controller: CallController) -> CallLogPage:
    """Five calls: today, yesterday, ten days, two months and two years ago."""
    write_down(controller, "95533", claimed="ccb", minutes_ago=2 * 365 * 24 * 60)
    denied = write_down(controller, "13812345678", claimed="icbc", minutes_ago=60 * 24 * 60)
    write_down(controller, "0571-95188", minutes_ago=10 * 24 * 60)
    write_down(controller, "", claimed="police_court", is_hidden=True, minutes_ago=24 * 60)
    write_down(controller, "+86 95188")
    controller.record_outcome(denied.call.id, Outcome.NOT_BANK)
    page = CallLogPage(controller)
    open_page(qtbot, page)
    return page


def table(page: CallLogPage) -> QTableView:
    found = page.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def numbers(page: CallLogPage) -> list[str]:
    model = table(page).model()
    return [str(model.index(row, Column.NUMBER).data()) for row in range(model.rowCount())]


def choice(page: CallLogPage, what_for: str) -> FilterChoice:
    """The list that a screen reader describes so."""
    found = page.findChildren(FilterChoice)
    (one,) = [each for each in found if each.accessibleDescription() == what_for]
    return one


def choose(page: CallLogPage, what_for: str, words: str) -> None:
    """Go through a list with the arrow keys until it says this."""
    field = choice(page, what_for)
    field.setFocus()
    settle()
    for _ in range(field.count()):
        if field.currentText() == words:
            return
        press(Qt.Key.Key_Down)
    raise AssertionError([field.itemText(at) for at in range(field.count())])


@pytest.mark.parametrize(
    ("what_for", "words", "left"),
    [
        ("只看哪一级风险", "高度可疑", ["+86 95188", "13812345678"]),
        ("只看哪一类号码", "在号码表中", ["95533"]),
        ("只看自称是谁的", "中国工商银行", ["13812345678"]),
        ("只看自称是谁的", "公安、检察院、法院", ["没有显示号码"]),
        ("只看回拨核实的哪一种结果", "客服说：不是他们打的", ["13812345678"]),
        ("只看什么时候的来电", "最近 7 天", ["+86 95188", "没有显示号码"]),
        ("只看什么时候的来电", "最近 30 天", ["+86 95188", "没有显示号码", "0571-95188"]),
        ("只看什么时候的来电", "最近一年", ALL[:4]),
        ("按时间排序", "最早的在前", ALL[::-1]),
    ],
)
def test_each_list_narrows_or_turns_the_log(
    page: CallLogPage, what_for: str, words: str, left: list[str]
) -> None:
    choose(page, what_for, words)

    assert numbers(page) == left


def test_lists_narrow_together_and_one_button_clears_them(page: CallLogPage) -> None:
    choose(page, "只看哪一级风险", "高度可疑")
    choose(page, "只看什么时候的来电", "最近 7 天")
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text("8695")
    press(Qt.Key.Key_Return)
    assert numbers(page) == ["+86 95188"]
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_Escape)
    press(Qt.Key.Key_Return)

    click(page, "清除筛选")

    assert numbers(page) == ALL
    assert "清除筛选" not in read(page)


def test_clearing_keeps_the_order(page: CallLogPage) -> None:
    choose(page, "按时间排序", "最早的在前")
    assert "清除筛选" not in read(page)
    choose(page, "只看什么时候的来电", "最近 7 天")

    click(page, "清除筛选")

    assert numbers(page) == ALL[::-1]


def test_only_what_occurs_is_offered(page: CallLogPage) -> None:
    field = choice(page, "只看哪一类号码")
    field.setFocus()
    settle()

    offered = [field.itemText(at) for at in range(field.count())]

    assert "境外号码" not in offered
    assert len(offered) == 6


def test_what_was_logged_meanwhile_is_offered_too(
    page: CallLogPage, controller: CallController
) -> None:
    field = choice(page, "只看自称是谁的")
    field.setFocus()
    table(page).setFocus()
    write_down(controller, "95588", claimed="boc")
    field.setFocus()
    settle()

    assert "中国银行" in [field.itemText(at) for at in range(field.count())]


def test_what_is_chosen_stays_when_nothing_fits_it_any_more(
    page: CallLogPage, controller: CallController
) -> None:
    choose(page, "只看哪一类号码", "在号码表中")
    click(page, "删除这通来电")
    click(page, "删除")
    field = choice(page, "只看哪一类号码")
    table(page).setFocus()
    field.setFocus()
    settle()

    assert field.currentText() == "在号码表中"
    assert "没有符合的来电" in read(page)


def test_days_of_ones_own_are_both_whole(page: CallLogPage, clock: SetClock) -> None:
    choose(page, "只看什么时候的来电", "从…到…")
    first, last = page.findChildren(DayField)
    assert numbers(page) == ALL[:3]  # the last 30 days, to begin with
    ten_days_ago = (clock.now() - timedelta(days=10)).date()

    last.show_day(ten_days_ago)
    assert numbers(page) == ["0571-95188"]
    first.show_day(ten_days_ago + timedelta(days=1))  # turned around means the same

    assert numbers(page) == ["0571-95188"]


def test_head_of_the_time_turns_the_log_and_the_call_stays_selected(page: CallLogPage) -> None:
    press(Qt.Key.Key_Down)
    header = table(page).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.MOMENT) + 20, header.height() // 2)

    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()

    assert numbers(page) == ALL[::-1]
    assert table(page).currentIndex().row() == 3
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)
    settle()
    assert numbers(page) == ALL


def test_another_head_turns_nothing(page: CallLogPage) -> None:
    header = table(page).horizontalHeader()
    place = QPoint(header.sectionViewportPosition(Column.NUMBER) + 20, header.height() // 2)

    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert numbers(page) == ALL


def test_lists_wrap_in_large_type(
    qtbot: QtBot, qapp: QApplication, controller: CallController
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    write_down(controller)
    page = CallLogPage(controller)
    open_page(qtbot, page)
    page.resize(700, 1200)
    settle()

    for field in page.findChildren(QComboBox):
        if field.isVisible():
            right = field.mapTo(page, QPoint(field.width(), 0)).x()
            assert right <= page.width()
            words = field.fontMetrics().horizontalAdvance(field.currentText())
            assert field.width() >= words + 36, field.currentText()


# families


@pytest.fixture
def forgeries(qtbot: QtBot, controller: CallController) -> CallLogPage:
    """Three calls that imitate 95188, two of them alike, and one that imitates nothing."""
    for minutes, number, claimed in (
        (50, "0095188", "icbc"),
        (40, "13812345678", "icbc"),
        (30, "+86 95188", "mybank"),
        (20, "+8695188", "mybank"),
    ):
        write_down(controller, number, claimed=claimed, minutes_ago=minutes)
    page = CallLogPage(controller)
    open_page(qtbot, page)
    return page


def test_calls_of_one_forgery_are_told_beside_each(forgeries: CallLogPage) -> None:
    told = read(forgeries)

    assert "这个号码一共记过 2 次" in told
    assert "同一种冒充（都像 95188）：3 次来电、2 种写法、用过 2 个机构或身份的名字" in told
    assert "0095188 · 中国工商银行" in told


def test_family_is_listed_alone_and_can_be_left(forgeries: CallLogPage) -> None:
    click(forgeries, "看这一族")
    assert numbers(forgeries) == ["+8695188", "+86 95188", "0095188"]
    assert table(forgeries).hasFocus()

    click(forgeries, "只看冒充 95188 的，点一下取消")

    assert len(numbers(forgeries)) == 4


def test_family_forgets_what_else_was_searched_for(qtbot: QtBot, forgeries: CallLogPage) -> None:
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    type_text("+8695188")
    press(Qt.Key.Key_Return)

    click(forgeries, "看这一族")
    qtbot.wait(300)  # the search field tells a moment later that it is empty

    assert len(numbers(forgeries)) == 3


def test_link_selects_the_other_call(forgeries: CallLogPage) -> None:
    click(forgeries, "今天 14:52 · 0095188 · 中国工商银行")

    assert table(forgeries).currentIndex().row() == 3
    assert table(forgeries).hasFocus()


def test_link_to_a_call_that_is_filtered_out_clears_the_filter(forgeries: CallLogPage) -> None:
    choose(forgeries, "只看自称是谁的", "网商银行")
    assert len(numbers(forgeries)) == 2

    click(forgeries, "今天 14:52 · 0095188 · 中国工商银行")

    assert len(numbers(forgeries)) == 4
    assert table(forgeries).currentIndex().row() == 3


def test_all_calls_of_a_number_can_be_listed(qtbot: QtBot, controller: CallController) -> None:
    for minutes in range(6):
        write_down(controller, "13812345678", minutes_ago=minutes)
    write_down(controller, "13912345678", minutes_ago=9)
    page = CallLogPage(controller)
    open_page(qtbot, page)

    click(page, "看这个号码的全部来电")

    assert numbers(page) == ["13812345678"] * 6


# periods


def test_the_last_days_begin_at_midnight() -> None:
    assert last_days(1, NOON) == Period(since=NOON.replace(hour=0))
    assert last_days(7, NOON).since == NOON.replace(hour=0) - timedelta(days=6)


@pytest.mark.parametrize("turn", [lambda a, b: (a, b), lambda a, b: (b, a)])
def test_days_between_are_whole_whichever_comes_first(turn: Callable[..., tuple[object]]) -> None:
    day = NOON.date()
    period = days_between(*turn(day - timedelta(days=1), day), NOON)  # type: ignore[arg-type, call-arg]

    assert period.since == NOON.replace(hour=0) - timedelta(days=1)
    assert period.until == NOON.replace(hour=0) + timedelta(days=1)
