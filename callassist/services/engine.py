"""The engine behind every door: directory, data file and desks of one data folder.

Each part is made when it is first asked for, because a check needs no data file and the first
paint of the window needs almost nothing.
"""

from functools import cached_property
from typing import TYPE_CHECKING

from callassist.bundled.texts import load_texts
from callassist.domain.clock import Clock
from callassist.settings import SettingsFile

if TYPE_CHECKING:
    from callassist.bundled.texts import Texts
    from callassist.domain.directory import Directory
    from callassist.domain.guidance import Guidance
    from callassist.services.attachment_desk import AttachmentDesk
    from callassist.services.calendar_desk import CalendarDesk
    from callassist.services.call_desk import CallbackDesk, CallDesk
    from callassist.services.check_desk import CheckDesk
    from callassist.services.edit_desk import EditDesk
    from callassist.services.export_desk import ExportDesk
    from callassist.services.figures_desk import FiguresDesk
    from callassist.services.import_desk import ImportDesk
    from callassist.services.look_back_desk import LookBackDesk
    from callassist.services.practice_desk import PracticeDesk
    from callassist.services.related_desk import RelatedDesk
    from callassist.services.reminder_desk import ReminderDesk
    from callassist.services.report_desk import ReportDesk
    from callassist.services.restore_desk import RestoreDesk
    from callassist.services.search_desk import SearchDesk
    from callassist.services.wording import Wording
    from callassist.store.call_log import CallLog
    from callassist.store.database import Store


class Engine:
    """The parts of the program for one data folder, one language at a time."""

    def __init__(self, settings: SettingsFile, language: str, clock: Clock) -> None:
        self.settings = settings
        """What the person chose."""
        self.folder = settings.folder
        """The folder of all data."""
        self.clock = clock
        self._language = language

    @property
    def language(self) -> str:
        """The language of all words; setting it changes them from then on."""
        return self._language

    @language.setter
    def language(self, language: str) -> None:
        self._language = language
        self.__dict__.pop("wording", None)

    @property
    def texts(self) -> "Texts":
        """The sentences of the present language."""
        return load_texts(self._language)

    @cached_property
    def wording(self) -> "Wording":
        """The words for domain objects in the present language."""
        from callassist.services.wording import Wording

        return Wording(self.texts, self.directory)

    @cached_property
    def directory(self) -> "Directory":
        """The official numbers; raises CallAssistError if they cannot be read."""
        from callassist.bundled.directory_file import load_directory

        return load_directory()

    @property
    def guidance(self) -> "Guidance":
        """The guidance in the present language."""
        from callassist.bundled.guidance_files import load_guidance

        return load_guidance(self._language)

    @cached_property
    def search(self) -> "SearchDesk":
        """The search over guidance and directory."""
        from callassist.services.search_desk import SearchDesk

        return SearchDesk(self.directory)

    @cached_property
    def _store(self) -> "Store":
        from callassist.store.database import Store

        return Store(self.folder)

    @cached_property
    def log(self) -> "CallLog":
        """The call log in the data file."""
        from callassist.store.call_log import CallLog

        return CallLog(self._store)

    @cached_property
    def calls(self) -> "CallDesk":
        """The use cases around a call."""
        from callassist.services.call_desk import CallDesk

        return CallDesk(self.directory, self.log, self.clock, self.own_banks, self.checks.follow)

    @cached_property
    def edits(self) -> "EditDesk":
        """The use cases around telling more about a stored call."""
        from callassist.services.edit_desk import EditDesk
        from callassist.store.edit_log import EditLog

        return EditDesk(self.calls, EditLog(self._store), self.checks.follow)

    @cached_property
    def related(self) -> "RelatedDesk":
        """What the log holds beside one call."""
        from callassist.services.related_desk import RelatedDesk
        from callassist.store.related_calls import FamilyRows

        return RelatedDesk(self.calls, FamilyRows(self._store))

    @cached_property
    def imports(self) -> "ImportDesk":
        """The use cases around imports from a phone."""
        from callassist.services.import_desk import ImportDesk
        from callassist.store.import_log import ImportLog

        return ImportDesk(ImportLog(self._store), self.directory, self.clock, self.own_banks)

    @cached_property
    def look_back(self) -> "LookBackDesk":
        """What an import from a phone shows."""
        from callassist.services.look_back_desk import LookBackDesk
        from callassist.store.look_back import LookBackRows

        return LookBackDesk(LookBackRows(self._store), self.imports, self.calls)

    @cached_property
    def callbacks(self) -> "CallbackDesk":
        """The use cases around a call-back."""
        from callassist.services.call_desk import CallbackDesk

        return CallbackDesk(self.log, self.clock, lambda: self.settings.current.evening)

    @cached_property
    def checks(self) -> "CheckDesk":
        """The use cases of the account checks."""
        from callassist.services.check_desk import CheckDesk
        from callassist.store.check_log import CheckLog

        return CheckDesk(CheckLog(self._store), self.clock, self.settings)

    @cached_property
    def reminders(self) -> "ReminderDesk":
        """What is due, and what of it is shown now."""
        from callassist.services.reminder_desk import ReminderDesk
        from callassist.store.reminder_log import ReminderLog

        log = ReminderLog(self._store)
        return ReminderDesk(self.callbacks, self.checks, log, self.settings, self.clock)

    @property
    def calendar(self) -> "CalendarDesk":
        """The calendar file, in the present language."""
        from callassist.services.calendar_desk import CalendarDesk

        return CalendarDesk(self.checks, self.callbacks, self.wording, self.settings, self.clock)

    @cached_property
    def attachments(self) -> "AttachmentDesk":
        """The use cases of the files kept beside a call."""
        from callassist.services.attachment_desk import AttachmentDesk
        from callassist.store.attachment_files import AttachmentFiles
        from callassist.store.attachment_log import AttachmentLog

        files = AttachmentFiles(self.folder)
        return AttachmentDesk(AttachmentLog(self._store), files, self.clock, self.calls.find)

    @cached_property
    def reports(self) -> "ReportDesk":
        """Reports of calls, to be handed to somebody."""
        from callassist.services.report_desk import ReportDesk
        from callassist.store.call_history import CallHistory

        return ReportDesk(self.calls, self.attachments, CallHistory(self._store), self.clock)

    @cached_property
    def exports(self) -> "ExportDesk":
        """Files to take the calls along in."""
        from callassist.services.export_desk import ExportDesk
        from callassist.store.call_export import CallExport
        from callassist.store.check_log import CheckLog

        export, checks = CallExport(self._store), CheckLog(self._store)
        return ExportDesk(export, checks, self.directory, self.clock, self.calls.search)

    @property
    def restores(self) -> "RestoreDesk":
        """Takes in files that `exports` wrote; reads reasons in the present language."""
        from callassist.services.restore_desk import RestoreDesk
        from callassist.store.call_restore import CallRestore
        from callassist.store.check_log import CheckLog
        from callassist.store.practice_log import PracticeLog

        return RestoreDesk(
            CallRestore(self._store),
            CheckLog(self._store),
            PracticeLog(self._store),
            self.calls,
            self.wording,
        )

    @cached_property
    def practice(self) -> "PracticeDesk":
        """The use cases of practice."""
        from callassist.bundled.drill_files import load_drills
        from callassist.services.practice_desk import PracticeDesk
        from callassist.store.practice_log import PracticeLog

        return PracticeDesk(
            PracticeLog(self._store),
            self.clock,
            lambda: load_drills(self._language),
            lambda: self.settings.current.practice_reminder,
        )

    @cached_property
    def figures(self) -> "FiguresDesk":
        """The figures of the log."""
        from callassist.services.figures_desk import FiguresDesk
        from callassist.store.practice_log import PracticeLog

        return FiguresDesk(self.log.tally, PracticeLog(self._store), self.clock)

    def warm_up(self) -> None:
        """Loads what the first save would otherwise wait for; the file itself is not opened."""
        from callassist.store import migrations  # noqa: F401 - loads the libraries of a write

    def close(self) -> None:
        """Closes the data file; whatever uses it next opens it again."""
        self._store.close()

    def own_banks(self) -> frozenset[str]:
        """The ids of the organisations the person keeps accounts with."""
        return frozenset(self.settings.current.own_banks)
