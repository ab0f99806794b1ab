"""A power cut at any moment loses no call that was acknowledged."""

import random
import shutil
import sys

import pytest

from durability.kill_loop import call_lines
from durability.power_cut import Disk, luck
from durability.recording import Acknowledge, Event, Sync, record, why_not
from durability.verdict import faults
from terminal.program import Program

CALLS = 8
MISSING = why_not()
pytestmark = pytest.mark.skipif(MISSING is not None, reason=f"cannot record: {MISSING}")

WEAK = """
import sys
from callassist.store import database
name, value = sys.argv[1], sys.argv[2]
weak = (name, value, 0 if name == "synchronous" else value)
database._SETTINGS = tuple(weak if each[0] == name else each for each in database._SETTINGS)
from callassist.cli import main
sys.exit(main(["log", "-"]))
"""
"""The program with one of its settings planted wrong."""


def _recorded(program: Program, command: list[str], calls: int = CALLS) -> list[Event]:
    disk = program.folder.parent
    disk.mkdir()
    events = record(command, program.environment(), call_lines(calls), disk)
    assert sum(isinstance(event, Acknowledge) for event in events) == calls
    assert sum(isinstance(event, Sync) for event in events) > 0
    return events


def _cut(events: list[Event], at: int, kind: str, program: Program, seed: int) -> list[str]:
    """What is wrong after a power cut between two things the program did."""
    generator = random.Random(seed)
    disk = Disk(program.folder.parent)
    for event in events[:at]:
        disk.happen(event)
    target = program.folder.parent.with_name("after")
    shutil.rmtree(target, ignore_errors=True)
    target.mkdir()
    disk.write_after_cut(target, luck(kind, generator), generator)
    return faults(target / program.folder.name, disk.acknowledged)


def _states(events: list[Event], count: int) -> list[tuple[int, str, int]]:
    """Moments to cut at, half of them right after an answer, each with a kind of luck."""
    generator = random.Random(95188)
    answered = [at for at, event in enumerate(events, start=1) if isinstance(event, Acknowledge)]
    return [
        (
            generator.choice(answered) if number % 2 else generator.randrange(len(events) + 1),
            ("none", "some", "all", "some")[number // 2 % 4],
            number,
        )
        for number in range(count)
    ]


def _faults_of(events: list[Event], program: Program, count: int) -> list[tuple[int, str, str]]:
    return [
        (at, kind, fault)
        for at, kind, seed in _states(events, count)
        for fault in _cut(events, at, kind, program, seed)
    ]


def test_sixty_power_cuts_lose_nothing(program: Program) -> None:
    events = _recorded(program, program.command("log", "-"))

    assert _faults_of(events, program, 60) == []


@pytest.mark.torture("D3")
def test_every_moment_and_two_thousand_power_cuts_lose_nothing(program: Program) -> None:
    events = _recorded(program, program.command("log", "-"), 2 * CALLS)

    assert _faults_of(events, program, 2_000) == []
    for at in range(len(events) + 1):
        for kind in ("none", "some", "all"):
            assert _cut(events, at, kind, program, at) == [], (at, kind)
    print(f"2,000 power cuts and {3 * len(events) + 3:,} at every moment: 0 faults")


@pytest.mark.parametrize(("setting", "value"), [("synchronous", "off"), ("journal_mode", "memory")])
def test_the_cuts_would_find_a_setting_that_loses_calls(
    program: Program, setting: str, value: str
) -> None:
    events = _recorded(program, [sys.executable, "-c", WEAK, setting, value])

    assert _faults_of(events, program, 60) != []


def test_a_folder_that_was_not_synced_would_be_found(program: Program) -> None:
    """The first call is acknowledged only when even the new folder cannot vanish any more."""
    events = _recorded(program, program.command("log", "-"), 1)
    careless = [event for event in events if event != Sync(program.folder.parent)]
    assert len(careless) < len(events)

    assert _cut(events, len(events), "none", program, 1) == []
    assert _cut(careless, len(careless), "none", program, 1) == ["lost: 1"]


def test_after_the_last_answer_the_program_owes_the_disk_nothing_that_matters(
    program: Program,
) -> None:
    events = _recorded(program, program.command("log", "-"))

    for kind in ("none", "all", "some"):
        assert _cut(events, len(events), kind, program, 5) == []
