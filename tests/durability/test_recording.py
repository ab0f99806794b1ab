"""A recording tells what two threads did, too, unless their order cannot be known."""

import sys
from pathlib import Path

import pytest

from durability.recording import Open, Sync, Write, events_of, record, why_not

FOLDER = Path("/disk")
TWO_THREADS = """
import sys, threading

def beside():
    with open("/dev/null", "wb", buffering=0) as nothing:
        while not is_over.is_set():
            nothing.write(b"elsewhere")

is_over = threading.Event()
thread = threading.Thread(target=beside)
thread.start()
with open(sys.argv[1], "wb", buffering=0) as file:
    for number in range(200):
        file.write(b"%03d" % number)
is_over.set()
thread.join()
"""


def _written(text: str) -> str:
    return "".join(f"\\x{byte:02x}" for byte in text.encode())


LOG, ELSEWHERE, WORD = _written("/disk/log"), _written("/elsewhere"), _written("word")


def test_a_call_that_another_thread_broke_into_is_put_together() -> None:
    trace = f"""\
7 openat(AT_FDCWD<{_written("/")}>, "{LOG}", O_WRONLY|O_TRUNC <unfinished ...>
8 write(4<{ELSEWHERE}>, "{WORD}", 4) = 4
7 <... openat resumed>)              = 3<{LOG}>
7 write(3<{LOG}>, "{WORD}", 4 <unfinished ...>
8 write(4<{ELSEWHERE}>, "{WORD}", 4 <unfinished ...>
7 <... write resumed>)               = 4
8 <... write resumed>)               = 4
7 fsync(3<{LOG}>)                    = 0
"""

    log = FOLDER / "log"
    assert list(events_of(trace, FOLDER)) == [
        Open(log, empties=True),
        Write(log, None, b"word"),
        Sync(log),
    ]


def test_two_threads_that_change_the_folder_at_once_are_refused() -> None:
    trace = f"""\
7 write(3<{LOG}>, "{WORD}", 4 <unfinished ...>
8 fsync(3<{LOG}>)                    = 0
7 <... write resumed>)               = 4
"""

    with pytest.raises(AssertionError, match="at once"):
        list(events_of(trace, FOLDER))


def test_two_threads_that_change_the_folder_in_turn_are_told() -> None:
    trace = f"""\
7 write(3<{LOG}>, "{WORD}", 4)       = 4
8 write(4<{ELSEWHERE}>, "{WORD}", 4 <unfinished ...>
7 write(3<{LOG}>, "{WORD}", 4)       = 4
8 <... write resumed>)               = 4
8 fsync(3<{LOG}>)                    = 0
"""

    assert [type(event) for event in events_of(trace, FOLDER)] == [Write, Write, Sync]


@pytest.mark.skipif(why_not() is not None, reason="nothing can be recorded here")
def test_a_thread_beside_hides_nothing(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    file = disk / "file"

    events = record([sys.executable, "-c", TWO_THREADS, str(file)], {}, b"", disk)

    written = b"".join(event.data for event in events if isinstance(event, Write))
    assert written == file.read_bytes()
    assert len(events) == 201
