"""Another program swaps, moves or removes the open data file: nothing goes into the wrong one."""

import os
import shutil
from pathlib import Path

import pytest

from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.store.call_log import CallLog
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME
from store.made_calls import ended, put


def numbers(log: CallLog) -> list[str]:
    return sorted(call.ended.number_text for call in log.page(CallFilter()))


@pytest.fixture
def log(store: Store) -> CallLog:
    made = CallLog(store)
    put(made, ended("95188"))
    return made


@pytest.fixture
def path(folder: Path) -> Path:
    return folder / FILE_NAME


@pytest.fixture
def other(tmp_path: Path) -> Path:
    """Another whole data file, with two calls in it."""
    store = Store(tmp_path / "other")
    for number in ("13800000001", "13800000002"):
        put(CallLog(store), ended(number))
    store.close()
    return tmp_path / "other" / FILE_NAME


def test_a_save_into_a_file_that_was_swapped_fails_and_the_next_goes_into_the_new_one(
    log: CallLog, store: Store, path: Path, other: Path
) -> None:
    kept = path.with_name("kept")
    os.link(path, kept)
    before = kept.read_bytes()
    shutil.copyfile(other, path.with_name("new"))
    path.with_name("new").replace(path)

    with pytest.raises(CallAssistError, match="database_replaced"):
        put(log, ended("95555"))

    assert kept.read_bytes() == before
    assert numbers(log) == ["13800000001", "13800000002"]
    put(log, ended("95555"))
    assert numbers(log) == ["13800000001", "13800000002", "95555"]
    assert store.times_replaced == 1


def test_a_swap_in_the_middle_of_a_save_takes_the_save_back(
    log: CallLog, store: Store, path: Path, other: Path
) -> None:
    kept = path.with_name("kept")
    os.link(path, kept)

    def save_while_it_is_swapped() -> None:
        with store.transaction():
            store.write("update call set note = 'x'")
            shutil.copyfile(other, path.with_name("new"))
            path.with_name("new").replace(path)

    with pytest.raises(CallAssistError, match="database_replaced"):
        save_while_it_is_swapped()

    kept.replace(path)
    assert numbers(log) == ["95188"]
    assert log.changed_rows() == []


def test_whoever_reads_sees_the_file_that_lies_there_now(
    log: CallLog, path: Path, other: Path
) -> None:
    other.replace(path)

    assert numbers(log) == ["13800000001", "13800000002"]


def test_a_file_that_was_removed_is_told_and_nothing_is_made_in_its_place(
    log: CallLog, path: Path
) -> None:
    path.unlink()

    with pytest.raises(CallAssistError, match="database_gone"):
        put(log, ended("95555"))
    with pytest.raises(CallAssistError, match="database_gone"):
        log.page(CallFilter())

    assert not path.exists()


def test_a_file_that_comes_back_is_used_again(log: CallLog, path: Path) -> None:
    path.rename(path.with_name("callassist (1).sqlite3"))
    with pytest.raises(CallAssistError, match="database_gone"):
        put(log, ended("95555"))

    path.with_name("callassist (1).sqlite3").rename(path)

    put(log, ended("95555"))
    assert numbers(log) == ["95188", "95555"]


def test_a_file_that_was_swapped_for_nonsense_is_told_and_left_as_it_is(
    log: CallLog, path: Path
) -> None:
    path.with_name("new").write_bytes(b"nonsense" * 1000)
    path.with_name("new").replace(path)

    with pytest.raises(CallAssistError, match="database_replaced"):
        put(log, ended("95555"))
    with pytest.raises(CallAssistError, match="database_damaged"):
        put(log, ended("95555"))

    assert path.read_bytes() == b"nonsense" * 1000


def test_the_same_file_written_by_another_program_is_no_swap(
    log: CallLog, store: Store, folder: Path
) -> None:
    second = Store(folder)
    put(CallLog(second), ended("95555"))
    second.close()

    put(log, ended("95577"))

    assert numbers(log) == ["95188", "95555", "95577"]
    assert store.times_replaced == 0
