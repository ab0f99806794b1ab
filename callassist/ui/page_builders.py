"""Makes the pages of the window, and connects what they ask for with what the window does.

Each is imported when it is first shown, because the first paint needs only one of them.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.main_window import MainWindow


class PageBuilders:
    """Makes each page of one window."""

    def __init__(self, window: "MainWindow", controllers: "Controllers") -> None:
        self._window = window
        self._controllers = controllers
        self._calls = controllers.calls
        self._reminders = controllers.reminders
        self._settings = controllers.settings

    def log(self) -> "QWidget":
        """The form for a call."""
        from callassist.ui.pages.log_page import LogPage

        page = LogPage(self._calls, lambda: self._settings.own_banks)
        page.reference_requested.connect(self._window.show_reference)
        page.add_number_requested.connect(self._window.add_number)
        page.companion_requested.connect(self._window.show_companion)
        return page

    def first_start(self) -> "QWidget":
        """What is asked once."""
        from callassist.ui.first_start.first_start_page import FirstStartPage

        page = FirstStartPage(self._calls, self._settings, lambda: self._controllers.health)
        page.log_call_requested.connect(self._window.start_log)
        return page

    def steps(self) -> "QWidget":
        """The steps of a stored call."""
        from callassist.ui.pages.steps_page import StepsPage

        page = StepsPage(self._calls)
        page.reference_requested.connect(self._window.show_reference)
        page.to_do_requested.connect(self._window.show_to_do)
        page.call_log_requested.connect(self._window.show_call_log)
        page.related.call_requested.connect(self._window.show_logged_call)
        page.related.family_requested.connect(self._window.show_family)
        page.related.digits_requested.connect(self._window.show_digits)
        return page

    def to_do(self) -> "QWidget":
        """What waits."""
        from callassist.ui.pages.to_do_page import ToDoPage

        page = ToDoPage(
            self._calls,
            self._reminders,
            lambda: self._controllers.practice,
            lambda: self._controllers.checks,
        )
        page.steps_requested.connect(self._window.show_steps)
        page.practice_requested.connect(self._window.show_practice)
        page.reference_requested.connect(self._window.show_reference)
        page.calendar_requested.connect(self._window.export_calendar)
        return page

    def call_log(self) -> "QWidget":
        """All calls."""
        from callassist.ui.pages.call_log_page import CallLogPage

        page = CallLogPage(
            self._calls,
            lambda: self._controllers.reports,
            lambda: self._controllers.exports,
            lambda: self._controllers.removals,
        )
        page.deleted_requested.connect(self._window.show_deleted)
        page.steps_requested.connect(self._window.show_steps)
        page.edit_requested.connect(self._window.show_edit)
        page.report_requested.connect(self._window.show_report)
        page.add_number_requested.connect(self._window.add_number)
        page.report_of_all_requested.connect(self._window.show_report_of)
        page.pictures_requested.connect(self._window.show_charts)
        page.import_requested.connect(self._window.show_import)
        return page

    def deleted(self) -> "QWidget":
        """The calls that were deleted in the last days."""
        from callassist.ui.pages.deleted_page import DeletedPage

        page = DeletedPage(self._controllers.removals, self._calls)
        page.call_log_requested.connect(self._window.show_call_log)
        return page

    def edit(self) -> "QWidget":
        """The form to tell more about a stored call."""
        from callassist.ui.pages.edit_page import EditPage

        page = EditPage(self._calls, lambda: self._settings.own_banks)
        page.saved.connect(self._window.show_edited)
        page.left.connect(self._window.leave_edit)
        page.add_number_requested.connect(self._window.add_number)
        page.reference_requested.connect(self._window.show_reference)
        return page

    def charts(self) -> "QWidget":
        """The pictures of the log."""
        from callassist.ui.charts.charts_page import ChartsPage

        page = ChartsPage(self._controllers.figures)
        page.call_log_requested.connect(self._window.show_call_log)
        return page

    def phone_import(self) -> "QWidget":
        """Taking in the log of a phone."""
        from callassist.ui.phone_import.import_page import ImportPage

        page = ImportPage(self._controllers.imports, self._calls)
        page.look_back_requested.connect(self._window.show_look_back)
        page.call_log_requested.connect(self._window.show_call_log)
        return page

    def look_back(self) -> "QWidget":
        """What an import shows."""
        from callassist.ui.look_back.look_back_page import LookBackPage

        page = LookBackPage(self._controllers.imports, self._calls)
        page.edit_requested.connect(self._window.show_edit)
        page.steps_requested.connect(self._window.show_steps)
        page.undone.connect(self._window.tell_undone)
        page.done.connect(self._window.show_call_log)
        return page

    def report(self) -> "QWidget":
        """A report of a call."""
        from callassist.ui.report.report_page import ReportPage

        page = ReportPage(self._controllers.reports)
        page.call_log_requested.connect(self._window.show_call_log)
        return page

    def restore(self) -> "QWidget":
        """The backups that can be restored."""
        from callassist.ui.backup.restore_page import RestorePage

        page = RestorePage(self._controllers.backups)
        page.settings_requested.connect(self._window.show_settings)
        return page

    def recovery(self) -> "QWidget":
        """All ways back to a log that works."""
        from callassist.ui.recovery.recovery_page import RecoveryPage

        return RecoveryPage(self._controllers.recovery)

    def unlock(self) -> "QWidget":
        """The passphrase of a log that is locked."""
        from callassist.ui.lock.unlock_page import UnlockPage

        page = UnlockPage(self._controllers.lock)
        page.log_call_requested.connect(self._window.start_log)
        page.directory_requested.connect(self._window.show_directory)
        page.guidance_requested.connect(self._window.show_guidance)
        return page

    def directory(self) -> "QWidget":
        """The official numbers."""
        from callassist.ui.pages.directory_page import DirectoryPage

        page = DirectoryPage(self._calls, self._settings, lambda: self._controllers.added_numbers)
        page.update_requested.connect(self._window.show_list_update)
        page.added_requested.connect(self._window.show_added)
        page.add_number_requested.connect(self._window.add_number)
        return page

    def added(self) -> "QWidget":
        """The numbers the person added."""
        from callassist.ui.added_numbers.added_page import AddedPage

        page = AddedPage(self._controllers.added_numbers)
        page.directory_requested.connect(self._window.show_directory)
        page.add_requested.connect(self._window.add_number)
        return page

    def list_update(self) -> "QWidget":
        """Renewing the official numbers from a file."""
        from callassist.ui.directory_update.update_page import ListUpdatePage

        page = ListUpdatePage(self._controllers.lists)
        page.directory_requested.connect(self._window.show_directory)
        page.list_used.connect(self._window.tell_list_used)
        return page

    def guidance(self) -> "QWidget":
        """What to read."""
        from callassist.ui.guidance.guidance_page import GuidancePage

        page = GuidancePage(self._controllers.guidance)
        page.practice_requested.connect(self._window.show_practice)
        page.fridge_requested.connect(self._window.show_fridge)
        page.directory_requested.connect(self._window.show_entry)
        return page

    def steered(self) -> "QWidget":
        """What to do about somebody who steers this computer."""
        from callassist.ui.pages.steered_page import SteeredPage

        controllers = self._controllers
        page = SteeredPage(lambda: controllers.texts, lambda: self._calls.guidance)
        page.reference_requested.connect(self._window.show_reference)
        page.log_call_requested.connect(self._window.start_log)
        return page

    def practice(self) -> "QWidget":
        """Practice calls."""
        from callassist.ui.practice.practice_page import PracticePage

        page = PracticePage(self._controllers.practice)
        page.reference_requested.connect(self._window.show_reference)
        return page

    def fridge(self) -> "QWidget":
        """The page to print and hang up."""
        from callassist.ui.paper.fridge_page import FridgePage

        page = FridgePage(self._calls, self._settings)
        page.guidance_requested.connect(self._window.show_guidance)
        return page

    def settings(self) -> "QWidget":
        """What the person chooses."""
        from callassist.ui.backup.backup_card import BackupCard
        from callassist.ui.companion.global_key_card import GlobalKeyCard
        from callassist.ui.lock.lock_card import LockCard
        from callassist.ui.pages.history_card import HistoryCard
        from callassist.ui.pages.privacy_settings import PrivacySettings
        from callassist.ui.pages.settings_page import MoreCards, SettingsPage

        controllers = self._controllers
        privacy = PrivacySettings(self._settings, controllers.retention)
        practice, health = controllers.practice, controllers.health
        backup = BackupCard(controllers.backups)
        backup.restore_requested.connect(self._window.show_restore)
        history = HistoryCard(lambda: controllers.history, lambda: controllers.texts)
        key = GlobalKeyCard(controllers.global_key)
        more = MoreCards([key, history], [backup, privacy, LockCard(controllers.lock)])
        return SettingsPage(self._calls, self._settings, practice, health, more)
