"""L11: an update that is killed leaves the old list in use or the new one, and both hold."""

import random
import subprocess
import sys
import time
from contextlib import suppress
from pathlib import Path

import pytest

from callassist import durable_files
from callassist.domain.errors import CallAssistError
from callassist.domain.list_memory import ListOrigin
from callassist.services.list_in_use import files_of, read_kept
from callassist.store import list_files
from number_list.made_lists import Place, good_list

UPDATE = """
import sys
sys.path.insert(0, sys.argv[1])
from number_list.made_lists import Clock, use_our_keys
use_our_keys(setattr)
from callassist import cli
from callassist.store.list_files import ListFiles
cli.SystemClock = Clock
take = ListFiles.take
def told(*words):
    print("begun", flush=True)
    return take(*words)
ListFiles.take = told
status = cli.main(["--data-dir", sys.argv[2], "directory", "update", sys.argv[3], "--yes"])
print("done" if status == 0 else "failed", flush=True)
"""
TESTS = Path(__file__).parent.parent
LONGEST = 0.012
"""Seconds from the first file that is written to the kill, at most."""


def _killed_update(folder: Path, file: Path, seconds: float) -> bool:
    """Begins an update, kills it so long after it began to write; whether it said it was done."""
    command = [sys.executable, "-c", UPDATE, str(TESTS), str(folder), str(file)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"begun\n"
        time.sleep(seconds)
        process.kill()
        return process.stdout.read().endswith(b"done\n")


def _kill_again_and_again(place: Place, rounds: int) -> dict[str, int]:
    version = place.directory.version
    seen = {"old": 0, "new": 0}
    generator = random.Random(rounds)
    for _ in range(rounds):
        file = place.file(good_list(version + 1))
        was_told = _killed_update(place.folder, file, generator.uniform(0, LONGEST))
        in_use = place.desk.verify()
        assert in_use.trouble is None
        assert not in_use.is_memory_damaged
        assert in_use.directory.version in ({version + 1} if was_told else {version, version + 1})
        assert in_use.memory.highest_version == in_use.directory.version
        files = files_of(place.folder)
        for origin in filter(files.has, (ListOrigin.INSTALLED, ListOrigin.PREVIOUS)):
            assert read_kept(files, origin, in_use.memory)
        place.still_holds()
        seen["new" if in_use.directory.version > version else "old"] += 1
        version = in_use.directory.version
    return seen


def test_l11_a_killed_update_leaves_the_old_list_or_the_new_one(place: Place) -> None:
    assert sum(_kill_again_and_again(place, 8).values()) == 8


@pytest.mark.torture("L11")
@pytest.mark.timeout(1800)
def test_l11_two_hundred_killed_updates(place: Place) -> None:
    seen = _kill_again_and_again(place, 200)

    print(f"\nkilled updates: {sum(seen.values())}, old list: {seen['old']}, new: {seen['new']}")
    assert min(seen.values()) > 0


@pytest.mark.parametrize("written", range(3))
def test_a_first_update_that_breaks_off_is_no_trouble(
    fresh: Place, monkeypatch: pytest.MonkeyPatch, written: int
) -> None:
    """Found by power cuts: the list stood there, and what was remembered of it did not yet."""
    version, left = fresh.directory.version, [written]

    def replace_file(path: Path, content: bytes) -> None:
        if not left[0]:
            raise OSError("the power is gone")
        left[0] -= 1
        durable_files.replace_file(path, content)

    monkeypatch.setattr(list_files, "replace_file", replace_file)
    with suppress(OSError, CallAssistError):
        fresh.desk.accept(fresh.desk.offer(fresh.file(good_list(version + 1))))

    in_use = fresh.desk.verify()
    assert in_use.trouble is None
    assert not in_use.is_memory_damaged
    assert in_use.directory.version in {version, version + 1}
