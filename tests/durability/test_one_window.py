"""One window for each data folder, however often the program is started and however it ends."""

import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from callassist.store.window_lock import LOCK_NAME, REQUEST_NAME
from durability.kill_loop import call_lines
from durability.opened_window import UNSEEN, Window, end, opened, outcome, start, wait_until
from durability.verdict import faults
from terminal.program import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stops processes by signals")

AT_ONCE = 8
SAVER = """
import json, sys
from PySide6.QtCore import QTimer
from callassist.domain.calls import EndedCall
from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.paths import data_folder
from callassist.ui.desktop import Desktop, make_application

application = make_application("zh_CN")
engine = Engine(SettingsFile(data_folder()), "zh_CN", SystemClock())
desktop = Desktop(application, engine)
desktop.controllers.request_failed.connect(lambda error: print(error.sentence, file=sys.stderr))
calls = desktop.controllers.calls
left = list(range(int(sys.argv[1])))

def save():
    if not left:
        # What was written while the terminal held the file is taken along when it lets go.
        if desktop.controllers.recovery.trouble is None:
            application.quit()
        return
    # While the terminal holds the file the form waits; a call that was refused is typed again.
    if not calls.is_submitting():
        call = EndedCall(number_text=number(), received_at=engine.clock.now())
        settle(calls.submit(call) is not None)

def number():
    return f"139{left[-1]:08}"

def settle(is_stored):
    if is_stored:
        print(number(), flush=True)
        left.pop()

calls.submit_settled.connect(settle)
timer = QTimer()
timer.setInterval(0)
timer.timeout.connect(save)
desktop.window.first_painted.connect(desktop.begin)
desktop.window.first_painted.connect(timer.start)
desktop.open(has_due=False)
application.exec()
"""
"""A window that saves calls one after the other, as its form does."""


def test_a_second_start_ends_well_and_leaves_the_first_one_alone(program: Program) -> None:
    with opened(program) as first:
        for words in ((), ("--show", "to_do"), ("--lang", "en")):
            assert outcome(start(program, *words)) == (0, "")
        assert first.poll() is None
        assert not (program.folder / REQUEST_NAME).exists()


def test_other_folders_and_the_terminal_are_independent(program: Program, tmp_path: Path) -> None:
    other = Program(tmp_path / "other")
    with opened(program) as first, opened(other) as second:
        assert program.run("log", "--number", "95188").status == 0
        assert program.json("calls")["total"] == 1
        assert program.run("doctor").status == 0
        assert (first.poll(), second.poll()) == (None, None)


def test_a_measured_start_takes_no_lock(program: Program) -> None:
    with opened(program):
        assert outcome(start(program, "--exit-at-first-paint")) == (0, "")
    (program.folder / LOCK_NAME).unlink()
    assert outcome(start(program, "--exit-at-first-paint")) == (0, "")
    assert not (program.folder / LOCK_NAME).exists()


def test_beside_a_stopped_copy_there_is_a_sentence(program: Program) -> None:
    with opened(program) as first:
        first.send_signal(signal.SIGSTOP)
        begun = time.monotonic()
        status, complaint = outcome(start(program))
        print(f"\nbeside a stopped copy: a sentence after {time.monotonic() - begun:.1f} s")
        assert status == 1
        assert "does not answer" in complaint
        assert complaint.count("\n") == 0

        # The one that was stopped wakes up, and shows itself after all.
        first.send_signal(signal.SIGCONT)
        wait_until(lambda: not (program.folder / REQUEST_NAME).exists())
        assert outcome(start(program)) == (0, "")


def test_after_a_kill_the_next_start_opens(program: Program) -> None:
    with opened(program) as first:
        first.send_signal(signal.SIGKILL)
        first.wait()
    (program.folder / REQUEST_NAME).write_text('{"page": "nonsense"}')
    begun = time.monotonic()
    with opened(program) as second:
        print(f"\nafter a kill: open after {time.monotonic() - begun:.1f} s")
        assert second.poll() is None
        assert not (program.folder / REQUEST_NAME).exists()


def test_many_starts_at_once_leave_one_window(program: Program) -> None:
    assert _rounds(program, 2) == []


@pytest.mark.torture("O1")
def test_many_starts_at_once_leave_one_window_in_many_rounds(program: Program) -> None:
    assert _rounds(program, 20) == []


def _rounds(program: Program, count: int) -> list[str]:
    """Each round begins with what a killed one left; what went wrong in which."""
    generator = random.Random(20261128)
    found: list[str] = []
    for number in range(count):
        windows = [start(program) for _ in range(AT_ONCE)]
        try:
            found += [f"round {number}: {each}" for each in _what_is_wrong(windows)]
        finally:
            for each in windows:
                end(each)
        if generator.random() < 0.5:
            (program.folder / REQUEST_NAME).write_bytes(generator.randbytes(40))
        (program.folder / LOCK_NAME).write_text(str(generator.choice(windows).pid))
    print(f"\n{count} rounds of {AT_ONCE} starts: {len(found)} wrong")
    return found


def _what_is_wrong(windows: list[Window]) -> list[str]:
    wait_until(lambda: sum(each.poll() is None for each in windows) <= 1)
    ended = [each for each in windows if each.poll() is not None]
    said = [outcome(each) for each in ended]
    wrong = [f"ended with {each}" for each in said if each != (0, "")]
    if len(ended) != len(windows) - 1:
        wrong.append(f"{len(windows) - len(ended)} windows stay")
    return wrong


@pytest.mark.parametrize("count", [60, pytest.param(1_000, marks=pytest.mark.torture("O1"))])
def test_window_and_terminal_save_at_the_same_time_and_lose_nothing(
    program: Program, tmp_path: Path, count: int
) -> None:
    given = tmp_path / "given"
    given.write_bytes(call_lines(count))
    environment = program.environment(UNSEEN)
    program.run("log", "--number", "95188")
    with given.open("rb") as lines:
        terminal = subprocess.Popen(
            program.command("log", "-"),
            env=environment,
            stdin=lines,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        window = subprocess.Popen(
            [sys.executable, "-c", SAVER, str(count)],
            env=environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        told, complaint = terminal.communicate(timeout=600)
        saved, failed = window.communicate(timeout=600)

    answers = [json.loads(line) for line in told.splitlines()]
    acknowledged = {each["call"]["id"]: each["call"]["number"] for each in answers}
    shown = saved.decode().split()
    refused = failed.decode().split()
    print(
        f"\nsaved at the same time: {len(answers)} in the terminal, {len(shown)} in the window"
        f" ({len(refused)} tries refused in words)"
    )
    assert (terminal.returncode, complaint) == (0, b"")
    assert set(refused) <= {"database_locked"}
    assert (len(acknowledged), len(shown)) == (count, count)
    assert faults(program.folder, acknowledged) == []
    stored = [each["number"] for each in program.json("calls")["calls"]]
    assert sorted(stored) == sorted(["95188", *acknowledged.values(), *shown])
