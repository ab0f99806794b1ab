"""Calls whose time is over go at the start, every day, and at the end of the window."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.callbacks import Outcome
from callassist.domain.claims import Claim
from callassist.services.engine import Engine
from callassist.store.file_name import FILE_NAME
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.main_window import SETTINGS, MainWindow
from callassist.ui.tidying import Tidying
from callassist.ui.widgets.banner import Banner
from store.made_calls import SetClock, ended
from ui.pages.hands import read


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers) -> MainWindow:
    window = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(window)
    window.show_page("log")
    window.show()
    return window


@pytest.fixture
def tidying(window: MainWindow, controllers: Controllers, engine: Engine) -> Tidying:
    return Tidying(window, controllers, engine)


def take(engine: Engine, *, days_ago: int, number: str = "13800001111", note: str = "") -> int:
    received_at = engine.clock.now() - timedelta(days=days_ago)
    told = ended(number, received_at=received_at, claim=Claim.nobody(), note=note)
    return engine.calls.take(told).call.id


def banners(window: MainWindow) -> list[str]:
    return [each.sentence for each in window.findChildren(Banner) if each.isVisible()]


def test_an_old_call_goes_on_the_second_day_without_a_question(
    qtbot: QtBot, window: MainWindow, tidying: Tidying, engine: Engine, clock: SetClock
) -> None:
    take(engine, days_ago=300)
    for _ in range(9):
        take(engine, days_ago=1)
    engine.settings.change(keep_months=6)
    tidying.tidy()
    assert engine.log.tally.total() == 10

    clock.advance(days=1)
    tidying.tidy()

    qtbot.waitUntil(lambda: engine.log.tally.total() == 9)
    assert engine.removals.count() == 1
    assert banners(window) == []


def test_a_question_leads_to_the_settings_where_it_is_asked(
    qtbot: QtBot, window: MainWindow, tidying: Tidying, engine: Engine, clock: SetClock
) -> None:
    take(engine, days_ago=300)
    engine.settings.change(keep_months=6)
    tidying.tidy()
    clock.advance(days=1)

    tidying.tidy()

    words = "有 1 通来电超过了你选的保留时间，要不要移走，请你决定。"
    qtbot.waitUntil(lambda: banners(window) == [words])
    banner = window.findChild(Banner)
    assert banner is not None
    banner.action_requested.emit()
    page = window.page(SETTINGS)
    assert page is not None
    qtbot.waitUntil(lambda: "有 1 通来电已经超过这个时间" in read(page))


def test_with_no_log_kept_nothing_of_a_settled_call_outlives_the_window(
    tidying: Tidying, engine: Engine
) -> None:
    engine.settings.change(keeps_log=False)
    settled = take(engine, days_ago=0, number="95188", note="金丝雀四百一十二")
    waiting = take(engine, days_ago=0, number="95588", note="还没有回拨")
    engine.callbacks.record(settled, Outcome.BANK_CALLED)

    tidying.end()

    assert engine.log.find(settled) is None
    assert engine.log.find(waiting) is not None
    engine.close()
    assert "金丝雀四百一十二".encode() not in (engine.folder / FILE_NAME).read_bytes()
