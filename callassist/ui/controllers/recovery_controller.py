"""The Qt face of the recovery desk: finds what stands in the way of the file, and leads back.

Nothing here waits: the file is tried again by a timer, and what takes long is done in a thread.
"""

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal, Slot

from callassist.domain.backups import BackupFile
from callassist.domain.errors import CallAssistError
from callassist.domain.troubles import (
    Recovered,
    RecoveryOffer,
    Trouble,
    TroubleKind,
    trouble_of,
)
from callassist.ui.controllers.request_controller import RequestController
from callassist.ui.recovery.background import Background, GoOn
from callassist.ui.recovery.considerate import Considerate

if TYPE_CHECKING:
    from callassist.services.engine import Engine
    from callassist.services.wording import Wording

RETRY_MILLISECONDS = 2_000
"""How often a file that is locked or gone is tried again by itself."""
LAST_WAIT_SECONDS = 1.5
"""The same at the end of the window, where there is nobody left to wait."""
WAIT_SECONDS = 0.05
"""How long the window waits for another program that holds the file: nobody notices that."""

_TAKEN = frozenset(
    {
        TroubleKind.DAMAGED,
        TroubleKind.FOREIGN,
        TroubleKind.GONE,
        TroubleKind.NEWER,
        TroubleKind.NOT_MIGRATED,
        TroubleKind.PHRASE_NEEDED,
    }
)
"""What makes a file of no use in the middle of work; anything else passes."""
_COMES_BACK = frozenset({TroubleKind.LOCKED, TroubleKind.GONE})


class RecoveryController(RequestController):
    """Knows what stands in the way of the data file now."""

    trouble_changed = Signal(object)
    """What stands in the way: a Trouble, or None where nothing does any more."""
    offer_made = Signal(object)
    """What a recovery would bring back: a RecoveryOffer."""
    recovery_began = Signal()
    recovered = Signal(object)
    """A recovery was done: its Recovered."""
    came_back = Signal(int)
    """The file can be used again: how many calls written meanwhile were taken along."""
    file_replaced = Signal()
    """Another data file took the place of the open one; it is the one in use now."""

    def __init__(self, engine: "Callable[[], Engine]", tell_replaced: Callable[[], None]) -> None:
        """`tell_replaced` lets everybody who shows calls read them anew."""
        super().__init__()
        self._engine = engine
        self._tell_replaced = tell_replaced
        self.trouble: Trouble | None = None
        """What stands in the way of the file; None where nothing does."""
        self.offer: RecoveryOffer | None = None
        """What a recovery would bring back, once that is known."""
        self._offering, self._recovering = Background(self), Background(self)
        self._bringing_up = Background(self)
        self._bringing_up.done.connect(self._end_bringing_up)
        self._offering.done.connect(self._take_offer)
        self._recovering.done.connect(self._end_recovery)
        self._again = QTimer(self)
        self._again.setInterval(RETRY_MILLISECONDS)
        self._again.timeout.connect(self._try_again)
        self._times_replaced = self._calls_taken = 0

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    @property
    def is_recovering(self) -> bool:
        """Whether a recovery is being done."""
        return self._recovering.is_working

    def moment_words(self, moment: object) -> str:
        """A moment as one says it now."""
        from datetime import datetime

        return self.wording.moment(cast(datetime, moment), self._engine().clock.now())

    def backups(self) -> list[BackupFile]:
        """The backups that can be read, the newest first."""
        return [each for each in self._engine().backups.list() if each.is_readable]

    # finding trouble

    def begin(self) -> None:
        """Opens the file for the first time."""
        self._engine().wait_at_most(WAIT_SECONDS)
        if self._engine().recovery.is_much_to_bring_up():
            self._bring_up()
            return
        self._set(self._engine().recovery.look())
        self._times_replaced = self._engine().times_replaced

    def _bring_up(self) -> None:
        """Brings a large file up to date in a thread; a log in memory stands in for it so long."""
        engine = self._engine()
        desk = engine.recovery
        if not desk.stands_in:
            desk.stand_in()
        # What a backup asks for: it is made where nobody else makes it.
        _ = engine.wording, engine.backups
        self._set(Trouble(TroubleKind.UPGRADING, desk.path))
        self._bringing_up.begin(lambda go_on: desk.bring_up(Considerate(go_on)))

    @Slot(object)
    def _end_bringing_up(self, result: object) -> None:
        if isinstance(result, CallAssistError):
            trouble = trouble_of(result, self._engine().recovery.path)
            self._set(trouble or Trouble(TroubleKind.NOT_MIGRATED, self._engine().recovery.path))
        elif self._come_back(at_once=True) is None and self.trouble is None:
            self.came_back.emit(self._calls_taken)

    def take(self, error: CallAssistError) -> bool:
        """Takes on a failure that means the file is of no use any more; says whether it did."""
        trouble = trouble_of(error, self._engine().recovery.path)
        if trouble is None or trouble.kind not in _TAKEN:
            return False
        if self.trouble is None or not self.trouble.stands_in:
            self._set(self._engine().recovery.take(error))
            self._tell_replaced()
        return True

    def tell_changed_rows(self) -> None:
        """Some rows of the file are not what was stored: the rest of it is used on."""
        if self.trouble is None:
            path = self._engine().recovery.path
            self._set(Trouble(TroubleKind.ROWS_CHANGED, path, stands_in=False))

    @Slot()
    def look_at_place(self) -> None:
        """Notices another file in the place of the open one, without opening either."""
        if self.trouble is not None and self.trouble.stands_in:
            return
        try:
            self._engine().recovery.look_at_place()
        except CallAssistError as error:
            self.take(error)
            return
        times = self._engine().times_replaced
        if times != self._times_replaced:
            self._times_replaced = times
            self._tell_replaced()
            self.file_replaced.emit()

    def _set(self, trouble: Trouble | None) -> None:
        self.trouble, self.offer = trouble, None
        if trouble is not None and trouble.kind in _COMES_BACK:
            self._again.start()
        else:
            self._again.stop()
        self.trouble_changed.emit(trouble)
        if trouble is not None and trouble.is_recoverable:
            desk = self._engine().recovery
            self._offering.begin(lambda go_on: desk.offer(go_on, may_read_file=trouble.stands_in))

    @Slot(object)
    def _take_offer(self, result: object) -> None:
        if isinstance(result, RecoveryOffer) and self.trouble is not None:
            self.offer = result
            self.offer_made.emit(result)

    # the way back

    @Slot()
    def retry(self) -> None:
        """Tries the file again; tells if it still cannot be used."""
        error = self._come_back()
        if error is not None:
            self.request_failed.emit(error)
        elif self.trouble is None:
            self.came_back.emit(self._calls_taken)

    def open_again(self) -> CallAssistError | None:
        """Goes back to a log whose passphrase was given; returns why that did not work.

        What was written down meanwhile is told about, if anything was.
        """
        error = self._come_back()
        if error is None and self.trouble is None and self._calls_taken:
            self.came_back.emit(self._calls_taken)
        return error

    @Slot()
    def _try_again(self) -> None:
        if not self.is_recovering and self._come_back() is None and self.trouble is None:
            self.came_back.emit(self._calls_taken)

    def _come_back(self, *, at_once: bool = False) -> CallAssistError | None:
        """Goes back to the file if it can be used; returns why not.

        A large file of an older version is brought up to date beside the window first, but for
        `at_once`.
        """
        if self._bringing_up.is_working:
            return None
        if not at_once and self._engine().recovery.is_much_to_bring_up():
            self._bring_up()
            return None
        try:
            self._calls_taken = self._engine().come_back_to_file()
        except CallAssistError as error:
            self._follow(error)
            return error
        trouble = self._engine().recovery.look()
        self._set(trouble)
        self._tell_replaced()
        self._times_replaced = self._engine().times_replaced
        return None

    def _follow(self, error: CallAssistError) -> None:
        """What stands in the way may be something else than before."""
        found = trouble_of(error, self._engine().recovery.path)
        if found is not None and self.trouble is not None and found.kind is not self.trouble.kind:
            self._set(found)

    def recover(self, backup: BackupFile | None = None) -> None:
        """Puts a backup in the place of the file: this one, else the newest that is whole.

        Where there is none, the log begins anew with what the old file still holds. `recovered` or
        `request_failed` ends it.
        """
        if self.trouble is None or self.is_recovering:
            return
        chosen = backup or (self.offer.backup if self.offer is not None else None)
        desk = self._engine().recovery
        if not desk.stands_in:
            desk.stand_in()

        def work(go_on: GoOn) -> Recovered:
            found = chosen or desk.newest_good(go_on)
            return desk.recover(found, go_on) if found is not None else desk.begin_anew()

        self._begin(work)

    def begin_anew(self) -> None:
        """Begins a log with nothing but what the old file still holds."""
        if self.trouble is None or self.is_recovering:
            return
        desk = self._engine().recovery
        if not desk.stands_in:
            desk.stand_in()
        self._begin(lambda _: desk.begin_anew())

    def _begin(self, work: "Callable[[GoOn], Recovered]") -> None:
        self._again.stop()
        self._offering.stop()
        self._recovering.begin(work)
        self.recovery_began.emit()

    @Slot(object)
    def _end_recovery(self, result: object) -> None:
        if isinstance(result, CallAssistError):
            self._set(self.trouble)
            self.request_failed.emit(result)
            return
        error = self._come_back()
        if error is not None:
            self.request_failed.emit(error)
        elif isinstance(result, Recovered):
            self.recovered.emit(replace(result, calls=result.calls + self._calls_taken))

    def keep_at_last(self) -> int:
        """Tries once more, and longer, to keep what was written meanwhile: the window ends.

        Returns how many calls are in memory only, and lost with it.
        """
        engine = self._engine()
        if not engine.recovery.kept_in_memory():
            return 0
        if not self.is_recovering:
            engine.wait_at_most(LAST_WAIT_SECONDS)
            self._bringing_up.stop()
            self._come_back(at_once=True)
            engine.wait_at_most(WAIT_SECONDS)
        return engine.recovery.kept_in_memory()

    def stop(self) -> None:
        """The window ends: nothing is tried any more."""
        self._again.stop()
        self._bringing_up.stop()
        self._offering.stop()
        self._recovering.stop()
