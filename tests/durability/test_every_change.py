"""Whatever the program does to its data, a kill or a power cut leaves the old data or the new.

And what it has said to be done is done.
"""

import random
import shutil
import subprocess
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

from durability.changes import CHANGES, Change, Place, State, answered, state_of
from durability.power_cut import Disk, luck
from durability.recording import Event, Sync, record, why_not
from number_list.made_lists import use_our_keys

MISSING = why_not()
LUCK = ("none", "some", "all", "some")
LONGEST = 2.0
"""Seconds from the start of a command to its kill, at most; after its answer there is no more."""

every_change = pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.name)
can_record = pytest.mark.skipif(MISSING is not None, reason=f"cannot record: {MISSING}")


@pytest.fixture(autouse=True)
def our_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    use_our_keys(monkeypatch.setattr)


@dataclass(frozen=True, slots=True)
class Course:
    """A change, ready to happen: its place as it is before, and the state before and after."""

    change: Change
    place: Place
    before: Path
    old: State
    new: State
    events: Sequence[Event]

    def restore_before(self) -> None:
        """Puts everything back as it was before the change."""
        shutil.rmtree(self.place.disk)
        shutil.copytree(self.before, self.place.disk)

    def faults(self, *, was_told: bool) -> list[str]:
        """What is wrong with what now lies on the disk."""
        state, faults = state_of(self.place)
        if faults:
            return faults
        if state not in (self.old, self.new):
            return ["neither the old data nor the new"]
        if was_told and state != self.new:
            return ["said to be done, and lost"]
        return []


def _course(change: Change, workplace: Path) -> Course:
    """Lets the change happen once, recorded, to know what it makes of the data."""
    place = Place(workplace / "disk", workplace / "beside")
    place.disk.mkdir()
    place.beside.mkdir()
    change.prepare(place)
    # Whoever opens an old file brings it up to date: looked at only once that is a state to be in.
    before = workplace / "before"
    shutil.copytree(place.disk, before)
    old, faults = state_of(place)
    assert faults == []
    shutil.rmtree(place.disk)
    shutil.copytree(before, place.disk)
    events = record(change.command(place), place.program.environment(), change.told, place.disk)
    new, faults = state_of(place)
    assert faults == []
    return Course(change, place, before, old, new, events)


def _cut(course: Course, at: int, kind: str, seed: int) -> list[str]:
    """What is wrong after a power cut between two things the program did."""
    generator = random.Random(seed)
    disk = Disk.of(course.place.disk, course.before)
    for event in course.events[:at]:
        disk.happen(event)
    shutil.rmtree(course.place.disk)
    course.place.disk.mkdir()
    disk.write_after_cut(course.place.disk, luck(kind, generator), generator)
    was_told = disk.was_answered or bool(disk.acknowledged)
    return course.faults(was_told=was_told)


def _cuts(course: Course, count: int) -> list[tuple[int, str, str]]:
    """The faults of so many power cuts, with the moment and the luck of each."""
    generator = random.Random(95188)
    moments = len(course.events)
    found = []
    for number in range(count):
        # Right after something was to be on the disk is where a missing sync shows.
        at = moments if number % 4 == 3 else generator.randrange(moments + 1)
        kind = LUCK[number // 4 % len(LUCK)]
        found += [(at, kind, fault) for fault in _cut(course, at, kind, number)]
    return found


@can_record
@every_change
def test_power_cuts_in_every_change_leave_the_old_data_or_the_new(
    change: Change, tmp_path: Path
) -> None:
    course = _course(change, tmp_path)

    assert _cuts(course, 12) == []


@can_record
@pytest.mark.torture("D4")
@every_change
def test_five_hundred_power_cuts_in_every_change(change: Change, tmp_path: Path) -> None:
    course = _course(change, tmp_path)

    assert _cuts(course, 500) == []
    print(f"\npower cuts in “{change.name}”: 500, with faults: 0")


@can_record
def test_the_cuts_would_find_a_change_that_was_not_synced(tmp_path: Path) -> None:
    delete = next(change for change in CHANGES if change.name == "delete")
    course = _course(delete, tmp_path)
    careless = [event for event in course.events if not isinstance(event, Sync)]
    assert len(careless) < len(course.events)
    lost = Course(delete, course.place, course.before, course.old, course.new, careless)

    assert _cuts(lost, 40) != []


def _killed(course: Course, seconds: float) -> bool:
    """Kills the change so long after its start; whether it had said that it was done."""
    told, asked = course.place.beside / "told", course.place.beside / "asked"
    asked.write_bytes(course.change.told)
    with told.open("wb") as answers, asked.open("rb") as questions:
        process = subprocess.Popen(
            course.change.command(course.place),
            env=course.place.program.environment(),
            stdin=questions,
            stdout=answers,
            stderr=subprocess.DEVNULL,
        )
        deadline = time.monotonic() + seconds
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        process.kill()
        process.wait()
    return answered(told.read_bytes())


def _kills(course: Course, count: int, *, is_compound: bool) -> Iterator[str]:
    """The faults of so many kills; a compound one kills the first start after it, too."""
    generator = random.Random(count)
    course.restore_before()
    started = time.monotonic()
    assert _killed(course, 60)
    whole = min(time.monotonic() - started, LONGEST)
    for _ in range(count):
        course.restore_before()
        was_told = _killed(course, generator.uniform(0.1 * whole, 1.05 * whole))
        if is_compound:
            _kill_next_start(course, generator.uniform(0.05, 0.4))
        yield from course.faults(was_told=was_told)


def _kill_next_start(course: Course, seconds: float) -> None:
    process = subprocess.Popen(
        course.place.program.command("calls", "--json"),
        env=course.place.program.environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    time.sleep(seconds)
    process.kill()
    process.wait()


@can_record
@every_change
def test_kills_in_every_change_leave_the_old_data_or_the_new(
    change: Change, tmp_path: Path
) -> None:
    course = _course(change, tmp_path)

    assert Counter(_kills(course, 4, is_compound=False)) == {}


@can_record
@pytest.mark.torture("D5")
@every_change
def test_two_hundred_kills_in_every_change(change: Change, tmp_path: Path) -> None:
    course = _course(change, tmp_path)

    assert Counter(_kills(course, 160, is_compound=False)) == {}
    assert Counter(_kills(course, 40, is_compound=True)) == {}
    print(f"\nkills in “{change.name}”: 160 and 40 compound ones, with faults: 0")
