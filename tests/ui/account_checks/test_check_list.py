import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.account_checks import CheckKind
from callassist.domain.errors import CallAssistError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.account_checks.account_draft import AccountDraft
from callassist.ui.account_checks.check_card import CheckCard
from callassist.ui.account_checks.found_wrong import FoundWrong
from callassist.ui.account_checks.what_is_wrong import findings
from callassist.ui.controllers.check_controller import CheckController
from callassist.ui.page import Page
from callassist.ui.pages.to_do_page import ToDoPage
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.widgets.painted_button import PaintedButton
from callassist.ui.widgets.quiet_menu_button import QuietMenuButton
from store.made_calls import SetClock
from ui.account_checks.conftest import OpenPage, Speak
from ui.account_checks.kept import (
    FINE,
    WRONG,
    account_with_the_rest,
    call_that_got_a_code,
    monthly_account,
    standing_of,
    weekly_account,
)
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, press, read, settle

FIRST_OF_MONTH = Schedule(rhythm=Rhythm.MONTHLY, starts_on=date(2026, 11, 22), number=1)


def card(page: QWidget, check_id: int) -> CheckCard:
    """The one card of a check."""
    cards = page.findChildren(CheckCard)
    (found,) = (each for each in cards if each.standing.check.id == check_id and each.isVisible())
    return found


def choose(page: QWidget, check_id: int, words: str) -> None:
    """Choose from the menu of a card."""
    (menu,) = card(page, check_id).findChildren(QuietMenuButton)
    (action,) = (each for each in menu.choices.actions() if each.text() == words)
    action.trigger()
    settle()


def focused_words() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def walk_to(words: str) -> None:
    """Press Tab until the keyboard is there."""
    for _ in range(40):
        if focused_words() == words:
            return
        press(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {words}")


@pytest.fixture
def answer(monkeypatch: pytest.MonkeyPatch) -> Callable[[AccountDraft | None], list[object]]:
    """Answers the dialog without showing it; the list fills with what it was asked for."""

    def set_answer(draft: AccountDraft | None) -> list[object]:
        asked: list[object] = []

        def ask(_controller: object, _parent: object, check: object = None) -> AccountDraft | None:
            asked.append(check)
            return draft

        monkeypatch.setattr(AccountDialog, "ask", ask)
        return asked

    return set_answer


# what is shown


def test_tree_with_accounts_aftercare_and_what_comes_beside_them(
    opened: OpenPage, engine: Engine, clock: SetClock, golden_tree: GoldenTree
) -> None:
    call_that_got_a_code(engine, clock, 1)
    weekly_account(engine, clock, "++++++")
    account_with_the_rest(engine)
    golden_tree(opened(), "to_do_page_accounts")


def test_tree_with_looks_left_out(
    opened: OpenPage, engine: Engine, clock: SetClock, golden_tree: GoldenTree
) -> None:
    weekly_account(engine, clock, "++--")
    monthly_account(engine)
    clock.advance(days=11)
    golden_tree(opened(), "to_do_page_overdue")


def test_tree_of_the_record(
    opened: OpenPage, engine: Engine, clock: SetClock, golden_tree: GoldenTree
) -> None:
    account = weekly_account(engine, clock, "++-+!++")
    page = opened()
    choose(page, account, "看记录")
    golden_tree(card(page, account), "account_check_record")


def test_without_an_account_the_page_says_what_it_is_for(opened: OpenPage) -> None:
    page = opened()
    shown = read(page)
    assert "还没有要定期看的账户" in shown
    assert "每月看一次，是我们的建议" in shown
    assert "导出到手机日历" not in shown
    assert button(page, "添加账户").isVisible()


def test_name_rhythm_and_streak_stand_on_the_card(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "-++++++")
    shown = read(opened())
    assert '"网商银行 · 经营账户"' in shown
    assert '"每周日 · 连续 6 次没漏"' in shown
    assert '"今天到期"' in shown


def test_a_look_left_out_says_how_late_it_is_and_when_it_was_due(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "+++")
    clock.advance(days=3)
    shown = read(opened())
    assert '"晚了 3 天"' in shown
    assert "上次该查的是 11-22" in shown


def test_several_left_out_are_counted_and_asked_for_once(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+++")
    clock.advance(days=16)
    page = opened()
    assert "漏了 2 次，最早是 11-22" in read(page)
    click(page, "查完了，没发现异常")
    assert standing_of(engine, account).due_on is None


def test_aftercare_says_which_day_it_is_and_leads_to_its_grounds(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    call_that_got_a_code(engine, clock, 1)
    clock.advance(hours=5)
    page = opened()
    shown = read(page)
    assert "来电之后，多看几天" in shown
    assert "第 2 天，共 8 天" in shown
    read_on: list[str] = []
    page.reference_requested.connect(read_on.append)
    click(page, "看指南：出过事，连看七天")
    assert read_on == ["account_check#I2"]


def test_the_credit_report_has_points_of_its_own(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    report = account_with_the_rest(engine)[CheckKind.CREDIT_REPORT]
    page = opened()
    assert "每半年" in read(page)
    choose(page, report, "现在查")
    assert "上面的贷款都是我办的" in read(card(page, report))


def test_only_the_first_due_card_is_unfolded_and_then_the_next(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    first = weekly_account(engine, clock, "+", name="第一")
    second = weekly_account(engine, clock, "+", name="第二")
    page = opened()
    assert "余额和我记的一样" in read(card(page, first))
    assert "余额和我记的一样" not in read(card(page, second))
    click(page, "查完了，没发现异常")
    assert "余额和我记的一样" in read(card(page, second))


# a look


def test_whole_look_is_taken_by_keyboard(opened: OpenPage, engine: Engine, clock: SetClock) -> None:
    account = weekly_account(engine, clock, "+")
    page = opened()
    assert focused_words() == "余额和我记的一样"
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    walk_to("查完了，没发现异常")
    press(Qt.Key.Key_Return)
    result = standing_of(engine, account).results[-1]
    assert (result.outcome, result.points) == (FINE, ("balance", "entries"))
    assert "记下了：查完了，没发现异常。有 4 条没打勾。下次 11-29。" in read(page)


def test_points_are_check_boxes_for_a_screen_reader(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "+")
    page = opened()
    click(page, "绑的卡都是我的")
    element = QAccessible.queryAccessibleInterface(button(page, "绑的卡都是我的"))
    assert element is not None
    assert element.role() == QAccessible.Role.CheckBox
    assert element.state().checked


def test_points_of_ones_own_are_ticked_and_stored_too(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = monthly_account(engine, own_points=("房贷扣的数对不对",)).id
    clock.advance(days=10)
    page = opened()
    click(page, "房贷扣的数对不对")
    click(page, "查完了，没发现异常")
    assert standing_of(engine, account).results[-1].points == ("房贷扣的数对不对",)


def test_look_that_is_put_off_comes_back_tomorrow_evening(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+")
    page = opened()
    click(page, "明天再说")
    assert "明天 20:00 再提醒。" in read(page)
    assert "余额和我记的一样" not in read(card(page, account))
    due_at = standing_of(engine, account).due_at
    assert due_at is not None
    assert due_at.date() == date(2026, 11, 23)


def test_waiting_one_can_be_looked_at_now_or_left_with_its_ticks(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = monthly_account(engine).id
    page = opened()
    assert '"下次 12-01"' in read(page)
    assert "余额和我记的一样" not in read(page)
    choose(page, account, "现在查")
    click(page, "余额和我记的一样")
    click(page, "先不查")
    assert "余额和我记的一样" not in read(page)
    choose(page, account, "现在查")
    click(page, "查完了，没发现异常")
    assert standing_of(engine, account).results[-1].points == ("balance",)


def test_ticks_survive_a_page_that_is_made_anew(
    opened: OpenPage, engine: Engine, clock: SetClock, qtbot: QtBot
) -> None:
    weekly_account(engine, clock, "+")
    before = opened()
    click(before, "余额和我记的一样")
    draft = before.draft()
    before.hide()
    after = opened()
    after.resume(draft)
    assert button(after, "余额和我记的一样").isChecked()


def test_nothing_is_half_written_where_nothing_is_ticked(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "+")
    assert opened().draft() is None


def test_look_that_cannot_be_stored_is_not_called_noted(
    opened: OpenPage,
    engine: Engine,
    clock: SetClock,
    failures: list[CallAssistError],
    locked_file: Callable[[], AbstractContextManager[None]],
) -> None:
    weekly_account(engine, clock, "+")
    page = opened()
    with locked_file():
        click(page, "查完了，没发现异常")
    assert failures
    assert "记下了" not in read(page)


def test_check_becomes_due_while_the_page_is_open(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    monthly_account(engine)
    page = opened()
    assert "今天到期" not in read(page)
    clock.moment = clock.moment.replace(month=12, day=1, hour=20, minute=1)
    page._reminders.due_changed.emit(1)
    settle()
    assert "今天到期" in read(page)


# something is wrong


def test_what_is_wrong_leads_to_the_bank_and_to_help_and_is_noted(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+")
    page = opened()
    click(page, "发现异常…")
    shown = read(page)
    for words in ("9 5 1 8 8", "手机扫码拨打 95188", "先打 110", "打 96110 问"):
        assert words in shown
    assert standing_of(engine, account).due_on is not None
    click(page, "记下：发现异常")
    assert standing_of(engine, account).results[-1].outcome is WRONG
    shown = read(page)
    assert "记下了：发现异常。" in shown
    assert '"11-22 发现异常"' in shown


def test_first_aid_opens_in_the_guidance(opened: OpenPage, engine: Engine, clock: SetClock) -> None:
    weekly_account(engine, clock, "+")
    page = opened()
    read_on: list[str] = []
    page.reference_requested.connect(read_on.append)
    click(page, "发现异常…")
    assert focused_words() == "钱少了"
    press(Qt.Key.Key_Return)
    click(page, "说过验证码")
    assert read_on == ["first_aid_money#G1", "first_aid_code#G4"]


def test_advice_stays_within_reach_after_it_was_noted(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "!")
    clock.advance(days=-1)
    page = opened()
    assert '"11-15 发现异常"' in read(page)
    click(page, "看怎么办")
    assert "9 5 1 8 8" in read(page)
    assert "记下：发现异常" not in read(page)
    click(page, "收起来")
    assert "9 5 1 8 8" not in read(page)
    assert button(page, "看怎么办").isVisible()


def test_mistake_leads_back_to_the_ticked_list(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+")
    page = opened()
    click(page, "余额和我记的一样")
    click(page, "发现异常…")
    click(page, "看错了，回去")
    assert button(page, "余额和我记的一样").isChecked()
    assert len(standing_of(engine, account).results) == 1


def test_without_a_bank_the_back_of_the_card_is_named(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    monthly_account(engine, name="村镇银行的存折", organisation_id=None)
    clock.advance(days=10)
    page = opened()
    click(page, "发现异常…")
    assert "卡背面的电话" in read(page)


def test_after_a_call_the_person_says_which_of_their_banks_it_is(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    engine.settings.change(own_banks=("mybank", "ccb"))
    call_that_got_a_code(engine, clock, 0)
    page = opened()
    click(page, "发现异常…")
    assert "9 5 1 8 8" in read(page)
    click(page, "中国建设银行")
    assert "9 5 5 3 3" in read(page)
    assert "9 5 1 8 8" not in read(page)
    click(page, "别的银行")
    assert "卡背面的电话" in read(page)


def test_credit_report_that_is_wrong_leads_to_a_dispute_and_to_no_hotline_of_ours(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    report = account_with_the_rest(engine)[CheckKind.CREDIT_REPORT]
    clock.advance(days=8)
    page = opened()
    click(page, "发现异常…")
    shown = read(card(page, report))
    assert "提异议不收钱" in shown
    assert "扫码" not in shown


@pytest.mark.parametrize("kind", CheckKind)
@pytest.mark.parametrize("language", ["zh_CN", "zh_TW", "en"])
def test_every_way_on_exists_in_the_guidance(
    engine: Engine, kind: CheckKind, language: str
) -> None:
    engine.language = language
    missing = [each for each in findings(kind) if engine.guidance.find(each.reference) is None]
    assert missing == []


# keeping accounts


def test_account_is_added_and_said(
    opened: OpenPage, engine: Engine, answer: Callable[[AccountDraft | None], list[object]]
) -> None:
    asked = answer(AccountDraft(organisation_id="mybank", name="经营账户", schedule=FIRST_OF_MONTH))
    page = opened()
    click(page, "添加账户")
    assert asked == [None]
    shown = read(page)
    assert "加好了：网商银行 · 经营账户。" in shown
    assert "还没有要定期看的账户" not in shown
    assert "看信用报告" in shown


def test_card_number_in_a_name_is_masked_and_the_person_is_told(
    opened: OpenPage, engine: Engine, answer: Callable[[AccountDraft | None], list[object]]
) -> None:
    answer(
        AccountDraft(
            organisation_id="ccb", name="工资卡 6222021234567890128", schedule=FIRST_OF_MONTH
        )
    )
    page = opened()
    click(page, "添加账户")
    shown = read(page)
    assert "6222021234567890128" not in shown
    assert "已经遮住，原文没有保存" in shown


def test_dialog_left_without_an_answer_changes_nothing(
    opened: OpenPage, engine: Engine, answer: Callable[[AccountDraft | None], list[object]]
) -> None:
    answer(None)
    page = opened()
    page.take_keyboard()
    button(page, "添加账户").setFocus()
    before = read(page)
    click(page, "添加账户")
    assert read(page) == before


def test_account_is_changed(
    opened: OpenPage, engine: Engine, answer: Callable[[AccountDraft | None], list[object]]
) -> None:
    account = monthly_account(engine)
    weekly = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 22), number=1)
    asked = answer(AccountDraft(organisation_id="icbc", name="工资卡", schedule=weekly))
    page = opened()
    choose(page, account.id, "改一改…")
    assert asked == [account]
    shown = read(page)
    assert "中国工商银行 · 工资卡" in shown
    assert "每周一" in shown


def test_removed_check_is_brought_back_by_the_banner(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+")
    page = opened()
    choose(page, account, "不再提醒")
    assert "不再提醒：网商银行 · 经营账户。" in read(page)
    assert not [each for each in page.findChildren(CheckCard) if each.standing.check.id == account]
    click(page, "恢复")
    assert card(page, account).isVisible()
    assert "不再提醒" not in read(page)


def test_calendar_is_asked_for(opened: OpenPage, engine: Engine, qtbot: QtBot) -> None:
    monthly_account(engine)
    page = opened()
    with qtbot.waitSignal(page.calendar_requested):
        click(page, "导出到手机日历 (.ics)")


def test_record_stays_unfolded_after_a_look(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    account = weekly_account(engine, clock, "+-+")
    page = opened()
    choose(page, account, "看记录")
    assert "近半年：查了 2 次，漏了 1 次" in read(page)
    click(page, "查完了，没发现异常")
    assert "近半年：查了 3 次，漏了 1 次" in read(page)
    choose(page, account, "收起记录")
    assert "近半年" not in read(page)


# how it looks


@pytest.mark.parametrize("language", ["en", "zh_TW"])
def test_page_speaks_other_languages(
    opened: OpenPage, engine: Engine, clock: SetClock, speak: Speak, language: str
) -> None:
    account = weekly_account(engine, clock, "-++!++", name="A1")
    speak(language)
    page = opened()
    card(page, account).unfold_history()
    card(page, account)._ask_what_is_wrong()
    settle()
    shown = read(page)
    if language == "en":
        assert re.findall(r"[㐀-鿿]+", shown) == []
        assert "Every Sunday · 5 in a row" in shown
        assert "In half a year: done 5 times, left out 1 time" in shown
    else:
        assert "每週日 · 連續 5 次沒漏" in shown
        assert "帳戶" in shown


def test_large_type_stacks_the_columns_and_cuts_no_button(
    qapp: QApplication, opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    account = weekly_account(engine, clock, "+")
    page = opened()
    card(page, account)._ask_what_is_wrong()
    settle()
    assert _below(page, "要回拨核实的来电", "定期查账户")
    for each in page.findChildren(PaintedButton):
        if each.isVisible():
            assert each.width() >= each.minimumSizeHint().width(), each.words()
            assert each.height() >= each.heightForWidth(each.width()), each.words()


def test_columns_stand_side_by_side_in_ordinary_type(opened: OpenPage) -> None:
    assert not _below(opened(), "要回拨核实的来电", "定期查账户")


def _below(page: Page, upper: str, lower: str) -> bool:
    from callassist.ui.plain_text import PlainLabel

    tops = {
        label.text(): label.mapTo(page, label.rect().topLeft()).y()
        for label in page.findChildren(PlainLabel)
        if label.text() in (upper, lower)
    }
    return tops[lower] > tops[upper]


def test_found_wrong_has_the_keyboard_and_a_name(
    opened: OpenPage, engine: Engine, clock: SetClock
) -> None:
    weekly_account(engine, clock, "+")
    page: ToDoPage = opened()
    click(page, "发现异常…")
    (shown,) = (each for each in page.findChildren(FoundWrong) if each.isVisible())
    assert shown.accessibleName() == "现在打给银行，问清楚这一笔"
    focused = QApplication.focusWidget()
    assert focused is not None
    assert shown.isAncestorOf(focused)


def test_controller_and_page_agree_on_what_is_kept(
    opened: OpenPage, engine: Engine, clock: SetClock, checks: CheckController
) -> None:
    weekly_account(engine, clock, "+")
    page = opened()
    clock.advance(minutes=1)
    checks.add("新账户", FIRST_OF_MONTH)
    settle()
    assert len([each for each in page.findChildren(CheckCard) if each.isVisible()]) == len(
        checks.standings()
    )
