"""Removes everything the program keeps on this computer, and nothing that is somebody else's."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.services.backup_desk import BackupDesk
from callassist.services.backup_folder import WORK_ELSEWHERE
from callassist.services.data_survey import OWN_FOLDERS, DataSurvey, survey
from callassist.store.window_lock import LOCK_NAME, WindowLock


class PurgeDesk:
    """The use case around the end: what there is, and that it goes."""

    def __init__(self, folder: Path, backups: BackupDesk) -> None:
        self._folder = folder
        self._backups = backups

    def survey(self) -> DataSurvey:
        """What would go, and what would stay.

        Raises CallAssistError: `purge_other_folder` for a folder with nothing of the program in it
        but names that others use as well; `purge_window_open` while a window works with it.
        """
        found = survey(self._folder, self._backups)
        if found.own and not found.is_data_folder:
            raise CallAssistError("purge_other_folder", path=self._folder)
        if found.own:
            with self._held():
                pass
        return found

    def purge(self) -> DataSurvey:
        """Removes it, folders that are empty then included; returns what there was.

        Raises CallAssistError like `survey`, and `purge_failed` with the first file that could not
        be removed, after all others were.
        """
        found = self.survey()
        if found.own:
            with self._held():
                self._remove(found)
            (self._folder / LOCK_NAME).unlink(missing_ok=True)
            self._remove_folders(found)
        _remove_work_elsewhere()
        return found

    @contextmanager
    def _held(self) -> Iterator[None]:
        """The lock of the window, for the length of a block."""
        lock = WindowLock(self._folder)
        if not lock.take():
            raise CallAssistError("purge_window_open")
        try:
            yield
        finally:
            lock.release()

    def _remove(self, found: DataSurvey) -> None:
        failed: Path | None = None
        for path in found.own:
            # Held as long as anything is there: no window opens meanwhile.
            if path.name == LOCK_NAME:
                continue
            try:
                path.unlink(missing_ok=True)
            except OSError:
                failed = failed or path
        if failed is not None:
            raise CallAssistError("purge_failed", path=failed)

    def _remove_folders(self, found: DataSurvey) -> None:
        """Takes away the program's folders as far as they are empty; the data folder, too."""
        places = {parent for path in found.own for parent in path.relative_to(self._folder).parents}
        places |= {Path(name) for name in OWN_FOLDERS}
        for place in sorted(places, key=lambda each: len(each.parts), reverse=True):
            with suppress(OSError):
                (self._folder / place).rmdir()


def _remove_work_elsewhere() -> None:
    """Takes away what killed runs left in the system's folder for passing things, of this person.

    A copy of the log can be in it.
    """
    for each in Path(tempfile.gettempdir()).glob(f"{WORK_ELSEWHERE}*"):
        with suppress(OSError):
            if not each.is_symlink() and _is_of_this_person(each):
                shutil.rmtree(each, ignore_errors=True)


def _is_of_this_person(path: Path) -> bool:
    # Elsewhere that folder is the person's own.
    return not hasattr(os, "getuid") or path.stat().st_uid == os.getuid()
