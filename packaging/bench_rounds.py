"""Times two things in turn, so that what slows the machine down slows both down."""

import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

TELL_PEAK = """
import os, sys
leave = os._exit
def tell_and_leave(status):
    with open("/proc/self/status") as lines:
        peak = next(line for line in lines if line.startswith("VmHWM:"))
    os.write(2, b"peak " + peak.split()[1].encode() + b"\\n")
    leave(status)
os._exit = tell_and_leave
"""
"""Goes in front of a program that ends with os._exit; tells the most memory it ever had, in KiB."""


@dataclass(frozen=True, slots=True)
class Pair:
    """The medians of both, in seconds."""

    ours: float
    yardstick: float

    @property
    def ratio(self) -> float:
        """How many times as long ours takes."""
        return self.ours / self.yardstick


def calls(ours: Callable[[], object], yardstick: Callable[[], object], rounds: int) -> Pair:
    """Times two functions in turn, each after a first run that does not count."""
    return in_turn(lambda: _seconds(ours), lambda: _seconds(yardstick), rounds)


def processes(
    ours: Sequence[str], yardstick: Sequence[str], environment: dict[str, str], rounds: int
) -> Pair:
    """Times two programs from their start to their end."""
    return in_turn(
        lambda: process_seconds(ours, environment),
        lambda: process_seconds(yardstick, environment),
        rounds,
    )


def in_turn(ours: Callable[[], float], yardstick: Callable[[], float], rounds: int) -> Pair:
    """The medians of two measurements made in turn, each after a first one that does not count."""
    ours(), yardstick()
    taken: list[tuple[float, float]] = []
    for number in range(rounds):
        if number % 2:
            second, first = yardstick(), ours()
        else:
            first, second = ours(), yardstick()
        taken.append((first, second))
    return Pair(*(statistics.median(column) for column in zip(*taken, strict=True)))


def _seconds(work: Callable[[], object]) -> float:
    started = time.perf_counter()
    work()
    return time.perf_counter() - started


def process_seconds(
    command: Sequence[str], environment: dict[str, str], lines: bytes = b""
) -> float:
    """How long a program takes that must end well."""
    started = time.perf_counter()
    done = subprocess.run(command, env=environment, input=lines, capture_output=True, check=False)
    seconds = time.perf_counter() - started
    if done.returncode != 0:
        sys.exit(f"{' '.join(command)[:200]} ended with {done.returncode}:\n{done.stderr.decode()}")
    return seconds


def peak_megabytes(source: str, environment: dict[str, str]) -> float:
    """The most memory a Python program ever had, in MiB; it must end with os._exit."""
    command = [sys.executable, "-c", TELL_PEAK + source]
    done = subprocess.run(command, env=environment, capture_output=True, check=False)
    told = [line for line in done.stderr.splitlines() if line.startswith(b"peak ")]
    if not told:
        sys.exit(f"no memory was told:\n{done.stderr.decode()}")
    return int(told[0].split()[1]) / 1024


def environment(folder: Path) -> dict[str, str]:
    """Without a screen, with a data folder of its own."""
    own = {"CALLASSIST_DATA_DIR": str(folder), "QT_QPA_PLATFORM": "offscreen"}
    return {**os.environ, **own, "LANG": "zh_CN.UTF-8"}


def environment_of_a_newcomer(folder: Path) -> dict[str, str]:
    """With an empty home, where the program has to find its data folder by itself."""
    own = {"HOME": str(folder), "XDG_DATA_HOME": str(folder / "share"), "LANG": "zh_CN.UTF-8"}
    return {**{k: v for k, v in os.environ.items() if k != "CALLASSIST_DATA_DIR"}, **own}


def program() -> list[str]:
    """What starts callassist: the installed command, else the module."""
    command = shutil.which("callassist", path=str(Path(sys.executable).parent))
    return [command] if command else [sys.executable, "-m", "callassist"]
