"""The person's own name for a number stands under its verdict, a moment later, and changes none."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.services.added_names import AddedNames
from callassist.services.added_numbers_desk import AddedNumbersDesk
from callassist.services.engine import Engine
from callassist.ui.added_numbers.number_dialog import NumberDialog
from callassist.ui.main_window import CALL_LOG, EDIT, LOG, STEPS, MainWindow
from callassist.ui.pages.log_page import LogPage
from store.made_calls import ended
from ui.added_numbers.conftest import MOBILE
from ui.pages.hands import click, press, read, settle, type_text

LABEL = "你添加的：王经理（2026-11-23）"
OFFER = "把这个号码记为我的…"


def page_of(window: MainWindow, page_id: str) -> QWidget:
    page = window.page(page_id)
    assert page is not None
    return page


@pytest.fixture
def log_page(qtbot: QtBot, window: MainWindow) -> LogPage:
    window.show_page(LOG)
    page = window.page(LOG)
    assert isinstance(page, LogPage)
    qtbot.waitUntil(lambda: page._is_filled)
    return page


def put_number(page: LogPage, text: str) -> None:
    page._form.number.field.setText(text)
    settle()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Callable[[str], list[str]]:
    """Lets the dialog give a name; returns what it was opened with."""

    def with_name(name: str) -> list[str]:
        begun: list[str] = []

        def execute(dialog: NumberDialog) -> int:
            begun.append(dialog.form.number.text())
            dialog.form.name.setText(name)
            dialog._keep(is_agreed=True)
            return dialog.result()

        monkeypatch.setattr(NumberDialog, "exec", execute)
        return begun

    return with_name


def test_the_name_comes_under_the_verdict_while_typing(
    qtbot: QtBot, log_page: LogPage, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "王经理")
    put_number(log_page, "13912345678")
    assert LABEL not in read(log_page), "it is not looked up while keys are being pressed"
    qtbot.waitUntil(lambda: LABEL in read(log_page))

    words = read(log_page)
    assert words.index("普通手机号") < words.index(LABEL) < words.index("为什么这样判断")
    assert OFFER not in words
    put_number(log_page, "139123456789")
    assert LABEL not in read(log_page), "never for another number, not for a moment"


def test_a_forgery_keeps_its_warning_above_the_name(
    qtbot: QtBot, log_page: LogPage, desk: AddedNumbersDesk
) -> None:
    desk.add("+8695188", "王经理", is_agreed=True)
    put_number(log_page, "+8695188")
    qtbot.waitUntil(lambda: LABEL in read(log_page))

    words = read(log_page)
    assert words.index("冒充：很像 95188") < words.index(LABEL)
    assert "上面的提醒照样算数" in words


def test_a_withheld_number_has_no_name_and_none_is_offered(qtbot: QtBot, log_page: LogPage) -> None:
    click(log_page, "没有显示号码")
    qtbot.wait(400)

    assert "你添加的" not in read(log_page)
    assert OFFER not in read(log_page)


def test_saving_waits_for_no_name(
    log_page: LogPage, engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def note(_: AddedNames, text: str) -> tuple[()]:
        asked.append(text)
        return ()

    monkeypatch.setattr(AddedNames, "beside", note)
    log_page.take_keyboard()
    type_text("13912345678")
    press(Qt.Key.Key_Return)

    assert len(engine.calls.calls(CallFilter())) == 1
    assert asked == []


def test_from_the_form_the_number_is_kept_under_a_name(
    qtbot: QtBot, log_page: LogPage, answers: Callable[[str], list[str]]
) -> None:
    begun = answers("王经理")
    put_number(log_page, MOBILE)
    click(log_page, OFFER)

    assert begun == [MOBILE]
    qtbot.waitUntil(lambda: LABEL in read(log_page))


def test_from_a_stored_call_the_number_is_kept_under_a_name(
    qtbot: QtBot,
    window: MainWindow,
    engine: Engine,
    answers: Callable[[str], list[str]],
) -> None:
    begun = answers("王经理")
    before = engine.calls.take(ended(MOBILE)).call
    window.show_logged_call(before.id)
    page = page_of(window, CALL_LOG)
    qtbot.waitUntil(lambda: OFFER in read(page))
    click(page, OFFER)

    assert begun == [MOBILE]
    qtbot.waitUntil(lambda: LABEL in read(page))
    assert OFFER not in read(page)
    assert engine.calls.find(before.id) == before


def test_the_name_of_one_call_never_stands_beside_another(
    qtbot: QtBot, window: MainWindow, engine: Engine, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "王经理")
    known = engine.calls.take(ended(MOBILE)).call.id
    other = engine.calls.take(ended("13800138001")).call.id
    hidden = engine.calls.take(ended("", is_hidden=True)).call.id
    window.show_logged_call(known)
    page = page_of(window, CALL_LOG)
    qtbot.waitUntil(lambda: LABEL in read(page))

    for call_id in (other, hidden):
        window.show_logged_call(call_id)
        settle()
        assert "你添加的" not in read(page)


def test_the_form_for_more_shows_the_name_too(
    qtbot: QtBot, window: MainWindow, engine: Engine, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "王经理")
    call = engine.calls.take(ended(MOBILE)).call
    window.show_edit(call.id)
    page = page_of(window, EDIT)

    qtbot.waitUntil(lambda: LABEL in read(page))


def test_no_step_and_no_number_to_dial_comes_from_an_added_number(
    window: MainWindow, engine: Engine, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "网商银行官方客服")
    call = engine.calls.take(ended(MOBILE)).call
    window.show_steps(call.id)
    settle()

    words = read(page_of(window, STEPS))
    assert "网商银行官方客服" not in words
    assert "你添加的" not in words


def test_a_damaged_data_file_leaves_the_verdict_as_it_is(
    qtbot: QtBot, log_page: LogPage, engine: Engine, desk: AddedNumbersDesk
) -> None:
    desk.add(MOBILE, "王经理")
    engine.close()
    (engine.folder / "callassist.sqlite3").write_bytes(b"no database" * 100)
    put_number(log_page, MOBILE)
    qtbot.wait(400)

    assert "普通手机号" in read(log_page)
    assert "你添加的" not in read(log_page)
