"""The Qt face of backups: made unasked in a thread, made by hand, looked into, restored.

What takes long never runs in the thread of the window; a call that is saved waits for none of it.
"""

from collections.abc import Callable
from datetime import date, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot

from callassist.domain.backups import BackupContents, BackupFile, RestoredBackup
from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController
from callassist.ui.recovery.background import Background, GoOn
from callassist.ui.recovery.considerate import Considerate

if TYPE_CHECKING:
    from pathlib import Path

    from callassist.services.backup_restoring import PreparedBackup
    from callassist.services.engine import Engine
    from callassist.services.wording import Wording
    from callassist.store.old_files import OldFile

AFTER_CHANGE_MILLISECONDS = 2_000
"""From a change of the data to the look whether a backup is due: the person is done by then."""
AFTER_START_MILLISECONDS = 20_000

Ready = tuple["PreparedBackup", BackupFile | None]
"""A backup that only has to be put in place, and the one made of the data of now."""


class BackupController(RequestController):
    """Makes backups and restores them; one of each kind of work at a time.

    A failure a person can act on is told by `request_failed`.
    """

    backups_changed = Signal()
    """An automatic backup came."""
    automatic_failed = Signal(object)
    """An automatic backup could not be made: the CallAssistError, told once a day."""
    made = Signal(object)
    """A backup was made by hand: its BackupFile."""
    previewed = Signal(object)
    """What a backup holds: its BackupContents, or the CallAssistError that says why not."""
    restoring_began = Signal()
    restored = Signal(object)
    """A backup took the place of the data: its RestoredBackup."""

    def __init__(self, engine: "Callable[[], Engine]", tell_replaced: Callable[[], None]) -> None:
        """`tell_replaced` lets everybody who shows calls read them anew."""
        super().__init__()
        self._engine = engine
        self._tell_replaced = tell_replaced
        self._failure_told_on: date | None = None
        self._is_held = self._has_changed = False
        self._after_change = QTimer(self)
        self._after_change.setSingleShot(True)
        self._after_change.timeout.connect(self.look)
        self._automatic, self._by_hand = Background(self), Background(self)
        self._looking, self._restoring = Background(self), Background(self)
        self._automatic.done.connect(self._end_automatic)
        self._by_hand.done.connect(self._end_by_hand)
        self._looking.done.connect(self._end_looking)
        self._restoring.done.connect(self._put_in_place)

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._engine().wording

    def moment_words(self, moment: datetime) -> str:
        """A moment as one says it now."""
        return self.wording.moment(moment, self._engine().clock.now())

    def reason(self, error: CallAssistError) -> str:
        """Why something could not be done, in a sentence."""
        return self._engine().texts.sentence(f"error.{error.sentence}", **error.values)

    # unasked

    def begin(self) -> None:
        """Begins to look whenever the data have changed."""
        self._engine().after_change = self._note_change
        # What was changed late on an earlier day.
        self._look_after(AFTER_START_MILLISECONDS)

    def _look_after(self, milliseconds: int) -> None:
        self._after_change.start(milliseconds)

    def _note_change(self) -> None:
        self._has_changed = True
        self._look_after(AFTER_CHANGE_MILLISECONDS)

    @Slot()
    def hold(self) -> None:
        """Begins nothing, because a file is being taken in, until `go_on`."""
        self._is_held = True
        self._automatic.stop()

    @Slot()
    def go_on(self) -> None:
        """Looks again what is due."""
        self._is_held = False
        self._look_after(AFTER_CHANGE_MILLISECONDS)

    @Slot()
    def look(self) -> None:
        """Makes an automatic backup if one is due."""
        engine = self._engine()
        is_busy = self._automatic.is_working or self._restoring.is_working
        if self._is_held or is_busy or not engine.is_backup_due():
            return
        backups, occasion = engine.backups, engine.backups.due_occasion()
        # Made in this thread, because a thread of its own reads no list of numbers.
        _ = engine.wording
        self._automatic.begin(lambda go_on: backups.make_automatic(occasion, Considerate(go_on)))

    @Slot(object)
    def _end_automatic(self, result: object) -> None:
        if isinstance(result, CallAssistError):
            today = self._engine().clock.now().date()
            if self._failure_told_on != today:
                self._failure_told_on = today
                self.automatic_failed.emit(result)
        self.backups_changed.emit()

    # by hand

    @property
    def is_making(self) -> bool:
        """Whether a backup is being made by hand."""
        return self._by_hand.is_working

    def default_name(self) -> str:
        """The name of a backup made now, without its ending."""
        from callassist.services.backup_folder import default_name

        return default_name(self._engine().clock.now()).removesuffix(".zip")

    def make(self, path: "Path") -> None:
        """Makes a backup; `made` or `request_failed` ends it."""
        backups = self._engine().backups
        _ = self._engine().wording
        self._by_hand.begin(lambda go_on: backups.make(path, go_on))

    @Slot(object)
    def _end_by_hand(self, result: object) -> None:
        if isinstance(result, CallAssistError):
            self.request_failed.emit(result)
        else:
            self.made.emit(result)

    # listed, looked into

    def backups(self) -> list[BackupFile]:
        """The automatic backups, the newest first; those that cannot be read as well."""
        return self._engine().backups.list()

    def last_automatic(self) -> BackupFile | None:
        """The newest automatic backup that can be read."""
        readable = (each for each in self.backups() if each.is_readable and each.is_automatic)
        return next(readable, None)

    def old_files(self) -> "list[OldFile]":
        """The damaged and replaced data files that are still there, the latest first."""
        return self._engine().old_files.list()

    def remove_old_file(self, file: "OldFile") -> bool:
        """Removes one for good; says whether it is gone."""
        try:
            self._engine().old_files.remove(file)
        except CallAssistError as error:
            self.request_failed.emit(error)
            return False
        return True

    def preview(self, path: "Path") -> None:
        """Checks a backup and looks into it; `previewed` ends it."""
        backups = self._engine().backups
        self._looking.begin(lambda go_on: backups.preview(path, go_on))

    @Slot(object)
    def _end_looking(self, result: object) -> None:
        if isinstance(result, BackupContents | CallAssistError):
            self.previewed.emit(result)

    # restored

    @property
    def is_restoring(self) -> bool:
        """Whether a backup is about to take the place of the data."""
        return self._restoring.is_working

    def restore(self, path: "Path") -> None:
        """Puts a backup in the place of the data; `restored` or `request_failed` ends it."""
        self._automatic.stop()
        self._looking.stop()
        self._has_changed = False
        backups = self._engine().backups
        _ = self._engine().wording

        def work(go_on: GoOn) -> Ready:
            prepared = backups.prepare(path, go_on)
            try:
                return prepared, backups.back_up_before_restore(path, go_on)
            except BaseException:
                prepared.close()
                raise

        self._restoring.begin(work)
        self.restoring_began.emit()

    @Slot(object)
    def _put_in_place(self, result: object) -> None:
        """The last step: in this thread, because the data file is closed and opened here."""
        if isinstance(result, CallAssistError):
            self.request_failed.emit(result)
        elif isinstance(result, tuple):
            prepared, before = result
            restored = self._try_to_put_in_place(prepared, before)
            if restored is not None:
                self._tell_replaced()
                self.restored.emit(restored)
                self.backups_changed.emit()
            self._look_after(AFTER_CHANGE_MILLISECONDS)

    def _try_to_put_in_place(
        self, prepared: "PreparedBackup", before: BackupFile | None
    ) -> RestoredBackup | None:
        engine = self._engine()
        try:
            if self._has_changed:
                # Something was written down while the backup was made ready.
                path = prepared.contents.file.path
                before = engine.backups.back_up_before_restore(path) or before
            return engine.put_backup_in_place(prepared, before)
        except CallAssistError as error:
            self.request_failed.emit(error)
            return None
        finally:
            prepared.close()

    def stop(self) -> None:
        """The window ends: what is being done ends, and leaves nothing half done behind."""
        self._after_change.stop()
        for each in (self._automatic, self._by_hand, self._looking, self._restoring):
            each.stop()
