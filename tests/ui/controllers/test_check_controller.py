from datetime import date, datetime, time

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.account_checks import CheckOutcome
from callassist.domain.errors import CallAssistError
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.ui.controllers.check_controller import CheckController
from callassist.ui.controllers.settings_controller import SettingsController
from store.made_calls import BEIJING, SetClock

SUNDAYS = Schedule(rhythm=Rhythm.WEEKLY, starts_on=date(2026, 11, 22), number=7)


@pytest.fixture
def clock() -> SetClock:
    return SetClock(datetime(2026, 11, 22, 15, 42, tzinfo=BEIJING))


@pytest.fixture
def controller(engine: Engine) -> CheckController:
    return CheckController(lambda: engine, SettingsController(engine.settings, lambda: None))


def test_everything_that_changes_is_told(controller: CheckController) -> None:
    told: list[str] = []
    controller.checks_changed.connect(lambda: told.append("changed"))
    check = controller.add("工资卡", SUNDAYS, organisation_id="ccb")
    assert check is not None
    controller.change(check)
    controller.put_off(check.id)
    controller.finish(check.id, CheckOutcome.FINE)
    controller.remove(check.id)
    controller.bring_back(check.id)
    assert len(told) == 6


def test_what_cannot_be_done_is_told_and_changes_nothing(controller: CheckController) -> None:
    told: list[CallAssistError] = []
    changed: list[str] = []
    controller.request_failed.connect(told.append)
    controller.checks_changed.connect(lambda: changed.append("changed"))
    assert controller.remove(99) is None
    assert controller.finish(99, CheckOutcome.FINE) is None
    assert [each.sentence for each in told] == ["no_check", "no_check"]
    assert changed == []


def test_due_ones_are_those_whose_evening_has_come(
    controller: CheckController, clock: SetClock
) -> None:
    controller.add("工资卡", SUNDAYS)
    assert controller.due() == []
    clock.advance(hours=5)
    assert [each.check.name for each in controller.due()] == ["工资卡"]


def test_own_banks_come_first_then_what_the_program_was_made_for(
    controller: CheckController, engine: Engine
) -> None:
    engine.settings.change(own_banks=("icbc", "ccb"))
    offered = [each.id for each in controller.banks()]
    assert offered[:4] == ["icbc", "ccb", "mybank", "alipay"]
    assert len(offered) == len(set(offered))
    assert "sf" not in offered


def test_next_days_begin_with_today(controller: CheckController) -> None:
    assert controller.next_days(SUNDAYS, 2) == [date(2026, 11, 22), date(2026, 11, 29)]


def test_schedule_that_ends_has_fewer_days(controller: CheckController) -> None:
    short = Schedule(
        rhythm=Rhythm.EVERY_DAYS, starts_on=date(2026, 11, 22), ends_on=date(2026, 11, 22)
    )
    assert controller.next_days(short, 2) == [date(2026, 11, 22)]


def test_evening_is_that_of_the_settings(controller: CheckController, engine: Engine) -> None:
    engine.settings.change(evening=time(19, 30))
    assert controller.evening == time(19, 30)


def test_words_follow_the_language(
    controller: CheckController, engine: Engine, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(controller.checks_changed):
        check = controller.add("", SUNDAYS, organisation_id="mybank")
    assert check is not None
    assert controller.words.rhythm(check.schedule, date(2026, 11, 22)) == "每周日"
    engine.language = "en"
    assert controller.words.rhythm(check.schedule, date(2026, 11, 22)) == "Every Sunday"
