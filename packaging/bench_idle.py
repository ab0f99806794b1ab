"""Counts how often an idle window wakes the computer, and what it costs while nobody touches it.

Read from Linux's own book-keeping: a thread that waits and goes on has made one voluntary switch.
"""

import subprocess
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import bench_rounds
from callassist.domain.calls import EndedCall
from callassist.domain.clock import SystemClock
from callassist.domain.schedules import Rhythm, Schedule
from callassist.services.engine import Engine
from callassist.settings import SettingsFile

SECONDS = 60
SETTLED_SECONDS = 20.0
"""After the start: all that is loaded late is there, and the caret has come to rest."""


@dataclass(frozen=True, slots=True)
class Idle:
    """What one window did in the time it was watched."""

    wake_ups: int
    """Of all its threads together."""
    seconds: float
    """On a processor, of all its threads together."""


def idle_windows(seconds: int = SECONDS) -> tuple[Idle, Idle]:
    """An empty window, its caret in the number field, and beside it one in which things are due."""
    with tempfile.TemporaryDirectory() as empty, tempfile.TemporaryDirectory() as full:
        _fill(Path(full))
        windows = [_open(Path(folder)) for folder in (empty, full)]
        try:
            time.sleep(SETTLED_SECONDS)
            before = [_account(each) for each in windows]
            time.sleep(seconds)
            after = [_account(each) for each in windows]
        finally:
            for each in windows:
                each.kill()
                each.wait()
    first, second = (_between(*pair) for pair in zip(before, after, strict=True))
    return first, second


def _open(folder: Path) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(bench_rounds.program(), env=bench_rounds.environment(folder))


def _fill(folder: Path) -> None:
    """Two calls to call back about, and four accounts looked after for two years."""
    engine = Engine(SettingsFile(folder), "zh_CN", SystemClock())
    now = engine.clock.now()
    for number in ("95188", "+8695188"):
        engine.calls.take(EndedCall(number_text=number, received_at=now))
    begun = date(now.year - 2, 1, 1)
    for name in ("工资卡", "余额宝", "房贷卡", "老人的卡"):
        engine.checks.add(name, Schedule(rhythm=Rhythm.WEEKLY, starts_on=begun, number=1))
    engine.close()


def _account(window: "subprocess.Popen[bytes]") -> Idle:
    threads = list(Path(f"/proc/{window.pid}/task").iterdir())
    return Idle(
        wake_ups=sum(_voluntary_switches(each) for each in threads),
        seconds=sum(int(_words(each / "schedstat")[0]) for each in threads) / 1e9,
    )


def _voluntary_switches(thread: Path) -> int:
    words = _words(thread / "status")
    return int(words[words.index("voluntary_ctxt_switches:") + 1])


def _words(path: Path) -> Sequence[str]:
    return path.read_text(encoding="utf-8").split()


def _between(before: Idle, after: Idle) -> Idle:
    return Idle(after.wake_ups - before.wake_ups, after.seconds - before.seconds)
