from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from callassist.bundled.drill_files import load_drills
from callassist.domain.claims import Claim
from callassist.domain.drill_run import Grade
from callassist.domain.errors import CallAssistError
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext
from callassist.services.engine import Engine
from callassist.ui.controllers.practice_controller import PracticeController
from callassist.ui.practice.answer_view import AnswerView
from callassist.ui.practice.phone_panel import PhonePanel
from callassist.ui.practice.practice_page import PracticePage
from callassist.ui.practice.question_card import QuestionCard
from callassist.ui.theme import Theme, apply_theme
from callassist.ui.tone import Tone
from callassist.ui.widgets.message_card import MessageCard
from store.made_calls import SetClock, directory
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, open_page, press, read, settle
from ui.practice.doing import ACCEPTABLE, ENTER, RIGHT, WRONG, choose, finish, run_of

FROZEN = "f08_frozen_account"


def results(engine: Engine) -> list[tuple[str, Grade]]:
    return [(each.drill_id, each.grade) for each in engine.practice._log.results()]


# what is shown


def test_tree_in_the_middle_of_a_drill(page: PracticePage, golden_tree: GoldenTree) -> None:
    page.start_drill(FROZEN)
    choose(page, ACCEPTABLE)
    press(ENTER)
    golden_tree(page, "practice_page_asked")


def test_tree_of_an_answer(page: PracticePage, golden_tree: GoldenTree) -> None:
    page.start_drill(FROZEN)
    choose(page, WRONG)
    golden_tree(page, "practice_page_answered")


def test_tree_of_the_end_of_a_drill(page: PracticePage, golden_tree: GoldenTree) -> None:
    page.start_drill(FROZEN)
    choose(page, ACCEPTABLE)
    press(ENTER)
    finish(page, WRONG)
    golden_tree(page, "practice_page_drill_end")


def test_tree_of_the_end_of_a_session(page: PracticePage, golden_tree: GoldenTree) -> None:
    page.start_drill(FROZEN)
    finish(page, RIGHT)
    press(ENTER)
    golden_tree(page, "practice_page_session_end")


def test_tree_before_the_first_drill(page: PracticePage, golden_tree: GoldenTree) -> None:
    golden_tree(page, "practice_page_start")


@pytest.mark.parametrize(
    ("verdict", "words", "tone"),
    [
        (RIGHT, "对，就这样。", Tone.LISTED),
        (ACCEPTABLE, "可以，还有更好的。", Tone.DOUBT),
        (WRONG, "这一步要小心。", Tone.DANGER),
    ],
)
def test_an_answer_says_in_a_word_and_a_shape_what_the_choice_was_worth(
    page: PracticePage, verdict: object, words: str, tone: Tone
) -> None:
    page.start_drill(FROZEN)
    choose(page, verdict)  # type: ignore[arg-type]
    answer = run_of(page).turns[-1].choice.answer
    assert words in read(page)
    assert answer in read(page)
    (card,) = (each for each in page.findChildren(MessageCard) if each.isVisible())
    assert card.tone() is tone


def test_a_withheld_number_is_said(page: PracticePage) -> None:
    page.start_drill("f13_student_account")
    assert "未显示号码" in read(page)


def test_what_was_missed_is_named_with_the_better_choice_and_when_it_comes_back(
    page: PracticePage,
) -> None:
    page.start_drill(FROZEN)
    choose(page, RIGHT)
    press(ENTER)
    finish(page, WRONG)
    shown = read(page)
    assert "选了：" in shown
    assert "更好的：自己拨 95188 问一声" in shown
    assert "明天再来一次。" in shown


def test_a_harmless_call_is_never_called_genuine(page: PracticePage) -> None:
    for drill in load_drills("zh_CN"):
        if drill.is_scam:
            continue
        page.start_drill(drill.id)
        finish(page, RIGHT)
        shown = read(page)
        assert "光看显示，还是分不出是谁打的。" in shown
        assert not [word for word in ("安全", "可以放心", "是真的", "已验证") if word in shown]


def test_a_scam_is_not_said_to_have_asked_for_nothing(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    finish(page, RIGHT)
    assert "没有要密码" not in read(page)


SAID_OF_CLASS = {
    "listed": ("在号码表中，但显示可以伪造", "号码是别家的，和自称的对不上"),
    "area_prefixed": ("区号加 95588：光看显示说不准", "区号加 95188：光看显示说不准"),
    "lookalike": ("冒充：很像",),
    "inbound_only": ("只接不打的号码：显示是伪造的",),
    "international": ("境外号码",),
    "virtual_operator": ("虚拟运营商号码",),
    "mobile": ("普通手机号",),
    "landline": ("固定电话",),
    "unknown": ("号码表不能证明是谁的",),
    "hidden": ("没有显示号码",),
}


@pytest.mark.parametrize("drill", load_drills("zh_CN"), ids=lambda drill: drill.id)
def test_practice_says_of_the_number_what_the_product_says(
    page: PracticePage, drill: object
) -> None:
    (drill,) = (each for each in load_drills("zh_CN") if each is drill)
    claim = directory().claim_for(drill.claimed or "") or Claim.nobody()
    if drill.number_text is None:
        check = check_hidden()
    else:
        number = PhoneNumber.parse(drill.number_text)
        check = check_number(number, CheckContext(directory(), claim))
    page.start_drill(drill.id)
    assert "程序看这个显示" not in read(page)
    choose(page, RIGHT)
    lines = read(page).splitlines()
    (at,) = (number for number, line in enumerate(lines) if "程序看这个显示：" in line)
    assert any(words in lines[at + 1] for words in SAID_OF_CLASS[check.number_class])


# by keyboard


def test_a_whole_session_by_keyboard_alone(page: PracticePage, engine: Engine) -> None:
    press(ENTER)  # 练 5 题
    assert "第 1 题，共 5 题" in read(page)
    for number in range(1, 6):
        assert f"第 {number} 题" in read(page)
        finish(page, RIGHT)
        press(ENTER)  # 下一题
    assert "这次练了 5 题" in read(page)
    assert [grade for _, grade in results(engine)] == [Grade.RIGHT] * 5
    press(ENTER)  # 好了
    assert "全部题目" in read(page)


def test_arrows_walk_through_the_choices_and_enter_takes_one(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    choices = run_of(page).choices()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Up)
    press(ENTER)
    assert run_of(page).answered == choices[2]


def test_a_key_without_a_choice_does_nothing(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    press(Qt.Key.Key_9)
    press(Qt.Key.Key_0)
    press(Qt.Key.Key_X)
    assert run_of(page).answered is None


def test_a_second_number_does_not_change_what_was_chosen(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    choose(page, RIGHT)
    for key in (Qt.Key.Key_1, Qt.Key.Key_2, Qt.Key.Key_3):
        press(key)
    assert len(run_of(page).taken) == 1
    assert run_of(page).grade is Grade.RIGHT


def test_a_key_held_down_skips_nothing(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    press(Qt.Key.Key_1)
    assert run_of(page).answered is not None
    for _ in range(5):
        held = QKeyEvent(
            QEvent.Type.KeyPress, ENTER, Qt.KeyboardModifier.NoModifier, "\r", autorep=True
        )
        focused = QApplication.focusWidget()
        assert focused is not None
        QApplication.sendEvent(focused, held)
        settle()
    assert len(run_of(page).taken) == 1
    assert run_of(page).answered is not None


def test_a_long_talk_is_scrolled_by_keys(qtbot: QtBot, page: PracticePage) -> None:
    page.start_drill(FROZEN)
    settle()
    page.resize(968, 420)
    for _ in range(3):
        choose(page, WRONG)
        press(ENTER)
    phone = page.findChild(PhonePanel)
    assert phone is not None
    bar = phone.talk.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0 and bar.value() == bar.maximum())
    press(Qt.Key.Key_PageUp)
    assert bar.value() < bar.maximum()


def test_tab_walks_down_the_answer_to_the_way_on(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    choose(page, RIGHT)
    passed: list[str] = []
    for _ in range(5):
        focused = QApplication.focusWidget()
        assert focused is not None
        passed.append(focused.accessibleName())
        press(Qt.Key.Key_Tab)
    number = run_of(page).choices().index(run_of(page).turns[0].choice) + 1
    assert passed == [
        "继续",
        "先到这里",
        f"{number}  我自己看 App，先挂了",
        "看指南：2.2 说是风险提示",
        "看指南：4.1 冷静，然后挂断",
    ]


def test_the_mouse_does_it_too(page: PracticePage, engine: Engine) -> None:
    click(page, "练 5 题")
    while not run_of(page).is_over:
        choices = run_of(page).choices()
        number = [choice.verdict for choice in choices].index(RIGHT)
        click(page, f"{number + 1}  {choices[number].text}")
        click(page, "继续")
    assert len(results(engine)) == 1


# a screen reader


def test_each_line_and_each_answer_is_said(page: PracticePage, heard: list[str]) -> None:
    page.start_drill(FROZEN)
    drill = run_of(page).drill
    choose(page, RIGHT)
    press(ENTER)
    assert heard[:3] == [
        f"{drill.scene} {drill.lines[0].text}",
        f"对，就这样。 {drill.line('alarm').choice('app').answer}",
        drill.line("after").text,
    ]


def test_the_talk_says_who_speaks(page: PracticePage) -> None:
    page.start_drill(FROZEN)
    choose(page, RIGHT)
    shown = read(page)
    assert "对方：您好，我是网商银行风控中心。" in shown
    assert "我：我自己看 App，先挂了" in shown
    assert '"0 0 9 5 1 8 8"' in shown


# the way through a session


def test_the_page_opens_with_the_choice_while_nothing_is_due(page: PracticePage) -> None:
    assert "电话来之前，先练一遍" in read(page)
    assert QApplication.focusWidget() is button(page, "练 5 题")


def test_the_page_opens_with_a_session_once_something_is_due(
    qtbot: QtBot, controller: PracticeController, clock: SetClock, page: PracticePage
) -> None:
    page.start_drill(FROZEN)
    finish(page, WRONG)
    page.hide()
    clock.advance(days=1)
    again = PracticePage(controller)
    open_page(qtbot, again)
    assert "第 1 题，共 5 题" in read(again)
    assert FROZEN in [run.drill.id for run in again._session.runs]  # type: ignore[union-attr]


def test_one_drill_is_repeated_from_the_list(page: PracticePage) -> None:
    click(page, "按一串带星号的数字，没练过")
    assert "第 1 题，共 1 题" in read(page)
    assert "+8610086" in read(page)


def test_the_list_says_where_each_drill_stands(page: PracticePage, clock: SetClock) -> None:
    page.start_drill(FROZEN)
    finish(page, WRONG)
    press(ENTER)
    click(page, "好了")
    shown = read(page)
    assert "账户马上要冻结，明天" in shown
    assert "还有 24 题没练过" in shown
    assert "练过 1 次，其中 0 次每一步都对。" in shown


def test_who_stops_halfway_loses_only_the_unfinished_drill(
    page: PracticePage, engine: Engine
) -> None:
    page.start()
    first = run_of(page).drill.id
    finish(page, RIGHT)
    press(ENTER)
    choose(page, WRONG)
    click(page, "先到这里")
    assert "这次练了 1 题" in read(page)
    assert results(engine) == [(first, Grade.RIGHT)]


def test_who_stops_in_the_first_drill_is_back_at_the_choice(
    page: PracticePage, engine: Engine
) -> None:
    page.start()
    choose(page, WRONG)
    click(page, "先到这里")
    assert "全部题目" in read(page)
    assert results(engine) == []


def test_a_session_goes_on_where_it_was_left(page: PracticePage) -> None:
    page.start()
    finish(page, RIGHT)
    press(ENTER)
    before = read(page)
    page.hide()
    page.show()
    settle()
    # The offscreen window is not the active one any more, so nothing has the focus.
    assert read(page) == before.replace(" [focused]", "")


def test_the_switch_for_the_reminder_is_kept(page: PracticePage, engine: Engine) -> None:
    page.start_drill(FROZEN)
    finish(page, WRONG)
    press(ENTER)
    switch = button(page, "到时间提醒我练")
    assert switch.isChecked()
    click(page, "到时间提醒我练")
    assert engine.settings.current.practice_reminder is False
    assert not switch.isChecked()
    click(page, "到时间提醒我练")
    assert engine.settings.current.practice_reminder is True


def test_a_link_leads_to_a_place_the_guidance_has(
    qtbot: QtBot, page: PracticePage, engine: Engine
) -> None:
    page.start_drill(FROZEN)
    choose(page, RIGHT)
    press(ENTER)
    choose(page, RIGHT)
    with qtbot.waitSignal(page.reference_requested) as asked:
        click(page, "看指南：核实就拨 95188")
    assert engine.guidance.find(asked.args[0]) is not None


def test_a_result_that_cannot_be_stored_is_told_and_the_session_goes_on(
    page: PracticePage,
    engine: Engine,
    failures: list[CallAssistError],
    locked_file: Callable[[], AbstractContextManager[None]],
) -> None:
    page.start()
    with locked_file():
        finish(page, RIGHT)
    assert [each.sentence for each in failures] == ["database_locked"]
    assert "再来一次" not in read(page)
    press(ENTER)
    assert "第 2 题" in read(page)
    assert results(engine) == []


# another language, larger text


def test_a_change_of_language_keeps_the_place_in_the_session(
    qtbot: QtBot, page: PracticePage, controller: PracticeController, engine: Engine
) -> None:
    page.start()
    finish(page, RIGHT)
    press(ENTER)
    choose(page, RIGHT)
    taken, draft = run_of(page).taken, page.draft()
    engine.language = "en"
    again = PracticePage(controller)
    again.resume(draft)
    open_page(qtbot, again)
    drill = engine.practice.drill(run_of(again).drill.id)
    assert run_of(again).taken == taken
    assert drill.lines[0].text in read(again)
    assert run_of(again).turns[-1].choice.answer in read(again)


def test_the_end_of_a_session_outlives_a_change_of_language(
    qtbot: QtBot, page: PracticePage, controller: PracticeController, engine: Engine
) -> None:
    page.start_drill(FROZEN)
    finish(page, RIGHT)
    press(ENTER)
    draft = page.draft()
    engine.language = "en"
    again = PracticePage(controller)
    again.resume(draft)
    open_page(qtbot, again)
    assert engine.practice.drill(FROZEN).title in read(again)


def test_nothing_begun_leaves_no_draft(page: PracticePage) -> None:
    assert page.draft() is None


def test_with_large_text_the_phone_stands_above_the_question(
    qtbot: QtBot, controller: PracticeController
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, Theme(text_percent=200))
    page = PracticePage(controller)
    open_page(qtbot, page)
    page.start_drill(FROZEN)
    settle()
    phone, question = page.findChild(PhonePanel), page.findChild(QuestionCard)
    assert phone is not None
    assert question is not None
    at = question.mapTo(page, question.rect().topLeft())
    assert at.y() > phone.mapTo(page, phone.rect().bottomLeft()).y()
    assert phone.talk.verticalScrollBar().maximum() == 0
    assert page.minimumSizeHint().width() <= 968


def test_with_large_text_the_answer_is_in_sight(
    qtbot: QtBot, controller: PracticeController
) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    apply_theme(application, Theme(text_percent=200))
    page = PracticePage(controller)
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setWidgetResizable(True)
    area.setWidget(page)
    area.resize(968, 700)
    area.show()
    qtbot.waitActive(area)
    page.start_drill(FROZEN)
    page.take_keyboard()
    settle()
    choose(page, ACCEPTABLE)
    press(ENTER)
    choose(page, WRONG)
    answer = page.findChild(AnswerView)
    assert answer is not None
    qtbot.waitUntil(lambda: answer.visibleRegion().boundingRect() == answer.rect())
