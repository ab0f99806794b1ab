"""The card of the settings: when the last backup was made, one by hand, the way to restore."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.ui.backup import backup_card
from callassist.ui.backup.backup_card import BackupCard
from callassist.ui.controllers.controllers import Controllers
from ui.accessibility_tree import tree_of
from ui.pages.hands import click, settle


@pytest.fixture
def card(qtbot: QtBot, controllers: Controllers) -> BackupCard:
    card = BackupCard(controllers.backups)
    qtbot.addWidget(card)
    card.resize(480, 300)
    card.show()
    settle()
    return card


def test_it_says_when_the_last_one_was_made(card: BackupCard) -> None:
    assert "上次自动备份：今天 12:00，来电 4 通" in tree_of(card)


def test_it_follows_a_new_one(card: BackupCard, engine: Engine, controllers: Controllers) -> None:
    for each in engine.backups.list():
        each.path.unlink()
    controllers.backups.backups_changed.emit()

    assert "还没有自动备份。" in tree_of(card)


def test_one_by_hand_lands_where_the_person_wants_it(
    qtbot: QtBot,
    card: BackupCard,
    controllers: Controllers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    place = tmp_path / "stick.zip"
    monkeypatch.setattr(backup_card, "ask_for_place", lambda *_: place)

    with qtbot.waitSignal(controllers.backups.made):
        click(card, "现在备份到…")
    settle()

    assert place.exists()
    shown = tree_of(card).replace("\u200b", "")
    assert f"已备份到 {place}，5 通来电" in shown


def test_a_place_nobody_chose_makes_none(
    card: BackupCard, controllers: Controllers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backup_card, "ask_for_place", lambda *_: None)

    click(card, "现在备份到…")

    assert not controllers.backups.is_making


def test_the_button_can_be_pressed_again_after_a_failure(
    qtbot: QtBot,
    card: BackupCard,
    controllers: Controllers,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(backup_card, "ask_for_place", lambda *_: tmp_path / "gone" / "x.zip")

    with qtbot.waitSignal(controllers.request_failed):
        click(card, "现在备份到…")
    settle()

    assert card._make.isEnabled()
