"""The settings name old data files, and remove one only after a question."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.store.file_name import FILE_NAME
from callassist.ui.backup.backup_card import BackupCard
from callassist.ui.controllers.controllers import Controllers
from ui.pages.hands import click, press, read, settle

STEM, ENDING = FILE_NAME.rsplit(".", 1)
BUTTON = "删掉旧数据文件：坏过，2026/11/1，4.0 kB"


@pytest.fixture
def old(engine: Engine) -> Path:
    path = engine.folder / f"{STEM}.damaged-20261101-120000.{ENDING}"
    path.write_bytes(b"?" * 4000)
    return path


@pytest.fixture
def card(qtbot: QtBot, controllers: Controllers) -> BackupCard:
    card = BackupCard(controllers.backups)
    qtbot.addWidget(card)
    card.resize(480, 500)
    card.show()
    qtbot.waitActive(card)
    settle()
    return card


def test_without_old_files_nothing_is_said_of_them(card: BackupCard) -> None:
    assert "旧数据文件" not in read(card)


def test_each_has_its_day_and_size(old: Path, card: BackupCard) -> None:
    assert "坏过，2026/11/1，4.0 kB" in read(card)
    assert "彻底删除过的也可能在内" in read(card)


def test_no_is_the_usual_answer(old: Path, card: BackupCard) -> None:
    click(card, BUTTON)
    settle()
    assert "删掉 2026/11/1 的旧数据文件" in read(card)

    press(Qt.Key.Key_Return)

    assert old.exists()
    assert "删掉 2026/11/1 的旧数据文件" not in read(card)


def test_it_goes_after_a_yes_and_the_history_says_so(
    old: Path, card: BackupCard, engine: Engine
) -> None:
    click(card, BUTTON)
    click(card, "删掉这个文件")

    assert not old.exists()
    assert "旧数据文件" not in read(card)
    assert engine.history.entries()[-1].action == "old_file_removed"


def test_a_backup_that_comes_meanwhile_takes_no_question_away(
    old: Path, card: BackupCard, controllers: Controllers
) -> None:
    click(card, BUTTON)

    controllers.backups.backups_changed.emit()
    settle()

    assert "删掉 2026/11/1 的旧数据文件" in read(card)


def test_it_stays_while_the_log_cannot_be_used(
    old: Path,
    card: BackupCard,
    engine: Engine,
    controllers: Controllers,
    failures: list[CallAssistError],
) -> None:
    controllers.backups.request_failed.connect(failures.append)
    engine.recovery.stand_in()

    click(card, BUTTON)
    click(card, "删掉这个文件")

    assert old.exists()
    assert {each.sentence for each in failures} == {"old_file_needed"}
