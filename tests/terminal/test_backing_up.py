"""`backup` and `restore`: told in words, asked in words, nothing changed without a yes."""

import io
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from callassist.terminal import session as sessions
from terminal.in_process import Run
from terminal.limited import obeying_modes, with_room_for
from terminal.program import Program

Log = Callable[..., int]


@pytest.fixture
def backup(run: Run, logged: Log, tmp_path: Path) -> Path:
    """A backup of one call; another one was logged after it."""
    logged("--number", "95188")
    path = tmp_path / "stick.zip"
    assert run("backup", str(path)).status == 0
    logged("--number", "13800001111")
    return path


def _numbers(run: Run) -> list[str]:
    calls = run("calls", "--json").document["calls"]
    return sorted(call["number"] for call in calls)


def test_a_backup_says_where_it_is_and_what_is_in_it(run: Run, logged: Log, tmp_path: Path) -> None:
    logged("--number", "95188")

    answer = run("backup", str(tmp_path / "x.zip"), "--json")

    made = answer.document["backup"]
    assert (made["path"], made["calls"]) == (str(tmp_path / "x.zip"), 1)
    assert (made["automatic"], made["occasion"]) == (False, "by_hand")
    assert "Calls: 1" in run("backup", str(tmp_path / "x.zip")).text


def test_a_folder_gets_a_file_with_the_usual_name(run: Run, logged: Log, tmp_path: Path) -> None:
    logged("--number", "95188")
    (tmp_path / "stick").mkdir()

    path = Path(run("backup", str(tmp_path / "stick"), "--json").document["backup"]["path"])

    assert path.parent == tmp_path / "stick"
    assert path.name.startswith("callassist-backup-")


def test_the_first_call_of_a_day_is_backed_up_after_its_answer(run: Run, logged: Log) -> None:
    assert run("backup", "--list").text.strip() == "There are no automatic backups yet."

    logged("--number", "95188")
    logged("--number", "95588")

    [made] = run("backup", "--list", "--json").document["backups"]
    assert (made["occasion"], made["calls"], made["automatic"]) == ("first_call_of_day", 1, True)
    assert "calls: 1  first of the day" in run("backup", "--list").text


def test_reading_makes_no_backup(run: Run, logged: Log, tmp_path: Path) -> None:
    logged("--number", "95188")
    for path in (tmp_path / "data" / "backups").glob("*.zip"):
        path.unlink()

    for command in (["calls"], ["show", "1"], ["check", "95188"], ["due"], ["doctor"]):
        run(*command)

    assert run("backup", "--list", "--json").document["backups"] == []


def test_many_calls_from_a_script_are_backed_up_when_they_are_all_answered(run: Run) -> None:
    lines = b"".join(json.dumps({"number": f"138{n:08}"}).encode() + b"\n" for n in range(120))

    assert len(run("log", "-", "--json", stdin=lines).documents) == 120

    [made] = run("backup", "--list", "--json").document["backups"]
    assert made["calls"] == 120


def test_a_script_that_goes_on_for_long_is_backed_up_in_between(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sessions, "_QUIET_SECONDS", 0.0)
    lines = b"".join(json.dumps({"number": f"138{n:08}"}).encode() + b"\n" for n in range(110))

    run("log", "-", "--json", stdin=lines)

    calls = [each["calls"] for each in run("backup", "--list", "--json").document["backups"]]
    assert max(calls) >= 100


def test_a_restore_without_a_yes_shows_and_changes_nothing(run: Run, backup: Path) -> None:
    answer = run("restore", str(backup))

    assert answer.status == 1
    assert "made by hand" in answer.text
    assert "In the present log but not in the backup: calls 1" in answer.text
    assert "13800001111" in answer.text
    assert "run it again with --yes" in answer.complaint
    assert _numbers(run) == ["13800001111", "95188"]


def test_the_same_as_json(run: Run, backup: Path) -> None:
    answer = run("restore", str(backup), "--json")

    assert answer.status == 1
    shown = answer.document
    assert (shown["calls"], shown["missing"]["calls"], shown["restored"]) == (1, 1, None)
    assert shown["newest_calls"][0]["number"] == "95188"
    assert "Nobody agreed" in answer.complaint


def test_a_dry_run_only_shows(run: Run, backup: Path) -> None:
    answer = run("restore", str(backup), "--dry-run", "--json")

    assert answer.status == 0
    assert answer.document["restored"] is None
    assert len(_numbers(run)) == 2


def test_with_a_yes_the_backup_is_restored_and_the_log_of_before_kept(
    run: Run, backup: Path
) -> None:
    answer = run("restore", str(backup), "--yes", "--json")

    assert answer.status == 0
    restored = answer.document["restored"]
    assert Path(restored["set_aside"]).exists()
    assert Path(restored["backup_before"]).exists()
    assert _numbers(run) == ["95188"]
    newest = run("backup", "--list", "--json").document["backups"][0]
    assert (newest["calls"], newest["occasion"]) == (1, "after_changes")
    assert run("doctor").status == 0

    run("restore", restored["backup_before"], "--yes")
    assert len(_numbers(run)) == 2


@pytest.mark.parametrize(
    ("typed", "is_restored"),
    [("y", True), ("是", True), ("", False), ("n", False), ("yes please", False)],
)
def test_a_person_is_asked_and_no_is_the_usual_answer(
    run: Run, backup: Path, monkeypatch: pytest.MonkeyPatch, typed: str, is_restored: bool
) -> None:
    class Typed(io.TextIOWrapper):
        """Stands in for the wrapper that `run` puts around its bytes."""

        def __new__(cls, *_: object, **__: object) -> "Typed":
            return super().__new__(cls)

        def __init__(self, *_: object, **__: object) -> None:
            super().__init__(io.BytesIO(f"{typed}\n".encode()), encoding="utf-8")

        def isatty(self) -> bool:
            return True

    monkeypatch.setattr("terminal.in_process.io.TextIOWrapper", Typed)

    answer = run("restore", str(backup))

    monkeypatch.undo()
    assert "[y/N]" in answer.complaint
    assert answer.status == (0 if is_restored else 1)
    assert ("Restored the backup" in answer.text) is is_restored


def test_what_is_no_backup_is_told_in_a_sentence(run: Run, backup: Path, tmp_path: Path) -> None:
    (tmp_path / "photo.zip").write_bytes(b"PK\x03\x04nothing")

    for path in (tmp_path / "photo.zip", tmp_path / "gone.zip", tmp_path, Path(os.devnull)):
        answer = run("restore", str(path), "--yes")
        assert answer.has_failed_plainly(1)
    assert len(_numbers(run)) == 2


def test_a_backup_without_a_place_is_wrong_usage(run: Run) -> None:
    assert run("backup").has_failed_plainly(2)


def test_the_doctor_knows_the_newest_backup_and_those_that_are_none(
    run: Run, logged: Log, tmp_path: Path
) -> None:
    logged("--number", "95188")
    assert "The newest whole backup was made today" in run("doctor").text

    (tmp_path / "data" / "backups" / "callassist-backup-20260101-000000.zip").write_bytes(b"x")
    answer = run("doctor", "--json")

    codes = {each["code"]: each["problem"] for each in answer.document["findings"]}
    assert codes["backup_unreadable"] is True
    assert answer.status == 1


def test_a_full_disk_is_told_and_the_call_is_kept(program: Program) -> None:
    """No file may grow beyond what the log itself needs: the backup has no room."""
    first = program.run("log", "--number", "95188", "--json")
    assert first.status == 0
    for path in (program.folder / "backups").iterdir():
        path.unlink()
    note = os.urandom(40_000).hex()
    program.run("log", "--number", "95588", "--note", note)
    room = with_room_for((program.folder / "callassist.sqlite3").stat().st_size + 20_000)
    for path in (program.folder / "backups").glob("*.zip"):
        path.unlink()

    answer = program.run(
        "backup", str(program.folder.parent / "x.zip"), wrapper=with_room_for(30_000)
    )

    assert answer.has_failed_plainly(1)
    assert [each.name for each in program.folder.parent.glob("*.zip*")] == []
    assert program.run("log", "--number", "95533", wrapper=room).status == 0
    assert len(program.json("calls")["calls"]) == 3


@pytest.mark.skipif(sys.platform == "win32", reason="modes are those of POSIX")
def test_a_folder_that_cannot_be_written_to_is_told_and_can_still_be_backed_up(
    program: Program, tmp_path: Path
) -> None:
    program.run("log", "--number", "95188")
    (tmp_path / "locked").mkdir(mode=0o500)
    for path in (program.folder, program.folder / "backups"):
        path.chmod(0o500)
    try:
        locked = program.run("backup", str(tmp_path / "locked"), wrapper=obeying_modes())
        rescued = program.run("backup", str(tmp_path / "x.zip"), wrapper=obeying_modes())
    finally:
        for path in (program.folder, program.folder / "backups"):
            path.chmod(0o700)

    assert locked.has_failed_plainly(1)
    assert rescued.status == 0, rescued.complaint
