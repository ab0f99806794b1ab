"""What others may see, and how long calls are kept: the card of the settings, on a real log."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.claims import Claim
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.pages.privacy_settings import PrivacySettings
from callassist.ui.widgets.fields import ChoiceField
from callassist.ui.widgets.switch_line import SwitchLine
from store.made_calls import SetClock, ended
from ui.conftest import GoldenTree
from ui.pages.hands import button, read


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", clock)
    for days in (0, 10, 200, 220):
        received_at = clock.now() - timedelta(days=days)
        engine.calls.take(ended("13800001111", received_at=received_at, claim=Claim.nobody()))
    yield engine
    engine.close()


@pytest.fixture
def card(qtbot: QtBot, controllers: Controllers) -> PrivacySettings:
    card = PrivacySettings(controllers.settings, controllers.retention)
    qtbot.addWidget(card)
    card.show()
    return card


def choose(card: PrivacySettings, months: int | None) -> None:
    field = card.findChild(ChoiceField)
    assert field is not None
    index = field.findData(months)
    field.setCurrentIndex(index)
    field.activated.emit(index)


def switch(card: PrivacySettings, words: str) -> SwitchLine:
    return next(each for each in card.findChildren(SwitchLine) if each.text() == words)


def test_a_shorter_time_asks_before_anything_goes(card: PrivacySettings, engine: Engine) -> None:
    choose(card, 6)

    assert "有 2 通来电已经超过这个时间" in read(card)
    assert "先留着" in read(card)
    assert engine.log.tally.total() == 4
    assert engine.settings.current.keep_months == 6


def test_what_the_person_agrees_to_goes_and_can_be_brought_back(
    qtbot: QtBot, card: PrivacySettings, controllers: Controllers, engine: Engine
) -> None:
    choose(card, 6)

    with qtbot.waitSignals([controllers.retention.removed, controllers.calls.log_replaced]):
        button(card, "移到最近删除").click()

    assert engine.log.tally.total() == 2
    assert engine.removals.count() == 2
    assert "2 通来电移到了“最近删除”" in read(card)
    assert "先留着" not in read(card)


def test_who_keeps_them_after_all_keeps_them_for_ever(
    card: PrivacySettings, engine: Engine
) -> None:
    choose(card, 6)

    button(card, "先留着").click()

    assert engine.settings.current.keep_months is None
    assert engine.log.tally.total() == 4
    assert "先留着" not in read(card)


def test_much_of_the_log_is_asked_about_on_the_second_day(
    card: PrivacySettings, controllers: Controllers, engine: Engine, clock: SetClock
) -> None:
    engine.settings.change(keep_months=6)
    controllers.retention.look()
    assert "移到最近删除" not in read(card)
    clock.advance(days=1)

    controllers.retention.look()

    assert "移到最近删除" in read(card)
    assert engine.log.tally.total() == 4


def test_the_switches_are_written_down(card: PrivacySettings, engine: Engine) -> None:
    switch(card, "标题和通知里不说是什么事").click()
    switch(card, "不留来电记录").click()

    stored = SettingsFile(engine.folder).current
    assert stored.is_discreet
    assert not stored.keeps_log


def test_tree_of_the_privacy_settings(card: PrivacySettings, golden_tree: GoldenTree) -> None:
    choose(card, 6)

    golden_tree(card, "privacy_settings")
