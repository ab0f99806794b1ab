"""Takes the data of a backup back: everything is made ready beside them before anything changes."""

import shutil
from contextlib import ExitStack, suppress
from datetime import datetime
from pathlib import Path

from callassist.domain.backups import (
    BackupContents,
    BackupFile,
    MissingFromBackup,
    Occasion,
)
from callassist.domain.errors import CallAssistError
from callassist.durable_files import replace_file, sync_folder
from callassist.services.backup_folder import BackupFolder
from callassist.services.backup_manifest import Manifest
from callassist.services.backup_reading import (
    SETTINGS_NAME,
    BackupArchive,
    opened_backup,
)
from callassist.services.saved_file import write_failure
from callassist.store.attachment_files import FOLDER_NAME as ATTACHMENTS
from callassist.store.backup_check import DatabaseFacts, facts_of
from callassist.store.backup_copy import GoOn
from callassist.store.backup_peek import missing_from, peek
from callassist.store.backup_swap import put_in_place
from callassist.store.database import STEPS, Store
from callassist.store.file_facts import FileFacts
from callassist.store.file_name import FILE_NAME
from callassist.store.locked_file import looks_locked, rewrite
from callassist.store.phrase import Phrase

_ROOM_LEFT = 64 << 20
_NOTHING_MISSING = MissingFromBackup(
    calls=0, newest_calls=(), changed_calls=0, account_checks=0, added_numbers=0
)


class PreparedBackup:
    """A backup that is whole, unpacked and up to date, beside the data it may take the place of."""

    def __init__(
        self,
        data_folder: Path,
        folder: BackupFolder,
        phrase: Phrase,
        own_phrase: Phrase | None = None,
    ) -> None:
        """Nothing is prepared yet; `close` removes what `prepare` made.

        `phrase` is that of the log, which is restored locked if it is locked now; `own_phrase` that
        of the backup, None where the person was not asked for one.
        """
        self._folder = data_folder
        self._log_phrase = phrase
        self._phrase = (phrase if own_phrase is None else own_phrase).copy()
        self._was_asked = own_phrase is not None
        self._stack = ExitStack()
        self._workplace = folder.workplace()
        self._place = Path()
        self._attachments: list[str] = []
        self._settings: bytes | None = None
        self.contents: BackupContents
        """What it holds, once it is prepared."""

    def prepare(self, path: Path, go_on: GoOn) -> None:
        """Unpacks the backup and holds it against everything that is known; changes nothing.

        Raises CallAssistError, with a sentence of its own for each thing that can be wrong.
        """
        try:
            self._place = self._stack.enter_context(self._workplace)
            with opened_backup(path) as archive:
                facts = self._unpack(archive, go_on)
                self._settings = archive.content(SETTINGS_NAME)
                file = backup_file(path, archive.manifest, archive.size)
            self._bring_up_to_date(facts, go_on)
            self._lock_like_log(go_on)
            self.contents = self._look(file, archive, facts)
        except OSError as error:
            raise write_failure(error, self._folder / FILE_NAME) from error

    def _unpack(self, archive: BackupArchive, go_on: GoOn) -> DatabaseFacts:
        needed = sum(each.size for each in archive.manifest.members.values())
        if shutil.disk_usage(self._folder).free < needed + _ROOM_LEFT:
            raise CallAssistError("disk_full")
        archive.check_others(go_on)
        archive.unpack(FILE_NAME, self._new, go_on)
        facts = self._opened_facts(go_on)
        _refuse_other_facts(archive.manifest, facts)
        (self._place / ATTACHMENTS).mkdir(mode=0o700)
        for name in archive.attachments:
            size = archive.manifest.members[f"{ATTACHMENTS}/{name}"].size
            if not _is_there(self._folder / ATTACHMENTS / name, size):
                target = self._place / ATTACHMENTS / name
                archive.unpack(f"{ATTACHMENTS}/{name}", target, go_on)
                self._attachments.append(name)
        return facts

    def _opened_facts(self, go_on: GoOn) -> DatabaseFacts:
        if not looks_locked(self._new):
            self._phrase.forget()
        elif not self._phrase.is_given:
            raise CallAssistError("backup_phrase_needed")
        try:
            return facts_of(self._new, go_on, self._phrase)
        except CallAssistError as error:
            if error.sentence == "phrase_wrong" and not self._was_asked:
                # It has the passphrase of before the present one.
                raise CallAssistError("backup_phrase_needed") from error
            raise

    def _lock_like_log(self, go_on: GoOn) -> None:
        """A log that is locked stays locked, with its own passphrase, whatever is restored."""
        phrase = self._log_phrase.copy()
        if not phrase.is_given or (self._phrase.is_given and self._phrase.is_same(phrase)):
            return
        locked = self._place / f"{FILE_NAME}.locked"
        rewrite(self._new, self._phrase, locked, phrase, go_on)
        locked.replace(self._new)
        self._phrase = phrase

    @property
    def phrase(self) -> Phrase:
        """What opens the data once they are in their place; not given where nothing is needed."""
        return self._phrase

    @property
    def place(self) -> Path:
        """The private folder it lies in; what is done to the log there comes along."""
        return self._place

    @property
    def _new(self) -> Path:
        return self._place / FILE_NAME

    def _bring_up_to_date(self, facts: DatabaseFacts, go_on: GoOn) -> None:
        """Takes data of an older version through their migrations.

        What follows from the calls is made anew, because it has no checksums.
        """
        from callassist.store.call_log import CallLog

        store = Store(self._place, phrase=self._phrase)
        try:
            CallLog(store).rebuild_index()
        finally:
            store.close()
        go_on()
        if facts.steps < len(STEPS):
            after = facts_of(self._new, go_on, self._phrase)
            if (after.calls, after.damaged_rows) != (facts.calls, facts.damaged_rows):
                raise CallAssistError("backup_broken")

    def _look(
        self, file: BackupFile, archive: BackupArchive, facts: DatabaseFacts
    ) -> BackupContents:
        seen = peek(self._new, self._phrase)
        return BackupContents(
            file=file,
            program_version=archive.manifest.program,
            schema_steps=facts.steps,
            is_older=facts.steps < len(STEPS),
            calls=facts.calls,
            first_call=seen.first_call,
            last_call=seen.last_call,
            newest_calls=seen.newest_calls,
            account_checks=seen.account_checks,
            added_numbers=seen.added_numbers,
            attachments=len(archive.attachments),
            has_attachments=archive.manifest.occasion is Occasion.BY_HAND,
            missing=self._missing(),
        )

    def _missing(self) -> MissingFromBackup | None:
        today = self._folder / FILE_NAME
        if not today.exists():
            return _NOTHING_MISSING
        try:
            if self._phrase.is_given is not self._log_phrase.is_given:
                # Two ways to be locked cannot be read beside each other.
                return None
            return missing_from(self._new, today, self._log_phrase)
        except CallAssistError:
            return None

    def put_in_place(self, now: datetime) -> Path | None:
        """Makes the backup the data of the program; returns where the file of before lies.

        The data file is closed. Raises CallAssistError; the data are then what they were.
        """
        data_file = self._folder / FILE_NAME
        try:
            self._add_attachments()
            if self._phrase.is_given:
                FileFacts(self._folder).note_locked(is_locked=True)
            aside = put_in_place(self._new, data_file, now, self._log_phrase)
        except OSError as error:
            raise write_failure(error, data_file) from error
        FileFacts(self._folder).note_locked(is_locked=self._phrase.is_given)
        self._take_settings()
        return aside

    @property
    def added_attachments(self) -> int:
        """How many attached files were missing."""
        return len(self._attachments)

    def _add_attachments(self) -> None:
        """Before the log that names them is there; beside another log they do no harm."""
        folder = self._folder / ATTACHMENTS
        if self._attachments:
            folder.mkdir(mode=0o700, exist_ok=True)
            for name in self._attachments:
                (self._place / ATTACHMENTS / name).replace(folder / name)
            sync_folder(folder)
            sync_folder(self._folder)

    def _take_settings(self) -> None:
        """Only where there are none: what was chosen on this computer stays."""
        path = self._folder / SETTINGS_NAME
        if self._settings is not None and not path.exists():
            with suppress(OSError):
                replace_file(path, self._settings)

    def close(self) -> None:
        """Removes everything that was unpacked."""
        self._stack.close()


def backup_file(path: Path, manifest: Manifest, size: int) -> BackupFile:
    """A backup as it is listed."""
    return BackupFile(
        path=path,
        made_at=manifest.made_at,
        occasion=manifest.occasion,
        calls=manifest.calls,
        is_automatic=manifest.occasion is not Occasion.BY_HAND,
        damaged_rows=manifest.damaged_rows,
        size=size,
        is_locked=manifest.is_locked,
    )


def _refuse_other_facts(manifest: Manifest, facts: DatabaseFacts) -> None:
    told = (manifest.steps, manifest.calls, manifest.rows, manifest.damaged_rows)
    if told != (STEPS[: facts.steps], facts.calls, facts.rows, facts.damaged_rows):
        raise CallAssistError("backup_checksum")


def _is_there(path: Path, size: int) -> bool:
    return path.is_file() and not path.is_symlink() and path.stat().st_size == size
