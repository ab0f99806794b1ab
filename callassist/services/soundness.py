"""How often the data file is looked through, and what is noted about it."""

from datetime import datetime, timedelta
from pathlib import Path

from callassist.domain.clock import Clock
from callassist.store.file_check import Checked, FileCheck, Soundness
from callassist.store.file_facts import FileFacts
from callassist.store.file_name import FILE_NAME
from callassist.store.phrase import Phrase
from callassist.store.unclean_end import drop_copies, kept

FULL_EVERY = timedelta(days=7)


class SoundnessDesk:
    """Looks through the data file of one folder: a little at each start, all of it at times.

    All of it once a week, and when the last run was not ended in order.
    """

    def __init__(self, folder: Path, clock: Clock, phrase: Phrase | None = None) -> None:
        """`phrase` opens a file that is locked."""
        self._folder = folder
        self._clock = clock
        self._facts = FileFacts(folder)
        self._check = FileCheck(folder / FILE_NAME, phrase)

    def begin_use(self) -> bool:
        """A window begins to use the file; says whether all of it is to be looked at."""
        is_due = self._is_full_due(self._clock.now())
        self._facts.note_open(is_open=True)
        return is_due

    def end_use(self) -> None:
        """The window ends in order."""
        self._check.stop()
        self._facts.note_open(is_open=False)

    def let_go(self) -> None:
        """Ends a look and returns when the file is closed; it is not looked at again."""
        self._check.end()

    def _is_full_due(self, now: datetime) -> bool:
        checked_at = self._facts.checked_at
        is_old = checked_at is None or not timedelta() <= now - checked_at < FULL_EVERY
        return is_old or self._facts.was_left_open or bool(kept(self._folder))

    def give_way(self) -> None:
        """Somebody wants to save now; from any thread, and done at once."""
        self._check.give_way()

    def run(self, *, is_full: bool) -> Checked:
        """Looks; in a thread of its own, because it may take seconds."""
        found = self._check.run(is_full=is_full)
        if is_full and found.soundness is Soundness.SOUND:
            self._facts.note_checked(self._clock.now())
            drop_copies(self._folder)
        return found
