"""A new file is made only where there never was one, and only a file of ours is written to."""

import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils import Database

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.store import migrations
from callassist.store.call_log import CallLog
from callassist.store.data_file import set_aside_files
from callassist.store.database import STEPS, Store
from callassist.store.expected_schema import expected_schema
from callassist.store.file_facts import FACTS_NAME
from callassist.store.file_name import FILE_NAME
from callassist.store.first_look import due_callbacks
from callassist.store.schema_check import KNOWN_SUMS, sum_of
from callassist.store.set_aside import DAMAGED, bring_back, set_aside
from callassist.store.unclean_end import UNCLEAN, drop_copies
from store.made_calls import NOON, ended, put
from store.other_connection import other_connection


@pytest.fixture
def path(folder: Path) -> Path:
    """A data file with one call, at rest."""
    store = Store(folder)
    put(CallLog(store), ended())
    store.close()
    return folder / FILE_NAME


def trouble(folder: Path) -> str | None:
    """The sentence of why the file cannot be used."""
    store = Store(folder)
    try:
        CallLog(store).page(CallFilter())
    except CallAssistError as error:
        return error.sentence
    finally:
        store.close()
    return None


@pytest.mark.parametrize("evidence", ["facts", "backups"])
@pytest.mark.parametrize("size", [0, None])
def test_an_emptied_or_missing_file_is_told_where_there_was_a_log(
    folder: Path, path: Path, evidence: str, size: int | None
) -> None:
    if evidence == "backups":
        (folder / FACTS_NAME).unlink()
        (folder / "backups").mkdir()
        (folder / "backups" / "one.zip").write_bytes(b"x")
    path.unlink()
    if size is not None:
        path.touch()

    assert trouble(folder) == "database_gone"
    assert (path.stat().st_size if path.exists() else None) == size


def test_a_first_start_that_was_cut_off_is_begun_again(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).touch()

    assert trouble(folder) is None


def test_a_file_of_one_byte_is_not_taken_for_a_new_one(folder: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).write_bytes(b"S")

    assert trouble(folder) == "database_foreign"
    assert (folder / FILE_NAME).read_bytes() == b"S"


def test_a_link_to_a_disk_that_is_not_there_makes_nothing(folder: Path, tmp_path: Path) -> None:
    folder.mkdir()
    (folder / FILE_NAME).symlink_to(tmp_path / "stick" / "log.sqlite3")

    assert trouble(folder) == "database_gone"
    assert not (tmp_path / "stick").exists()


def test_a_link_to_a_data_file_is_followed(folder: Path, path: Path, tmp_path: Path) -> None:
    path.rename(tmp_path / "synced.sqlite3")
    path.symlink_to(tmp_path / "synced.sqlite3")

    assert trouble(folder) is None


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no pipes in folders")
def test_a_pipe_in_its_place_holds_nobody_up(folder: Path) -> None:
    folder.mkdir()
    os.mkfifo(folder / FILE_NAME)

    assert due_callbacks(folder, NOON) == 0
    assert trouble(folder) == "database_foreign"


@pytest.mark.parametrize(
    ("statement", "sentence"),
    [
        ("create view v as select * from call", "database_damaged"),
        (
            "create trigger t after insert on call begin delete from plan_step; end",
            "database_damaged",
        ),
        ("create table more (x)", "database_damaged"),
        ("drop index call_place", "database_damaged"),
        ("alter table call add column more text", "database_damaged"),
        ("pragma application_id = 7", "database_foreign"),
        ("delete from _sqlite_migrations", "database_damaged"),
        (
            "insert into _sqlite_migrations (migration_set, name) values ('callassist', '9999_x')",
            "database_newer",
        ),
    ],
)
def test_anything_added_or_missing_is_noticed_and_nothing_is_written(
    folder: Path, path: Path, statement: str, sentence: str
) -> None:
    with other_connection(folder) as other:
        other.execute(statement)
    before = path.read_bytes()

    assert trouble(folder) == sentence
    assert path.read_bytes() == before


def test_the_known_schema_is_the_one_the_steps_make() -> None:
    """After a new step: `KNOWN_SUMS` in store/schema_check.py gets the sum named here."""
    assert KNOWN_SUMS.get(len(STEPS)) == sum_of(expected_schema(len(STEPS)))


def test_a_step_that_fails_leaves_the_file_as_it_was(
    folder: Path, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _take_back_last_step(path)
    before = path.read_bytes()

    usual = migrations.MIGRATIONS.apply

    def fail(database: Database, *, stop_before: tuple[str, ...] | None = None) -> None:
        usual(database, stop_before=stop_before)
        if stop_before is None:
            raise ValueError("a row nobody thought of")

    monkeypatch.setattr(migrations.MIGRATIONS, "apply", fail)

    assert trouble(folder) == "database_not_migrated"
    assert path.read_bytes() == before


def _take_back_last_step(path: Path) -> None:
    """The file as an earlier version of the program left it."""
    path.unlink()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrations.MIGRATIONS.apply(Database(connection), stop_before=STEPS[-1:])


def test_damage_to_the_pages_stops_the_first_save(folder: Path, path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[-4096:] = bytes(4096)
    path.write_bytes(content)
    store = Store(folder)

    with pytest.raises(CallAssistError, match="database_damaged"):
        put(CallLog(store), ended())

    store.close()
    assert path.read_bytes() == content


def test_numbers_that_would_be_given_twice_stop_the_first_save(folder: Path, path: Path) -> None:
    with other_connection(folder) as other:
        other.execute("delete from sqlite_sequence")
    store = Store(folder)

    assert CallLog(store).find(1) is not None
    assert not store.has_integrity()
    with pytest.raises(CallAssistError, match="database_damaged"):
        put(CallLog(store), ended())

    store.close()


def test_a_journal_that_was_left_behind_is_copied_with_the_file_before_it_is_worked_off(
    tmp_path: Path, path: Path
) -> None:
    """Only at the first opening in a process: later it would drop the locks of the process."""
    folder = tmp_path / "another start"
    shutil.copytree(path.parent, folder)
    journal = folder / f"{FILE_NAME}-journal"
    journal.write_bytes(b"\0" * 600)
    os.utime(journal, (1_700_000_000, 1_700_000_000))
    before = path.read_bytes()

    assert trouble(folder) is None

    (copy,) = set_aside_files(folder, UNCLEAN)
    assert copy.read_bytes() == before
    assert copy.with_name(copy.name + "-journal").read_bytes() == b"\0" * 600
    drop_copies(folder)
    assert set_aside_files(folder, UNCLEAN) == []


def test_the_journal_of_a_program_at_work_is_not_copied(folder: Path, path: Path) -> None:
    path.with_name(path.name + "-journal").write_bytes(b"\0" * 600)

    assert trouble(folder) is None
    assert set_aside_files(folder, UNCLEAN) == []


def test_files_are_set_aside_beside_earlier_ones_and_take_their_journals_along(
    path: Path,
) -> None:
    for number in range(3):
        path.write_bytes(b"damaged %d" % number)
        path.with_name(path.name + "-journal").write_bytes(b"journal %d" % number)
        aside = set_aside(path, NOON)
        assert aside is not None
        assert aside.read_bytes() == b"damaged %d" % number
        assert aside.with_name(aside.name + "-journal").read_bytes() == b"journal %d" % number
        assert not path.exists()

    assert len(set_aside_files(path.parent, DAMAGED)) == 3
    assert set_aside(path, NOON) is None


def test_what_was_set_aside_comes_back_where_nothing_took_its_place(path: Path) -> None:
    content = path.read_bytes()
    aside = set_aside(path, NOON)
    bring_back(aside, path)
    assert path.read_bytes() == content

    aside = set_aside(path, NOON)
    path.write_bytes(b"new")
    bring_back(aside, path)
    assert path.read_bytes() == b"new"
