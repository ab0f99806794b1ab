"""The rules of the simulated disk: what was synced stays, the rest may be there or not."""

import random
from pathlib import Path

import pytest

from durability.power_cut import Disk, luck
from durability.recording import Event, MakeFolder, Open, Remove, Rename, Resize, Sync, Write

ROOT = Path("/disk")
FILE = ROOT / "file"


def _after(tmp_path: Path, kind: str, *events: Event) -> dict[str, bytes]:
    generator = random.Random(1)
    disk = Disk(ROOT)
    for event in events:
        disk.happen(event)
    target = tmp_path / kind
    target.mkdir()
    disk.write_after_cut(target, luck(kind, generator), generator)
    return {path.name: path.read_bytes() for path in target.rglob("*") if path.is_file()}


WRITTEN: tuple[Event, ...] = (Open(FILE, empties=False), Write(FILE, 0, b"first"))
SAFE: tuple[Event, ...] = (*WRITTEN, Sync(FILE), Sync(ROOT))


@pytest.mark.parametrize(
    ("events", "none", "everything"),
    [
        (WRITTEN, {}, {"file": b"first"}),
        ((*WRITTEN, Sync(FILE)), {}, {"file": b"first"}),
        ((*WRITTEN, Sync(ROOT)), {"file": b""}, {"file": b"first"}),
        (SAFE, {"file": b"first"}, {"file": b"first"}),
        ((*SAFE, Write(FILE, 5, b"!")), {"file": b"first"}, {"file": b"first!"}),
        ((*SAFE, Write(FILE, None, b"!")), {"file": b"first"}, {"file": b"first!"}),
        ((*SAFE, Write(FILE, 7, b"!")), {"file": b"first"}, {"file": b"first\0\0!"}),
        ((*SAFE, Resize(FILE, 2)), {"file": b"first"}, {"file": b"fi"}),
        ((*SAFE, Resize(FILE, 2), Sync(FILE)), {"file": b"fi"}, {"file": b"fi"}),
        ((*SAFE, Open(FILE, empties=True)), {"file": b"first"}, {"file": b""}),
        ((*SAFE, Remove(FILE)), {"file": b"first"}, {}),
        ((*SAFE, Remove(FILE), Sync(ROOT)), {}, {}),
        ((*SAFE, Rename(FILE, ROOT / "new")), {"file": b"first"}, {"new": b"first"}),
        ((*SAFE, Rename(FILE, ROOT / "new"), Sync(ROOT)), {"new": b"first"}, {"new": b"first"}),
    ],
)
def test_what_was_synced_stays_and_the_rest_may_go(
    tmp_path: Path,
    events: tuple[Event, ...],
    none: dict[str, bytes],
    everything: dict[str, bytes],
) -> None:
    assert _after(tmp_path, "none", *events) == none
    assert _after(tmp_path, "all", *events) == everything


def test_a_folder_that_vanishes_takes_its_files_along(tmp_path: Path) -> None:
    inside = ROOT / "folder" / "file"
    events: tuple[Event, ...] = (
        MakeFolder(ROOT / "folder"),
        Open(inside, empties=False),
        Write(inside, 0, b"x"),
        Sync(inside),
        Sync(ROOT / "folder"),
    )

    assert _after(tmp_path, "none", *events) == {}
    assert _after(tmp_path, "some", *events, Sync(ROOT)) == {"file": b"x"}


def test_writes_may_arrive_out_of_order_and_in_part(tmp_path: Path) -> None:
    pages = [Write(FILE, 4096 * number, bytes([65 + number]) * 4096) for number in range(40)]
    events = (*SAFE, Resize(FILE, 0), Sync(FILE), *pages)

    content = _after(tmp_path, "some", *events)["file"]

    sectors = {content[at : at + 512] for at in range(0, len(content), 512)}
    assert bytes(512) in sectors
    assert all(len(set(sector)) == 1 for sector in sectors)
    mixed = [set(content[at : at + 4096]) for at in range(0, len(content), 4096)]
    assert any(len(each) == 2 for each in mixed)
