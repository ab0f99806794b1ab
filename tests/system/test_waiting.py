"""Waiting between two looks: long enough, not longer than needed, ended by a signal."""

import os
import signal
import threading
import time

from callassist.system.clock_changes import ClockChanges
from callassist.system.own_program import _started, own_command, start_detached
from callassist.system.waiting import Waiting


def test_a_pause_lasts_as_long_as_it_is_told() -> None:
    with Waiting() as waiting:
        begin = time.monotonic()
        waiting.pause(0.2)

        assert 0.19 <= time.monotonic() - begin < 5
        assert not waiting.is_over


def test_what_can_be_read_ends_a_pause() -> None:
    reader, writer = os.pipe()
    with Waiting() as waiting:
        os.write(writer, b"x")
        begin = time.monotonic()
        waiting.pause(30, [reader])

        assert time.monotonic() - begin < 5
        assert not waiting.is_over
    os.close(reader)
    os.close(writer)


def test_a_signal_ends_a_pause_and_the_waiting() -> None:
    before = signal.getsignal(signal.SIGTERM)
    with Waiting() as waiting:
        threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGTERM)).start()
        begin = time.monotonic()
        waiting.pause(30)

        assert waiting.is_over
        waiting.pause(30)
        assert time.monotonic() - begin < 5
    assert signal.getsignal(signal.SIGTERM) is before


def test_while_the_clock_runs_evenly_nothing_is_told() -> None:
    changes = ClockChanges()
    with Waiting() as waiting:
        waiting.pause(0.1, changes.descriptors)

    assert not changes.take()
    changes.close()
    assert changes.descriptors == ()
    assert not changes.take()


def test_our_own_command_starts_with_a_whole_path() -> None:
    program, *words = own_command()

    assert os.path.isabs(program)  # noqa: PTH117 - a word, not a path
    assert os.access(program, os.X_OK)
    assert words in ([], ["-P", "-m", "callassist"])


def test_a_program_that_is_started_goes_on_by_itself(tmp_path: object) -> None:
    mark = f"{tmp_path}/mark"
    start_detached(["/bin/sh", "-c", f"ps -o sid= -p $$ > {mark}.new; mv {mark}.new {mark}"])

    until = time.monotonic() + 10
    while not os.path.exists(mark) and time.monotonic() < until:  # noqa: PTH110
        time.sleep(0.02)
    with open(mark) as file:  # noqa: PTH123
        assert int(file.read()) != os.getsid(0)
    # Nothing of it is left for the end of the tests.
    assert _started.pop().wait(10) == 0
