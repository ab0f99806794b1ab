"""Everything the pages of the window ask and tell, each part made when it is first needed."""

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from callassist.services.engine import Engine
from callassist.ui.controllers.call_controller import CallController, CallDesks
from callassist.ui.controllers.reminder_controller import ReminderController
from callassist.ui.controllers.settings_controller import SettingsController

if TYPE_CHECKING:
    from datetime import datetime

    from callassist.bundled.texts import Texts
    from callassist.services.history_desk import HistoryDesk
    from callassist.ui.controllers.added_number_controller import AddedNumberController
    from callassist.ui.controllers.backup_controller import BackupController
    from callassist.ui.controllers.check_controller import CheckController
    from callassist.ui.controllers.export_controller import ExportController
    from callassist.ui.controllers.figures_controller import FiguresController
    from callassist.ui.controllers.global_key_controller import GlobalKeyController
    from callassist.ui.controllers.guidance_controller import GuidanceController
    from callassist.ui.controllers.import_controller import ImportController
    from callassist.ui.controllers.list_controller import ListController
    from callassist.ui.controllers.lock_controller import LockController
    from callassist.ui.controllers.practice_controller import PracticeController
    from callassist.ui.controllers.recovery_controller import RecoveryController
    from callassist.ui.controllers.reminder_health import ReminderHealth
    from callassist.ui.controllers.removal_controller import RemovalController
    from callassist.ui.controllers.report_controller import ReportController
    from callassist.ui.controllers.retention_controller import RetentionController


class Controllers(QObject):
    """The controllers of one running program. The first paint needs none but the first three."""

    request_failed = Signal(object)
    """Something a person asked for could not be done: the CallAssistError, whoever tells it."""
    list_changed = Signal()
    """Another list of numbers is in use."""
    companion_requested = Signal()
    """The person is on the phone and wants company: the key of the whole desktop."""

    def __init__(self, engine: Engine) -> None:
        super().__init__()
        self._engine = engine
        desks = CallDesks(
            lambda: engine.calls,
            lambda: engine.callbacks,
            lambda: engine.edits,
            lambda: engine.related,
            lambda: engine.added_names,
        )
        self.calls = CallController(desks, lambda: engine.wording, lambda: engine.guidance)
        """Judges and keeps calls."""
        self.reminders = ReminderController(lambda: engine.reminders)
        """Looks at what is due."""
        self.settings = SettingsController(engine.settings, self._last_answered)
        """What the person chose."""
        self.calls.request_failed.connect(self.request_failed)
        self.settings.request_failed.connect(self.request_failed)
        self.settings.hours_changed.connect(self.reminders.look)

    @cached_property
    def health(self) -> "ReminderHealth":
        """Whether reminders reach the person."""
        from callassist.ui.controllers.reminder_health import ReminderHealth

        health = ReminderHealth(self._engine, self.settings)
        health.request_failed.connect(self.request_failed)
        return health

    @cached_property
    def guidance(self) -> "GuidanceController":
        """Finds and searches the guidance."""
        from callassist.ui.controllers.guidance_controller import GuidanceController

        guidance = GuidanceController(lambda: self._engine, self.settings)
        guidance.request_failed.connect(self.request_failed)
        return guidance

    @cached_property
    def practice(self) -> "PracticeController":
        """Chooses practice calls, and keeps how they went."""
        from callassist.ui.controllers.practice_controller import PracticeController

        practice = PracticeController(lambda: self._engine, self.settings)
        practice.request_failed.connect(self.request_failed)
        practice.due_changed.connect(self.reminders.count_practice)
        return practice

    @cached_property
    def checks(self) -> "CheckController":
        """Keeps account checks, and how each look went."""
        from callassist.ui.controllers.check_controller import CheckController

        checks = CheckController(lambda: self._engine, self.settings)
        checks.request_failed.connect(self.request_failed)
        checks.checks_changed.connect(self.reminders.look)
        return checks

    @cached_property
    def added_numbers(self) -> "AddedNumberController":
        """Keeps the numbers the person adds."""
        from callassist.ui.controllers.added_number_controller import AddedNumberController

        added = AddedNumberController(lambda: self._engine)
        added.request_failed.connect(self.request_failed)
        added.numbers_changed.connect(self.calls.names_changed)
        return added

    @cached_property
    def figures(self) -> "FiguresController":
        """Reads the figures of the log."""
        from callassist.ui.controllers.figures_controller import FiguresController

        figures = FiguresController(lambda: self._engine)
        figures.request_failed.connect(self.request_failed)
        return figures

    @cached_property
    def exports(self) -> "ExportController":
        """Takes calls along in files."""
        from callassist.ui.controllers.export_controller import ExportController

        exports = ExportController(lambda: self._engine)
        exports.request_failed.connect(self.request_failed)
        return exports

    @cached_property
    def imports(self) -> "ImportController":
        """Takes in the call logs of phones."""
        from callassist.ui.controllers.import_controller import ImportController

        imports = ImportController(lambda: self._engine, self.calls.tell_log_replaced)
        imports.request_failed.connect(self.request_failed)
        imports.taking_began.connect(self.reminders.hold)
        imports.run_ended.connect(self.reminders.go_on)
        imports.taking_began.connect(self.backups.hold)
        imports.run_ended.connect(self.backups.go_on)
        return imports

    @cached_property
    def lists(self) -> "ListController":
        """Renews the list of numbers from a file."""
        from callassist.ui.controllers.list_controller import ListController

        lists = ListController(lambda: self._engine)
        lists.list_changed.connect(self.list_changed)
        return lists

    @cached_property
    def retention(self) -> "RetentionController":
        """Lets calls go that are older than they are to be kept."""
        from callassist.ui.controllers.retention_controller import RetentionController

        engine = self._engine
        replaced = self.calls.tell_log_replaced
        retention = RetentionController(lambda: engine.retention, engine.settings, replaced)
        retention.request_failed.connect(self.request_failed)
        return retention

    @cached_property
    def removals(self) -> "RemovalController":
        """Brings deleted calls back, or removes them for good."""
        from callassist.ui.controllers.removal_controller import RemovalController

        removals = RemovalController(lambda: self._engine.removals, self.calls)
        removals.request_failed.connect(self.request_failed)
        return removals

    @cached_property
    def global_key(self) -> "GlobalKeyController":
        """The key of the whole desktop that opens the companion of a call."""
        from callassist.ui.controllers.global_key_controller import GlobalKeyController

        key = GlobalKeyController(self.settings)
        key.pressed.connect(self.companion_requested)
        return key

    @cached_property
    def reports(self) -> "ReportController":
        """Makes reports, and keeps files beside calls."""
        from callassist.ui.controllers.report_controller import ReportController

        reports = ReportController(lambda: self._engine)
        reports.request_failed.connect(self.request_failed)
        return reports

    @property
    def texts(self) -> "Texts":
        """The sentences of the present language."""
        return self._engine.texts

    @property
    def history(self) -> "HistoryDesk":
        """What was done to the data."""
        return self._engine.history

    @cached_property
    def backups(self) -> "BackupController":
        """Makes backups and restores them."""
        from callassist.ui.controllers.backup_controller import BackupController

        backups = BackupController(lambda: self._engine, self.calls.tell_log_replaced)
        backups.request_failed.connect(self.request_failed)
        return backups

    @cached_property
    def recovery(self) -> "RecoveryController":
        """Knows what stands in the way of the data file, and leads back."""
        from callassist.ui.controllers.recovery_controller import RecoveryController

        recovery = RecoveryController(lambda: self._engine, self.calls.tell_log_replaced)
        recovery.request_failed.connect(self.request_failed)
        return recovery

    @cached_property
    def lock(self) -> "LockController":
        """Opens a log that is locked, and changes its lock."""
        from callassist.ui.controllers.lock_controller import LockController

        lock = LockController(lambda: self._engine, self.recovery, self.backups, self.settings)
        lock.request_failed.connect(self.request_failed)
        return lock

    def _last_answered(self) -> "datetime | None":
        return self._engine.log.last_acknowledged()
