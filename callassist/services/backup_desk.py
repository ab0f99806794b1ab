"""The use cases of backups: made unasked and by hand, listed, looked into, restored."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.backups import (
    CHANGES_BETWEEN,
    BackupContents,
    BackupFile,
    Occasion,
    RestoredBackup,
    newest_first,
    to_drop,
)
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.services.backup_folder import (
    BackupFolder,
    default_name,
    final_name,
    moment_in,
    new_part,
)
from callassist.services.saved_file import write_failure
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase

if TYPE_CHECKING:
    from callassist.services.backup_making import BackupOrder
    from callassist.services.backup_restoring import PreparedBackup
    from callassist.services.wording import Wording
    from callassist.store.backup_copy import GoOn

_AGAIN_AFTER_FAILURE = timedelta(hours=1)


def _keep_going() -> None:
    """Nobody wants to end the work."""


class BackupDesk:
    """The backups of one data folder. Every method may be called from any thread."""

    def __init__(
        self,
        data_folder: Path,
        clock: Clock,
        wording: "Callable[[], Wording]",
        note: Note = unnoted,
        phrase: Phrase | None = None,
    ) -> None:
        """`wording` says the table of a backup in the present language.

        `phrase` opens a log that is locked: its backups are locked, too.
        """
        self._phrase = Phrase() if phrase is None else phrase
        self._data_folder = data_folder
        self._clock = clock
        self._wording = wording
        self._note = note
        self.folder = BackupFolder(data_folder)
        """Where the automatic ones lie."""

    # when

    def count_change(self) -> None:
        """Counts a change of the data that is on the disk; never fails."""
        self.folder.count_change()

    def is_due(self) -> bool:
        """Whether the data have changed so much, or so long ago, that a backup should be made."""
        changes, now = self.folder.changes(), self._clock.now()
        if not changes or self._has_failed_lately(now):
            return False
        return changes >= CHANGES_BETWEEN or now.date() not in self.folder.days()

    def make_due(self) -> None:
        """Lets the next look find that one should be made."""
        self.folder.make_due()

    @property
    def has_data(self) -> bool:
        """Whether there is anything to back up."""
        return (self._data_folder / FILE_NAME).exists()

    @property
    def has_changes(self) -> bool:
        """Whether something was changed that is in no automatic backup."""
        return self.folder.changes() > 0

    def _has_failed_lately(self, now: datetime) -> bool:
        failure = self.folder.failure()
        return failure is not None and abs(now - failure[1]) < _AGAIN_AFTER_FAILURE

    def due_occasion(self) -> Occasion:
        """Why a backup that is due now is made."""
        is_first = self._clock.now().date() not in self.folder.days()
        return Occasion.FIRST_CALL_OF_DAY if is_first else Occasion.AFTER_CHANGES

    @property
    def last_failure(self) -> tuple[str, datetime] | None:
        """The sentence of why the last automatic backup failed, and when; None: it did not."""
        return self.folder.failure()

    # made

    def make(self, path: Path, go_on: "GoOn" = _keep_going) -> BackupFile:
        """Makes a backup by hand, attached files and settings included.

        `path` is a file, which is replaced when the new one is whole, or a folder to put one into.
        Raises CallAssistError where it cannot be made, and `backup_not_whole` where the disk gives
        back something else than was written.
        """
        made_at = self._clock.now()
        target = (path / default_name(made_at) if path.is_dir() else path).resolve()
        self._refuse_own_place(target)
        if not self.has_data:
            raise CallAssistError("backup_nothing")
        order = _order(Occasion.BY_HAND, made_at)
        try:
            part = new_part(target.parent, order.made_at)
        except OSError as error:
            raise write_failure(error, target) from error
        made = self._fill(part, target, order, go_on)
        if made is None:
            raise LookupError("a backup by hand is made whatever there is")
        self._note("backup_made_by_hand", calls=made.calls)
        return made

    def _refuse_own_place(self, target: Path) -> None:
        """Among the data a backup could take the place of one of them."""
        own = self._data_folder.resolve()
        if target.is_relative_to(own) and target.parent != self.folder.path.resolve():
            raise CallAssistError("backup_beside_data", path=str(own))

    def make_automatic(
        self, occasion: Occasion, go_on: "GoOn" = _keep_going, spare: Path | None = None
    ) -> BackupFile | None:
        """Makes a backup unasked, and removes those that are not kept any longer, but `spare`.

        Before something is changed, one that has all of it already is as good as another. Returns
        None where there is nothing to back up yet. Raises CallAssistError where it cannot
        be made; the failure is also kept for `last_failure`.
        """
        if not self.has_data:
            return None
        counted = self.folder.changes()
        try:
            made = self._make_automatic(self._order(occasion, go_on), go_on)
        except CallAssistError as error:
            self.folder.note_failure(error.sentence, self._clock.now())
            raise
        self.folder.forget_changes(counted)
        self.folder.forget_failure()
        self._thin(spare)
        return made

    def _order(self, occasion: Occasion, go_on: "GoOn") -> "BackupOrder":
        """What is to be made; not once more what the newest backup has, unless a day begins."""
        order = _order(occasion, self._clock.now())
        newest = self._newest()
        if occasion in (Occasion.FIRST_CALL_OF_DAY, Occasion.AFTER_CHANGES) or newest is None:
            return order
        return replace(order, unless=_whole_data_of(newest.path, go_on))

    def _newest(self) -> BackupFile | None:
        return next((each for each in self.list() if each.is_readable), None)

    def _make_automatic(self, order: "BackupOrder", go_on: "GoOn") -> BackupFile | None:
        from callassist.store.backup_swap import drop_second_names

        self.folder.tidy()
        drop_second_names(self._data_folder / FILE_NAME)
        try:
            part = self.folder.part_for(order.made_at)
        except OSError as error:
            raise write_failure(error, self.folder.path / "backup") from error
        made = self._fill(part, final_name(part), order, go_on)
        return made or self._newest()

    def _fill(
        self, part: Path, target: Path, order: "BackupOrder", go_on: "GoOn"
    ) -> BackupFile | None:
        """Writes the backup; where that fails nothing of it stays, and `target` is what it was.

        Returns None where the order does not want what is there.
        """
        from callassist.durable_files import sync_folder
        from callassist.services.backup_making import BackupMaker
        from callassist.services.backup_restoring import backup_file

        try:
            with self.folder.workplace() as place:
                maker = BackupMaker(self._data_folder, self._wording, self._phrase)
                manifest = maker.make(part, order, place, go_on)
            if manifest is None:
                return None
            size = part.stat().st_size
            part.replace(target)
            sync_folder(target.parent)
        except OSError as error:
            raise write_failure(error, target) from error
        finally:
            with suppress(OSError):
                part.unlink(missing_ok=True)
        return backup_file(target, manifest, size)

    def _thin(self, spare: Path | None) -> None:
        for each in to_drop(self.list(), self._clock.now()):
            if spare is None or each.path.resolve() != spare.resolve():
                with suppress(OSError):
                    each.path.unlink()

    def remove(self, backup: BackupFile) -> bool:
        """Deletes an automatic backup the person does not want; says whether it is gone."""
        try:
            backup.path.unlink(missing_ok=True)
        except OSError:
            return False
        self._note("backup_removed")
        return True

    def plain(self) -> "list[BackupFile]":
        """The backups in the folder that are not locked, the newest first."""
        return [each for each in self.list() if each.is_readable and not each.is_locked]

    def remove_plain(self) -> int:
        """Removes them once there is one that is locked; returns how many went.

        Raises CallAssistError where no locked one can be made: nothing is removed then.
        """
        plain = self.plain()
        self.make_automatic(Occasion.AFTER_CHANGES)
        return sum(self.remove(each) for each in plain)

    # listed

    def list(self) -> "list[BackupFile]":
        """Everything in the folder of backups, the newest first; unreadable files are marked."""
        return newest_first(map(self._listed_file, self.folder.files()), self._clock.now())

    def _listed_file(self, path: Path) -> BackupFile:
        from callassist.services.backup_reading import opened_backup
        from callassist.services.backup_restoring import backup_file

        try:
            with opened_backup(path) as archive:
                return backup_file(path, archive.manifest, archive.size)
        except CallAssistError:
            now = self._clock.now()
            made_at = moment_in(path.name, now.tzinfo) or now
            return BackupFile(path=path, made_at=made_at, is_readable=False)

    def is_whole(self, backup: BackupFile, go_on: "GoOn" = _keep_going) -> bool:
        """Whether every byte of a backup is what was checked when it was made."""
        return _whole_data_of(backup.path, go_on) is not None

    def newest_good(self, go_on: "GoOn" = _keep_going) -> BackupFile | None:
        """The newest backup that is whole; one without damaged rows where there is one."""
        found = [each for each in self.list() if each.is_readable]
        found.sort(key=lambda each: each.damaged_rows > 0)
        return next((each for each in found if self.is_whole(each, go_on)), None)

    # restored

    def preview(
        self, path: Path, go_on: "GoOn" = _keep_going, phrase: Phrase | None = None
    ) -> BackupContents:
        """What a backup holds, after everything in it was checked; changes nothing.

        `phrase` is that of the backup, where it is not the one of the log. Raises CallAssistError
        for what is no backup of ours, or not whole; `backup_phrase_needed` where only its own
        passphrase opens it, `phrase_wrong` where the one given is another one.
        """
        with self.prepared(path, go_on, phrase) as prepared:
            return prepared.contents

    @contextmanager
    def prepared(
        self, path: Path, go_on: "GoOn" = _keep_going, phrase: Phrase | None = None
    ) -> "Iterator[PreparedBackup]":
        """A backup made ready to be put in place, for the block. Raises like `preview`."""
        prepared = self.prepare(path, go_on, phrase)
        try:
            yield prepared
        finally:
            prepared.close()

    def prepare(
        self, path: Path, go_on: "GoOn" = _keep_going, phrase: Phrase | None = None
    ) -> "PreparedBackup":
        """The same without a block: whoever has it closes it. Raises like `preview`."""
        from callassist.services.backup_restoring import PreparedBackup

        prepared = PreparedBackup(self._data_folder, self.folder, self._phrase, phrase)
        try:
            prepared.prepare(path, go_on)
        except BaseException:
            prepared.close()
            raise
        return prepared

    def back_up_before_restore(self, path: Path, go_on: "GoOn" = _keep_going) -> BackupFile | None:
        """Makes a backup of the data of now, if that can be done; spares the backup at `path`."""
        with suppress(CallAssistError):
            return self.make_automatic(Occasion.BEFORE_RESTORE, go_on, spare=path)
        return None

    def put_in_place(self, prepared: "PreparedBackup", before: BackupFile | None) -> RestoredBackup:
        """Makes a prepared backup the data of the program. The data file must be closed.

        The file of before stays under another name. Raises CallAssistError; the data are then what
        they were.
        """
        contents = prepared.contents
        aside = prepared.put_in_place(self._clock.now())
        self._phrase.take(prepared.phrase)
        # What is newest among the backups is what the person went away from.
        self.folder.make_due()
        made_at = contents.file.made_at.isoformat()
        self._note("restored", calls=contents.calls, made_at=made_at)
        return RestoredBackup(
            contents=contents,
            set_aside=aside,
            backup_before=before,
            attachments=prepared.added_attachments,
        )

    def restore(self, path: Path, go_on: "GoOn" = _keep_going) -> RestoredBackup:
        """Prepares a backup, backs up the data of now, and puts the backup in their place.

        The data file must be closed. Raises like `preview` and `put_in_place`.
        """
        with self.prepared(path, go_on) as prepared:
            before = self.back_up_before_restore(path, go_on)
            return self.put_in_place(prepared, before)


def _whole_data_of(path: Path, go_on: "GoOn") -> str | None:
    """The SHA-256 of the data file in a backup that is whole; None where this program has none."""
    from callassist.services.backup_reading import opened_backup
    from callassist.store.database import STEPS

    try:
        with opened_backup(path) as archive:
            archive.check_all(go_on)
            steps = archive.manifest.steps
            is_known = steps == STEPS[: len(steps)]
            return archive.manifest.members[FILE_NAME].sha256 if is_known else None
    except CallAssistError:
        return None


def _order(occasion: Occasion, made_at: datetime) -> "BackupOrder":
    from callassist.services.backup_making import BackupOrder

    return BackupOrder(occasion=occasion, made_at=made_at)
