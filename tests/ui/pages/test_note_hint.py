"""What will be masked in a note is said while it is written, and never stands in the way."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from callassist.domain.call_filter import CallFilter
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.pages.call_form import CallForm
from callassist.ui.pages.log_page import LogPage
from callassist.ui.pages.note_hint import NoteHint
from ui.pages.hands import click, open_page, press, read, type_text

TELLING = "他要验证码，我念了829310"
MASKED = "他要验证码，我念了••••"


@pytest.fixture
def page(qtbot: QtBot, controller: CallController) -> LogPage:
    QGuiApplication.clipboard().clear()
    page = LogPage(controller)
    open_page(qtbot, page)
    qtbot.waitUntil(lambda: "刚才 · 今天" in read(page))
    return page


def hint_of(page: LogPage) -> NoteHint:
    (hint,) = page.findChildren(NoteHint)
    return hint


def write(page: LogPage, note: str) -> None:
    (form,) = page.findChildren(CallForm)
    form.story.note.setText(note)


def note_in(page: LogPage) -> str:
    (form,) = page.findChildren(CallForm)
    return form.story.note.text()


def test_what_will_be_stored_is_shown_before_saving(page: LogPage, qtbot: QtBot) -> None:
    write(page, TELLING)
    qtbot.waitUntil(hint_of(page).isVisible)
    assert f"这里像有验证码。保存时会遮住，存下的是“{MASKED}”。" in read(page)
    assert note_in(page) == TELLING


def test_an_innocent_note_is_let_alone(page: LogPage, qtbot: QtBot) -> None:
    write(page, TELLING)
    qtbot.waitUntil(hint_of(page).isVisible)
    write(page, "没给验证码，他说工号829310")
    qtbot.waitUntil(hint_of(page).isHidden)


def test_words_are_asked_for_only_where_they_decide(page: LogPage, qtbot: QtBot) -> None:
    write(page, TELLING)
    qtbot.waitUntil(hint_of(page).isVisible)
    assert "写明那是什么就不遮" in read(page)
    write(page, "念了6222021234567894")
    qtbot.waitUntil(lambda: "这里像有银行卡号" in read(page))
    assert "写明那是什么就不遮" not in read(page)


def test_the_note_is_masked_at_once_for_who_wants_it(page: LogPage, qtbot: QtBot) -> None:
    write(page, TELLING)
    qtbot.waitUntil(hint_of(page).isVisible)
    click(page, "现在就遮住")
    assert note_in(page) == MASKED
    qtbot.waitUntil(hint_of(page).isHidden)


def test_enter_saves_a_note_with_a_secret_without_a_question(
    page: LogPage, qtbot: QtBot, controller: CallController
) -> None:
    type_text("17012345678")
    write(page, TELLING)
    press(Qt.Key.Key_Return)
    pages = controller.pages(CallFilter())
    assert pages is not None
    (call,) = pages.calls(0, 10)
    assert call.ended.note == MASKED
    qtbot.waitUntil(hint_of(page).isHidden)


def test_of_a_long_note_the_part_with_the_mask_is_shown(page: LogPage, qtbot: QtBot) -> None:
    write(page, "他一直说个不停。" * 20 + TELLING)
    qtbot.waitUntil(hint_of(page).isVisible)
    assert "…" in read(page)
    assert MASKED in read(page)
