"""A power cut during a backup or a restore leaves what was there, or all of what was to come."""

import random
import shutil
from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.domain.errors import CallAssistError
from callassist.services.backup_reading import opened_backup
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from durability.backed_up import BACKED_UP, NOW, faults_of, folder_with_backup
from durability.power_cut import Disk, luck
from durability.recording import Event, Sync, record, why_not
from terminal.program import Program

MISSING = why_not()
pytestmark = pytest.mark.skipif(MISSING is not None, reason=f"cannot record: {MISSING}")


class _Scene:
    """A command on a data folder with a backup on a stick, and the disk at any moment of it."""

    def __init__(self, program: Program, tmp_path: Path, *words: str) -> None:
        self.disk = program.folder.parent
        self.stick = self.disk / "stick.zip"
        self.name = program.folder.name
        self.after = tmp_path / "after"
        self.disk.mkdir()
        folder_with_backup(program.folder, self.stick)
        self._before = shutil.copytree(self.disk, tmp_path / "before")
        command = program.command(words[0], str(self.stick), *words[1:], "--json")
        self.events: list[Event] = record(command, program.environment(), b"", self.disk)

    def cut(self, at: int, kind: str, seed: int) -> None:
        """Puts into `after` what may be on the disk when the power is cut then."""
        generator = random.Random(seed)
        disk = Disk.of(self.disk, self._before)
        for event in self.events[:at]:
            disk.happen(event)
        shutil.rmtree(self.after, ignore_errors=True)
        self.after.mkdir()
        disk.write_after_cut(self.after, luck(kind, generator), generator)

    def moments(self, count: int) -> list[tuple[int, str, int]]:
        """Moments to cut at, each with a kind of luck."""
        generator = random.Random(95188)
        return [
            (generator.randrange(len(self.events) + 1), ("none", "some", "all")[seed % 3], seed)
            for seed in range(count)
        ]


def _restore_faults(scene: _Scene, count: int) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for at, kind, seed in scene.moments(count):
        scene.cut(at, kind, seed)
        is_over = at == len(scene.events)
        allowed = [BACKED_UP] if is_over else [BACKED_UP, NOW]
        found += [(at, kind, each) for each in faults_of(scene.after / scene.name, *allowed)]
    for kind in ("none", "all", "some"):
        scene.cut(len(scene.events), kind, 1)
        found += [(-1, kind, each) for each in faults_of(scene.after / scene.name, BACKED_UP)]
    return found


def test_fifty_power_cuts_in_a_restore_leave_the_old_log_or_the_backup(
    program: Program, tmp_path: Path
) -> None:
    assert _restore_faults(_Scene(program, tmp_path, "restore", "--yes"), 50) == []


@pytest.mark.torture("D4")
@pytest.mark.timeout(3600)
def test_five_hundred_power_cuts_in_a_restore_leave_the_old_log_or_the_backup(
    program: Program, tmp_path: Path
) -> None:
    scene = _Scene(program, tmp_path, "restore", "--yes")

    assert _restore_faults(scene, 500) == []
    print(f"500 power cuts in the {len(scene.events)} changes of a restore: 0 in between")


def _backup_faults(scene: _Scene, count: int) -> list[tuple[int, str, str]]:
    found: list[tuple[int, str, str]] = []
    for at, kind, seed in [*scene.moments(count), (len(scene.events), "none", 1)]:
        scene.cut(at, kind, seed)
        said = faults_of(scene.after / scene.name, NOW)
        calls = _calls_on(scene.after / scene.stick.name, scene.after / scene.name)
        wanted = (4,) if at == len(scene.events) else (3, 4)
        said += [] if calls in wanted else [f"calls in the backup: {calls}"]
        found += [(at, kind, each) for each in said]
    return found


def _calls_on(stick: Path, folder: Path) -> int | str:
    engine = Engine(SettingsFile(folder), "en", SystemClock())
    try:
        with opened_backup(stick) as archive:
            archive.check_all(lambda: None)
            return archive.manifest.calls
    except CallAssistError as error:
        return error.sentence
    finally:
        engine.close()


def test_fifty_power_cuts_in_a_backup_leave_the_older_one_or_a_whole_one(
    program: Program, tmp_path: Path
) -> None:
    assert _backup_faults(_Scene(program, tmp_path, "backup"), 50) == []


@pytest.mark.torture("D4")
@pytest.mark.timeout(3600)
def test_five_hundred_power_cuts_in_a_backup_leave_the_older_one_or_a_whole_one(
    program: Program, tmp_path: Path
) -> None:
    scene = _Scene(program, tmp_path, "backup")

    assert _backup_faults(scene, 500) == []
    print(f"500 power cuts in the {len(scene.events)} changes of a backup: 0 half")


def test_the_cuts_would_find_a_restore_that_does_not_sync(program: Program, tmp_path: Path) -> None:
    scene = _Scene(program, tmp_path, "restore", "--yes")
    scene.events = [each for each in scene.events if not isinstance(each, Sync)]

    assert _restore_faults(scene, 30) != []
