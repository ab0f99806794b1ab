"""The way back: what is told before, what comes back, and that nothing is ever thrown away."""

import os
import random
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.backups import Occasion
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.domain.troubles import TroubleKind
from callassist.services import backup_desk
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.data_file import set_aside_files
from callassist.store.file_name import FILE_NAME
from callassist.store.set_aside import DAMAGED, set_aside
from store.made_calls import NOON, SetClock, ended
from store.old_files import old_file, old_row
from store.other_connection import other_connection


@pytest.fixture
def clock() -> SetClock:
    return SetClock(NOON - timedelta(days=1))


@pytest.fixture
def engine(folder: Path, clock: SetClock) -> Iterator[Engine]:
    made = Engine(SettingsFile(folder), "zh_CN", clock)
    made.wait_at_most(0.05)
    yield made
    made.close()


@pytest.fixture
def path(folder: Path, engine: Engine, clock: SetClock) -> Path:
    """A log of twelve calls, ten of them in a backup; the file is at rest."""
    for number in range(12):
        engine.calls.take(ended(f"1380000{number:04}", received_at=clock.now()))
        clock.advance(minutes=10)
        if number == 9:
            engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
            clock.advance(minutes=10)
    engine.close()
    clock.moment = NOON
    return folder / FILE_NAME


def numbers(engine: Engine) -> list[str]:
    return sorted(call.ended.number_text for call in engine.calls.calls(CallFilter()))


def spoil(path: Path) -> bytes:
    """The head of the file is noise: SQLite does not know it any more."""
    content = random.Random(1).randbytes(4096) + path.read_bytes()[4096:]
    path.write_bytes(content)
    return content


def test_a_sound_file_is_no_trouble(engine: Engine, path: Path) -> None:
    assert engine.recovery.look() is None
    assert not engine.recovery.stands_in


def test_what_comes_back_is_told_before(engine: Engine, path: Path) -> None:
    spoil(path)
    trouble = engine.recovery.look()
    assert trouble is not None
    assert trouble.kind is TroubleKind.DAMAGED
    assert trouble.is_recoverable

    offer = engine.recovery.offer()

    assert offer.backup is not None
    assert offer.contents is not None
    assert (offer.contents.calls, offer.later_calls, offer.half_calls) == (10, 2, 0)


def test_calls_of_a_damaged_file_of_an_older_version_are_counted_and_stay_in_it(
    engine: Engine, path: Path
) -> None:
    backup = engine.backups.newest_good()
    rows = [old_row(ended(number), id=each) for each, number in enumerate(("95188", "95588"), 1)]
    path.unlink()
    old_file(path.parent / "old", "0007_give_calls_a_place", *rows)
    (path.parent / "old" / FILE_NAME).rename(path)
    content = path.read_bytes()
    path.write_bytes(random.Random(1).randbytes(100) + content[100:])
    assert engine.recovery.look() is not None

    offer = engine.recovery.offer()

    assert (offer.later_calls, offer.half_calls, offer.older_calls) == (0, 0, 2)
    assert offer.backup == backup
    assert backup is not None
    done = engine.recovery.recover(backup)
    assert (done.calls, done.salvaged_calls) == (10, 0)
    assert done.set_aside is not None
    assert done.set_aside.read_bytes()[100:] == content[100:]


def test_a_damaged_file_of_this_version_has_no_older_calls(engine: Engine, path: Path) -> None:
    spoil(path)
    engine.recovery.look()

    assert engine.recovery.offer().older_calls == 0


def test_a_recovery_brings_back_backup_and_rest_and_what_was_written_meanwhile(
    engine: Engine, path: Path
) -> None:
    content = spoil(path)
    engine.recovery.look()
    engine.calls.take(ended("95555"))
    backup = engine.recovery.newest_good()
    assert backup is not None

    done = engine.recovery.recover(backup)

    assert (done.calls, done.salvaged_calls, done.half_calls) == (12, 2, 0)
    assert engine.recovery.kept_in_memory() == 1
    assert engine.come_back_to_file() == 1
    assert numbers(engine) == sorted(["95555", *(f"1380000{number:04}" for number in range(12))])
    assert done.set_aside is not None
    assert done.set_aside.read_bytes() == content
    assert engine.recovery.look() is None
    assert engine.history.entries()[-1].action == "recovered"


def test_without_a_backup_the_log_begins_anew_with_what_is_readable(
    engine: Engine, path: Path
) -> None:
    for backup in engine.backups.list():
        backup.path.unlink()
    content = spoil(path)
    engine.recovery.look()

    done = engine.recovery.begin_anew()
    engine.come_back_to_file()

    assert len(numbers(engine)) == done.calls == 12
    assert [each.read_bytes() for each in set_aside_files(path.parent, DAMAGED)] == [content]
    assert engine.log.changed_rows() == []


def test_a_second_recovery_leaves_the_first_damaged_file_alone(engine: Engine, path: Path) -> None:
    contents = []
    for _ in range(3):
        contents.append(spoil(path))
        engine.recovery.look()
        engine.recovery.begin_anew()
        engine.come_back_to_file()
        engine.close()

    kept = {each.read_bytes() for each in set_aside_files(path.parent, DAMAGED)}
    assert kept == set(contents)


@pytest.mark.parametrize("failure", [CallAssistError("disk_full"), OSError("gone")])
def test_a_recovery_that_fails_leaves_everything_as_it_was(
    engine: Engine, path: Path, monkeypatch: pytest.MonkeyPatch, failure: Exception
) -> None:
    content = spoil(path)
    engine.recovery.look()
    backup = engine.recovery.newest_good()
    assert backup is not None

    def fail(*_: object) -> None:
        raise failure

    monkeypatch.setattr(backup_desk.BackupDesk, "put_in_place", fail)
    with pytest.raises(type(failure)):
        engine.recovery.recover(backup)

    assert path.read_bytes() == content
    assert set_aside_files(path.parent, DAMAGED) == []
    assert engine.recovery.stands_in


def test_a_recovery_cut_off_after_the_first_step_goes_on_at_the_next_start(
    engine: Engine, path: Path
) -> None:
    spoil(path)
    set_aside(path, NOON)

    trouble = engine.recovery.look()
    assert trouble is not None
    assert trouble.kind is TroubleKind.GONE
    backup = engine.recovery.newest_good()
    assert backup is not None
    assert engine.recovery.offer().later_calls == 2
    done = engine.recovery.recover(backup)

    assert (done.calls, done.set_aside) == (12, None)


def test_a_file_that_was_set_aside_long_ago_changes_nothing(
    engine: Engine, path: Path, clock: SetClock
) -> None:
    spoil(path)
    engine.recovery.look()
    engine.recovery.begin_anew()
    engine.come_back_to_file()
    clock.advance(days=3)
    engine.calls.delete(3)
    engine.backups.make_automatic(Occasion.AFTER_CHANGES)
    engine.close()
    path.unlink()

    engine.recovery.look()
    backup = engine.recovery.newest_good()
    assert backup is not None
    done = engine.recovery.recover(backup)

    assert (done.calls, done.salvaged_calls) == (11, 0)


@pytest.mark.parametrize(
    ("kind", "statement"),
    [(TroubleKind.NEWER, "insert into _sqlite_migrations (migration_set, name) values (?, ?)")],
)
def test_a_file_of_a_newer_version_is_left_alone(
    engine: Engine, path: Path, kind: TroubleKind, statement: str
) -> None:
    with other_connection(path.parent) as other:
        other.execute(statement, ("callassist", "9999_x"))
    before = path.read_bytes()

    trouble = engine.recovery.look()

    assert trouble is not None
    assert trouble.kind is kind
    assert not trouble.is_recoverable
    engine.calls.take(ended("95555"))
    with pytest.raises(CallAssistError, match="database_newer"):
        engine.come_back_to_file()
    assert numbers(engine) == ["95555"]
    assert path.read_bytes() == before


def test_a_file_in_use_by_another_program_is_waited_for_in_memory(
    engine: Engine, path: Path
) -> None:
    with other_connection(path.parent) as other:
        other.execute("begin exclusive")
        trouble = engine.recovery.look()
        assert trouble is not None
        assert trouble.kind is TroubleKind.LOCKED
        engine.calls.take(ended("95555"))
        with pytest.raises(CallAssistError, match="database_locked"):
            engine.come_back_to_file()
        other.execute("rollback")

    assert engine.come_back_to_file() == 1
    assert len(numbers(engine)) == 13


def test_changed_rows_come_back_from_the_backup_and_nothing_else_changes(
    engine: Engine, path: Path
) -> None:
    with other_connection(path.parent) as other:
        other.execute("update call set number_text = '95188' where id = 3")
    engine.recovery.stand_in()
    backup = engine.recovery.newest_good()
    assert backup is not None

    engine.recovery.recover(backup)
    engine.come_back_to_file()

    assert numbers(engine) == sorted(f"1380000{number:04}" for number in range(12))
    assert engine.log.changed_rows() == []


def test_a_failure_about_something_else_is_no_trouble_of_the_file(
    engine: Engine, path: Path
) -> None:
    assert engine.recovery.take(CallAssistError("no_call", id=1)) is None
    assert not engine.recovery.stands_in


def test_a_disk_that_has_no_room_for_the_new_file_leaves_the_old_one(
    engine: Engine, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = spoil(path)
    engine.recovery.look()

    def full(*_: object, **__: object) -> str:
        raise OSError(28, os.strerror(28))

    monkeypatch.setattr("tempfile.mkdtemp", full)
    with pytest.raises(CallAssistError):
        engine.recovery.begin_anew()

    assert path.read_bytes() == content
