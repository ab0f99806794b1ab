"""One window for each data folder: the lock goes with the process, and a request is answered."""

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.store.window_lock import LOCK_NAME, REQUEST_NAME, WindowLock
from callassist.store.window_requests import Answer, Request, ask, take_request
from terminal.limited import obeying_modes

QUICK = 0.2
"""Seconds to wait for an answer that never comes."""
HOLDER = """
import sys, time
from pathlib import Path
from callassist.store.window_lock import WindowLock
lock = WindowLock(Path(sys.argv[1]))
assert lock.take()
if len(sys.argv) > 2:
    lock.say_open()
print("held", flush=True)
time.sleep(60)
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def first(folder: Path) -> Iterator[WindowLock]:
    lock = WindowLock(folder)
    assert lock.take()
    yield lock
    lock.release()


def holder(folder: Path, *more: str) -> "subprocess.Popen[str]":
    """Another process that holds the lock."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(folder), *more], stdout=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "held\n"
    return process


def killed(process: "subprocess.Popen[str]") -> None:
    process.kill()
    process.communicate()


def test_only_one_has_the_lock_of_a_folder(first: WindowLock, folder: Path, tmp_path: Path) -> None:
    assert not WindowLock(folder).take()

    other = WindowLock(tmp_path / "other")
    assert other.take()
    other.release()
    first.release()
    again = WindowLock(folder)
    assert again.take()
    again.release()


def test_a_request_is_answered_by_being_taken(first: WindowLock, folder: Path) -> None:
    seen: list[Request] = []

    def answer() -> None:
        while not seen:
            request = take_request(first)
            seen.extend([request] if request else [])
            time.sleep(0.005)

    thread = threading.Thread(target=answer)
    thread.start()
    told = ask(WindowLock(folder), Request("to_do", "token-7"), seconds=20)
    thread.join()

    assert told is Answer.SHOWN
    assert seen == [Request("to_do", "token-7")]
    assert take_request(first) is None


def test_a_window_that_does_not_answer_is_told(first: WindowLock, folder: Path) -> None:
    first.say_open()
    second = WindowLock(folder)

    assert ask(second, Request(), QUICK) is Answer.SILENT
    # One that only slept shows its window when it wakes up.
    assert take_request(first) == Request()


def test_a_window_that_is_opening_just_now_is_not_called_silent(
    first: WindowLock, folder: Path
) -> None:
    assert ask(WindowLock(folder), Request("to_do"), QUICK) is Answer.STARTING
    assert take_request(first) == Request("to_do")


def test_a_window_that_never_came_to_open_is_silent_after_a_while(
    first: WindowLock, folder: Path
) -> None:
    for age in (60, -3600):
        moment = time.time() - age
        os.utime(folder / LOCK_NAME, (moment, moment))
        assert ask(WindowLock(folder), Request(), QUICK) is Answer.SILENT, age


def test_who_waits_takes_over_when_the_other_one_dies(folder: Path) -> None:
    process = holder(folder, "open")
    second = WindowLock(folder)
    assert not second.take()
    threading.Timer(0.1, process.kill).start()

    assert ask(second, Request(), seconds=20) is Answer.GONE
    process.communicate()
    assert not (folder / REQUEST_NAME).exists()
    assert not WindowLock(folder).take()
    second.release()


def test_a_killed_process_leaves_nothing_in_the_way(folder: Path) -> None:
    killed(holder(folder, "open"))
    (folder / REQUEST_NAME).write_text("{}")

    lock = WindowLock(folder)
    assert lock.take()
    assert (folder / LOCK_NAME).read_bytes() == b"", "it is not open yet"
    lock.release()


def test_a_process_number_that_is_used_again_means_nothing(folder: Path) -> None:
    """The lock names no process; what other programs would write there is no lock."""
    folder.mkdir()
    for content in (f"{os.getpid()}\n", f"{os.getppid()}\npython3\nhost\n", "open", "\x00" * 99):
        (folder / LOCK_NAME).write_text(content)
        lock = WindowLock(folder)
        assert lock.take(), content
        lock.release()


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        (b"", Request()),
        (b"\xff\xfe", Request()),
        (b"[1]", Request()),
        (b'{"page": 5, "token": []}', Request()),
        (b'{"page": "to_do"}', Request("to_do")),
        (b"[" * 100_000, Request()),
        (json.dumps({"page": "x" * 10_000}).encode(), Request()),
    ],
)
def test_a_request_that_cannot_be_understood_still_wants_the_window(
    first: WindowLock, folder: Path, content: bytes, expected: Request
) -> None:
    (folder / REQUEST_NAME).write_bytes(content)

    assert take_request(first) == expected
    assert not (folder / REQUEST_NAME).exists()


@pytest.mark.parametrize("kind", ["folder", "link", "pipe"])
def test_something_else_in_place_of_the_lock_does_not_block_a_start(
    folder: Path, kind: str
) -> None:
    folder.mkdir()
    path = folder / LOCK_NAME
    if kind == "folder":
        path.mkdir()
    elif kind == "link":
        (folder / "precious").write_text("precious")
        path.symlink_to(folder / "precious")
    else:
        os.mkfifo(path)
    lock = WindowLock(folder)

    assert lock.take()
    lock.say_open()
    lock.release()
    if kind == "link":
        assert (folder / "precious").read_text() == "precious"


def test_a_folder_that_cannot_be_made_does_not_block_a_start(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    assert WindowLock(tmp_path / "file" / "data").take()


def test_a_folder_that_cannot_be_written_does_not_block_a_start(folder: Path) -> None:
    folder.mkdir()
    folder.chmod(0o500)
    try:
        done = subprocess.run(
            [*obeying_modes(), sys.executable, "-c", HOLDER.replace("time.sleep(60)", ""), folder],
            capture_output=True,
            check=False,
        )
    finally:
        folder.chmod(0o700)
    if done.returncode == 77:
        pytest.skip("root may not drop its own rights here")

    assert done.stdout == b"held\n", done.stderr


@pytest.mark.skipif(os.name != "posix", reason="has other rights")
def test_nobody_else_may_read_lock_and_request(first: WindowLock, folder: Path) -> None:
    before = os.umask(0)
    try:
        ask(WindowLock(folder), Request(), QUICK)
    finally:
        os.umask(before)

    assert {path.stat().st_mode & 0o077 for path in folder.iterdir()} == {0}
