"""The folder of automatic backups, and the private place inside it where one is worked on."""

import os
import re
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import date, datetime, tzinfo
from pathlib import Path

from callassist.domain.backups import CHANGES_BETWEEN
from callassist.durable_files import make_folder

FOLDER_NAME = "backups"
_PREFIX = "callassist-backup-"
_NAME = re.compile(rf"{_PREFIX}(\d{{8}}-\d{{6}})(?:-(\d{{1,6}}))?\.zip")
_STAMP = "%Y%m%d-%H%M%S"
_PART = ".part"
_WORK = ".work-"
WORK_ELSEWHERE = "callassist-work-"
"""How the private place begins in the system's folder for passing things."""
_LEFT_BEHIND_SECONDS = 3600
_FAILURE = "last-failure"
_CHANGES = "changes"
_KEPT_BESIDE = (_FAILURE, _CHANGES)
_MOST_COUNTED = 1 << 16


class BackupFolder:
    """The folder `backups` of one data folder."""

    def __init__(self, data_folder: Path) -> None:
        """The folder is made when something is first put there."""
        self.path = data_folder / FOLDER_NAME

    def make(self) -> None:
        """Makes the folder, private from the first moment. Raises OSError."""
        make_folder(self.path)

    def files(self) -> list[Path]:
        """Everything that has the name of a backup, in no order."""
        try:
            return [each for each in self.path.iterdir() if _NAME.fullmatch(each.name)]
        except OSError:
            return []

    def is_beside(self, path: Path) -> bool:
        """Whether it is no backup, but the program's all the same: counts, unfinished work."""
        return path.name in _KEPT_BESIDE or _is_work(path)

    def days(self) -> set[date]:
        """The days that have a backup, as the names say."""
        return {moment.date() for each in self.files() if (moment := moment_in(each.name, None))}

    def part_for(self, made_at: datetime) -> Path:
        """A new file for a backup to be written into; `final_name` is the one it gets."""
        self.make()
        return new_part(self.path, made_at)

    @contextmanager
    def workplace(self) -> Iterator[Path]:
        """A private folder for the block, on the disk of the data if that can be written to.

        A backup by hand is never more needed than where it cannot. Raises OSError.
        """
        try:
            self.make()
            place = Path(tempfile.mkdtemp(dir=self.path, prefix=_WORK))
        except OSError:
            place = Path(tempfile.mkdtemp(prefix=WORK_ELSEWHERE))
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def tidy(self) -> None:
        """Removes what runs that were killed left behind, once surely nobody works on it."""
        with suppress(OSError):
            for each in list(self.path.iterdir()):
                if _is_work(each) and time.time() - each.lstat().st_mtime > _LEFT_BEHIND_SECONDS:
                    _remove(each)

    # how many changes, and whether the last backup failed

    def count_change(self) -> None:
        """Counts one change of the data; never fails, because the change is on the disk already."""
        with suppress(OSError):
            if self.changes() < _MOST_COUNTED:
                self.make()
                flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT
                handle = os.open(self.path / _CHANGES, flags, 0o600)
                try:
                    os.write(handle, b".")
                finally:
                    os.close(handle)

    def changes(self) -> int:
        """Changes since the last backup, of whatever program."""
        try:
            return (self.path / _CHANGES).stat().st_size
        except OSError:
            return 0

    def make_due(self) -> None:
        """Counts as if there had been enough changes for another backup."""
        for _ in range(CHANGES_BETWEEN):
            self.count_change()

    def forget_changes(self, counted: int) -> None:
        """A backup has so many of the changes."""
        with suppress(OSError):
            os.truncate(self.path / _CHANGES, max(0, self.changes() - counted))

    def note_failure(self, sentence: str, moment: datetime) -> None:
        """Keeps why the last automatic backup failed, and when."""
        with suppress(OSError):
            self.make()
            handle = os.open(self.path / _FAILURE, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
            with os.fdopen(handle, "w", encoding="ascii") as file:
                file.write(f"{sentence} {moment.isoformat()}")

    def forget_failure(self) -> None:
        """The last automatic backup did not fail."""
        with suppress(OSError):
            (self.path / _FAILURE).unlink(missing_ok=True)

    def failure(self) -> tuple[str, datetime] | None:
        """Why the last automatic backup failed, and when; None where it did not."""
        try:
            text = (self.path / _FAILURE).read_text(encoding="ascii")
            sentence, moment = text.split()
            return sentence, datetime.fromisoformat(moment)
        except (OSError, ValueError):
            return None


def new_part(folder: Path, made_at: datetime) -> Path:
    """A new private file in a folder, which nobody else works on. Raises OSError.

    Its name comes after those of all other backups of the same second.
    """
    stamp = made_at.strftime(_STAMP)
    number = 1 + max((_number_in(each.name, stamp) for each in folder.iterdir()), default=0)
    while True:
        counted = f"-{number}" if number > 1 else ""
        path = folder / f".{_PREFIX}{stamp}{counted}.zip{_PART}"
        number += 1
        with suppress(FileExistsError):
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
            return path


def _number_in(name: str, stamp: str) -> int:
    """The number of a backup among those of one second; 0 for every other name."""
    found = _NAME.fullmatch(name)
    return int(found[2] or 1) if found and found[1] == stamp else 0


def final_name(part: Path) -> Path:
    """The name a backup gets when it is whole."""
    return part.with_name(part.name.removeprefix(".").removesuffix(_PART))


def default_name(made_at: datetime) -> str:
    """The name a backup has unless the person chooses another."""
    return f"{_PREFIX}{made_at.strftime(_STAMP)}.zip"


def moment_in(name: str, zone: tzinfo | None) -> datetime | None:
    """When a backup was made, as its name says; None for another name."""
    found = _NAME.fullmatch(name)
    try:
        return datetime.strptime(found[1], _STAMP).replace(tzinfo=zone) if found else None
    except ValueError:
        return None


def _is_work(path: Path) -> bool:
    """Whether a run that goes on, or was killed, works on it."""
    is_part = path.name.startswith(f".{_PREFIX}") and path.name.endswith(_PART)
    return is_part or path.name.startswith(_WORK)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path, ignore_errors=True)
    else:
        path.unlink(missing_ok=True)
