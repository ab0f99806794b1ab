import re
from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from callassist.domain.account_checks import AccountCheck, CheckKind
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.ui.account_checks.account_dialog import AccountDialog
from callassist.ui.account_checks.rhythm_choice import RhythmChoice
from callassist.ui.controllers.check_controller import CheckController
from callassist.ui.screen_room import screen_room
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import SetClock
from ui.account_checks.conftest import Speak
from ui.account_checks.kept import account_with_the_rest, monthly_account
from ui.conftest import GoldenTree
from ui.pages.hands import click, press, read, settle, type_text

# An open list asks the window system for things that the offscreen one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")

TODAY = date(2026, 11, 22)

OpenDialog = Callable[..., AccountDialog]


@pytest.fixture
def dialog(qtbot: QtBot, checks: CheckController) -> OpenDialog:
    def make(check: AccountCheck | None = None) -> AccountDialog:
        made = AccountDialog(checks, None, check)
        qtbot.addWidget(made)
        made.show()
        qtbot.waitActive(made)
        settle()
        return made

    return make


def schedule(rhythm: Rhythm, number: int = 1) -> Schedule:
    return Schedule(rhythm=rhythm, starts_on=TODAY, number=number)


def test_tree_of_the_dialog(dialog: OpenDialog, golden_tree: GoldenTree) -> None:
    golden_tree(dialog(), "account_dialog")


def test_account_is_named_by_keyboard_alone(dialog: OpenDialog) -> None:
    shown = dialog()
    type_text("建设")
    press(Qt.Key.Key_Return)
    assert shown.form.bank.value() == "ccb"
    press(Qt.Key.Key_Return)
    assert shown.result() != QDialog.DialogCode.Accepted
    type_text("工资卡")
    press(Qt.Key.Key_Return)
    assert shown.result() == QDialog.DialogCode.Accepted
    draft = shown.form.draft()
    assert (draft.organisation_id, draft.name) == ("ccb", "工资卡")
    assert draft.schedule == schedule(Rhythm.MONTHLY, 1)


def test_bank_is_offered_only_if_it_keeps_money(
    dialog: OpenDialog, checks: CheckController
) -> None:
    shown = dialog()
    offered = {shown.form.bank.itemText(index) for index in range(shown.form.bank.count())}
    assert {"网商银行", "支付宝", "中国建设银行"} <= offered
    assert not {"顺丰速运", "中国移动"} & offered


def test_bank_the_list_does_not_have_becomes_part_of_the_name(dialog: OpenDialog) -> None:
    shown = dialog()
    type_text("某某村镇银行")
    press(Qt.Key.Key_Tab)
    type_text("存折")
    draft = shown.form.draft()
    assert draft.organisation_id is None
    assert draft.name == "某某村镇银行 · 存折"


def test_without_bank_and_name_it_asks_for_one_and_stays(dialog: OpenDialog) -> None:
    shown = dialog()
    click(shown, "保存")
    assert shown.isVisible()
    assert "选一家银行，或者给账户起个名字。" in read(shown)


def test_escape_leaves_everything_as_it_is(dialog: OpenDialog) -> None:
    shown = dialog()
    press(Qt.Key.Key_Escape)
    assert shown.result() == QDialog.DialogCode.Rejected


def test_points_of_ones_own_stand_one_a_line(dialog: OpenDialog) -> None:
    shown = dialog()
    shown.form.points.setFocus()
    type_text("房贷扣的数对不对")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    type_text("孩子的补习费")
    press(Qt.Key.Key_Tab)
    assert not shown.form.points.hasFocus()
    assert shown.form.draft().own_points == ("房贷扣的数对不对", "孩子的补习费")


@pytest.mark.parametrize(
    ("chosen", "preview"),
    [
        (schedule(Rhythm.MONTHLY, 1), "下一次：12-01 周二 20:00，再下一次：2027-01-01 周五 20:00"),
        (schedule(Rhythm.MONTHLY, 31), "下一次：11-30 周一 20:00，再下一次：12-31 周四 20:00"),
        (schedule(Rhythm.LAST_DAY), "下一次：11-30 周一 20:00，再下一次：12-31 周四 20:00"),
        (schedule(Rhythm.WEEKLY, 7), "下一次：11-22 周日 20:00，再下一次：11-29 周日 20:00"),
        (schedule(Rhythm.EVERY_DAYS, 3), "下一次：11-22 周日 20:00，再下一次：11-25 周三 20:00"),
        (schedule(Rhythm.EVERY_WEEKS, 2), "下一次：11-22 周日 20:00，再下一次：12-06 周日 20:00"),
        (
            schedule(Rhythm.EVERY_MONTHS, 2),
            "下一次：11-22 周日 20:00，再下一次：2027-01-22 周五 20:00",
        ),
    ],
)
def test_next_two_looks_are_said_at_once(
    dialog: OpenDialog, chosen: Schedule, preview: str
) -> None:
    shown = dialog()
    shown.form.rhythm.choose(chosen)
    settle()
    assert preview in read(shown)
    assert shown.form.draft().schedule == chosen


def test_rhythm_is_chosen_by_keyboard(dialog: OpenDialog) -> None:
    shown = dialog()
    shown.form.rhythm.setFocus()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Up)
    assert shown.form.schedule() == schedule(Rhythm.WEEKLY, 6)


@pytest.mark.parametrize("number", [1, 60, 90])
def test_any_number_that_is_kept_is_shown_again(
    qtbot: QtBot, checks: CheckController, number: int
) -> None:
    choice = RhythmChoice(checks.words)
    qtbot.addWidget(choice)
    kept = schedule(Rhythm.EVERY_DAYS, number)
    choice.choose(kept)
    assert choice.schedule(TODAY) == kept


def test_schedule_that_is_left_alone_goes_on_from_where_it_began(
    dialog: OpenDialog, engine: Engine, clock: SetClock
) -> None:
    check = monthly_account(engine, own_points=("房贷",))
    clock.advance(days=100)
    shown = dialog(check)
    assert "中国建设银行" in read(shown)
    assert shown.form.draft().schedule == check.schedule
    assert shown.form.draft().own_points == ("房贷",)


def test_another_schedule_begins_today(dialog: OpenDialog, engine: Engine, clock: SetClock) -> None:
    check = monthly_account(engine)
    clock.advance(days=100)
    shown = dialog(check)
    shown.form.rhythm.choose(schedule(Rhythm.LAST_DAY))
    assert shown.form.draft().schedule.starts_on == clock.now().date()


def test_what_comes_with_an_account_is_asked_neither_bank_nor_name(
    dialog: OpenDialog, engine: Engine
) -> None:
    limits = account_with_the_rest(engine)[CheckKind.LIMITS]
    shown = dialog(engine.checks.find(limits))
    told = read(shown)
    assert "看限额、锁和提醒" in told
    assert "哪家银行" not in told
    click(shown, "保存")
    assert shown.result() == QDialog.DialogCode.Accepted
    assert shown.form.draft().schedule == engine.checks.find(limits).schedule


def test_answer_of_the_dialog_is_the_draft_or_nothing(
    checks: CheckController, monkeypatch: pytest.MonkeyPatch
) -> None:
    def answer_with(code: QDialog.DialogCode) -> Callable[[AccountDialog], int]:
        def execute(dialog: AccountDialog) -> int:
            dialog.form.name.setText("工资卡")
            return int(code.value)

        return execute

    monkeypatch.setattr(AccountDialog, "exec", answer_with(QDialog.DialogCode.Rejected))
    assert AccountDialog.ask(checks, None) is None
    monkeypatch.setattr(AccountDialog, "exec", answer_with(QDialog.DialogCode.Accepted))
    draft = AccountDialog.ask(checks, None)
    assert draft is not None
    assert draft.name == "工资卡"


def test_dialog_speaks_english(dialog: OpenDialog, speak: Speak) -> None:
    speak("en")
    shown = read(dialog())
    assert "Next: Tuesday 12-01, 20:00, then Friday 2027-01-01, 20:00" in shown
    assert re.findall(r"[㐀-鿿]+", shown) == []


def test_large_type_leaves_the_buttons_in_sight_and_cuts_nothing(
    qapp: QApplication, dialog: OpenDialog
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    shown = dialog()
    assert shown.height() <= screen_room(shown).height()
    assert shown.form.width() >= shown.form.minimumSizeHint().width()
    assert "保存" in read(shown)
