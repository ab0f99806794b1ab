"""The window opens, or says why not, wherever it is started: never a traceback."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from callassist.store.window_lock import LOCK_NAME
from durability.opened_window import PATIENCE, UNSEEN, is_open, opened, outcome, start, wait_until
from terminal.limited import obeying_modes
from terminal.program import Program

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="ends windows by signals")

ODD = [
    {"LANG": "C"},
    {"LC_ALL": "POSIX", "PYTHONCOERCECLOCALE": "0"},
    {"LANG": "zh_CN.GB18030"},
    {"LC_ALL": "zh_CN.GB18030"},
    {"LANG": "nonsense"},
    {"TMPDIR": "/nowhere/tmp"},
    {"HOME": ""},
    {"HOME": "/nowhere"},
    {"XDG_RUNTIME_DIR": "/nowhere"},
]


@pytest.mark.parametrize("environment", ODD, ids=str)
def test_it_opens_and_ends_in_odd_surroundings(
    program: Program, environment: dict[str, str]
) -> None:
    with opened(program, **environment) as window:
        assert window.poll() is None, outcome(window)
        window.send_signal(signal.SIGTERM)
        status, complaint = outcome(window)

    assert status == 0, complaint
    assert "Traceback" not in complaint


@pytest.mark.parametrize("redirection", [">&-", "2>&-", "<&-", "<&- >&- 2>&-"])
def test_it_opens_and_ends_with_closed_streams(program: Program, redirection: str) -> None:
    command = " ".join(program.command())
    # `exec`, so that the signal reaches the window and not the shell.
    window = subprocess.Popen(
        ["sh", "-c", f"exec {command} {redirection}"],
        env=program.environment(UNSEEN),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    try:
        wait_until(lambda: is_open(program) or window.poll() is not None)
        window.send_signal(signal.SIGTERM)
        _, complaint = window.communicate(timeout=PATIENCE)
    finally:
        window.kill()

    assert window.returncode == 0
    assert b"Traceback" not in complaint


def test_it_opens_in_a_folder_that_cannot_be_written(program: Program) -> None:
    program.run("log", "--number", "95188")
    program.folder.chmod(0o500)
    try:
        window = subprocess.Popen(
            [*obeying_modes(), *program.command("--exit-at-first-paint")],
            env=program.environment(UNSEEN),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        measured = outcome(window)
        window = subprocess.Popen(
            [*obeying_modes(), *program.command()],
            env=program.environment(UNSEEN),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
        with pytest.raises(subprocess.TimeoutExpired):
            window.wait(3)
        window.send_signal(signal.SIGTERM)
        ended = outcome(window)
    finally:
        program.folder.chmod(0o700)
    if measured[0] == 77:
        pytest.skip("root may not drop its own rights here")

    assert measured == (0, "")
    assert ended[0] in (0, -signal.SIGTERM), ended
    assert "Traceback" not in ended[1]
    assert not (program.folder / LOCK_NAME).exists()


def test_it_opens_without_a_place_for_its_data(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    program = Program(tmp_path / "file" / "data")

    assert outcome(start(program, "--exit-at-first-paint"))[0] == 0
    window = start(program)
    with pytest.raises(subprocess.TimeoutExpired):
        window.wait(3)
    os.kill(window.pid, signal.SIGTERM)
    status, complaint = outcome(window)
    assert status in (0, -signal.SIGTERM), complaint
    assert "Traceback" not in complaint


def test_without_a_display_it_says_so(program: Program) -> None:
    window = subprocess.Popen(
        program.command(),
        env=program.environment(),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    status, complaint = outcome(window)

    assert status == 1
    assert "There is no display here" in complaint
    assert not (program.folder / LOCK_NAME).exists()
