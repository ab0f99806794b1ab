from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from datetime import timedelta
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QMenu,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from callassist.domain.advice import CallOutcome, StepState
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.domain.plan import STEP_BY_ID
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.pages.steps_page import StepsPage
from callassist.ui.widgets.step_button import StepButton
from store.made_calls import BANK, NOON, SetClock, ended
from ui.pages.hands import button, click, open_page, press, read, settle, type_text

# An open list asks the window system for things that the offscreen one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")

ALT = Qt.KeyboardModifier.AltModifier

LogCall = Callable[..., CallOutcome]
Show = Callable[[CallOutcome], StepsPage]


@pytest.fixture
def log_call(controller: CallController) -> LogCall:
    def take(number: str = "+86 95188", **told: object) -> CallOutcome:
        told.setdefault("received_at", controller.now())
        outcome = controller.submit(ended(number, **told))
        assert outcome is not None
        return outcome

    return take


@pytest.fixture
def show(qtbot: QtBot, controller: CallController) -> Show:
    def open_at(outcome: CallOutcome) -> StepsPage:
        page = StepsPage(controller)
        page.show_outcome(outcome)
        open_page(qtbot, page)
        return page

    return open_at


def states(controller: CallController, outcome: CallOutcome) -> dict[str, StepState]:
    story = controller.story(outcome.call.id)
    assert story is not None
    return {entry.step_id: entry.state for entry in story.plan}


def go_to(page: StepsPage, words: str) -> None:
    """Choose a step in the list by what it says."""
    line(page, words).click()
    settle()


def line(page: StepsPage, words: str) -> QAbstractButton:
    """The line of the list that says this."""
    buttons = page.findChildren(QAbstractButton)
    wanted = words.rstrip("。")
    (found,) = [each for each in buttons if each.isVisible() and wanted in each.accessibleName()]
    return found


# walking through the plan


def test_plan_opens_at_its_first_step(log_call: LogCall, show: Show) -> None:
    shown = read(show(log_call(claim=BANK)))
    assert "第 1 步" in shown
    assert "对方再打来，不要接。" in shown
    assert "看指南，有 2 处" in shown
    assert "自称网商银行" in shown


def test_enter_ticks_and_goes_on_at_once(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call(claim=BANK)
    page = show(outcome)
    press(Qt.Key.Key_Return)
    assert states(controller, outcome)["A05"] is StepState.DONE
    assert "第 2 步" in read(page)


def test_step_that_cannot_be_done_is_skipped(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call(claim=BANK)
    page = show(outcome)
    click(page, "做不到")
    assert states(controller, outcome)["A05"] is StepState.SKIPPED
    assert "1  对方再打来，不要接，做不到" in read(page)


def test_tick_can_be_taken_back(log_call: LogCall, show: Show, controller: CallController) -> None:
    outcome = log_call(claim=BANK)
    page = show(outcome)
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Left, ALT)
    click(page, "改回没做")
    assert states(controller, outcome)["A05"] is StepState.OPEN
    assert button(page, "做完了，下一步").isVisible()


def test_keys_walk_forward_and_back(log_call: LogCall, show: Show) -> None:
    page = show(log_call(claim=BANK))
    press(Qt.Key.Key_Right, ALT)
    press(Qt.Key.Key_Right, ALT)
    assert "第 3 步" in read(page)
    press(Qt.Key.Key_Left, ALT)
    assert "第 2 步" in read(page)


def test_arrows_walk_in_the_list_and_space_shows_a_step(log_call: LogCall, show: Show) -> None:
    page = show(log_call(claim=BANK))
    press(Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    while "对方再打来" not in _focused_name():
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Space)
    assert "第 3 步" in read(page)


def _focused_name() -> str:
    focused = QApplication.focusWidget()
    return focused.accessibleName() if focused is not None else ""


def test_plan_opens_where_it_was_left(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call(claim=BANK)
    controller.mark_step(outcome.call.id, "A05", StepState.DONE)
    controller.mark_step(outcome.call.id, "D11", StepState.SKIPPED)
    assert "把号码和官方号码逐位比对。" in read(show(outcome)).split("第 3 步")[1]


def test_skipped_steps_are_not_asked_for_again(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", claim=BANK))
    click(page, "做不到")
    for _ in range(5):
        press(Qt.Key.Key_Return)
    shown = read(page)
    assert "这通电话的步骤走完了" in shown
    assert "有 1 步做不到" in shown


def test_end_leads_to_what_waits(qtbot: QtBot, log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", claim=BANK))
    for _ in range(6):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.to_do_requested):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(page.call_log_requested):
        click(page, "看来电记录")
    click(page, "上一步")
    assert "第 6 步，共 6 步" in read(page)


def test_step_that_could_not_be_stored_stays(
    log_call: LogCall,
    show: Show,
    controller: CallController,
    locked_file: Callable[[], AbstractContextManager[None]],
    failures: list[CallAssistError],
) -> None:
    outcome = log_call(claim=BANK)
    page = show(outcome)
    with locked_file():
        press(Qt.Key.Key_Return)
    assert [failure.sentence for failure in failures] == ["database_locked"]
    assert "第 1 步" in read(page)
    assert states(controller, outcome)["A05"] is StepState.OPEN


def test_reason_is_folded_while_the_call_is_on(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95588", situation=Situation.ONGOING))
    assert "先慢慢吸一口气。" in read(page)
    assert "人一慌就容易照着做" not in read(page)
    click(page, "为什么")
    assert "人一慌就容易照着做" in read(page)


# the level


def test_severe_call_says_so_and_comforts(log_call: LogCall, show: Show) -> None:
    page = show(log_call("17012345678", given=frozenset({Given.OTP}), situation=Situation.GIVEN))
    shown = read(page)
    assert "现在就行动，先保住钱。" in shown
    assert "被骗不是你的错" in shown


def test_lines_for_an_emergency_stand_on_every_step(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", claim=BANK))
    for _ in range(7):
        assert "110 公安报警" in read(page).replace("，", " ")
        press(Qt.Key.Key_Right, ALT)


def test_masked_note_is_told_until_the_next_call(log_call: LogCall, show: Show) -> None:
    page = show(log_call(claim=BANK, note="他要验证码 123456"))
    assert "备注里像是验证码的内容已经遮住，原文没有保存。" in read(page)
    page.show_call(log_call("95188").call.id)
    settle()
    assert "已经遮住" not in read(page)


# the number to dial


def test_callback_step_shows_the_published_number_and_its_sources(
    log_call: LogCall, show: Show
) -> None:
    page = show(log_call(claim=BANK))
    go_to(page, "自己拨 95188 核实")
    shown = read(page)
    assert '"9 5 1 8 8"' in shown
    assert "网商银行 · 客服热线" in shown
    assert "接通后按 3（只有一处来源，以语音提示为准）。" in shown
    assert "2026-11-22 核对过来源" in shown
    assert "手机扫码拨打 95188" in shown


def test_number_is_copied(log_call: LogCall, show: Show) -> None:
    page = show(log_call(claim=BANK))
    go_to(page, "自己拨 95188 核实")
    click(page, "复制号码")
    assert QGuiApplication.clipboard().text() == "95188"


def test_menu_of_another_owner_is_not_shown(log_call: LogCall, show: Show) -> None:
    alipay = Claim(ClaimedRole.ALIPAY_ANT, "alipay")
    page = show(log_call(claim=alipay))
    go_to(page, "自己拨 95188 核实")
    assert "支付宝 · 客服热线" in read(page)
    assert "接通后按" not in read(page)


def test_bank_without_a_name_is_asked_for_and_found(log_call: LogCall, show: Show) -> None:
    page = show(log_call("17012345678", given=frozenset({Given.CVV}), situation=Situation.GIVEN))
    go_to(page, "要求冻结账户")
    assert "银行卡背面的电话" in read(page)
    page._card.dial._bank.setFocus()
    type_text("工行")
    press(Qt.Key.Key_Return)
    shown = read(page)
    assert '"9 5 5 8 8"' in shown
    assert "中国工商银行 · 客服热线" in shown
    assert "银行卡背面的电话" not in shown


def test_enter_in_a_field_ticks_nothing(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call("17012345678", given=frozenset({Given.CVV}), situation=Situation.GIVEN)
    page = show(outcome)
    go_to(page, "要求冻结账户")
    page._card.dial._bank.setFocus()
    type_text("工行")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert set(states(controller, outcome).values()) == {StepState.OPEN}


def test_own_bank_is_there_at_once(log_call: LogCall, show: Show, own_banks: set[str]) -> None:
    own_banks.add("ccb")
    page = show(log_call("17012345678", given=frozenset({Given.CVV}), situation=Situation.GIVEN))
    go_to(page, "要求冻结账户")
    assert '"9 5 5 3 3"' in read(page)


def test_one_of_several_numbers_is_chosen(log_call: LogCall, show: Show) -> None:
    given = frozenset({Given.CALL_FORWARD})
    page = show(log_call("17012345678", given=given, situation=Situation.GIVEN))
    go_to(page, "取消呼叫转移")
    assert '"1 0 0 8 6"' in read(page)
    click(page, "10010 中国联通")
    shown = read(page)
    assert '"1 0 0 1 0"' in shown
    assert '"1 0 0 8 6"' not in shown


def test_choice_of_one_step_is_gone_at_the_next(log_call: LogCall, show: Show) -> None:
    given = frozenset({Given.CALL_FORWARD, Given.CVV})
    page = show(log_call("17012345678", given=given, situation=Situation.GIVEN))
    go_to(page, "取消呼叫转移")
    line(page, "要求冻结账户").click()
    assert "10010 中国联通" not in read(page)
    assert "1 0 0 8 6" not in read(page)


def test_bank_chosen_for_one_step_is_kept_for_the_next(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", given=frozenset({Given.CVV}), situation=Situation.GIVEN))
    go_to(page, "要求冻结账户")
    page._card.dial._bank.setFocus()
    type_text("招商银行")
    press(Qt.Key.Key_Return)
    go_to(page, "问要不要换卡")
    assert '"9 5 5 5 5"' in read(page)


def test_claimed_bank_without_a_name_is_asked_for(log_call: LogCall, show: Show) -> None:
    page = show(log_call("17012345678", claim=Claim(ClaimedRole.OTHER_BANK, None)))
    go_to(page, "拨卡背面的客服电话核实")
    assert "对方说是哪家？" in read(page)


def test_number_that_called_is_never_offered_to_dial(log_call: LogCall, show: Show) -> None:
    page = show(log_call("40095588", claim=Claim(ClaimedRole.OTHER_BANK, "icbc")))
    for _ in range(30):
        shown = read(page)
        assert "4 0 0 9 5 5 8 8" not in shown
        assert "拨打 40095588" not in shown
        press(Qt.Key.Key_Right, ALT)
    assert "走完了" in read(page)


# the question and the outcome


def test_question_is_made_of_what_was_told(log_call: LogCall, show: Show) -> None:
    asked = frozenset({Request.OTP, Request.SAFE_ACCOUNT, Request.URGENT_THREAT})
    page = show(log_call(claim=BANK, requests=asked))
    go_to(page, "自己拨 95188 核实")
    assert (
        "今天 15:42 有人打来，说是你们，要我报验证码、转到“安全账户”。"
        "是你们打的吗？我的账户现在正常吗？"
    ) in read(page)


@pytest.mark.parametrize(
    ("told", "words"),
    [
        (
            {"claim": Claim(ClaimedRole.POLICE_COURT, None)},
            "自称公安、检察院、法院。真有这回事吗？",
        ),
        ({"claim": Claim.nobody()}, "显示的号码像是你们的。是你们打的吗？"),
        ({"given": frozenset({Given.OTP})}, "可能被骗了（短信验证码）。请马上冻结我的账户"),
    ],
)
def test_question_fits_whom_it_is_asked(
    log_call: LogCall, show: Show, told: dict[str, object], words: str
) -> None:
    page = show(log_call("0095188", **told))
    for _ in range(20):
        if words in read(page):
            return
        press(Qt.Key.Key_Right, ALT)
    pytest.fail(f"no step asks: {words}")


def test_denied_call_is_told_as_danger(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    assert "没看到危险信号" in read(page)
    go_to(page, "自己拨 95188 核实")
    click(page, "客服说：不是他们打的")
    shown = read(page)
    assert "不是他们打的，按骗局来处理" in shown
    assert "很可能是骗子，不要照做。" in shown
    assert "没看到危险信号" not in shown
    assert states(controller, outcome)["V01"] is StepState.DONE


def test_confirmed_call_is_never_told_as_good(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", claim=BANK))
    go_to(page, "自己拨 95188 核实")
    click(page, "客服说：是他们打的")
    shown = read(page)
    assert "来电显示还是可以伪造" in shown
    assert "密码和验证码，仍然对谁都不说" in shown
    assert "没看到危险信号，但还不能确定对方是谁。" in shown


def test_call_back_that_did_not_get_through_stays_open(
    log_call: LogCall, show: Show, controller: CallController, clock: SetClock
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    go_to(page, "自己拨 95188 核实")
    click(page, "没打通")
    assert "今天 16:12 提醒你打回去。" in read(page)
    assert states(controller, outcome)["V01"] is StepState.OPEN
    clock.advance(minutes=31)
    page.show_call(outcome.call.id)
    go_to(page, "自己拨 95188 核实")
    assert "是你们打的吗？" in read(page)


@pytest.mark.parametrize(
    ("answer", "words", "reference"),
    [
        ("客服说：不是他们打的", "怎么举报", "whom_to_call#H5"),
        ("客服说：不是他们打的", "怎么留证据", "evidence#evidence"),
        ("客服说：是他们打的", "看账户要看什么", "account_check#I1"),
    ],
)
def test_answer_of_the_hotline_leads_on(
    log_call: LogCall, show: Show, answer: str, words: str, reference: str
) -> None:
    page = show(log_call("95188", claim=BANK))
    go_to(page, "自己拨 95188 核实")
    click(page, answer)
    read_on: list[str] = []
    page.reference_requested.connect(read_on.append)
    click(page, words)
    assert read_on == [reference]


def test_not_reached_asks_for_the_next_try(log_call: LogCall, show: Show) -> None:
    page = show(log_call("95188", claim=BANK))
    go_to(page, "自己拨 95188 核实")
    click(page, "没打通")
    assert "什么时候再打？" in read(page)
    click(page, "今晚")
    assert "今天 20:00 提醒你打回去。" in read(page)


def test_outcome_can_be_corrected_but_not_taken_back(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    go_to(page, "自己拨 95188 核实")
    click(page, "客服说：是他们打的")
    click(page, "客服说：是他们打的")
    assert "[checked" in read(page).split("客服说：是他们打的")[1].splitlines()[0]
    click(page, "客服说：不是他们打的")
    assert controller.story(outcome.call.id).callback.outcome is Outcome.NOT_BANK  # type: ignore[union-attr]


def test_reminder_is_moved_from_the_menu(
    log_call: LogCall, show: Show, controller: CallController, clock: SetClock
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    go_to(page, "自己拨 95188 核实")
    menu = page._card.later.choices
    menu.aboutToShow.emit()
    offered = {action.text(): action for action in menu.actions()}
    assert list(offered)[:3] == [
        "10 分钟后 · 今天 15:52",
        "30 分钟后 · 今天 16:12",
        "今晚 · 今天 20:00",
    ]
    offered["今晚 · 今天 20:00"].trigger()
    settle()
    assert "今天 20:00 提醒你打回去。" in read(page)


def test_reminder_at_a_time_of_ones_own(
    log_call: LogCall, show: Show, controller: CallController, clock: SetClock
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    go_to(page, "自己拨 95188 核实")
    menu = page._card.later.choices
    menu.aboutToShow.emit()
    menu.actions()[-1].trigger()
    settle()
    for _ in range(2):
        press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Up)
    click(page, "就在这时提醒我")
    story = controller.story(outcome.call.id)
    assert story is not None
    assert story.callback is not None
    assert story.callback.due_at > clock.now() + timedelta(minutes=30)


# what happens elsewhere


def test_change_made_elsewhere_is_shown(
    log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    controller.mark_step(outcome.call.id, "V03", StepState.DONE)
    assert "不拨对方给的任何号码，做完了" in read(page)


def test_call_deleted_elsewhere_is_no_failure_of_a_hidden_page(
    log_call: LogCall, show: Show, controller: CallController, failures: list[CallAssistError]
) -> None:
    outcome = log_call("95188", claim=BANK)
    page = show(outcome)
    page.hide()
    controller.delete(outcome.call.id)
    assert failures == []
    assert page.draft() is None


def test_page_made_anew_shows_the_same_step(
    qtbot: QtBot, log_call: LogCall, show: Show, controller: CallController
) -> None:
    page = show(log_call("95188", claim=BANK))
    press(Qt.Key.Key_Return)
    draft = page.draft()
    page.close()
    again = StepsPage(controller)
    again.resume(draft)
    open_page(qtbot, again)
    assert "第 2 步" in read(again)


# what a screen reader finds


def test_callback_step_reads_well(
    log_call: LogCall, show: Show, golden_tree: Callable[[QWidget, str], None]
) -> None:
    page = show(log_call(claim=BANK, requests=frozenset({Request.OTP})))
    go_to(page, "自己拨 95188 核实")
    golden_tree(page, "steps_page_callback")


def test_end_reads_well(
    log_call: LogCall, show: Show, golden_tree: Callable[[QWidget, str], None]
) -> None:
    page = show(log_call("95188", claim=BANK))
    for _ in range(6):
        press(Qt.Key.Key_Return)
    golden_tree(page, "steps_page_end")


# why


def test_every_step_opens_the_guidance_at_what_it_rests_on(
    qtbot: QtBot, log_call: LogCall, show: Show, controller: CallController
) -> None:
    outcome = log_call(claim=BANK, requests=frozenset({Request.OTP, Request.SAFE_ACCOUNT}))
    page = show(outcome)
    for step_id in states(controller, outcome):
        go_to(page, controller.wording.texts.step_text(step_id))
        opened = set()
        for open_place in ways_into_guidance(page):
            with qtbot.waitSignal(page.reference_requested) as asked:
                open_place()
            opened.add(title_of(controller, asked.args[0]))
        assert opened == {title_of(controller, each) for each in STEP_BY_ID[step_id].rests_on}


def ways_into_guidance(page: StepsPage) -> list[Callable[[], None]]:
    """What a person can choose behind the words "看指南"."""
    (way,) = [
        each
        for each in page.findChildren(QPushButton)
        if each.isVisible() and each.accessibleName().startswith("看指南")
    ]
    menu: QMenu | None = way.menu()
    return [action.trigger for action in menu.actions()] if menu is not None else [way.click]


def title_of(controller: CallController, reference: str) -> str:
    spot = controller.guidance.find(reference)
    assert spot is not None
    return spot.title


def test_while_the_call_is_on_the_guidance_stays_folded(log_call: LogCall, show: Show) -> None:
    page = show(log_call(claim=BANK, situation=Situation.ONGOING, still_connected=True))
    assert "看指南" not in read(page)
    click(page, "为什么")
    assert "看指南" in read(page)


# earlier calls


def test_second_call_of_a_number_says_so_below_its_steps(show: Show, log_call: LogCall) -> None:
    log_call("+86 95188", received_at=NOON)
    log_call("0095188", received_at=NOON)
    page = show(log_call())
    told = read(page)
    assert "这个号码一共记过 2 次" in told
    assert "同一种冒充（都像 95188）：3 次来电、2 种写法" in told


def test_first_call_of_a_number_says_nothing_of_others(show: Show, log_call: LogCall) -> None:
    log_call("13812345678")
    assert "这个号码" not in read(show(log_call()))


def test_earlier_call_and_family_are_asked_for(show: Show, log_call: LogCall) -> None:
    earlier = log_call("0095188", received_at=NOON)
    page = show(log_call())
    asked: list[object] = []
    page.related.call_requested.connect(asked.append)
    page.related.family_requested.connect(asked.append)
    click(page, "今天 12:00 · 0095188")
    click(page, "看这一族")
    assert asked == [earlier.call.id, "95188"]


def test_steps_opened_later_are_about_this_call_only(show: Show, log_call: LogCall) -> None:
    log_call("+86 95188", received_at=NOON)
    outcome = log_call()
    page = show(outcome)
    page.show_call(outcome.call.id)
    settle()
    assert "这个号码" not in read(page)


def test_step_that_a_change_took_away_gives_way_to_the_first_open_one(
    show: Show, log_call: LogCall, controller: CallController
) -> None:
    outcome = log_call("13812345678", given=frozenset({Given.OTP}))
    page = show(outcome)
    assert "第 1 步" in read(page)
    controller.edit(outcome.call.id, replace(outcome.call.ended, given=frozenset()))
    settle()
    story = controller.story(outcome.call.id)
    assert story is not None
    assert f"第 1 步，共 {len(story.plan)} 步" in read(page)


def test_the_step_to_do_is_in_sight_in_the_list_of_every_call(
    show: Show, log_call: LogCall, controller: CallController
) -> None:
    page = show(log_call(given=frozenset({Given.OTP}), situation=Situation.GIVEN))
    page.window().resize(1000, 560)
    settle()
    go_to(page, "打开余额提醒")

    page.show_outcome(log_call("95188", requests=frozenset({Request.OTP})))
    settle()

    current = next(
        each for each in page.findChildren(StepButton) if each.isVisible() and each.isChecked()
    )
    assert current.visibleRegion().boundingRect() == current.rect()


def test_where_a_page_is_longer_than_its_place_the_instruction_is_in_sight(
    qtbot: QtBot, controller: CallController, log_call: LogCall
) -> None:
    outcome = log_call(given=frozenset({Given.OTP}), situation=Situation.GIVEN)
    page = StepsPage(controller)
    place = QScrollArea()
    place.setWidgetResizable(True)
    place.setWidget(page)
    qtbot.addWidget(place)
    # As low as the place of a page is in a small window with large type.
    place.resize(700, 220)
    with qtbot.waitActive(place):
        place.show()
        place.activateWindow()

    page.show_call(outcome.call.id)
    for _ in range(3):
        page.take_keyboard()
        label = page._card.instruction
        qtbot.waitUntil(partial(_is_whole, label))
        press(Qt.Key.Key_Return)


def _is_whole(widget: QWidget) -> bool:
    """Whether all of it is in sight."""
    return widget.visibleRegion().boundingRect() == widget.rect()
