"""Sets a data file that cannot be used aside, under a name that says so. Nothing is deleted."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from callassist.durable_files import make_folder
from callassist.store.data_file import BESIDE, free_name
from callassist.store.database import told_plainly
from callassist.store.file_name import FILE_NAME

DAMAGED = "damaged"
"""What the names of these files say."""
RECOVERING = ".recovering-"
"""How the folder begins in which a new data file is made ready."""


def set_aside(path: Path, moment: datetime) -> Path | None:
    """Renames whatever lies at the place of the data file; None where nothing lies there.

    Its journals go first: one that stayed behind would be played back into the next data file.
    Raises CallAssistError where nothing can be renamed.
    """
    aside = free_name(path.parent, DAMAGED, f"{moment:%Y%m%d-%H%M%S}")
    with told_plainly(path):
        for ending in BESIDE:
            beside = path.with_name(path.name + ending)
            if os.path.lexists(beside):
                beside.rename(aside.with_name(aside.name + ending))
        if not os.path.lexists(path):
            return None
        path.rename(aside)
    return aside


def bring_back(aside: Path | None, path: Path) -> None:
    """Undoes `set_aside` where nothing has taken the place of the file."""
    if aside is None or os.path.lexists(path):
        return
    with suppress(OSError):
        aside.rename(path)
        for ending in BESIDE:
            beside = aside.with_name(aside.name + ending)
            if beside.exists():
                beside.rename(path.with_name(path.name + ending))


def new_folder(folder: Path) -> Path:
    """A private folder on the same disk in which a new data file is made ready."""
    import tempfile

    with told_plainly(folder / FILE_NAME):
        make_folder(folder)
        return Path(tempfile.mkdtemp(dir=folder, prefix=RECOVERING))
