"""The Qt face of the lock: opens the log, locks it, and tells everybody who shows calls."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot

from callassist.domain.errors import CallAssistError
from callassist.domain.troubles import TroubleKind
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.backups import BackupFile
    from callassist.services.engine import Engine
    from callassist.services.lock_desk import PlainRemnants
    from callassist.ui.controllers.backup_controller import BackupController
    from callassist.ui.controllers.recovery_controller import RecoveryController
    from callassist.ui.controllers.settings_controller import SettingsController


class LockController(RequestController):
    """What the person does about the lock; everything is done when a method returns."""

    opened = Signal()
    """The passphrase was given: the log is there."""
    closing = Signal()
    """The log is about to be closed without its passphrase: what it showed has to go."""
    lock_changed = Signal()
    """The log has a lock now, another passphrase, or no lock any more."""
    minutes_changed = Signal()
    """After how long the log locks itself was chosen anew."""

    def __init__(
        self,
        engine: "Callable[[], Engine]",
        recovery: "RecoveryController",
        backups: "BackupController",
        settings: "SettingsController",
    ) -> None:
        super().__init__()
        self._settings = settings
        self._engine = engine
        self._recovery = recovery
        self._backups = backups
        # A backup under the new passphrase is made beside the work, not before the answer.
        engine().lock.after_change = engine().backups.make_due

    @property
    def is_available(self) -> bool:
        """Whether a log can be locked on this computer."""
        return self._engine().lock.is_available

    @property
    def is_locked(self) -> bool:
        """Whether the log takes a passphrase, opened or not."""
        return self._engine().lock.is_locked

    @property
    def is_open(self) -> bool:
        """Whether the log is there, so that its lock can be changed."""
        return self._recovery.trouble is None or not self._recovery.trouble.stands_in

    @property
    def needs_phrase(self) -> bool:
        """Whether the log waits for its passphrase."""
        trouble = self._recovery.trouble
        return trouble is not None and trouble.kind is TroubleKind.PHRASE_NEEDED

    def sentence_of(self, error: CallAssistError) -> str:
        """A failure in the present language."""
        return self._engine().texts.sentence(f"error.{error.sentence}", **error.values)

    def moment_words(self, moment: datetime) -> str:
        """A moment as one says it now."""
        return self._recovery.moment_words(moment)

    # opening and closing

    def open(self, words: str) -> CallAssistError | None:
        """Opens the log with its passphrase; returns why that did not work."""
        try:
            self._engine().lock.open(words)
        except CallAssistError as error:
            return error
        why_not = self._recovery.open_again()
        if why_not is None:
            self.opened.emit()
        return why_not

    @Slot()
    def close(self) -> None:
        """Closes a log that is locked, until the passphrase is given again."""
        engine = self._engine()
        if self.needs_phrase or not engine.phrase.is_given:
            return
        self.closing.emit()
        self._backups.hold()
        engine.lock.close()
        self._backups.go_on()
        path = str(engine.recovery.path)
        self._recovery.take(CallAssistError("phrase_needed", path=path))

    # the lock itself

    def turn_on(self, words: str) -> CallAssistError | None:
        """Locks the log; returns why that did not work."""
        return self._change(lambda: self._engine().lock.turn_on(words))

    def change(self, old: str, new: str) -> CallAssistError | None:
        """Gives the log another passphrase; returns why that did not work."""
        return self._change(lambda: self._engine().lock.change(old, new))

    def turn_off(self, words: str) -> CallAssistError | None:
        """Takes the lock away; returns why that did not work."""
        return self._change(lambda: self._engine().lock.turn_off(words))

    def _change(self, act: Callable[[], None]) -> CallAssistError | None:
        if self._backups.is_making or self._backups.is_restoring:
            return CallAssistError("database_locked")
        self._backups.hold()
        try:
            act()
        except CallAssistError as error:
            return error
        finally:
            self._backups.go_on()
        self.lock_changed.emit()
        return None

    # what is not locked

    def plain_backups(self) -> "list[BackupFile]":
        """The automatic backups that anybody can read, the newest first."""
        return self._engine().backups.plain()

    def remove_plain_backups(self) -> int:
        """Removes them, once there is one that is locked; returns how many went."""
        self._backups.hold()
        try:
            return self._engine().backups.remove_plain()
        except CallAssistError as error:
            self.request_failed.emit(error)
            return 0
        finally:
            self._backups.go_on()
            self.lock_changed.emit()

    def remnants(self) -> "PlainRemnants":
        """What can still be read without the passphrase."""
        return self._engine().plain_remnants()

    def restore(self, backup: "BackupFile") -> None:
        """Puts a backup that is not locked in the place of a log nobody can open."""
        self._recovery.recover(backup)

    # by itself

    @property
    def minutes(self) -> int | None:
        """After how many minutes without use the log locks itself; None for never."""
        return self._settings.lock_minutes

    def choose_minutes(self, minutes: int | None) -> None:
        """Locks the log after so long from now on."""
        self._settings.choose_lock_minutes(minutes)
        self.minutes_changed.emit()
