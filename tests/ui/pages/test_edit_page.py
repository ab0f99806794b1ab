"""A stored call is told more about in the form it was written down with; in the whole window."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDate, QDateTime, QEvent, Qt, QTime, QTimeZone
from PySide6.QtWidgets import QApplication, QDateTimeEdit, QLineEdit

from callassist.domain.calls import CallPurpose, EndedCall, Given, Request, Situation
from callassist.domain.claims import Claim, ClaimedRole
from callassist.services.engine import Engine
from callassist.ui.main_window import CALL_LOG, EDIT, STEPS, MainWindow
from callassist.ui.pages.call_form import CallForm
from callassist.ui.pages.call_log_page import CallLogPage
from callassist.ui.pages.edit_page import EditPage
from callassist.ui.pages.number_entry import NumberEntry
from callassist.ui.theme import Theme, apply_theme
from store.made_calls import BANK, BEIJING
from ui.conftest import GoldenTree
from ui.pages.hands import button, click, press, read, settle, type_text

NOW = datetime(2026, 11, 23, 15, 42, tzinfo=BEIJING)
WHOLE = EndedCall(
    number_text="+86 95188 转 3",
    received_at=NOW - timedelta(days=3, seconds=17),
    claim=BANK,
    purpose=CallPurpose.LOAN_CREDIT,
    requests=frozenset({Request.OTP, Request.HOME_VISIT}),
    given=frozenset({Given.OTP, Given.NFC_TAP}),
    situation=Situation.GIVEN,
    still_connected=True,
    is_abroad=True,
    note="说我的账户“异常”",
)
"""A call with something in every part."""

Stored = Callable[[EndedCall], int]


@pytest.fixture
def stored(engine: Engine) -> Stored:
    return lambda ended: engine.calls.take(ended).call.id


def edit(window: MainWindow, call_id: int) -> EditPage:
    """Open the form for a call."""
    window.show_edit(call_id)
    settle()
    page = window.page(EDIT)
    assert isinstance(page, EditPage)
    return page


def note_of(page: EditPage) -> QLineEdit:
    (form,) = page.findChildren(CallForm)
    return form.story.note


def simple(number: str = "13812345678", **told: object) -> EndedCall:
    values: dict[str, object] = {"number_text": number, "received_at": NOW, **told}
    return EndedCall(**values)  # type: ignore[arg-type]


# the form


def test_tree_of_the_edit_page(window: MainWindow, stored: Stored, golden_tree: GoldenTree) -> None:
    golden_tree(edit(window, stored(WHOLE)), "edit_page")


@pytest.mark.parametrize(
    "ended",
    [
        WHOLE,
        simple("", is_hidden=True),
        simple(claim=Claim(ClaimedRole.ACQUAINTANCE, None)),
        simple(claim=Claim(ClaimedRole.OTHER_BANK, "gone_bank")),
        simple(purpose=CallPurpose.CASE_INVESTIGATION, situation=Situation.ENDED),
        simple(situation=Situation.ONGOING, still_connected=True),
        simple(received_at=NOW.astimezone(timezone(timedelta(hours=-5))) - timedelta(days=400)),
        simple(received_at=NOW + timedelta(days=1)),
    ],
)
def test_what_is_not_touched_is_stored_as_it_was(
    window: MainWindow, engine: Engine, stored: Stored, ended: EndedCall
) -> None:
    call_id = stored(ended)
    page = edit(window, call_id)
    note_of(page).setText("补一句")

    click(window, "保存改动")

    assert engine.calls.find(call_id).ended == replace(ended, note="补一句")


def test_saving_without_a_change_changes_nothing(
    window: MainWindow, engine: Engine, stored: Stored
) -> None:
    call_id = stored(WHOLE)
    edit(window, call_id)

    click(window, "保存改动")

    assert window.current_page_id() != EDIT
    assert engine.edits.edits_of(call_id) == []
    assert "改好了" not in read(window)


def test_corrected_time_is_stored(window: MainWindow, engine: Engine, stored: Stored) -> None:
    call_id = stored(WHOLE)
    page = edit(window, call_id)
    (field,) = [each for each in page.findChildren(QDateTimeEdit) if each.isVisible()]
    field.setDateTime(QDateTime(QDate(2026, 11, 19), QTime(8, 5), QTimeZone.utc()))

    click(window, "保存改动")

    corrected = datetime(2026, 11, 19, 8, 5, tzinfo=BEIJING)
    assert engine.calls.find(call_id).ended.received_at == corrected


def test_verdict_follows_the_form(window: MainWindow, stored: Stored) -> None:
    page = edit(window, stored(simple()))
    assert "普通手机号" in read(page)
    page.findChildren(NumberEntry)[0].field.setText("+86 95188")
    settle()

    assert "冒充：很像 95188，但不是" in read(page)


def test_number_that_was_emptied_is_asked_for(
    window: MainWindow, engine: Engine, stored: Stored
) -> None:
    call_id = stored(simple())
    page = edit(window, call_id)
    page.findChildren(NumberEntry)[0].field.clear()

    click(window, "保存改动")

    assert window.current_page_id() == EDIT
    assert "还没有填号码" in read(page)
    assert engine.calls.find(call_id).ended.number_text == "13812345678"


# what follows


def test_more_serious_call_leads_to_its_steps_and_says_so(
    window: MainWindow, stored: Stored
) -> None:
    edit(window, stored(simple()))
    click(window, "报验证码")

    click(window, "保存改动")

    assert window.current_page_id() == STEPS
    told = read(window)
    assert "改好了，判断从“有可疑”变成“高度可疑”。" in told
    assert "个步骤。" in told


def test_note_alone_leads_back_to_the_call_in_the_log(window: MainWindow, stored: Stored) -> None:
    stored(simple("95533"))
    call_id = stored(simple(received_at=NOW - timedelta(days=1)))
    window.show_page(CALL_LOG)
    page = edit(window, call_id)
    note_of(page).setText("没说话")

    click(window, "保存改动")

    assert window.current_page_id() == CALL_LOG
    log = window.page(CALL_LOG)
    assert isinstance(log, CallLogPage)
    assert "备注：没说话" in read(log)
    assert "改好了，判断没变：有可疑。" in read(window)


def test_masked_note_is_told(window: MainWindow, stored: Stored) -> None:
    page = edit(window, stored(simple()))
    note_of(page).setText("验证码 482913")

    click(window, "保存改动")

    assert "482913" not in read(window)
    assert "验证码" in read(window)


def test_undo_takes_the_change_back_once(
    window: MainWindow, engine: Engine, stored: Stored
) -> None:
    call_id = stored(simple())
    edit(window, call_id)
    click(window, "报验证码")
    click(window, "保存改动")

    click(window, "撤销改动")

    assert engine.calls.find(call_id).ended == simple()
    assert "改好了" not in read(window)
    assert "有可疑" in read(window)


def test_second_change_replaces_the_offer_to_undo_the_first(
    window: MainWindow, engine: Engine, stored: Stored
) -> None:
    call_id = stored(simple())
    for words in ("一", "二"):
        note_of(edit(window, call_id)).setText(words)
        click(window, "保存改动")

    click(window, "撤销改动")

    assert engine.calls.find(call_id).ended.note == "一"


@pytest.mark.parametrize("way", ["button", "key"])
def test_leaving_changes_nothing_and_returns(
    window: MainWindow, engine: Engine, stored: Stored, way: str
) -> None:
    call_id = stored(simple())
    window.show_page(CALL_LOG)
    page = edit(window, call_id)
    note_of(page).setText("不要这个")

    if way == "button":
        click(window, "取消，不改")
    else:
        press(Qt.Key.Key_Escape)

    assert window.current_page_id() == CALL_LOG
    assert engine.calls.find(call_id).ended.note == ""


def test_half_made_change_outlives_a_change_of_language(
    window: MainWindow, stored: Stored, qapp: QApplication
) -> None:
    page = edit(window, stored(WHOLE))
    note_of(page).setText("还没写完")

    qapp.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    settle()

    page = window.page(EDIT)  # type: ignore[assignment]
    assert note_of(page).text() == "还没写完"
    assert "+86 95188 转 3" in read(page)


def test_call_that_is_gone_is_told(window: MainWindow, stored: Stored) -> None:
    stored(simple())

    window.show_page(CALL_LOG)
    window.show_edit(77)
    settle()

    assert window.current_page_id() == CALL_LOG
    assert "error.no_call" in read(window)


# ways there


@pytest.mark.parametrize("key", [Qt.Key.Key_F2, Qt.Key.Key_E])
def test_key_in_the_log_opens_the_form(window: MainWindow, stored: Stored, key: Qt.Key) -> None:
    stored(simple())
    window.show_page(CALL_LOG)
    settle()

    press(key)

    assert window.current_page_id() == EDIT
    page = window.page(EDIT)
    assert page is not None
    assert "13812345678" in read(page)


def test_letter_in_the_search_field_is_only_a_letter(window: MainWindow, stored: Stored) -> None:
    stored(simple())
    window.show_page(CALL_LOG)
    settle()
    press(Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)

    press(Qt.Key.Key_E)
    type_text("e")

    assert window.current_page_id() == CALL_LOG


def test_button_beside_the_call_opens_the_form(window: MainWindow, stored: Stored) -> None:
    stored(simple())
    window.show_page(CALL_LOG)
    settle()

    click(window, "补记或改正…")

    assert window.current_page_id() == EDIT


def test_everything_is_in_sight_in_large_type(
    window: MainWindow, stored: Stored, qapp: QApplication
) -> None:
    apply_theme(qapp, Theme(text_percent=200))
    page = edit(window, stored(WHOLE))
    settle()

    save = button(page, "保存改动")
    assert save.mapTo(page, save.rect().topRight()).x() <= page.width()
