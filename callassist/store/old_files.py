"""Data files the program keeps but does not read: damaged ones, and those a backup has replaced."""

import os
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path

from callassist.durable_files import sync_folder
from callassist.store.backup_swap import KIND as REPLACED
from callassist.store.data_file import BESIDE, names_beside, set_aside_files
from callassist.store.database import told_plainly
from callassist.store.file_name import FILE_NAME
from callassist.store.set_aside import DAMAGED


@dataclass(frozen=True, slots=True)
class OldFile:
    """One of these files with what belongs to it; it may hold calls that were removed since."""

    path: Path
    is_damaged: bool
    """False for a file that was kept when a backup took its place."""
    day: date
    """When it was set aside."""
    size: int
    """In bytes, with its journals."""


def old_files(folder: Path) -> list[OldFile]:
    """The old files of a data folder, the latest first.

    What is no plain file, such as a link or a folder that lay in the place of the data, is none:
    whose that is, only the person knows.
    """
    present = folder / FILE_NAME
    found = {path: kind == DAMAGED for kind in (DAMAGED, REPLACED) for path in _named(folder, kind)}
    files = [
        _old_file(path, is_damaged=is_damaged)
        for path, is_damaged in found.items()
        if not _is_other(path) and not _is_same(path, present)
    ]
    return sorted(files, key=lambda each: (each.day, each.path.name), reverse=True)


def remove_old_file(file: OldFile) -> None:
    """Removes a file for good, its journals first: it is listed until nothing of it is left.

    Raises CallAssistError where that is impossible.
    """
    with told_plainly(file.path):
        for path in (*names_beside(file.path), file.path):
            path.unlink(missing_ok=True)
        sync_folder(file.path.parent)


def _named(folder: Path, kind: str) -> set[Path]:
    """The names of the files; a journal can be left where there was no file any more."""
    stem, ending = FILE_NAME.rsplit(".", 1)
    found = set(set_aside_files(folder, kind))
    for beside in BESIDE:
        journals = folder.glob(f"{stem}.{kind}-*.{ending}{beside}")
        found |= {each.with_name(each.name.removesuffix(beside)) for each in journals}
    return found


def _is_other(path: Path) -> bool:
    return path.is_symlink() or (os.path.lexists(path) and not path.is_file())


def _is_same(path: Path, present: Path) -> bool:
    """Whether it is the data file itself, under the second name of a restore that was killed."""
    try:
        return path.samefile(present)
    except OSError:
        return False


def _old_file(path: Path, *, is_damaged: bool) -> OldFile:
    states = [each.stat() for each in (path, *names_beside(path)) if each.is_file()]
    changed = max((state.st_mtime for state in states), default=0.0)
    size = sum(state.st_size for state in states)
    return OldFile(
        path, is_damaged, _day_of(path) or datetime.fromtimestamp(changed, UTC).date(), size
    )


def _day_of(path: Path) -> date | None:
    """The day the name says; None where it says none."""
    stamp = path.name.partition("-")[2][:8]
    try:
        return datetime.strptime(stamp, "%Y%m%d").date()  # noqa: DTZ007 - a day, no moment
    except ValueError:
        return None
