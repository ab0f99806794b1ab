"""The way back to a log that works: the file that cannot be used is set aside, a backup opens.

The new log is made whole beside the old one before anything changes: the newest good backup, then
what can still be read in the damaged file. Nothing is ever deleted, and a file that is locked,
newer, read-only or could not be migrated is sound: it is left alone and tried again.
"""

import shutil
from collections.abc import Callable
from contextlib import contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from callassist.domain.backups import BackupContents, BackupFile
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.domain.troubles import (
    Recovered,
    RecoveryOffer,
    Trouble,
    TroubleKind,
    trouble_of,
)
from callassist.store.data_file import set_aside_files
from callassist.store.database import Store
from callassist.store.file_name import FILE_NAME

if TYPE_CHECKING:
    from collections.abc import Iterator

    from callassist.services.backup_desk import BackupDesk
    from callassist.store.phrase import Phrase
    from callassist.store.row_merge import Merged
    from callassist.store.salvage import Salvage


GoOn = Callable[[], None]
"""Called again and again in long work; raises what is to end it."""


def _keep_going() -> None:
    """Nobody wants to end the work."""


class RecoveryDesk:
    """The use cases around a data file that cannot be used.

    `bring_up`, `offer`, `recover` and `begin_anew` may be called from any thread, while a log in
    memory stands in for the file; the others belong to the thread of the log.
    """

    def __init__(
        self,
        store: Store,
        backups: "Callable[[], BackupDesk]",
        clock: Clock,
        note: Note = unnoted,
    ) -> None:
        self._store = store
        self._folder = store.path.parent
        self._backups = backups
        self._clock = clock
        self._note = note
        self.before_bringing_up: Callable[[GoOn], None] = lambda _: None
        """What is done before `bring_up` changes a file of an older version."""

    @property
    def path(self) -> Path:
        """Where the data file is, or should be."""
        return self._store.path

    # in the thread of the log

    def look_at_place(self) -> None:
        """Goes over to another file that took the place of the open one.

        Raises CallAssistError where that one cannot be used.
        """
        if self._store.is_open:
            _ = self._store.connection

    def stand_in(self) -> None:
        """Leaves the file alone and works in memory until `come_back`."""
        self._store.stand_in()

    def look(self) -> Trouble | None:
        """Opens the data file; where that fails a log in memory stands in for it from now on.

        Returns what stands in the way, None where nothing does.
        """
        if self._store.stands_in:
            return None
        try:
            self._store.read("select 1 from call limit 1")
        except CallAssistError as error:
            return self.take(error)
        if self._store.is_read_only:
            return Trouble(TroubleKind.READ_ONLY, self._store.path, stands_in=False)
        return None

    def take(self, error: CallAssistError) -> Trouble | None:
        """Lets a log in memory stand in for a file that was found to be of no use any more.

        Returns None for a failure that is about something else.
        """
        trouble = trouble_of(error, self._store.path)
        if trouble is not None and not self._store.stands_in:
            self._store.stand_in()
        return trouble

    @property
    def stands_in(self) -> bool:
        """Whether nothing that is written now is kept."""
        return self._store.stands_in

    def kept_in_memory(self) -> int:
        """How many calls were written down since the file could not be used."""
        if not self._store.stands_in:
            return 0
        return int(self._store.read("select count(*) from call where deleted_at is null")[0][0])

    def come_back(self) -> int:
        """Goes back to the data file, with everything that was written meanwhile.

        Returns how many calls that were. Raises CallAssistError where the file still cannot be
        used; what was written meanwhile is then still in memory.
        """
        from callassist.store.row_merge import RowMerge, rows_of

        rows = rows_of(self._store) if self._store.stands_in else {}
        if not any(rows.values()):
            self._come_back_empty()
            return 0
        with _open(self._folder, self._store.wait_seconds, self._store.phrase) as file:
            file.read("select 1 from call limit 1")
            if file.is_read_only:
                raise CallAssistError("read_only", path=str(file.path))
            calls = RowMerge(file).append(rows)
        self._store.close()
        return calls

    def _come_back_empty(self) -> None:
        """Opens the file once; where that fails, a log in memory stands in for it as before."""
        stood_in = self._store.stands_in
        self._store.close()
        try:
            self._store.read("select 1 from call limit 1")
        except CallAssistError:
            if stood_in:
                self._store.stand_in()
            raise

    def is_much_to_bring_up(self) -> bool:
        """Whether opening the file takes long, because it is brought up to date first."""
        from callassist.store.bringing_up import is_much_to_bring_up

        return is_much_to_bring_up(self._store.path, self._store.phrase)

    # in any thread

    def bring_up(self, go_on: GoOn = _keep_going) -> None:
        """Opens the file once, so that it is of this version and its index is whole.

        Raises CallAssistError where that fails; the file is then what it was.
        """
        store = Store(
            self._folder, lambda: self.before_bringing_up(go_on), phrase=self._store.phrase
        )
        store.while_opening = go_on
        try:
            store.read("select 1 from call limit 1")
        finally:
            store.close()

    def newest_good(self, go_on: GoOn = _keep_going) -> BackupFile | None:
        """The newest backup that is whole."""
        return self._backups().newest_good(go_on)

    def offer(self, go_on: GoOn = _keep_going, *, may_read_file: bool = True) -> RecoveryOffer:
        """What a recovery would bring back; changes nothing.

        `may_read_file` is False while the file is in use: reading it would drop its locks.
        """
        backup = self.newest_good(go_on)
        contents = None
        if backup is not None:
            with suppress(CallAssistError):
                contents = self._backups().preview(backup.path, go_on)
        if not may_read_file:
            return RecoveryOffer(backup, contents, 0, 0)
        return self._offer(backup, contents)

    def _offer(self, backup: BackupFile | None, contents: BackupContents | None) -> RecoveryOffer:
        from callassist.store.records import moment_of
        from callassist.store.row_merge import Skeleton

        made_at = backup.made_at if backup is not None else None
        salvage = self._salvage(made_at)
        skeleton = Skeleton.of(salvage.rows())
        later: set[object] = set()
        for table, row in salvage.rows():
            if table == "call" and row["deleted_at"] is None:
                logged_at = moment_of(str(row["logged_at"]))
                if made_at is None or logged_at is None or logged_at > made_at:
                    later.add(row["id"])
        whole = {call_id for call_id in later if skeleton.is_whole(call_id)}
        # What a file of this version holds so is left over from before it was brought up to date.
        older = 0 if skeleton.calls else salvage.older_calls()
        return RecoveryOffer(backup, contents, len(whole), len(later - whole), older)

    def _salvage(self, newer_than: datetime | None) -> "Salvage":
        """What can be read of the file at its place, and of the copy made before it was opened.

        Where nothing is there any more, of the one that was set aside last, if that was after the
        backup was made: a recovery was cut off between two steps.
        """
        from callassist.store.salvage import Salvage
        from callassist.store.set_aside import DAMAGED
        from callassist.store.unclean_end import kept

        if self._store.path.is_file() and self._store.path.stat().st_size:
            return Salvage(*kept(self._folder), self._store.path)
        last = set_aside_files(self._folder, DAMAGED)[:1]
        stamps = [each.name.partition(f"{DAMAGED}-")[2][:15] for each in last]
        if newer_than is not None and stamps and stamps[0] <= f"{newer_than:%Y%m%d-%H%M%S}":
            last = []
        return Salvage(*kept(self._folder), *last)

    def recover(
        self, backup: BackupFile, go_on: GoOn = _keep_going, phrase: "Phrase | None" = None
    ) -> Recovered:
        """Sets the file aside and puts a backup in its place, with what the file still holds.

        `phrase` is that of the backup, where it is not the one of the log. Raises CallAssistError;
        everything is then as it was.
        """
        with self._backups().prepared(backup.path, go_on, phrase) as prepared:
            merged, calls = self._fill(prepared.place, backup.made_at, prepared.phrase)
            go_on()
            with self._made_room() as aside:
                self._backups().put_in_place(prepared, None)
        return self._done(aside, merged, calls, backup)

    def begin_anew(self) -> Recovered:
        """Sets the file aside and begins a log with nothing but what the file still holds.

        Raises CallAssistError; everything is then as it was.
        """
        from callassist.store.backup_swap import put_in_place
        from callassist.store.set_aside import new_folder

        place = new_folder(self._folder)
        try:
            merged, calls = self._fill(place, None)
            with self._made_room() as aside:
                put_in_place(place / FILE_NAME, self._store.path, self._clock.now())
        finally:
            shutil.rmtree(place, ignore_errors=True)
        return self._done(aside, merged, calls, None)

    def _fill(
        self, place: Path, made_at: datetime | None, phrase: "Phrase | None" = None
    ) -> "tuple[Merged, int]":
        """Takes what can be salvaged into the log that is being made ready."""
        from callassist.store.row_merge import RowMerge

        salvage = self._salvage(made_at)
        with _open(place, phrase=phrase) as store:
            merged = RowMerge(store).take_later(salvage.rows)
            rows = store.read("select count(*) from call where deleted_at is null")
        return merged, int(rows[0][0])

    @contextmanager
    def _made_room(self) -> "Iterator[Path | None]":
        """The place of the data file is free in the block; where that fails, it comes back."""
        from callassist.store.set_aside import bring_back, set_aside

        aside = set_aside(self._store.path, self._clock.now())
        try:
            yield aside
        except BaseException:
            bring_back(aside, self._store.path)
            raise

    def _done(
        self, aside: Path | None, merged: "Merged", calls: int, backup: BackupFile | None
    ) -> Recovered:
        from callassist.store.file_facts import FileFacts
        from callassist.store.set_aside import DAMAGED
        from callassist.store.unclean_end import keep_for_good

        keep_for_good(self._folder, DAMAGED, f"{self._clock.now():%Y%m%d-%H%M%S}")
        FileFacts(self._folder).note_rows()
        salvaged = merged.new_calls + merged.changed_calls
        self._note("recovered", calls=calls, salvaged=salvaged, from_backup=int(bool(backup)))
        return Recovered(calls, salvaged, merged.half_calls, aside, backup)


@contextmanager
def _open(
    folder: Path, wait_seconds: float | None = None, phrase: "Phrase | None" = None
) -> "Iterator[Store]":
    store = Store(folder, phrase=phrase)
    store.wait_seconds = wait_seconds
    try:
        yield store
    finally:
        store.close()
