"""From the call log to the pictures and back; in the whole window."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import CALL_LOG, CHARTS, MainWindow
from store.made_calls import ended
from ui.pages.hands import button, click, read, settle


@pytest.fixture
def window(qtbot: QtBot, engine: Engine) -> Iterator[MainWindow]:
    controllers = Controllers(engine)
    window = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(window)
    window.resize(1280, 800)
    window.show()
    settle()
    yield window
    controllers.deleteLater()


def test_the_log_leads_to_the_pictures_and_back(window: MainWindow, engine: Engine) -> None:
    engine.calls.take(ended("+8695188"))
    window.show_page(CALL_LOG)
    settle()

    click(window, "看图")
    assert window.current_page_id() == CHARTS
    page = window.page(CHARTS)
    assert page is not None
    assert "每周有多少通，有多危险" in read(page)

    click(window, "回到来电记录")
    assert window.current_page_id() == CALL_LOG


def test_a_call_written_down_meanwhile_is_in_the_picture(
    window: MainWindow, engine: Engine
) -> None:
    engine.calls.take(ended("+8695188"))
    window.show_page(CHARTS)
    settle()
    engine.calls.take(ended("95188"))

    window.show_page(CALL_LOG)
    window.show_page(CHARTS)
    settle()

    page = window.page(CHARTS)
    assert page is not None
    assert "共 2" in read(page)


def test_an_empty_log_has_nothing_to_draw(window: MainWindow) -> None:
    window.show_page(CALL_LOG)
    settle()

    with pytest.raises(AssertionError, match="看图"):
        button(window, "看图")
