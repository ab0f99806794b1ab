"""A window that stays open for days does not grow."""

import json
import subprocess
import sys
from pathlib import Path
from statistics import linear_regression

import pytest

from terminal.program import Program

DRIVER = Path(__file__).with_name("soaked_window.py")
WARM_UP = 8
"""Hours until every page was opened and every cache is full."""
MOST_MEGABYTES_AN_HOUR = 1.0


def _hours(program: Program, count: int) -> list[dict[str, float]]:
    environment = program.environment(
        {"QT_QPA_PLATFORM": "offscreen", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nowhere/bus"}
    )
    run = subprocess.run(
        [sys.executable, str(DRIVER), str(program.folder), str(count)],
        env=environment | {"PYTHONPATH": str(DRIVER.parent.parent)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr[-2_000:]
    return [json.loads(line) for line in run.stdout.splitlines()]


@pytest.mark.skipif(sys.platform != "linux", reason="read from Linux's own book-keeping")
@pytest.mark.torture("O2")
def test_a_window_that_lives_through_days_does_not_grow(program: Program) -> None:
    hours = _hours(program, 24 + WARM_UP)[WARM_UP:]

    memory = [hour["megabytes"] for hour in hours]
    slope = linear_regression(range(len(memory)), memory).slope
    files, threads = ({hour[what] for hour in hours} for what in ("files", "threads"))
    print(
        f"24 simulated hours: {slope:+.2f} MB an hour ({memory[0]:.0f} to {memory[-1]:.0f} MB),"
        f" {min(files):.0f} to {max(files):.0f} open files,"
        f" {min(threads):.0f} to {max(threads):.0f} threads"
    )
    assert slope <= MOST_MEGABYTES_AN_HOUR
    assert max(files) - min(files) <= 1
    assert max(threads) - min(threads) <= 1
