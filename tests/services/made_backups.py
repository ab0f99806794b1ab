"""A data folder with calls and backups, and backups made wrong on purpose."""

import json
import shutil
import sqlite3
import zipfile
from collections.abc import Callable, Mapping
from contextlib import closing
from hashlib import sha256
from pathlib import Path

from callassist.domain.call_filter import CallFilter
from callassist.domain.clock import Clock
from callassist.services.engine import Engine
from callassist.settings import SettingsFile
from callassist.store.file_name import FILE_NAME
from store.made_calls import ended

NUMBERS = ("95188", "+8695188", "13800001111")


def made_engine(folder: Path, clock: Clock, calls: int = 3) -> Engine:
    """An engine on a folder that has some calls."""
    engine = Engine(SettingsFile(folder), "zh_CN", clock)
    for number in range(calls):
        engine.calls.take(ended(NUMBERS[number % 3], received_at=clock.now()))
    return engine


def numbers_in(engine: Engine) -> list[str]:
    """The numbers of the listed calls by their ids."""
    calls = sorted(engine.log.page(CallFilter()), key=lambda each: each.id)
    return [each.ended.number_text for each in calls]


def members_of(path: Path) -> dict[str, bytes]:
    """The members of a zip file by name, in their order."""
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def write_members(
    path: Path, members: Mapping[str, bytes], kind: int = zipfile.ZIP_DEFLATED
) -> Path:
    """A zip file with these members."""
    with zipfile.ZipFile(path, "w", kind) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return path


def with_manifest(members: Mapping[str, bytes], **changes: object) -> dict[str, bytes]:
    """The members with a manifest that fits them, and says some things otherwise."""
    manifest = json.loads(members["manifest.json"])
    others = {name: content for name, content in members.items() if name != "manifest.json"}
    manifest["members"] = {
        name: {"size": len(content), "sha256": sha256(content).hexdigest()}
        for name, content in others.items()
    }
    manifest.update(changes)
    return {**others, "manifest.json": json.dumps(manifest).encode()}


def with_changed_data(
    backup: Path, target: Path, change: Callable[[sqlite3.Connection], object], **changes: object
) -> Path:
    """A backup whose data file somebody has worked on, with checksums that fit again."""
    members = members_of(backup)
    place = target.with_name(f"{target.name}.sqlite3")
    place.write_bytes(members[FILE_NAME])
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        change(connection)
    members[FILE_NAME] = place.read_bytes()
    place.unlink()
    return write_members(target, with_manifest(members, **changes))


def everything_in(folder: Path) -> dict[str, bytes]:
    """The data of a folder as bytes; what only says when something was done is left out."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(("history", "file_facts"))
    }


def copied(folder: Path, target: Path) -> Path:
    """A copy of a folder whose files nobody has open."""
    shutil.copytree(folder, target)
    return target
