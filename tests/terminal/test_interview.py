"""At a terminal `log` asks for the call, one question at a time; only the number is needed."""

import os
import select
import signal
import sys
import time
from collections.abc import Callable

import pytest

from terminal.program import Program

if sys.platform != "win32":
    import pty

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a terminal of Unix")

Talk = Callable[..., tuple[int, str]]


@pytest.fixture
def talk(program: Program) -> Talk:
    """Types at the program's terminal; tells its exit status and all that was shown."""

    def talk_to(*typed: bytes, words: tuple[str, ...] = ("log",)) -> tuple[int, str]:
        try:
            child, terminal = pty.fork()
        except OSError as error:
            pytest.skip(f"this machine has no pseudo-terminals: {error}")
        if child == 0:
            # A test run in the background of a shell has it ignored, and children inherit that.
            signal.signal(signal.SIGINT, signal.SIG_DFL)
            os.execve(sys.executable, program.command(*words), program.environment())  # noqa: S606
        shown = b""
        for answer in typed:
            shown += _shown(terminal, until_question=True)
            # Python prints a question a moment before it listens; a Ctrl+C in between is held
            # until the next key, as it would be for a person who is as quick as this.
            time.sleep(0.3)
            os.write(terminal, answer)
        shown += _shown(terminal, until_question=False)
        # Closed too early, the terminal would hang up on a program that is just ending.
        status = _ended(child)
        os.close(terminal)
        return status, shown.decode()

    return talk_to


def _ended(child: int) -> int:
    """The exit status; a program that still waits is stopped and fails the test."""
    for _ in range(100):
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return os.waitstatus_to_exitcode(status)
        time.sleep(0.05)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    pytest.fail("the program did not end")


def _shown(terminal: int, *, until_question: bool) -> bytes:
    """What the terminal shows until it asks a question, or until the program has ended."""
    shown, deadline = b"", time.monotonic() + 10
    while time.monotonic() < deadline:
        if not select.select([terminal], [], [], 0.1)[0]:
            continue
        try:
            part = os.read(terminal, 4096)
        except OSError:
            break
        shown += part
        if not part or (until_question and shown.rstrip(b" ").endswith(b":")):
            break
    return shown


def test_the_number_alone_is_enough(talk: Talk, program: Program) -> None:
    status, shown = talk(b"95188\n", b"\n", b"\n", b"\n")

    assert status == 0
    assert "Traceback" not in shown
    call = program.json("show", "1")["call"]
    assert (call["number"], call["claimed"], call["asked"]) == ("95188", "unknown", [])


def test_answers_are_chosen_by_their_position(talk: Talk, program: Program) -> None:
    status, _ = talk("９５１８８\n".encode(), b"1\n", "1、2\n".encode(), b"2\n")

    assert status == 0
    call = program.json("show", "1")["call"]
    assert (call["claimed"], call["asked"], call["given"]) == (
        "mybank",
        ["otp", "password"],
        ["otp"],
    )
    assert call["situation"] == "given"


def test_no_number_means_that_none_was_shown(talk: Talk, program: Program) -> None:
    talk(b"\n", b"99\n", b"nonsense\n", b"\n")

    call = program.json("show", "1")["call"]
    assert (call["hidden"], call["claimed"], call["asked"]) == (True, "unknown", [])


@pytest.mark.parametrize("leave", [b"\x03", b"\x04"], ids=["Ctrl+C", "Ctrl+D"])
def test_who_leaves_has_saved_nothing(talk: Talk, program: Program, leave: bytes) -> None:
    status, shown = talk(leave)

    assert status == 130
    assert "Traceback" not in shown
    assert program.json("calls")["total"] == 0


def test_with_json_nothing_is_asked(talk: Talk) -> None:
    status, shown = talk(words=("log", "--json"))

    assert status == 2
    assert shown.count("\n") == 1
