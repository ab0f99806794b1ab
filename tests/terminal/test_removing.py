"""`delete`, `calls --deleted` and `history`: asked at a terminal, never in a script."""

import os
import select
import subprocess
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from store.other_connection import other_connection
from terminal.in_process import Run
from terminal.program import Program

pty = pytest.importorskip("pty", reason="Windows has no such terminals")


def at_terminal(program: Program, answer: str, *words: str) -> tuple[int, str]:
    """Runs the program as at a terminal, types an answer; exit status and all that was shown."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        program.command(*words),
        env=program.environment(),
        stdin=theirs,
        stdout=theirs,
        stderr=theirs,
        start_new_session=True,
    )
    os.close(theirs)
    os.write(ours, answer.encode())
    shown = b""
    while process.poll() is None or select.select([ours], [], [], 0)[0]:
        if select.select([ours], [], [], 0.05)[0]:
            try:
                shown += os.read(ours, 65536)
            except OSError:  # nobody writes any more
                break
    os.close(ours)
    return process.wait(), shown.decode()


def test_a_script_deletes_without_being_asked(run: Run, logged: Callable[..., int]) -> None:
    call_id = logged("--number", "95188")

    assert run("delete", str(call_id), "--json").document == {"deleted": call_id}
    assert run("calls", "--json").document["total"] == 0


def test_deleted_calls_are_listed_until_they_come_back(
    run: Run, logged: Callable[..., int]
) -> None:
    first, second = logged("--number", "95188"), logged("--number", "95588")
    run("delete", str(first))
    listed = run("calls", "--deleted", "--json").document
    assert [call["id"] for call in listed["calls"]] == [first]
    assert listed["calls"][0]["kept_until"] > listed["calls"][0]["received_at"][:10]
    assert "95188" in run("calls", "--deleted").text

    run("delete", str(first), "--restore")
    assert run("calls", "--deleted", "--json").document == {"calls": [], "total": 0}
    assert {call["id"] for call in run("calls", "--json").document["calls"]} == {first, second}


def test_a_call_deleted_for_good_does_not_come_back(run: Run, logged: Callable[..., int]) -> None:
    call_id = logged("--number", "95188", "--note", "kanarie")
    answer = run("delete", str(call_id), "--for-good", "--json")
    assert answer.document == {"removed": call_id}

    assert run("delete", str(call_id), "--restore").status == 1
    assert run("delete", str(call_id), "--for-good").status == 1
    assert run("calls", "--deleted", "--json").document["total"] == 0
    assert run("doctor").status == 0


def test_restoring_and_removing_at_once_is_wrong_usage(run: Run) -> None:
    assert run("delete", "1", "--restore", "--for-good").status == 2


@pytest.mark.parametrize("words", [("delete", "1"), ("delete", "1", "--for-good")])
@pytest.mark.parametrize("answer", ["\n", "n\n", "no\n", "\x04", "ja\n"])
def test_at_a_terminal_no_is_the_usual_answer(
    program: Program, words: tuple[str, ...], answer: str
) -> None:
    program.run("log", "--number", "95188")
    status, shown = at_terminal(program, answer, *words)

    assert status == 1
    assert "[y/N]" in shown
    assert "Nothing was removed." in shown
    assert program.json("calls")["total"] == 1


@pytest.mark.parametrize("answer", ["y\n", "Yes\n", "是\n"])
def test_at_a_terminal_a_call_is_deleted_after_a_yes(program: Program, answer: str) -> None:
    program.run("log", "--number", "95188")
    status, shown = at_terminal(program, answer, "delete", "1")

    assert status == 0
    assert "brought back for 30 days" in shown
    assert program.json("calls")["total"] == 0


@pytest.mark.parametrize("more", [("--yes",), ("--json",)])
def test_who_is_sure_is_not_asked(program: Program, more: tuple[str, ...]) -> None:
    program.run("log", "--number", "95188")
    status, shown = at_terminal(program, "", "delete", "1", *more)

    assert status == 0
    assert "[y/N]" not in shown


def test_a_call_that_is_not_there_is_not_asked_about(program: Program) -> None:
    program.run("log", "--number", "95188")
    for words in (("delete", "7"), ("delete", "7", "--for-good")):
        status, shown = at_terminal(program, "", *words)
        assert status == 1
        assert "[y/N]" not in shown


def test_undoing_an_import_is_asked_about_at_a_terminal(program: Program, tmp_path: Path) -> None:
    calls = tmp_path / "calls.xml"
    calls.write_text(
        '<calls count="1">'
        '<call number="95188" duration="5" date="1763870400000" type="1" />'
        "</calls>"
    )
    program.run("import", str(calls))
    status, shown = at_terminal(program, "\n", "import", "--undo", "1")
    assert status == 1
    assert "import the file again" in shown
    assert program.json("calls")["total"] == 1

    assert program.run("import", "--undo", "1").status == 0
    assert program.json("calls")["total"] == 0


# the history


def test_the_history_is_listed_in_words_and_as_json(run: Run, logged: Callable[..., int]) -> None:
    assert run("history").status == 0
    call_id = logged("--number", "95188", "--note", "说我的账户异常")
    run("delete", str(call_id))
    run("delete", str(call_id), "--restore")

    answer = run("history", "--json")
    assert answer.document["whole"] is True
    assert [each["action"] for each in answer.document["entries"]] == [
        *("call_deleted", "call_brought_back"),
    ]
    assert "95188" not in answer.text
    assert str(call_id) in run("history").text


def test_the_doctor_and_the_history_show_that_it_was_edited(
    program: Program, run: Run, logged: Callable[..., int]
) -> None:
    for number in ("95188", "95588"):
        run("delete", str(logged("--number", number)))
    assert run("doctor").status == 0
    path = program.folder / "history.jsonl"
    path.write_bytes(path.read_bytes().split(b"\n", 1)[1])

    assert run("history", "--json").document["broken_at"] == 1
    assert run("history").status == 1
    answer = run("doctor", "--json")
    assert answer.status == 1
    assert "history_broken" in {each["code"] for each in answer.document["findings"]}


def test_due_removes_what_was_deleted_long_ago(
    program: Program, run: Run, logged: Callable[..., int]
) -> None:
    """What the system's timer runs, so that it also happens while no window is opened."""
    old, new = logged("--number", "95188"), logged("--number", "95588")
    engine = Engine(SettingsFile(program.folder), "en", SystemClock())
    now = engine.clock.now()
    engine.log.set_deleted(old, now - timedelta(days=40))
    engine.log.set_deleted(new, now - timedelta(days=2))
    engine.close()

    assert run("due").status == 0
    assert run("calls", "--deleted", "--json").document["total"] == 2, "seen on one day only"

    # Seen for the first time yesterday.
    with other_connection(program.folder) as other:
        day = (now - timedelta(days=1)).date().isoformat()
        other.execute("update erasure set noted_on = ?", (day,))
    assert run("due").status == 0
    listed = run("calls", "--deleted", "--json").document
    assert [call["id"] for call in listed["calls"]] == [new]
    assert run("history", "--json").document["entries"][-1]["action"] == "calls_expired"
