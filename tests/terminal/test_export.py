"""`export FILE` writes what the ending says, whole or not at all."""

from pathlib import Path

import icalendar
import pytest

from terminal.in_process import Run


def test_a_calendar_file_is_written(run: Run, tmp_path: Path) -> None:
    run("log", "--number", "95188", "--claimed", "mybank")
    path = tmp_path / "checks.ICS"

    answer = run("export", str(path), "--json")

    assert answer.status == 0, answer.complaint
    assert answer.document == {"file": str(path), "checks": 1, "callbacks": 1}
    names = [
        each["SUMMARY"] for each in icalendar.Calendar.from_ical(path.read_bytes()).walk("VTODO")
    ]
    assert names == ["Call 95188 yourself"]
    assert path.stat().st_mode & 0o077 == 0


def test_a_person_is_told_what_was_written(run: Run, tmp_path: Path) -> None:
    answer = run("export", str(tmp_path / "empty.ics"))

    assert answer.status == 0
    assert str(tmp_path / "empty.ics") in answer.text
    assert "Account checks: 0" in answer.text


def test_an_older_file_is_replaced(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "checks.ics"
    path.write_text("old")

    run("export", str(path))

    assert path.read_bytes().startswith(b"BEGIN:VCALENDAR")


@pytest.mark.parametrize("ending", ["csv", "JSON"])
def test_all_calls_are_written(run: Run, tmp_path: Path, ending: str) -> None:
    run("log", "--number", "95188")
    path = tmp_path / f"calls.{ending}"

    answer = run("export", str(path), "--json")

    assert answer.document == {"file": str(path), "calls": 1}
    assert b"95188" in path.read_bytes()
    assert path.stat().st_mode & 0o077 == 0


def test_pages_are_left_to_the_window(run: Run, tmp_path: Path) -> None:
    answer = run("export", str(tmp_path / "calls.pdf"))

    assert answer.has_failed_plainly(1)
    assert "window" in answer.complaint
    assert list(tmp_path.glob("*.pdf")) == []


@pytest.mark.parametrize("name", ["checks.txt", "checks", "checks.ics.gz", ".ics"])
def test_another_ending_is_wrong_usage(run: Run, tmp_path: Path, name: str) -> None:
    answer = run("export", str(tmp_path / name))

    assert answer.has_failed_plainly(2)
    assert ".ics" in answer.complaint
    assert not (tmp_path / name).exists()


def test_a_folder_that_is_not_there_is_told(run: Run, tmp_path: Path) -> None:
    answer = run("export", str(tmp_path / "gone" / "checks.ics"))

    assert answer.has_failed_plainly(1)
    assert "gone" in answer.complaint


def test_a_file_that_cannot_be_written_leaves_nothing_behind(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "checks.ics"
    path.mkdir()

    answer = run("export", str(path))

    assert answer.has_failed_plainly(1)
    assert list(path.iterdir()) == []
    assert [each for each in tmp_path.iterdir() if each.name.startswith(".checks")] == []
