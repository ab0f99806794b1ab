"""Old data files are named with day and size, and go only while the log itself can be used."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from callassist.domain.backups import Occasion
from callassist.domain.errors import CallAssistError
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.data_file import BESIDE
from callassist.store.file_name import FILE_NAME
from store.made_calls import SetClock, ended

STEM, ENDING = FILE_NAME.rsplit(".", 1)


@pytest.fixture
def engine(tmp_path: Path, clock: SetClock) -> Iterator[Engine]:
    made = Engine(SettingsFile(tmp_path), "zh_CN", clock)
    made.calls.take(ended("95188"))
    yield made
    made.close()


def put(folder: Path, name: str, size: int = 10) -> Path:
    path = folder / f"{STEM}.{name}.{ENDING}"
    path.write_bytes(b"?" * size)
    return path


def test_without_old_files_there_is_nothing_to_name(engine: Engine) -> None:
    assert engine.old_files.list() == []


def test_each_is_named_with_its_day_and_size_the_latest_first(
    engine: Engine, tmp_path: Path
) -> None:
    damaged = put(tmp_path, "damaged-20261101-120000", 4000)
    replaced = put(tmp_path, "replaced-20261103-080000", 100)
    damaged.with_name(damaged.name + "-journal").write_bytes(b"?" * 24)

    found = engine.old_files.list()

    assert [(each.path, each.is_damaged, each.day, each.size) for each in found] == [
        (replaced, False, date(2026, 11, 3), 100),
        (damaged, True, date(2026, 11, 1), 4024),
    ]


def test_a_journal_without_its_file_is_named_and_goes(engine: Engine, tmp_path: Path) -> None:
    path = put(tmp_path, "damaged-20261101-120000")
    journal = path.rename(path.with_name(path.name + "-journal"))

    (file,) = engine.old_files.list()
    engine.old_files.remove(file)

    assert not journal.exists()
    assert engine.old_files.list() == []


def test_removed_is_all_of_it_and_the_history_says_so(engine: Engine, tmp_path: Path) -> None:
    path = put(tmp_path, "damaged-20261101-120000")
    for ending in BESIDE:
        path.with_name(path.name + ending).write_bytes(b"?")
    other = put(tmp_path, "replaced-20261103-080000")

    engine.old_files.remove(engine.old_files.list()[-1])

    assert list(tmp_path.glob(f"{path.name}*")) == []
    assert other.exists()
    last = engine.history.entries()[-1]
    assert (last.action, last.details) == ("old_file_removed", {"name": path.name})


def test_nothing_goes_while_the_log_cannot_be_used(
    tmp_path: Path, clock: SetClock, engine: Engine
) -> None:
    path = put(tmp_path, "damaged-20261101-120000")
    engine.close()
    (tmp_path / FILE_NAME).write_bytes(b"no database " * 500)
    later = Engine(SettingsFile(tmp_path), "zh_CN", clock)
    (file,) = later.old_files.list()

    with pytest.raises(CallAssistError):
        later.old_files.remove(file)
    assert later.recovery.look() is not None
    with pytest.raises(CallAssistError) as refused:
        later.old_files.remove(file)

    assert refused.value.sentence == "old_file_needed"
    assert path.exists()
    later.close()


def test_the_data_file_under_a_second_name_is_no_old_file(engine: Engine, tmp_path: Path) -> None:
    (tmp_path / f"{STEM}.replaced-20261103-080000.{ENDING}").hardlink_to(tmp_path / FILE_NAME)

    assert engine.old_files.list() == []


def test_what_is_no_file_of_ours_is_none(engine: Engine, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.write_bytes(b"x")
    (tmp_path / f"{STEM}.damaged-20261101-120000.{ENDING}").symlink_to(elsewhere)
    (tmp_path / f"{STEM}.damaged-20261102-120000.{ENDING}").mkdir()

    assert engine.old_files.list() == []


def test_a_restored_backup_leaves_one(engine: Engine) -> None:
    made = engine.backups.make_automatic(Occasion.FIRST_CALL_OF_DAY)
    assert made is not None

    restored = engine.restore_backup(made.path)

    (file,) = engine.old_files.list()
    assert (file.path, file.is_damaged) == (restored.set_aside, False)
