"""A copy of a data file that was not closed in order, made before SQLite works off its journal.

A journal that belongs to another file would be written over this one; SQLite cannot tell. The copy
goes once the file was looked through and found sound.
"""

import shutil
import time
from contextlib import suppress
from pathlib import Path

from callassist.store.data_file import free_name, journals_of, set_aside_files

UNCLEAN = "unclean"
"""What the names of these copies say."""
_AT_WORK_SECONDS = 2.0
"""A journal written to so recently belongs to a program that is saving at this moment."""


def keep_as_it_was(path: Path) -> None:
    """Copies the file with its journal, unless another program is at work or a copy is there.

    Only before this process has opened the file: reading it as a plain file drops its locks. Where
    there is no room for a copy the file is opened all the same, as SQLite would.
    """
    journals = journals_of(path)
    if not journals or any(map(_is_at_work, journals)) or kept(path.parent):
        return
    copy = free_name(path.parent, UNCLEAN, time.strftime("%Y%m%d-%H%M%S"))
    with suppress(OSError):
        for each in journals:
            shutil.copyfile(each, copy.with_name(copy.name + each.name.removeprefix(path.name)))
        shutil.copyfile(path, copy)


def _is_at_work(journal: Path) -> bool:
    try:
        return abs(time.time() - journal.stat().st_mtime) < _AT_WORK_SECONDS
    except OSError:
        return True


def kept(folder: Path) -> list[Path]:
    """The copies that are kept."""
    return set_aside_files(folder, UNCLEAN)


def keep_for_good(folder: Path, kind: str, stamp: str) -> None:
    """Gives the copies the names of files that were set aside: the file they tell of is damaged."""
    for copy in kept(folder):
        aside = free_name(folder, kind, stamp)
        for each in (*journals_of(copy), copy):
            with suppress(OSError):
                each.rename(aside.with_name(aside.name + each.name.removeprefix(copy.name)))


def drop_copies(folder: Path) -> None:
    """Removes the copies: the file they were made of is sound."""
    for copy in kept(folder):
        for each in (*journals_of(copy), copy):
            with suppress(OSError):
                each.unlink()
