import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import timedelta
from typing import NoReturn

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from callassist.bundled.guidance_files import load_guidance
from callassist.domain.advice import CallOutcome
from callassist.domain.call_filter import CallFilter
from callassist.domain.calls import EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.domain.errors import CallAssistError
from callassist.domain.numbering_plan import NumberClass
from callassist.ui.controllers import call_controller
from callassist.ui.controllers.call_controller import CallController, CallDesks
from callassist.ui.pages.log_page import LogPage
from store.made_calls import SetClock, ended
from ui.pages.hands import button, click, open_page, press, read, settle, type_text

# An open list asks the window system for things that the offscreen one does not have.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support (raise|grabbing)")

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def empty_clipboard(qapp: object) -> None:
    QGuiApplication.clipboard().clear()


@pytest.fixture
def page(qtbot: QtBot, controller: CallController) -> LogPage:
    return open_log(qtbot, LogPage(controller))


def open_log(qtbot: QtBot, page: LogPage) -> LogPage:
    """Show a page and wait for what comes right after its first paint."""
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: "刚才 · 今天" in read(page))
    return page


def stored(controller: CallController) -> list[EndedCall]:
    pages = controller.pages(CallFilter())
    assert pages is not None
    return [call.ended for call in pages.calls(0, 100)]


# saving


def test_number_and_enter_store_a_call(page: LogPage, controller: CallController) -> None:
    type_text("+86 95188")
    press(Qt.Key.Key_Return)
    (call,) = stored(controller)
    assert call.number_text == "+86 95188"
    assert call.situation is Situation.ENDED
    assert call.received_at == controller.now()


def test_form_is_empty_for_the_next_call_after_saving(page: LogPage) -> None:
    empty = read(page)
    type_text("17012345678")
    click(page, "报验证码")
    click(page, "接电话时我在境外")
    click(page, "保存，看下一步")
    page.take_keyboard()
    settle()
    assert read(page) == empty


def test_stored_call_is_told_once(page: LogPage, controller: CallController) -> None:
    told: list[CallOutcome] = []
    controller.call_logged.connect(told.append)
    type_text("95188")
    press(Qt.Key.Key_Return)
    assert [outcome.call.ended.number_text for outcome in told] == ["95188"]


def test_control_and_enter_save_from_anywhere(page: LogPage, controller: CallController) -> None:
    type_text("95188")
    button(page, "报密码").setFocus()
    press(Qt.Key.Key_Return, CONTROL)
    assert len(stored(controller)) == 1


def test_call_without_a_number_is_stored_by_keyboard(
    page: LogPage, controller: CallController
) -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Space)
    press(Qt.Key.Key_Return)
    (call,) = stored(controller)
    assert call.is_hidden
    assert call.number_text == ""


def test_missing_number_is_asked_for_and_nothing_is_lost(
    page: LogPage, controller: CallController
) -> None:
    click(page, "报验证码")
    page.take_keyboard()
    press(Qt.Key.Key_Return)
    assert "还没有填号码" in read(page)
    assert stored(controller) == []
    type_text("95188")
    press(Qt.Key.Key_Return)
    (call,) = stored(controller)
    assert call.requests == {Request.OTP}


def test_form_stays_as_it_is_when_the_call_cannot_be_stored(
    page: LogPage,
    controller: CallController,
    locked_file: Callable[[], AbstractContextManager[None]],
    failures: list[CallAssistError],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(call_controller, "ATTEMPTS", 1)
    type_text("+86 95188")
    click(page, "报密码")
    before = read(page)
    with locked_file():
        press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: bool(failures))
    assert [failure.sentence for failure in failures] == ["database_locked"]
    assert read(page) == before
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].requests == {Request.PASSWORD}


def test_a_call_that_waits_for_the_data_file_is_stored_once(
    page: LogPage,
    controller: CallController,
    locked_file: Callable[[], AbstractContextManager[None]],
    qtbot: QtBot,
) -> None:
    type_text("+86 95188")
    with locked_file():
        press(Qt.Key.Key_Return)
        assert controller.is_submitting()
    assert controller.submit(ended("+86 95188")) is None

    qtbot.waitUntil(lambda: not controller.is_submitting())

    assert len(stored(controller)) == 1


# what is told


def test_everything_chosen_is_stored(page: LogPage, controller: CallController) -> None:
    type_text("17012345678")
    click(page, "推销产品")
    click(page, "报验证码")
    click(page, "加微信或 QQ")
    click(page, "有，我选一下…")
    click(page, "短信验证码")
    click(page, "还在通话")
    click(page, "接电话时我在境外")
    click(page, "保存，看下一步")
    (call,) = stored(controller)
    assert call.purpose == "promotion"
    assert call.requests == {Request.OTP, Request.ADD_WECHAT}
    assert call.given == {Given.OTP}
    assert call.situation is Situation.GIVEN
    assert call.still_connected
    assert call.is_abroad


def test_all_requests_can_be_chosen(page: LogPage, controller: CallController) -> None:
    from callassist.ui.labels import request_words

    type_text("95188")
    requests_more = [each for each in page.findChildren(QWidget) if _is_more(each)]
    requests_more[-1].setFocus()
    press(Qt.Key.Key_Space)
    for request in Request:
        click(page, request_words(request))
    click(page, "保存，看下一步")
    (call,) = stored(controller)
    assert call.requests == set(Request)


def _is_more(widget: QWidget) -> bool:
    return widget.isVisible() and widget.accessibleName() == "更多"


def test_none_of_them_takes_the_requests_back(page: LogPage, controller: CallController) -> None:
    type_text("95188")
    click(page, "报密码")
    click(page, "都没有")
    click(page, "保存，看下一步")
    assert stored(controller)[0].requests == frozenset()


def test_call_that_is_still_on_is_ongoing(page: LogPage, controller: CallController) -> None:
    type_text("95188")
    click(page, "还在通话")
    click(page, "保存，看下一步")
    assert stored(controller)[0].situation is Situation.ONGOING


def test_something_given_without_saying_what_is_asked_for(
    page: LogPage, controller: CallController
) -> None:
    type_text("95188")
    click(page, "有，我选一下…")
    click(page, "保存，看下一步")
    assert "选一下给了什么" in read(page)
    assert stored(controller) == []
    click(page, "什么都没给")
    click(page, "保存，看下一步")
    assert stored(controller)[0].given == frozenset()


def test_time_counts_from_the_first_key(
    page: LogPage, controller: CallController, clock: SetClock
) -> None:
    clock.advance(hours=3)
    type_text("9")
    assert "刚才 · 今天 18:42" in read(page)
    began = clock.now()
    clock.advance(minutes=20)
    type_text("5188")
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].received_at == began - timedelta(minutes=10)


def test_another_time_is_a_wall_time_of_the_program_clock(
    page: LogPage, controller: CallController, clock: SetClock
) -> None:
    type_text("95188")
    for _ in range(3):
        press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_End)
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return, CONTROL)
    assert stored(controller)[0].received_at == clock.now().replace(year=2025)


# who they said they were


def claim_field() -> None:
    press(Qt.Key.Key_Tab)
    press(Qt.Key.Key_Tab)


def test_organisation_is_found_by_its_short_name(page: LogPage, controller: CallController) -> None:
    type_text("95588")
    claim_field()
    type_text("工行")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].claim == Claim(ClaimedRole.OTHER_BANK, "icbc")


def test_role_is_found_by_a_part_of_its_words(page: LogPage, controller: CallController) -> None:
    type_text("95588")
    claim_field()
    type_text("检察")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].claim.role is ClaimedRole.POLICE_COURT


def test_name_can_be_typed_on_past_another_one(page: LogPage, controller: CallController) -> None:
    type_text("95588")
    claim_field()
    type_text("中国银行某某支行")
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].note == "对方自称：中国银行某某支行"


def test_name_the_list_does_not_know_is_kept_in_the_note(
    page: LogPage, controller: CallController
) -> None:
    type_text("95588")
    claim_field()
    type_text("某某小贷")
    press(Qt.Key.Key_Return)
    (call,) = stored(controller)
    assert call.claim == Claim.nobody()
    assert call.note == "对方自称：某某小贷"


def test_typing_replaces_the_claim_chosen_before(page: LogPage, controller: CallController) -> None:
    type_text("95588")
    claim_field()
    type_text("网商银行")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Backtab)
    press(Qt.Key.Key_Tab)
    type_text("招商银行")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Return)
    assert stored(controller)[0].claim == Claim(ClaimedRole.OTHER_BANK, "cmb")


def test_own_banks_stand_near_the_top(qtbot: QtBot, controller: CallController) -> None:
    page = open_log(qtbot, LogPage(controller, lambda: ["bank_of_communications", "cmb"]))
    choice = page._form.story.claim
    offered = [choice.itemText(index) for index in range(5)]
    wording = controller.wording
    assert offered[:1] == ["没说、不清楚"]
    assert wording.organisation("cmb") in offered
    assert offered.index("网商银行") > offered.index(wording.organisation("cmb"))


# the verdict


def test_tab_walks_through_the_form_before_the_verdict(page: LogPage) -> None:
    type_text("95188")
    names = []
    for _ in range(12):
        focused = QApplication.focusWidget()
        assert focused is not None
        names.append(focused.accessibleName())
        press(Qt.Key.Key_Tab)
    assert names == [
        "来电号码",
        "没有显示号码",
        "对方自称是",
        "什么时候",
        "账户服务",
        "报验证码",
        "什么都没给",
        "还在通话",
        "备注，可以不写。别写密码和验证码",
        "保存，看下一步",
        "这种号码说明什么",
        "接电话时我在境外",
    ]


def test_verdict_appears_while_typing(page: LogPage) -> None:
    type_text("+86 95188")
    shown = read(page)
    assert "冒充：很像 95188，但不是" in shown
    assert "来电显示可以伪造" in shown


def test_claim_against_a_listed_number_is_no_good_verdict(page: LogPage) -> None:
    type_text("95588")
    assert "在号码表中，但显示可以伪造" in read(page)
    claim_field()
    type_text("网商银行")
    press(Qt.Key.Key_Return)
    shown = read(page)
    assert "号码是别家的，和自称的对不上" in shown
    assert "在号码表中，但" not in shown


def test_wishes_are_judged_without_a_number(page: LogPage) -> None:
    click(page, "转到“安全账户”")
    shown = read(page)
    assert "很可能是骗子，不要照做。" in shown
    assert "B6" in shown


def test_first_instruction_is_there_while_the_call_is_on(page: LogPage) -> None:
    type_text("0095188")
    click(page, "还在通话")
    assert "现在就挂断电话。" in read(page)


def test_prefix_is_expected_for_somebody_abroad(page: LogPage) -> None:
    type_text("+8695188")
    click(page, "接电话时我在境外")
    shown = read(page)
    assert "冒充：" not in shown
    assert "在号码表中，但显示可以伪造" in shown


def test_verdict_leads_to_what_such_a_number_proves(page: LogPage, qtbot: QtBot) -> None:
    type_text("+8695188")
    with qtbot.waitSignal(page.reference_requested) as asked:
        click(page, "这种号码说明什么")
    assert asked.args == ["number#lookalike"]


@pytest.mark.parametrize("number_class", NumberClass)
def test_there_is_guidance_on_every_kind_of_number(number_class: NumberClass) -> None:
    assert load_guidance("zh_CN").find(f"number#{number_class}") is not None


def test_nothing_in_the_form_moves_while_typing(page: LogPage) -> None:
    save = button(page, "保存，看下一步")
    before = save.mapTo(page, save.rect().topLeft())
    for character in "+86 95188 转 3":
        type_text(character)
        assert save.mapTo(page, save.rect().topLeft()) == before


# the clipboard


def test_copied_number_is_offered_and_not_taken(qtbot: QtBot, controller: CallController) -> None:
    QGuiApplication.clipboard().setText("+86 95188")
    page = open_log(qtbot, LogPage(controller))
    assert page._form.number.field.text() == ""
    click(page, "剪贴板里有 +86 95188，用它？")
    assert page._form.number.field.text() == "+86 95188"
    assert "剪贴板" not in read(page)


@pytest.mark.parametrize(
    "text", ["", "你好", "95188 或 95588", "工商银行 95588", "12", "2026年的账单", "9" * 60]
)
def test_other_things_on_the_clipboard_are_not_offered(
    qtbot: QtBot, controller: CallController, text: str
) -> None:
    QGuiApplication.clipboard().setText(text)
    page = open_log(qtbot, LogPage(controller))
    assert "剪贴板" not in read(page)


def test_number_copied_later_is_offered_while_the_field_is_empty(page: LogPage) -> None:
    QGuiApplication.clipboard().setText("17012345678")
    settle()
    assert "剪贴板里有 17012345678" in read(page)


# a change of language


def test_draft_goes_on_in_a_page_made_anew(
    qtbot: QtBot, page: LogPage, controller: CallController
) -> None:
    type_text("+86 95188")
    claim_field()
    type_text("网商银行")
    click(page, "风险提示")
    click(page, "报验证码")
    click(page, "有，我选一下…")
    click(page, "转了钱")
    click(page, "接电话时我在境外")
    draft = page.draft()
    page.close()
    again = LogPage(controller)
    again.resume(draft)
    open_log(qtbot, again)
    click(again, "保存，看下一步")
    (call,) = stored(controller)
    assert call.number_text == "+86 95188"
    assert call.claim == Claim(ClaimedRole.MYBANK, "mybank")
    assert (call.purpose, call.is_abroad) == ("risk_alert", True)
    assert call.requests == {Request.OTP}
    assert call.given == {Given.TRANSFER}


def test_untouched_page_has_no_draft(page: LogPage) -> None:
    assert page.draft() is None


# the start


def test_page_needs_no_engine_before_it_is_painted(qtbot: QtBot) -> None:
    def asked_too_early() -> NoReturn:
        raise AssertionError("the engine was asked for before the first paint")

    desks = CallDesks(*[asked_too_early] * 4)
    page = LogPage(CallController(desks, asked_too_early, asked_too_early))
    qtbot.addWidget(page)
    page.resize(page.sizeHint())
    assert page.draft() is None


def test_page_is_imported_without_the_engine() -> None:
    heavy = (
        "callassist.bundled",
        "callassist.domain.assessment",
        "callassist.domain.directory",
        "callassist.services",
        "callassist.store",
        "phonenumbers",
        "segno",
    )
    program = (
        "import sys, callassist.ui.pages.log_page;"
        f"print([name for name in sys.modules if name.startswith({heavy!r})])"
    )
    shown = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True
    )
    assert shown.stdout.strip() == "[]"


# what a screen reader finds


def test_empty_page_reads_well(page: LogPage, golden_tree: Callable[[QWidget, str], None]) -> None:
    golden_tree(page, "log_page_empty")


def test_filled_page_reads_well(page: LogPage, golden_tree: Callable[[QWidget, str], None]) -> None:
    type_text("+86 95188")
    click(page, "报验证码")
    click(page, "有，我选一下…")
    click(page, "短信验证码")
    page.take_keyboard()
    golden_tree(page, "log_page_filled")
