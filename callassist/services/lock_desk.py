"""The lock of the log: a passphrase, without which the data file is noise.

Turning it on, off, or changing the passphrase makes the data file anew beside itself, opens the new
one again from the disk and holds every row in it against its checksum; then it takes the place of
the old one in one step. A kill or a power cut at any moment leaves the old file or the new one,
whole, and its own first bytes say which. Nobody else can write meanwhile.
"""

import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from callassist.domain.errors import CallAssistError
from callassist.domain.history import Note, unnoted
from callassist.durable_files import sync_file, sync_folder
from callassist.store.attachment_files import FOLDER_NAME as ATTACHMENTS
from callassist.store.backup_copy import GoOn
from callassist.store.backup_swap import KIND as REPLACED
from callassist.store.connecting import is_library_there, is_plain
from callassist.store.data_file import journals_of, set_aside_files
from callassist.store.database import Store, told_plainly
from callassist.store.file_facts import FileFacts
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase
from callassist.store.set_aside import DAMAGED
from callassist.store.unclean_end import UNCLEAN

LOCKING = ".locking-"
"""How the folder begins in which the log is locked, unlocked, or given another passphrase."""


def _keep_going() -> None:
    """Nobody wants to end the work."""


@dataclass(frozen=True, slots=True)
class PlainRemnants:
    """What anybody can still read after the log was locked, and where it is."""

    backups: tuple[Path, ...]
    """Backups in the folder of backups that were made before."""
    old_files: tuple[Path, ...]
    """Data files that were set aside, or kept when a backup was restored."""
    attachments: int
    """Attached files; the lock is for the data file alone."""


class LockDesk:
    """The lock of one data folder. Long work may be done in any thread, with the log closed."""

    def __init__(
        self,
        store: Store,
        note: Note = unnoted,
        close: Callable[[], None] = lambda: None,
    ) -> None:
        """`close` ends everything that has the data file open."""
        self._store = store
        self._facts = FileFacts(store.path.parent)
        self._note = note
        self._close = close
        self.before_locking: Callable[[], None] = lambda: None
        """What else has to go before the log is locked."""
        self.after_change: Callable[[], object] = lambda: None
        """What is done with the log once it is locked, unlocked, or has another passphrase."""

    @property
    def is_available(self) -> bool:
        """Whether a log can be locked on this computer."""
        return is_library_there()

    @property
    def is_locked(self) -> bool:
        """Whether the log is locked, opened or not."""
        return self._store.phrase.is_given or self._facts.is_locked

    def needs_phrase(self) -> bool:
        """Whether the data file is locked and there is no passphrase yet.

        Only before this process has opened the file: it is looked at as a plain file.
        """
        if self._store.phrase.is_given:
            return False
        from callassist.store.locked_file import looks_locked

        return looks_locked(self._store.path)

    # opening

    def open(self, words: str) -> None:
        """Keeps the passphrase that opens the data file.

        Raises CallAssistError: `phrase_wrong` where it does not, and what opening it raises. The
        log in memory, if there is one, stays what it is.
        """
        phrase = Phrase(words)
        if not phrase.is_given:
            raise CallAssistError("phrase_wrong", path=str(self._store.path))
        file = Store(self._store.path.parent, phrase=phrase)
        file.wait_seconds = self._store.wait_seconds
        try:
            file.read("select 1 from call limit 1")
        finally:
            file.close()
        self._store.phrase.take(phrase)
        self._facts.note_locked(is_locked=phrase.is_given)
        self.tidy()

    def close(self) -> None:
        """Forgets the passphrase; what is open is closed first."""
        self._close()
        self._store.phrase.forget()

    # changing

    def turn_on(self, words: str, go_on: GoOn = _keep_going) -> None:
        """Locks the log. Raises CallAssistError; it is then not locked, and what it was.

        `phrase_short`, `lock_is_on`, `lock_missing`, `lock_in_trouble`, and what the disk says.
        """
        if self.is_locked:
            raise CallAssistError("lock_is_on")
        self._rewrite(_new_phrase(words), "log_locked", go_on)

    def change(self, old: str, new: str, go_on: GoOn = _keep_going) -> None:
        """Gives the log another passphrase. Raises CallAssistError; it then has the old one."""
        self._require(old)
        self._rewrite(_new_phrase(new), "log_phrase_changed", go_on)

    def turn_off(self, words: str, go_on: GoOn = _keep_going) -> None:
        """Unlocks the log for good. Raises CallAssistError; it is then still locked."""
        self._require(words)
        self._rewrite(Phrase(), "log_unlocked", go_on)

    def _require(self, words: str) -> None:
        """Raises CallAssistError where the log is not locked, or not with this passphrase."""
        if not self.is_locked:
            raise CallAssistError("lock_is_off")
        if not self._store.phrase.is_given:
            self.open(words)
        elif not self._store.phrase.is_same(Phrase(words)):
            raise CallAssistError("phrase_wrong", path=str(self._store.path))

    def _rewrite(self, new_phrase: Phrase, action: str, go_on: GoOn) -> None:
        if self._store.stands_in:
            raise CallAssistError("lock_in_trouble")
        # Made where there is none yet, and looked at once more: nothing of use is made of damage.
        self._store.read("select 1 from call limit 1")
        if self._store.is_read_only:
            raise CallAssistError("read_only", path=str(self._store.path))
        self._close()
        self.tidy()
        if new_phrase.is_given:
            self.before_locking()
        present = Path(os.path.realpath(self._store.path))
        phrase = self._store.phrase
        try:
            with self._workplace(present) as place:
                self._put_new_in_place(place / FILE_NAME, present, new_phrase, go_on)
        except OSError as error:
            from callassist.services.saved_file import write_failure

            raise write_failure(error, present) from error
        phrase.take(new_phrase)
        if not new_phrase.is_given:
            self._facts.note_locked(is_locked=False)
        self._note(action)
        self.after_change()

    def _put_new_in_place(self, new: Path, present: Path, new_phrase: Phrase, go_on: GoOn) -> None:
        from callassist.store.locked_file import held, rewrite

        old_phrase = self._store.phrase.copy()
        with held(present, old_phrase):
            rewrite(present, old_phrase, new, new_phrase, go_on)
            if new_phrase.is_given:
                self._facts.note_locked(is_locked=True)
            if os.name == "posix":
                _replace(new, present)
                return
            size_and_time = present.stat().st_size, present.stat().st_mtime_ns
        # Windows replaces no file that is open.
        found = present.stat()
        if (found.st_size, found.st_mtime_ns) != size_and_time:
            raise CallAssistError("database_locked", path=str(present))
        _replace(new, present)

    @contextmanager
    def _workplace(self, present: Path) -> Iterator[Path]:
        """A private folder beside the file, on the same disk; nothing in it stays."""
        place = Path(tempfile.mkdtemp(dir=present.parent, prefix=LOCKING))
        try:
            yield place
        finally:
            shutil.rmtree(place, ignore_errors=True)

    def tidy(self) -> None:
        """Removes what a change that was killed has left beside the file."""
        folder = Path(os.path.realpath(self._store.path)).parent
        with suppress(OSError):
            for each in folder.glob(f"{LOCKING}*"):
                shutil.rmtree(each, ignore_errors=True)

    # what others can still read

    def plain_remnants(self, backups: Iterator[Path]) -> PlainRemnants:
        """What is not locked in the folder of the data, of these backups and beside them."""
        folder = self._store.path.parent
        kinds = (DAMAGED, REPLACED, UNCLEAN)
        old = [each for kind in kinds for each in set_aside_files(folder, kind)]
        files = [name for name in _names_in(folder / ATTACHMENTS) if not name.startswith(".")]
        return PlainRemnants(
            backups=tuple(backups),
            old_files=tuple(each for each in old if is_plain(each)),
            attachments=len(files),
        )


def _new_phrase(words: str) -> Phrase:
    """Raises CallAssistError where nothing should be locked with it."""
    phrase = Phrase(words)
    if not phrase.is_long_enough:
        raise CallAssistError("phrase_short")
    return phrase


def _replace(new: Path, present: Path) -> None:
    """Puts the new file in the place of the old one; a journal of that one must not be there."""
    with told_plainly(present):
        if journals_of(present):
            raise CallAssistError("database_locked", path=str(present))
        sync_file(new)
        new.replace(present)
        sync_folder(present.parent)


def _names_in(folder: Path) -> list[str]:
    try:
        return os.listdir(folder)  # noqa: PTH208 - names are all that is counted
    except OSError:
        return []
