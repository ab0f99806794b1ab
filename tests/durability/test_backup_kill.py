"""A backup or a restore that is killed leaves what was there, or is done as a whole."""

import random
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from callassist.domain.clock import SystemClock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from durability.backed_up import BACKED_UP, NOW, faults_of, folder_with_backup
from terminal.program import Program


def _killed(command: list[str], program: Program, seconds: float) -> bool:
    """Starts a command and kills it after so long; whether it was done by then."""
    with subprocess.Popen(
        command,
        env=program.environment(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            return process.wait(seconds) == 0
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
            return False


def _length(command: list[str], program: Program) -> float:
    """How long the command takes when nobody kills it."""
    begin = time.monotonic()
    subprocess.run(command, env=program.environment(), capture_output=True, check=True)
    return time.monotonic() - begin


def _restores(program: Program, tmp_path: Path, rounds: int) -> tuple[int, int]:
    """So many restores that are killed; how many were done all the same, and how many not."""
    generator = random.Random(20261128)
    stick, before = tmp_path / "stick.zip", tmp_path / "before"
    folder_with_backup(before, stick)
    command = program.command("restore", str(stick), "--yes")
    shutil.copytree(before, program.folder)
    length = _length(command, program)
    outcomes = [0, 0]
    for number in range(rounds):
        shutil.rmtree(program.folder)
        shutil.copytree(before, program.folder)
        # Two kills after each other every third time: the second start finds what the first left.
        kills = [
            _killed(command, program, generator.uniform(0.3 * length, 1.1 * length))
            for _ in range(2 if number % 3 == 0 else 1)
        ]
        allowed = [BACKED_UP] if any(kills) else [BACKED_UP, NOW]
        assert faults_of(program.folder, *allowed) == [], number
        outcomes[faults_of(program.folder, BACKED_UP) == []] += 1
    return outcomes[1], outcomes[0]


def test_ten_restores_that_are_killed_leave_the_old_log_or_the_backup(
    program: Program, tmp_path: Path
) -> None:
    _restores(program, tmp_path, 10)


@pytest.mark.torture("D5")
@pytest.mark.timeout(3600)
def test_two_hundred_restores_that_are_killed_leave_the_old_log_or_the_backup(
    program: Program, tmp_path: Path
) -> None:
    new, old = _restores(program, tmp_path, 200)

    print(f"200 restores killed: {new} were done, {old} had changed nothing, 0 in between")
    assert min(new, old) > 10


def _backups(program: Program, tmp_path: Path, rounds: int) -> int:
    """So many backups over an older one that are killed; how many replaced it."""
    generator = random.Random(20261129)
    stick = tmp_path / "stick.zip"
    folder_with_backup(program.folder, stick)
    older = stick.read_bytes()
    command = program.command("backup", str(stick))
    length = _length(command, program)
    replaced = 0
    for number in range(rounds):
        stick.write_bytes(older)
        _killed(command, program, generator.uniform(0.3 * length, 1.1 * length))
        if stick.read_bytes() != older:
            replaced += 1
            engine = Engine(SettingsFile(program.folder), "en", SystemClock())
            assert engine.backups.preview(stick).calls == len(NOW)
            engine.close()
        assert faults_of(program.folder, NOW) == [], number
    return replaced


def test_ten_backups_that_are_killed_leave_the_older_one_or_are_whole(
    program: Program, tmp_path: Path
) -> None:
    _backups(program, tmp_path, 10)


@pytest.mark.torture("D5")
@pytest.mark.timeout(3600)
def test_two_hundred_backups_that_are_killed_leave_the_older_one_or_are_whole(
    program: Program, tmp_path: Path
) -> None:
    replaced = _backups(program, tmp_path, 200)

    print(f"200 backups killed: {replaced} had replaced the older one, 0 half")
