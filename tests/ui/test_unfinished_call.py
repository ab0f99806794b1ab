"""A call that was half written when the program ended is offered, and taken up by a click."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.store.draft_file import FILE_NAME
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import LOG, TO_DO, MainWindow
from callassist.ui.pages.log_page import LogPage
from callassist.ui.unfinished_call import UnfinishedCall
from store.made_calls import BANK, ended
from ui.pages.hands import click, read, settle, type_text

OFFER = "上次有一通来电没存完"


@pytest.fixture
def window(qapp: QApplication, qtbot: QtBot, engine: Engine) -> MainWindow:
    made = MainWindow(Controllers(engine), lambda error: error.sentence)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show_page(LOG)
    made.show()
    qtbot.waitActive(made)
    qtbot.waitUntil(lambda: "保存，看下一步" in read(made))
    return made


@pytest.fixture
def unfinished(window: MainWindow, engine: Engine) -> UnfinishedCall:
    made = UnfinishedCall(window, lambda: engine.drafts, LOG)
    window._calls.call_logged.connect(made.forget_stored)
    return made


def form(window: MainWindow) -> LogPage:
    page = window.page(LOG)
    assert isinstance(page, LogPage)
    return page


def is_kept(engine: Engine) -> bool:
    return (engine.folder / FILE_NAME).exists()


def test_what_is_half_written_is_kept_and_comes_back(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    form(window)._form.tell(
        ended("+8695188", claim=BANK, note="要我转账", is_abroad=True),
        engine.clock.now(),
        engine.wording,
    )
    form(window)._verdict.set_abroad(is_abroad=True)
    told = form(window).unfinished()
    unfinished.keep()
    form(window)._form.clear()
    window.show_page(TO_DO)

    unfinished.offer()
    settle()
    assert OFFER in read(window)
    click(window, "接着写")
    assert window.current_page_id() == LOG
    assert form(window).unfinished() == told
    assert OFFER not in read(window)


def test_nothing_written_keeps_nothing(engine: Engine, unfinished: UnfinishedCall) -> None:
    unfinished.keep()
    assert not is_kept(engine)


def test_without_anything_kept_nothing_is_offered(
    window: MainWindow, unfinished: UnfinishedCall
) -> None:
    unfinished.offer()
    settle()
    assert OFFER not in read(window)


def test_what_is_not_wanted_is_gone(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    engine.drafts.keep(ended("95188"))
    unfinished.offer()
    settle()
    click(window, "不要了")

    assert not is_kept(engine)
    assert OFFER not in read(window)
    assert form(window).unfinished() is None


def test_what_is_neither_taken_nor_dropped_is_offered_again(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    engine.drafts.keep(ended("95188"))
    unfinished.offer()
    settle()
    click(window, "关闭这条提示")
    engine.calls.take(ended("95588"))
    unfinished.forget_stored()
    unfinished.keep()

    assert is_kept(engine)


def test_a_draft_is_gone_when_its_call_is_stored(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    engine.drafts.keep(ended("95188"))
    unfinished.offer()
    settle()
    click(window, "接着写")
    assert is_kept(engine), "until it is stored"
    click(window, "保存，看下一步")

    assert not is_kept(engine)


def test_what_was_written_meanwhile_changes_places_with_it(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    engine.drafts.keep(ended("95188"))
    unfinished.offer()
    type_text("95588")
    click(window, "接着写")
    written = form(window).unfinished()
    assert written is not None
    assert written.number_text == "95188"
    assert OFFER in read(window)

    click(window, "接着写")
    written = form(window).unfinished()
    assert written is not None
    assert written.number_text == "95588"


def test_who_keeps_no_log_is_offered_nothing(
    window: MainWindow, engine: Engine, unfinished: UnfinishedCall
) -> None:
    engine.drafts.keep(ended("95188"))
    engine.settings.change(keeps_log=False)
    unfinished.offer()
    settle()

    assert OFFER not in read(window)
    assert not is_kept(engine)
