"""`import` takes a phone's log in, says what it did, and leaves nothing when it is stopped."""

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from services.made_phone_logs import phone_call, phone_log
from terminal.in_process import Run
from terminal.program import Program

FORGED = "+8695188"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Two that came in, one made, one twice, and a line without a time."""
    return phone_log(
        tmp_path / "calls-1.xml",
        [
            phone_call(FORGED, 1, duration=35),
            phone_call("13812345678", 2, kind=3),
            phone_call("10086", 3, kind=2),
            phone_call(FORGED, 1, duration=35),
            '<call number="1" type="1" date="never" />',
        ],
    )


@pytest.fixture
def table(tmp_path: Path) -> Path:
    """A table nobody could know."""
    path = tmp_path / "table.csv"
    path.write_text("1,x,95188,11/23/2026 12:00\n2,y,+8695188,11/24/2026 12:00\n", encoding="utf-8")
    return path


def _stored(run: Run) -> int:
    return len(run("calls", "--json").document["calls"])


def test_an_import_says_in_json_what_became_of_each_line(run: Run, file: Path) -> None:
    answer = run("import", str(file), "--json")

    assert (answer.status, answer.err) == (0, b"")
    document = answer.document
    assert (document["file"], document["format"], document["import"]) == (
        "calls-1.xml",
        "sms_backup_restore",
        1,
    )
    counts = document["counts"]
    assert {name: counts[name] for name in ("read", "added", "duplicate", "left_out")} == {
        "read": 5,
        "added": 2,
        "duplicate": 1,
        "left_out": 1,
    }
    assert (counts["unreadable"], counts["lookalikes"]) == (1, 1)
    assert counts["types"] == {"incoming": 2, "missed": 1, "outgoing": 1}
    [skipped] = document["skipped"]
    assert (skipped["place"], skipped["reason"]) == (5, "no_time")
    assert _stored(run) == 2


def test_a_person_reads_the_counts_the_bad_lines_and_how_to_take_it_back(
    run: Run, file: Path
) -> None:
    text = run("import", str(file)).text

    assert "Read: 5. New: 2." in text
    assert "record 5: no time" in text
    assert "callassist import --undo 1" in text


def test_only_the_first_bad_lines_are_listed(run: Run, tmp_path: Path) -> None:
    bad = ['<call number="1" type="1" date="never" />'] * 30
    text = run("import", str(phone_log(tmp_path / "calls.xml", bad))).text

    assert "record 20:" in text
    assert "record 21:" not in text
    assert "and 10 more" in text


def test_a_dry_run_counts_and_stores_nothing(run: Run, file: Path) -> None:
    answer = run("import", str(file), "--dry-run", "--json")

    assert (answer.document["import"], answer.document["counts"]["added"]) == (None, 2)
    assert "nothing was stored" in run("import", str(file), "--dry-run").text
    assert _stored(run) == 0
    assert run("import", "--list", "--json").document == {"imports": []}


def test_types_are_taken_as_wanted(run: Run, file: Path) -> None:
    def added(*words: str) -> int:
        number: int = run("import", str(file), "--dry-run", "--json", *words).document["counts"][
            "added"
        ]
        return number

    assert added("--all-types") == 3
    assert added("--types", "outgoing,missed") == 2
    for words in (("--types", "pigeon"), ("--types", ",")):
        assert run("import", str(file), *words).has_failed_plainly(2)


def test_an_import_is_listed_and_taken_back(
    run: Run, file: Path, logged: Callable[..., int]
) -> None:
    run("import", str(file))
    other = logged("--number", "95588")
    run("edit", "1", "--note", "要验证码")

    [listed] = run("import", "--list", "--json").document["imports"]
    assert (listed["id"], listed["file"], listed["undone_at"]) == (1, "calls-1.xml", None)
    assert "calls-1.xml" in run("import", "--list").text

    answer = run("import", "--undo", "1", "--json")
    assert answer.document == {"undone": 1, "removed": 1, "kept": 1}
    assert {call["id"] for call in run("calls", "--json").document["calls"]} == {1, other}
    assert run("import", "--list", "--json").document["imports"][0]["undone_at"]
    assert "taken back" in run("import", "--list").text
    assert run("import", "--undo", "1").has_failed_plainly(1)


def test_what_stays_after_an_undo_is_said(run: Run, file: Path) -> None:
    run("import", str(file))
    run("edit", "1", "--note", "要验证码")
    text = run("import", "--undo", "1").text
    assert "Calls removed: 1" in text
    assert "Calls that stay" in text


def test_the_columns_of_a_table_can_be_told(run: Run, table: Path) -> None:
    words = "number=3,time=4,header=no,time_format=%m/%d/%Y %H:%M"
    answer = run("import", str(table), "--all-types", "--map", words, "--json")

    assert (answer.document["format"], answer.document["counts"]["added"]) == ("mapped_csv", 2)
    numbers = [call["number"] for call in run("calls", "--json").document["calls"]]
    assert numbers == [FORGED, "95188"]


def test_a_table_that_names_no_types_is_taken_as_a_whole(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("95188,2026-11-23 12:00\n95588,2026-11-24 12:00\n", encoding="utf-8")
    words = ("import", str(path), "--map", "number=1,time=2", "--dry-run", "--json")

    assert run(*words).document["counts"]["added"] == 2
    assert run(*words, "--types", "incoming").document["counts"]["added"] == 0


def test_a_time_format_may_have_a_comma(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text('95188;"Nov 23, 2026"\n95588;"Nov 24, 2026"\n', encoding="utf-8")
    words = "number=1,time=2,time_format=%b %d, %Y,delimiter=semicolon,header=no"

    answer = run("import", str(path), "--all-types", "--map", words, "--json")

    assert answer.document["counts"]["added"] == 2


@pytest.mark.parametrize(
    "words",
    [
        "number",
        "number=",
        "number=0",
        "number=-1",
        "number=１",
        "number=1,number=2",
        "number=1,time=1",
        "colour=2",
        "number=1,header=maybe",
        "number=1,delimiter=x",
        "number=99,time=1",
        "",
    ],
)
def test_columns_told_unclearly_are_wrong_usage(run: Run, table: Path, words: str) -> None:
    assert run("import", str(table), "--map", words).has_failed_plainly(2)


def test_columns_that_cannot_be_read_are_told(run: Run, table: Path) -> None:
    answer = run("import", str(table), "--map", "time=2")
    assert answer.has_failed_plainly(1)
    assert "time" in answer.complaint


def test_columns_go_only_with_a_table(run: Run, table: Path) -> None:
    words = ("--format", "ncid_log", "--map", "number=1")
    assert run("import", str(table), *words).has_failed_plainly(2)


@pytest.mark.parametrize("words", [(), ("--list", "--undo", "1"), ("calls.xml", "--list")])
def test_a_file_a_list_or_an_undo_is_wanted(run: Run, words: tuple[str, ...]) -> None:
    assert run("import", *words).has_failed_plainly(2)


def test_what_is_no_log_is_said_in_a_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear all\n", encoding="utf-8")
    for words in ((str(path),), (str(tmp_path / "gone.xml"),), (str(tmp_path),)):
        assert run("import", *words).has_failed_plainly(1)
    assert run("import", str(path), "--format", "pigeon").has_failed_plainly(1)


def test_a_table_of_no_known_kind_is_told_with_what_helps(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("95188,2026-11-23 12:00\n95588,2026-11-24 12:00\n", encoding="utf-8")
    answer = run("import", str(path))
    assert answer.has_failed_plainly(1)
    assert "--map number=2,time=1" in answer.complaint


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps its pipes elsewhere")
def test_a_pipe_is_not_waited_for(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "pipe.json"
    os.mkfifo(path)
    assert run("import", str(path)).has_failed_plainly(1)


def test_a_file_this_program_wrote_brings_its_calls_back(
    run: Run, tmp_path: Path, logged: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    logged("--number", FORGED)
    path = tmp_path / "all.json"
    assert run("export", str(path)).status == 0
    monkeypatch.setenv("CALLASSIST_DATA_DIR", str(tmp_path / "other"))

    assert run("import", str(path), "--dry-run").has_failed_plainly(2)
    answer = run("import", str(path), "--json")

    assert answer.document["restored"]["calls"] == 1
    assert _stored(run) == 1
    assert "In the log already: 1" in run("import", str(path)).text


def test_the_name_of_a_file_cannot_steer_a_terminal(run: Run, tmp_path: Path) -> None:
    path = phone_log(tmp_path / "a\x1b[31m.xml", [phone_call(FORGED, 1)])
    for words in (("import", str(path)), ("import", "--list")):
        assert b"\x1b" not in run(*words).out


@pytest.mark.skipif(os.name == "nt", reason="Ctrl+C is sent as a signal")
def test_stopping_it_leaves_nothing(program: Program, tmp_path: Path) -> None:
    calls = [phone_call(FORGED, minutes) for minutes in range(60_000)]
    path = phone_log(tmp_path / "calls.xml", calls)
    process = subprocess.Popen(
        program.command("import", str(path)),
        env=program.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    deadline = time.monotonic() + 30
    while not any(program.folder.glob("*-journal")) and time.monotonic() < deadline:
        time.sleep(0.01)
    time.sleep(0.5)
    assert process.poll() is None, "it was over before it could be stopped"
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)

    assert (process.returncode, out) == (130, b"")
    assert b"no call of this file was stored" in err
    assert b"Traceback" not in err
    assert program.json("calls")["calls"] == []
    assert program.json("import", "--list") == {"imports": []}


@pytest.mark.skipif(os.name == "nt", reason="a terminal of its own needs a pty")
def test_a_terminal_is_told_how_far_it_is_and_a_pipe_is_not(
    program: Program, tmp_path: Path
) -> None:
    import pty

    calls = [phone_call("13812345678", minutes) for minutes in range(20_000)]
    path = phone_log(tmp_path / "calls.xml", calls)
    assert program.run("import", str(path), "--dry-run").err == b""
    ours, theirs = pty.openpty()
    done = subprocess.run(
        program.command("import", str(path), "--json"),
        env=program.environment(),
        stdout=subprocess.PIPE,
        stderr=theirs,
        timeout=60,
        check=True,
    )
    os.close(theirs)
    told = os.read(ours, 65536)
    os.close(ours)
    assert json.loads(done.stdout)["counts"]["added"] == 20_000
    assert b"% read" in told
