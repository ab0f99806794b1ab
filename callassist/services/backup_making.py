"""Makes one backup: copies, checks the copy, packs it, and reads the whole zip file back."""

import os
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from callassist import __version__, resources
from callassist.bundled.texts import LANGUAGES
from callassist.domain.backups import Occasion
from callassist.domain.call_filter import CallFilter
from callassist.domain.errors import CallAssistError
from callassist.services import backup_manifest
from callassist.services.backup_archive import ArchiveWriter, is_large
from callassist.services.backup_manifest import Manifest
from callassist.services.backup_reading import (
    MOST_MEMBERS,
    README_NAME,
    SETTINGS_NAME,
    TABLE_NAME,
    opened_backup,
)
from callassist.store.attachment_files import FOLDER_NAME
from callassist.store.backup_check import DatabaseFacts, facts_of
from callassist.store.backup_copy import GoOn, copy_database
from callassist.store.connecting import is_plain
from callassist.store.database import STEPS
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase

if TYPE_CHECKING:
    from callassist.services.wording import Wording

Item = TypeVar("Item")

_KEPT_AS = re.compile(r"([0-9a-f]{64})(?:\.[a-z0-9]{1,10})?")
_LARGEST_SETTINGS = 1 << 20
_CHUNK = 1 << 20
_OTHER_MEMBERS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class BackupOrder:
    """What is to be made."""

    occasion: Occasion
    made_at: datetime
    unless: str | None = None
    """SHA-256 of a copy of the data file that need not be backed up again; None for none."""

    @property
    def is_by_hand(self) -> bool:
        """Whether attached files and settings go along."""
        return self.occasion is Occasion.BY_HAND


class BackupMaker:
    """Makes backups of one data folder."""

    def __init__(
        self,
        data_folder: Path,
        wording: "Callable[[], Wording]",
        phrase: Phrase | None = None,
    ) -> None:
        """`phrase` opens a data file that is locked; the backup is then locked with it, too."""
        self._folder = data_folder
        self._wording = wording
        self._phrase = Phrase() if phrase is None else phrase

    def make(self, part: Path, order: BackupOrder, workplace: Path, go_on: GoOn) -> Manifest | None:
        """Fills the file `part`; it is on the disk, whole, when this returns.

        `workplace` is an empty private folder. Returns None where the order does not want what is
        there. Raises OSError, and CallAssistError: `database_damaged` where the data file itself is
        broken, `backup_not_whole` where something else is read back than what was written.
        """
        copy = workplace / FILE_NAME
        phrase = self._phrase.copy()
        copy_database(self._folder / FILE_NAME, copy, go_on, phrase)
        is_locked = not is_plain(copy)
        if order.unless is not None and _sum_of(copy) == order.unless:
            return None
        facts = self._facts(copy, phrase, go_on)
        with part.open("wb") as file:
            large = is_large(copy.stat().st_size)
            with ArchiveWriter(file, order.made_at, is_large=large) as writer:
                writer.add(README_NAME, locked_readme() if is_locked else readme())
                writer.add_file(FILE_NAME, copy, go_on)
                if not is_locked:
                    self._add_table(writer, workplace, go_on)
                if order.is_by_hand:
                    self._add_attachments(writer, go_on)
                    self._add_settings(writer)
                manifest = _manifest(order, facts, writer, is_locked=is_locked)
                writer.add(backup_manifest.NAME, manifest.text())
            file.flush()
            os.fsync(file.fileno())
            _read_from_disk_next(file.fileno())
        _read_back(part, manifest, go_on)
        return manifest

    def _facts(self, copy: Path, phrase: Phrase, go_on: GoOn) -> DatabaseFacts:
        """Looks at every row of the copy: what is packed next has been found whole."""
        try:
            return facts_of(copy, go_on, phrase)
        except CallAssistError as error:
            if error.sentence == "backup_newer":
                raise CallAssistError("database_newer") from error
            path = str(self._folder / FILE_NAME)
            raise CallAssistError("database_damaged", path=path) from error

    def _add_table(self, writer: ArchiveWriter, workplace: Path, go_on: GoOn) -> None:
        """The calls as a table, written from the copy; that is a private file, and packed."""
        from callassist.services.calls_csv import CallTable
        from callassist.store.call_export import CallExport
        from callassist.store.database import Store

        path = workplace / TABLE_NAME
        store = Store(workplace)
        try:
            table = CallTable(self._wording())
            with path.open("xb") as file:
                table.write(file, _looked_at(CallExport(store).calls(CallFilter()), go_on))
        except CallAssistError:
            # A list that cannot be read, or data of an older version that cannot be brought up to
            # date: the data file is what matters, and it is in the backup already.
            return
        finally:
            store.close()
        writer.add_file(TABLE_NAME, path, go_on)

    def _add_attachments(self, writer: ArchiveWriter, go_on: GoOn) -> None:
        """The attached files that still are what was attached; most are packed already."""
        folder = self._folder / FOLDER_NAME
        with suppress(FileNotFoundError):
            kept = sorted(each for each in folder.iterdir() if _KEPT_AS.fullmatch(each.name))
            for path in kept[: MOST_MEMBERS - _OTHER_MEMBERS]:
                if _is_what_was_attached(path):
                    name = f"{FOLDER_NAME}/{path.name}"
                    writer.add_file(name, path, go_on, is_packed=False)

    def _add_settings(self, writer: ArchiveWriter) -> None:
        path = self._folder / SETTINGS_NAME
        with suppress(FileNotFoundError):
            if path.stat().st_size <= _LARGEST_SETTINGS:
                writer.add(SETTINGS_NAME, path.read_bytes())


def _looked_at(items: Iterator[Item], go_on: GoOn) -> Iterator[Item]:
    for item in items:
        go_on()
        yield item


def _is_what_was_attached(path: Path) -> bool:
    is_file = path.is_file() and not path.is_symlink()
    return is_file and path.name.startswith(_sum_of(path))


def _sum_of(path: Path) -> str:
    checksum = sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            checksum.update(chunk)
    return checksum.hexdigest()


def _manifest(
    order: BackupOrder, facts: DatabaseFacts, writer: ArchiveWriter, *, is_locked: bool
) -> Manifest:
    return Manifest(
        program=__version__,
        made_at=order.made_at,
        occasion=order.occasion,
        steps=STEPS[: facts.steps],
        calls=facts.calls,
        rows=facts.rows,
        damaged_rows=facts.damaged_rows,
        members=dict(writer.members),
        is_locked=is_locked,
    )


def readme() -> bytes:
    """What a backup is and how to read it without this program, in every language."""
    return _in_every_language("backup/{}.txt")


def locked_readme() -> bytes:
    """The same of a backup that is locked with a passphrase."""
    return _in_every_language("backup/{}.locked.txt")


def _in_every_language(name: str) -> bytes:
    names = [name.format(language) for language in LANGUAGES]
    text = "\n\n".join(map(resources.read_text, names))
    return "\r\n".join((*text.splitlines(), "")).encode("utf-8-sig")


def _read_from_disk_next(handle: int) -> None:
    """Asks the system to forget its own copy, so that what is read back is what was written."""
    if hasattr(os, "posix_fadvise"):
        with suppress(OSError):
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)


def _read_back(part: Path, manifest: Manifest, go_on: GoOn) -> None:
    """Holds every byte against what was written; the data file in it is the copy that was checked.

    Raises CallAssistError where it is something else.
    """
    try:
        with opened_backup(part) as archive:
            archive.check_all(go_on)
            is_same = archive.manifest == manifest
    except CallAssistError as error:
        raise CallAssistError("backup_not_whole") from error
    if not is_same:
        raise CallAssistError("backup_not_whole")
