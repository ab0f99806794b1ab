"""Tells what in a data folder is the program's own, and what somebody else has put there.

Every place the program writes to inside the folder stands here, by the names of those who write.
"""

import json
import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from callassist.diagnostics import LOG_NAME
from callassist.durable_files import is_unfinished
from callassist.services.backup_desk import BackupDesk
from callassist.services.backup_folder import FOLDER_NAME as BACKUPS
from callassist.services.lock_desk import LOCKING
from callassist.settings import DAMAGED_NAME
from callassist.settings import FILE_NAME as SETTINGS
from callassist.store.attachment_files import FOLDER_NAME as ATTACHMENTS
from callassist.store.attachment_files import AttachmentFiles
from callassist.store.backup_swap import KIND as REPLACED
from callassist.store.data_file import BESIDE
from callassist.store.draft_file import FILE_NAME as DRAFT
from callassist.store.file_facts import FACTS_NAME
from callassist.store.file_name import FILE_NAME
from callassist.store.history_file import FILE_NAME as HISTORY
from callassist.store.history_file import HEAD_NAME
from callassist.store.list_files import FOLDER_NAME as LISTS
from callassist.store.list_files import LIST_NAMES
from callassist.store.set_aside import DAMAGED, RECOVERING
from callassist.store.unclean_end import UNCLEAN
from callassist.store.window_lock import LOCK_NAME, REQUEST_NAME

_STEM, _ENDING = FILE_NAME.rsplit(".", 1)
_DATA = re.compile(
    rf"{_STEM}(?:\.(?:{DAMAGED}|{REPLACED}|{UNCLEAN})-[\d-]+)?\.{_ENDING}"
    rf"(?:{'|'.join(BESIDE)})?"
)
"""The data file, those that were set aside, and the journals of each."""
_SINGLE = (
    *(FACTS_NAME, SETTINGS, DAMAGED_NAME, HISTORY, HEAD_NAME, DRAFT, LOG_NAME),
    *(LOCK_NAME, REQUEST_NAME),
)
OWN_FOLDERS = (ATTACHMENTS, LISTS, BACKUPS)
"""The folders in the data folder that stay as long as it does."""
_WORK = (RECOVERING, LOCKING)
"""How folders begin that are gone when the work in them is done."""
_TELLING = (FACTS_NAME, HEAD_NAME, DRAFT, LOCK_NAME)
"""Names that no other program gives its files; `settings.json` many do."""
_TELLING_SETTING = "own_banks"


@dataclass(frozen=True, slots=True)
class DataSurvey:
    """What lies in a data folder."""

    folder: Path
    own: tuple[Path, ...]
    """The program's files, and links that stand in their place; no folders."""
    kept: tuple[Path, ...]
    """What is somebody's own: exports, backups made by hand, files of others, targets of links."""
    is_data_folder: bool
    """Whether the program has surely worked here; False for a folder that others use."""

    @property
    def size(self) -> int:
        """Of the program's files, in bytes."""
        return sum(path.lstat().st_size for path in self.own)


def survey(folder: Path, backups: BackupDesk) -> DataSurvey:
    """Looks through a folder; one that is not there has nothing in it."""
    own: list[Path] = []
    kept: list[Path] = []
    for path, is_own in _sorted_out(folder, backups):
        (own if is_own else kept).append(path)
    targets = [path.resolve() for path in own if path.is_symlink() and path.exists()]
    return DataSurvey(folder, tuple(own), (*kept, *targets), _is_data_folder(folder, own))


def _sorted_out(folder: Path, backups: BackupDesk) -> Iterator[tuple[Path, bool]]:
    inside: dict[str, Callable[[Path], bool]] = {
        ATTACHMENTS: lambda path: AttachmentFiles.is_kept_as(path.name),
        LISTS: lambda path: path.name in LIST_NAMES or is_unfinished(path.name, LIST_NAMES),
        BACKUPS: _of_backups(backups),
    }
    for path in _entries(folder):
        if not _is_folder(path):
            yield path, _is_own_name(path.name)
        elif path.name.startswith(_WORK):
            yield from ((each, True) for each in _files_below(path))
        elif (is_own := inside.get(path.name)) is not None:
            for each in _entries(path):
                yield from ((file, is_own(each)) for file in _files_below(each))
        else:
            yield path, False


def _of_backups(backups: BackupDesk) -> Callable[[Path], bool]:
    """What lies among backups: one made by hand is the person's, and so is one nobody can read."""
    automatic = {each.path for each in backups.list() if each.is_automatic and each.is_readable}
    return lambda path: path in automatic or backups.folder.is_beside(path)


def _is_own_name(name: str) -> bool:
    return bool(_DATA.fullmatch(name)) or name in _SINGLE or is_unfinished(name, _SINGLE)


def _is_data_folder(folder: Path, own: list[Path]) -> bool:
    names = {path.name for path in own if path.parent == folder}
    if any(name in _TELLING or _DATA.fullmatch(name) for name in names):
        return True
    try:
        return _TELLING_SETTING in json.loads((folder / SETTINGS).read_bytes())
    except (OSError, ValueError, TypeError):
        return False


def _files_below(path: Path) -> Iterator[Path]:
    """A file itself; of a folder all that lies in it, at whatever depth."""
    if not _is_folder(path):
        yield path
        return
    for each in _entries(path):
        yield from _files_below(each)


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink()


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder / name for name in os.listdir(folder))  # noqa: PTH208 - sorted
    except (FileNotFoundError, NotADirectoryError):
        return []
