"""Backups in a thread: made when due, held during an import, told calmly where they fail."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from callassist.domain.backups import BackupContents, BackupFile, Occasion
from callassist.domain.errors import CallAssistError
from callassist.services import backup_making
from callassist.services.engine import Engine
from callassist.ui.controllers import backup_controller
from callassist.ui.controllers.backup_controller import BackupController
from services.made_backups import made_engine, numbers_in
from store.made_calls import SetClock, ended
from ui.pages.hands import settle


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    engine = made_engine(tmp_path / "data", clock, calls=0)
    yield engine
    engine.close()


@pytest.fixture
def controller(engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Iterator[BackupController]:
    monkeypatch.setattr(backup_controller, "AFTER_CHANGE_MILLISECONDS", 0)
    controller = BackupController(lambda: engine, lambda: None)
    controller.begin()
    yield controller
    controller.stop()
    controller.deleteLater()


def _log_and_wait(qtbot: QtBot, engine: Engine, controller: BackupController) -> None:
    with qtbot.waitSignal(controller.backups_changed):
        engine.calls.take(ended(received_at=engine.clock.now()))


def test_the_first_call_of_a_day_is_backed_up_beside_the_window(
    qtbot: QtBot, engine: Engine, controller: BackupController, clock: SetClock
) -> None:
    _log_and_wait(qtbot, engine, controller)

    last = controller.last_automatic()
    assert last is not None
    assert (last.calls, last.occasion) == (1, Occasion.FIRST_CALL_OF_DAY)

    engine.calls.take(ended())
    qtbot.wait(50)
    assert len(controller.backups()) == 1

    clock.advance(days=1)
    _log_and_wait(qtbot, engine, controller)
    assert [each.calls for each in controller.backups()] == [3, 1]


def test_a_call_is_there_before_its_backup_begins(
    qtbot: QtBot,
    engine: Engine,
    controller: BackupController,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    begun: list[int] = []

    def look(*_: object) -> None:
        other = made_engine(engine.folder, engine.clock, calls=0)
        begun.append(len(numbers_in(other)))
        other.close()

    monkeypatch.setattr(engine.backups, "make_automatic", look)

    engine.calls.take(ended())
    assert begun == []
    with qtbot.waitSignal(controller.backups_changed):
        pass

    assert begun == [1]


def test_while_a_file_is_taken_in_none_is_made(
    qtbot: QtBot, engine: Engine, controller: BackupController
) -> None:
    controller.hold()
    engine.calls.take(ended())
    qtbot.wait(50)
    assert controller.backups() == []

    with qtbot.waitSignal(controller.backups_changed):
        controller.go_on()
    assert len(controller.backups()) == 1


def test_one_that_fails_is_told_once_a_day_and_the_call_is_kept(
    qtbot: QtBot,
    engine: Engine,
    controller: BackupController,
    clock: SetClock,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refuse(*_: object) -> None:
        raise CallAssistError("disk_full")

    monkeypatch.setattr(backup_making, "_read_back", refuse)
    told: list[CallAssistError] = []
    controller.automatic_failed.connect(told.append)

    for _ in range(3):
        _log_and_wait(qtbot, engine, controller)
        clock.advance(hours=2)
    assert [error.sentence for error in told] == ["disk_full"]
    clock.advance(days=1)
    _log_and_wait(qtbot, engine, controller)

    assert len(told) == 2
    assert len(numbers_in(engine)) == 4


def test_a_program_that_ends_leaves_no_half_backup(
    qtbot: QtBot, engine: Engine, controller: BackupController, tmp_path: Path
) -> None:
    engine.calls.take(ended())
    controller.look()
    controller.stop()

    names = [each.name for each in (tmp_path / "data" / "backups").iterdir()]
    assert [each for each in names if each.startswith(".")] == []


def test_one_by_hand_is_told_with_its_place(
    qtbot: QtBot, engine: Engine, controller: BackupController, tmp_path: Path
) -> None:
    engine.calls.take(ended())
    made: list[BackupFile] = []
    controller.made.connect(made.append)

    with qtbot.waitSignal(controller.made):
        controller.make(tmp_path / "x.zip")

    assert [each.path for each in made] == [tmp_path / "x.zip"]
    assert controller.default_name() == "callassist-backup-20261123-120000"


def test_one_by_hand_that_fails_is_told(
    qtbot: QtBot, engine: Engine, controller: BackupController, tmp_path: Path
) -> None:
    engine.calls.take(ended())
    with qtbot.waitSignal(controller.request_failed) as told:
        controller.make(tmp_path / "gone" / "x.zip")

    assert told.args is not None
    assert told.args[0].sentence == "folder_gone"


def test_of_two_looks_only_the_last_is_told(
    qtbot: QtBot, engine: Engine, controller: BackupController, tmp_path: Path
) -> None:
    engine.calls.take(ended())
    path = engine.backups.make(tmp_path / "x.zip").path
    seen: list[object] = []
    controller.previewed.connect(seen.append)

    controller.preview(tmp_path / "gone.zip")
    with qtbot.waitSignal(controller.previewed):
        controller.preview(path)
    settle()

    [contents] = seen
    assert isinstance(contents, BackupContents)
    assert contents.file.path == path


def test_what_is_written_down_while_a_backup_is_made_ready_is_not_lost(
    qtbot: QtBot,
    engine: Engine,
    controller: BackupController,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    engine.calls.take(ended())
    path = engine.backups.make(tmp_path / "x.zip").path
    controller.restoring_began.connect(lambda: engine.calls.take(ended("95599")))

    with qtbot.waitSignal(controller.restored) as told:
        controller.restore(path)

    assert told.args is not None
    before = told.args[0].backup_before
    assert before is not None
    assert before.calls == 2
    assert numbers_in(engine) == ["95188"]
