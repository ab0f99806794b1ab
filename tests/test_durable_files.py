import os
from pathlib import Path

import pytest

from callassist.durable_files import replace_file


def test_content_is_on_the_disk_before_it_gets_its_name_and_the_name_before_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    path = tmp_path / "file"
    path.write_bytes(b"old")
    fsync, replace = os.fsync, Path.replace

    def note_sync(handle: int) -> None:
        order.append("sync")
        fsync(handle)

    def note_replace(self: Path, target: Path) -> Path:
        order.append(f"replace {path.read_bytes().decode()}")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", note_sync)
    monkeypatch.setattr(Path, "replace", note_replace)
    replace_file(path, b"new")

    assert order == ["sync", "replace old", "sync"]
    assert path.read_bytes() == b"new"
