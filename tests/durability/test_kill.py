"""A program that is killed at any moment has lost no call it acknowledged."""

import random
import sys
from pathlib import Path

import pytest

from durability.kill_loop import killed_run
from durability.verdict import faults
from terminal.program import Program

FRESH_EVERY = 12
"""Rounds in one folder: later kills fall into the recovery from earlier ones."""

BATCHED = """
import json, sys
from pathlib import Path
from callassist.bundled.directory_file import load_directory
from callassist.domain.clock import SystemClock
from callassist.domain.calls import EndedCall
from callassist.services.call_desk import CallDesk
from callassist.store.call_log import CallLog
from callassist.store.database import Store
store = Store(Path(sys.argv[1]))
desk = CallDesk(load_directory(), CallLog(store), SystemClock())
while True:
    with store.transaction():
        for _ in range(8):
            number = json.loads(sys.stdin.readline())["number"]
            call = desk.take(EndedCall(number_text=number, received_at=SystemClock().now())).call
            print(json.dumps({"call": {"id": call.id, "number": number}}), flush=True)
"""
"""A program that answers before its calls are saved, eight at a time."""


def _rounds(program: Program, command: list[str], count: int, workplace: Path) -> list[str]:
    """Everything that was lost or damaged in so many kills."""
    generator = random.Random(20261123)
    found: list[str] = []
    acknowledged: dict[int, str] = {}
    total = 0
    for number in range(count):
        folder = workplace / f"data {number // FRESH_EVERY}"
        if number % FRESH_EVERY == 0:
            acknowledged = {}
        told = killed_run(
            [*command, str(folder)],
            program.environment({"CALLASSIST_DATA_DIR": str(folder)}),
            workplace,
            generator,
        )
        acknowledged |= told
        total += len(told)
        # Every other time the next program has to do the recovery, and may be killed in it.
        if folder.exists() and number % 2:
            found += faults(folder, acknowledged)
    assert total > count // 4, "too few calls were acknowledged to mean anything"
    print(f"{count:,} kills, half in a recovery: {total:,} calls acknowledged, {len(found)} faults")
    return found


def _log_command(program: Program) -> list[str]:
    return [*program.command("log", "-"), "--data-dir"]


def test_sixty_kills_lose_nothing(program: Program, tmp_path: Path) -> None:
    assert _rounds(program, _log_command(program), 60, tmp_path) == []


@pytest.mark.torture("D1", "D2")
def test_a_thousand_kills_lose_nothing(program: Program, tmp_path: Path) -> None:
    assert _rounds(program, _log_command(program), 1_000, tmp_path) == []


def test_the_kills_would_find_a_program_that_answers_too_early(
    program: Program, tmp_path: Path
) -> None:
    found = _rounds(program, [sys.executable, "-c", BATCHED], 12, tmp_path)

    assert any(each.startswith("lost") for each in found)
