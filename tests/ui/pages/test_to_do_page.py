from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.domain.assessment import Level
from callassist.domain.callbacks import CallBack, Later, Outcome
from callassist.domain.calls import Request
from callassist.domain.drill_run import DrillRun
from callassist.domain.drills import ChoiceVerdict
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.store.call_log import CallLog
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.controllers.check_controller import CheckController
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.controllers.reminder_controller import ReminderController
from callassist.ui.controllers.settings_controller import SettingsController
from callassist.ui.pages.callback_card import CallbackCard
from callassist.ui.pages.callback_list import CARDS_AT_ONCE
from callassist.ui.pages.to_do_page import ToDoPage
from callassist.ui.widgets.buttons import MenuButton
from store.made_calls import SetClock, directory, ended, promise, put
from ui.conftest import GoldenTree
from ui.pages.filled_log import write_down
from ui.pages.hands import button, click, open_page, press, read, settle


@pytest.fixture
def reminders(engine: Engine) -> ReminderController:
    return ReminderController(lambda: engine.reminders)


@pytest.fixture
def checks(engine: Engine) -> CheckController:
    return CheckController(lambda: engine, SettingsController(engine.settings, lambda: None))


@pytest.fixture
def opened(
    qtbot: QtBot,
    controller: CallController,
    reminders: ReminderController,
    practice: PracticeController,
    checks: CheckController,
) -> "Opened":
    return Opened(qtbot, controller, reminders, practice, checks)


class Opened:
    """Opens the page once the log holds what a test wants."""

    def __init__(
        self,
        qtbot: QtBot,
        controller: CallController,
        reminders: ReminderController,
        practice: PracticeController,
        checks: CheckController,
    ) -> None:
        self._parts = (qtbot, controller, reminders, practice, checks)

    def __call__(self) -> ToDoPage:
        qtbot, controller, reminders, practice, checks = self._parts
        page = ToDoPage(controller, reminders, lambda: practice, lambda: checks)
        open_page(qtbot, page)
        qtbot.waitUntil(lambda: page.keyboard_start is not None)
        settle()
        return page


def card_of(page: ToDoPage, call_id: int) -> CallbackCard:
    (found,) = (
        each
        for each in page.findChildren(CallbackCard)
        if each.callback.call_id == call_id and each.isVisible()
    )
    return found


def stored(controller: CallController, call_id: int) -> CallBack:
    return controller.callbacks_of((call_id,))[call_id]


def choose_from_menu(page: ToDoPage, words: str, choice: str) -> None:
    menu = button(page, words)
    assert isinstance(menu, MenuButton)
    (action,) = (each for each in menu.choices.actions() if each.text() == choice)
    action.trigger()
    settle()


# what is shown


def test_tree_with_a_due_and_a_waiting_callback(
    opened: Opened, controller: CallController, clock: SetClock, golden_tree: GoldenTree
) -> None:
    waiting = write_down(controller, "0571 8502 2088", minutes_ago=600)
    controller.record_outcome(waiting.call.id, Outcome.NOT_REACHED)
    controller.remind_at(waiting.call.id, clock.now() + timedelta(hours=18))
    write_down(controller, "+86 95188", minutes_ago=2)
    golden_tree(opened(), "to_do_page")


def test_tree_with_nothing_to_do(opened: Opened, golden_tree: GoldenTree) -> None:
    golden_tree(opened(), "to_do_page_empty")


def test_number_to_dial_is_that_of_the_list_and_never_that_of_the_caller(
    opened: Opened, controller: CallController
) -> None:
    write_down(controller, "0571 8502 2088", claimed="ccb")
    shown = read(opened())
    assert "9 5 5 3 3" in shown
    assert "8502" not in shown


def test_without_a_number_in_the_list_the_back_of_the_card_is_named(
    opened: Opened, controller: CallController, log: CallLog, clock: SetClock
) -> None:
    put(log, ended(received_at=clock.now()), promise(dial=None, due_at=clock.now()))
    shown = read(opened())
    assert "卡背面的电话" in shown
    assert "扫码" not in shown


def test_number_that_has_left_the_list_is_not_offered(
    opened: Opened, log: CallLog, clock: SetClock
) -> None:
    assert directory().entry_for("95999") is None
    put(log, ended(received_at=clock.now()), promise(dial="95999", due_at=clock.now()))
    shown = read(opened())
    assert "9 5 9 9 9" not in shown
    assert "卡背面的电话" in shown


def test_due_ones_come_first_and_the_latest_of_them_on_top(
    opened: Opened, controller: CallController, clock: SetClock
) -> None:
    first = write_down(controller, claimed="ccb")
    controller.remind_later(first.call.id, Later.IN_30_MINUTES)
    clock.advance(minutes=1)
    write_down(controller, claimed="icbc")
    clock.advance(minutes=1)
    write_down(controller, claimed="mybank")
    shown = read(opened())
    places = [shown.index(f'"{name} · ') for name in ("网商银行", "中国工商银行", "中国建设银行")]
    assert places == sorted(places)


def test_long_list_opens_with_its_first_cards(opened: Opened, controller: CallController) -> None:
    for _ in range(CARDS_AT_ONCE + 3):
        write_down(controller)
    page = opened()
    assert read(page).count("95188") >= CARDS_AT_ONCE
    assert len(page.findChildren(CallbackCard)) == CARDS_AT_ONCE
    click(page, "还有 3 通")
    assert len(page.findChildren(CallbackCard)) == CARDS_AT_ONCE + 3


def test_callback_becomes_due_while_the_page_is_open(
    opened: Opened, controller: CallController, reminders: ReminderController, clock: SetClock
) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.IN_10_MINUTES)
    page = opened()
    assert "现在就打" not in read(page)
    clock.advance(minutes=11)
    reminders.look()
    settle()
    assert "现在就打" in read(page)


def test_what_the_person_is_looking_at_is_not_told_again(
    opened: Opened, controller: CallController, reminders: ReminderController
) -> None:
    write_down(controller)
    told: list[object] = []
    reminders.reminder_due.connect(told.append)
    page = opened()
    reminders.look()
    assert page.isVisible()
    assert told == []


def test_callback_due_after_the_person_left_the_page_is_told(
    opened: Opened, controller: CallController, reminders: ReminderController, clock: SetClock
) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.IN_10_MINUTES)
    page = opened()
    page.hide()
    told: list[object] = []
    reminders.reminder_due.connect(told.append)
    clock.advance(minutes=11)
    reminders.look()
    assert len(told) == 1


# what the person does


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("客服说：是他们打的", Outcome.BANK_CALLED),
        ("客服说：不是他们打的", Outcome.NOT_BANK),
    ],
)
def test_answer_ends_the_callback(
    opened: Opened, controller: CallController, words: str, answer: Outcome
) -> None:
    outcome = write_down(controller)
    page = opened()
    click(page, "我打完了")
    click(page, words)
    assert stored(controller, outcome.call.id).outcome is answer
    assert "现在没有要回拨的来电" in read(page)
    assert f"已记下：{words}。" in read(page)


def test_not_reached_is_tried_again_later(
    opened: Opened, controller: CallController, clock: SetClock
) -> None:
    outcome = write_down(controller)
    page = opened()
    click(page, "我打完了")
    click(page, "没打通")
    assert stored(controller, outcome.call.id).due_at > clock.now()
    shown = read(page)
    assert "上次没打通" in shown
    assert "今天 16:12" in shown


def test_denied_call_offers_to_report_it_and_to_keep_evidence(
    opened: Opened, controller: CallController
) -> None:
    outcome = write_down(controller)
    page = opened()
    read_on: list[str] = []
    page.reference_requested.connect(read_on.append)
    click(page, "我打完了")
    click(page, "客服说：不是他们打的")
    assert "这通来电至少按“高度可疑”算" in read(page)
    story = controller.story(outcome.call.id)
    assert story is not None
    assert story.call.level is Level.HIGH
    click(page, "怎么举报")
    click(page, "怎么留证据")
    assert read_on == ["whom_to_call#H5", "evidence#evidence"]


def test_confirmed_call_still_says_to_look_at_the_account(
    opened: Opened, controller: CallController
) -> None:
    write_down(controller)
    page = opened()
    read_on: list[str] = []
    page.reference_requested.connect(read_on.append)
    click(page, "我打完了")
    click(page, "客服说：是他们打的")
    assert "来电显示还是可以伪造" in read(page)
    click(page, "看账户要看什么")
    assert read_on == ["account_check#I1"]


def test_what_the_answer_means_goes_with_its_banner(
    opened: Opened, controller: CallController
) -> None:
    write_down(controller)
    page = opened()
    click(page, "我打完了")
    click(page, "客服说：不是他们打的")
    click(page, "关闭这条提示")
    assert "按骗局来处理" not in read(page)


@pytest.mark.parametrize(("words", "when"), [("今晚", "今天 20:00"), ("明天早上", "明天 09:00")])
def test_not_reached_asks_when_to_try_again(
    opened: Opened, controller: CallController, words: str, when: str
) -> None:
    write_down(controller)
    page = opened()
    click(page, "我打完了")
    click(page, "没打通")
    assert "什么时候再打？" in read(page)
    click(page, words)
    assert f"{when} 再提醒。" in read(page)
    assert "什么时候再打？" not in read(page)


def test_next_try_may_be_at_a_time_of_ones_own(opened: Opened, controller: CallController) -> None:
    outcome = write_down(controller)
    page = opened()
    click(page, "我打完了")
    click(page, "没打通")
    click(page, "另选时间…")
    press(Qt.Key.Key_Up)
    click(page, "就在这时提醒我")
    assert stored(controller, outcome.call.id).due_at.year == 2027


def test_whole_answer_is_given_by_keyboard(opened: Opened, controller: CallController) -> None:
    outcome = write_down(controller)
    page = opened()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Return)
    assert "已记下" in read(page)
    assert stored(controller, outcome.call.id).outcome is Outcome.BANK_CALLED


def test_question_can_be_left_without_an_answer(opened: Opened, controller: CallController) -> None:
    outcome = write_down(controller)
    page = opened()
    before = read(page)
    click(page, "我打完了")
    click(page, "还没打")
    assert read(page) == before
    assert stored(controller, outcome.call.id).outcome is None


@pytest.mark.parametrize(("words", "when"), [("30 分钟后", "今天 16:12"), ("今晚", "今天 20:00")])
def test_later_puts_the_reminder_off_and_says_until_when(
    opened: Opened, controller: CallController, words: str, when: str
) -> None:
    write_down(controller)
    page = opened()
    click(page, words)
    assert f"{when} 再提醒。" in read(page)
    assert "现在就打" not in read(page)


@pytest.mark.parametrize(
    ("choice", "when"), [("10 分钟后", "今天 15:52"), ("明天早上", "明天 09:00")]
)
def test_menu_has_the_other_times(
    opened: Opened, controller: CallController, choice: str, when: str
) -> None:
    write_down(controller)
    page = opened()
    choose_from_menu(page, "更多", choice)
    assert f"{when} 再提醒。" in read(page)


def test_waiting_one_can_be_made_now(opened: Opened, controller: CallController) -> None:
    outcome = write_down(controller)
    controller.remind_later(outcome.call.id, Later.TONIGHT)
    page = opened()
    assert "9 5 1 8 8" not in read(page)
    click(page, "不等了，现在打")
    assert "9 5 1 8 8" in read(page)
    click(page, "我打完了")
    click(page, "没打通")
    assert stored(controller, outcome.call.id).outcome is Outcome.NOT_REACHED


def test_steps_are_asked_for_from_the_menu_and_after_an_answer(
    opened: Opened, controller: CallController
) -> None:
    outcome = write_down(controller, requests=frozenset({Request.OTP}))
    page = opened()
    asked: list[int] = []
    page.steps_requested.connect(asked.append)
    choose_from_menu(page, "更多", "看这通来电的步骤")
    click(page, "今晚")
    click(page, "看步骤")
    assert asked == [outcome.call.id, outcome.call.id]


def test_open_question_stays_while_another_callback_comes_in(
    opened: Opened, controller: CallController, clock: SetClock
) -> None:
    late = write_down(controller, claimed="ccb")
    write_down(controller, claimed="icbc")
    page = opened()
    card = card_of(page, late.call.id)
    card._ask_outcome()
    settle()
    controller.remind_later(late.call.id + 1, Later.TONIGHT)
    write_down(controller, claimed="mybank", minutes_ago=1)
    settle()
    assert "客服怎么说" in read(page)


def test_answer_that_cannot_be_stored_is_not_called_stored(
    opened: Opened,
    controller: CallController,
    failures: list[CallAssistError],
    locked_file: object,
) -> None:
    write_down(controller)
    page = opened()
    click(page, "我打完了")
    with locked_file():  # type: ignore[operator]
        click(page, "客服说：不是他们打的")
    assert failures
    assert "已记下" not in read(page)
    assert "现在就打" in read(page)


def test_keyboard_goes_to_the_next_callback_after_an_answer(
    opened: Opened, controller: CallController
) -> None:
    write_down(controller)
    write_down(controller)
    page = opened()
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.accessibleName() == "我打完了"
    assert len(page.findChildren(CallbackCard)) == 1


def test_tab_walks_through_the_cards_from_top_to_bottom(
    opened: Opened, controller: CallController, clock: SetClock
) -> None:
    write_down(controller, claimed="ccb")
    page = opened()
    clock.advance(minutes=1)
    newest = write_down(controller, claimed="icbc")  # comes in on top of the card that is there
    settle()
    page.take_keyboard()
    settle()
    passed: list[int] = []
    for _ in range(8):
        focused = QApplication.focusWidget()
        passed += [
            card.callback.call_id
            for card in page.findChildren(CallbackCard)
            if focused is not None and card.isAncestorOf(focused)
        ]
        press(Qt.Key.Key_Tab)
    assert passed == [newest.call.id] * 4 + [newest.call.id - 1] * 4


def test_time_of_ones_own_is_chosen_from_the_menu(
    opened: Opened, controller: CallController
) -> None:
    outcome = write_down(controller)
    page = opened()
    choose_from_menu(page, "更多", "另选时间…")
    press(Qt.Key.Key_Up)  # the year: nobody forgets what is in the field for it
    click(page, "就在这时提醒我")
    assert stored(controller, outcome.call.id).due_at.year == 2027
    assert "2027-11-23 16:12 再提醒。" in read(page)


# practice


def test_before_the_first_practice_call_nothing_is_said_of_it(opened: Opened) -> None:
    assert "练一练" not in read(opened())


def test_a_missed_practice_call_is_a_to_do_the_next_days(
    qtbot: QtBot, opened: Opened, practice: PracticeController, clock: SetClock
) -> None:
    practice.record(done_badly(practice.session()[0]))
    page = opened()
    assert "练一练" not in read(page)

    clock.moment += timedelta(days=3)
    practice.look()
    settle()

    assert "练一练：1 题该再练了" in read(page)
    with qtbot.waitSignal(page.practice_requested):
        click(page, "开始")


def done_badly(run: DrillRun) -> DrillRun:
    """The practice call to its end, with a wrong choice each time."""
    while not run.is_over:
        wrong = (each.id for each in run.choices() if each.verdict is ChoiceVerdict.WRONG)
        run = run.choose(next(wrong)).go_on()
    return run
