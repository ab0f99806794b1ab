"""`doctor --remove-old-files`, and what `delete --for-good` says while there are old files."""

from pathlib import Path

import pytest

from callassist.store.file_name import FILE_NAME
from terminal.in_process import Run

STEM, ENDING = FILE_NAME.rsplit(".", 1)


def data_folder(run: Run) -> Path:
    return Path(run("doctor", "--json").document["data_folder"])


@pytest.fixture
def old(run: Run) -> Path:
    """A log with one call, and an old file beside it."""
    run("log", "--number", "95188")
    path = data_folder(run) / f"{STEM}.damaged-20261101-120000.{ENDING}"
    path.write_bytes(b"?" * 4000)
    return path


def test_the_doctor_names_it_and_how_it_goes(run: Run, old: Path) -> None:
    told = run("doctor").text

    assert f"set aside on 2026-11-01: {old} (4 kB)" in told
    assert "--remove-old-files" in told


def test_it_goes_on_request(run: Run, old: Path) -> None:
    answer = run("doctor", "--remove-old-files", "--yes", "--json")

    assert answer.document == {"removed_old_files": [str(old)]}
    assert not old.exists()
    assert f"Deleted the old data file {old.name}" in run("history").text
    assert "There are no old data files." in run("doctor", "--remove-old-files").text


def test_whoever_deletes_for_good_is_told_of_old_files(run: Run, old: Path) -> None:
    assert "Old data files may still hold it" in run("delete", "1", "--for-good").text


def test_and_is_told_nothing_where_there_are_none(run: Run) -> None:
    run("log", "--number", "95188")

    assert "Old data files" not in run("delete", "1", "--for-good").text
