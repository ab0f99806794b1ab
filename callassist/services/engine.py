"""The engine behind every door: directory, data file and desks of one data folder.

Each part is made when it is first asked for, because a check needs no data file and the first
paint of the window needs almost nothing.
"""

from contextlib import suppress
from functools import cached_property
from typing import TYPE_CHECKING

from callassist.bundled.texts import load_texts
from callassist.domain.clock import Clock
from callassist.domain.errors import CallAssistError
from callassist.settings import SettingsFile
from callassist.store.phrase import Phrase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from pathlib import Path

    from callassist.bundled.texts import Texts
    from callassist.domain.backups import BackupFile, Occasion, RestoredBackup
    from callassist.domain.directory import Directory
    from callassist.domain.guidance import Guidance
    from callassist.domain.numbers import PhoneNumber
    from callassist.domain.verdict import NumberCheck
    from callassist.services.added_names import AddedNames
    from callassist.services.added_numbers_desk import AddedNumbersDesk
    from callassist.services.attachment_desk import AttachmentDesk
    from callassist.services.backup_desk import BackupDesk
    from callassist.services.backup_restoring import PreparedBackup
    from callassist.services.calendar_desk import CalendarDesk
    from callassist.services.call_desk import CallbackDesk, CallDesk
    from callassist.services.check_desk import CheckDesk
    from callassist.services.directory_desk import DirectoryDesk
    from callassist.services.draft_desk import DraftDesk
    from callassist.services.edit_desk import EditDesk
    from callassist.services.export_desk import ExportDesk
    from callassist.services.figures_desk import FiguresDesk
    from callassist.services.forgetting_desk import ForgettingDesk
    from callassist.services.history_desk import HistoryDesk
    from callassist.services.import_desk import ImportDesk
    from callassist.services.judging_desk import JudgingDesk
    from callassist.services.list_in_use import ListInUse
    from callassist.services.lock_desk import LockDesk, PlainRemnants
    from callassist.services.look_back_desk import LookBackDesk
    from callassist.services.old_files_desk import OldFilesDesk
    from callassist.services.practice_desk import PracticeDesk
    from callassist.services.purge_desk import PurgeDesk
    from callassist.services.recovery_desk import RecoveryDesk
    from callassist.services.related_desk import RelatedDesk
    from callassist.services.reminder_desk import ReminderDesk
    from callassist.services.removal_desk import RemovalDesk
    from callassist.services.report_desk import ReportDesk
    from callassist.services.restore_desk import RestoreDesk
    from callassist.services.retention_desk import RetentionDesk
    from callassist.services.search_desk import SearchDesk
    from callassist.services.soundness import SoundnessDesk
    from callassist.services.wording import Wording
    from callassist.store.call_log import CallLog
    from callassist.store.database import Store


_WITH_DIRECTORY = (
    *("list_in_use", "directory", "wording", "search", "calls", "edits", "judging", "related"),
    *("imports", "look_back", "attachments", "reports", "exports", "removals", "forgetting"),
)
"""The parts that hold the list of numbers, or a part that does."""

_WITH_DATA = (
    *("log", "calls", "forgetting", "edits", "judging", "retention", "related", "imports"),
    "look_back",
    *("callbacks", "checks", "reminders", "attachments", "reports", "exports", "removals"),
    *("practice", "figures", "added_numbers", "added_names"),
)
"""The parts that hold the data file, or a part that does."""


class Engine:
    """The parts of the program for one data folder, one language at a time."""

    def __init__(self, settings: SettingsFile, language: str, clock: Clock) -> None:
        self.settings = settings
        """What the person chose."""
        self.folder = settings.folder
        """The folder of all data."""
        self.clock = clock
        self.has_changed = False
        """Whether this program has changed something of the data."""
        self.after_change: Callable[[], None] = lambda: None
        """Called when a change of the data is on the disk."""
        self._language = language
        self.phrase = Phrase()
        """What opens the log, if it is locked; in memory alone."""

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
    def list_in_use(self) -> "ListInUse":
        """The list of official numbers, and how it came to be that one."""
        return self.read_list()

    @cached_property
    def directory(self) -> "Directory":
        """The official numbers; where they cannot be read, none, and `directory_trouble` says so.

        No number can be checked then: every check raises CallAssistError.
        """
        return self.list_in_use.directory

    @property
    def directory_trouble(self) -> CallAssistError | None:
        """What a person has to be told about the list of numbers; None where all is well."""
        return self.list_in_use.trouble

    @cached_property
    def directory_desk(self) -> "DirectoryDesk":
        """Renews the list of numbers from a file; afterwards the desks are made anew."""
        return self._list_desk(self.forget_directory)

    def list_desk_beside(self) -> "DirectoryDesk":
        """The same for a thread of its own: `use_list` comes after it, in the thread of the desks.

        It is made in that thread too.
        """
        # What a backup asks for: it is made where nobody else makes it.
        _ = self.wording, self.backups
        return self._list_desk(lambda: None)

    def _list_desk(self, tell_changed: "Callable[[], None]") -> "DirectoryDesk":
        from callassist.domain.backups import Occasion
        from callassist.services.directory_desk import DirectoryDesk
        from callassist.services.list_in_use import files_of

        files = files_of(self.folder)
        desk = DirectoryDesk(files, self.clock, self.history.note, tell_changed)
        desk.before_taking = lambda go_on: self.back_up(Occasion.BEFORE_LIST_UPDATE, go_on)
        return desk

    def forget_directory(self) -> None:
        """Lets go of the list of numbers and of every part that holds it.

        What asks the engine next gets parts with the list that is in use then.
        """
        for name in _WITH_DIRECTORY:
            self.__dict__.pop(name, None)

    def read_list(self) -> "ListInUse":
        """The list that is in use by now, read from the disk; nothing else changes."""
        from callassist.services.list_in_use import files_of, list_in_use

        return list_in_use(files_of(self.folder))

    def use_list(self, read: "ListInUse") -> bool:
        """Goes over to a list that `read_list` gave; says whether it is another one than before.

        Another program may have taken it, or brought one back.
        """
        if "list_in_use" in self.__dict__ and read.is_same(self.list_in_use):
            return False
        self.forget_directory()
        self.__dict__["list_in_use"] = read
        return True

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
    def drafts(self) -> "DraftDesk":
        """The call that was half written down when the program ended."""
        from callassist.services.draft_desk import DraftDesk
        from callassist.store.draft_file import DraftFile

        return DraftDesk(DraftFile(self.folder), self.settings, lambda: self.lock.is_locked)

    @cached_property
    def history(self) -> "HistoryDesk":
        """What was done to the data, in a chain that shows tampering."""
        from callassist.services.history_desk import HistoryDesk
        from callassist.store.history_file import HistoryFile

        return HistoryDesk(HistoryFile(self.folder), self.clock)

    @cached_property
    def _store(self) -> "Store":
        from callassist.store.database import Store

        return Store(self.folder, self._back_up_before_migration, self._count_change, self.phrase)

    @cached_property
    def lock(self) -> "LockDesk":
        """The passphrase without which the data file cannot be read."""
        from callassist.domain.backups import Occasion
        from callassist.services.lock_desk import LockDesk

        lock = LockDesk(self._store, self.history.note, self._let_go_of_file)
        lock.before_locking = self._take_draft_into_memory
        # The newest backup is to open with what opens the log.
        lock.after_change = lambda: self.back_up(Occasion.AFTER_CHANGES)
        return lock

    def _take_draft_into_memory(self) -> None:
        self.drafts.take_into_memory()

    def plain_remnants(self) -> "PlainRemnants":
        """What can still be read without the passphrase."""
        return self.lock.plain_remnants(each.path for each in self.backups.plain())

    def _let_go_of_file(self) -> None:
        """Closes the data file in every thread that looks at it."""
        looking = self.__dict__.pop("soundness", None)
        if looking is not None:
            looking.let_go()
        self.close()

    @cached_property
    def backups(self) -> "BackupDesk":
        """Backups: made, listed, looked into. `restore_backup` takes one back."""
        from callassist.services.backup_desk import BackupDesk

        return BackupDesk(
            self.folder, self.clock, lambda: self.wording, self.history.note, self.phrase
        )

    @cached_property
    def recovery(self) -> "RecoveryDesk":
        """The way back from a data file that cannot be used."""
        from callassist.domain.backups import Occasion
        from callassist.services.recovery_desk import RecoveryDesk

        desk = RecoveryDesk(self._store, lambda: self.backups, self.clock, self.history.note)

        def back_up(go_on: "Callable[[], None]") -> None:
            self.back_up(Occasion.BEFORE_MIGRATION, go_on)

        desk.before_bringing_up = back_up
        return desk

    @cached_property
    def old_files(self) -> "OldFilesDesk":
        """The damaged and replaced data files that are still there."""
        from callassist.services.old_files_desk import OldFilesDesk

        return OldFilesDesk(self._store, self.history.note)

    @cached_property
    def purge(self) -> "PurgeDesk":
        """Removes everything the program keeps."""
        from callassist.services.purge_desk import PurgeDesk

        return PurgeDesk(self.folder, self.backups)

    @cached_property
    def soundness(self) -> "SoundnessDesk":
        """Looks through the data file beside the work."""
        from callassist.services.soundness import SoundnessDesk

        return SoundnessDesk(self.folder, self.clock, self.phrase)

    def before_write(self, act: "Callable[[], None]") -> None:
        """Has something done before everything that is stored, in the thread that stores it."""
        self._store.before_write = act

    @property
    def times_replaced(self) -> int:
        """How often another data file was found in the place of the open one."""
        return self._store.times_replaced

    def wait_at_most(self, seconds: float) -> None:
        """How long anything waits for another program that holds the data file."""
        self._store.wait_seconds = seconds

    def come_back_to_file(self) -> int:
        """Goes from the log in memory back to the file; returns how many calls came along.

        Raises CallAssistError where the file still cannot be used. What shows calls has to read
        them again.
        """
        calls = self.recovery.come_back()
        self.has_changed = True
        self._forget_data()
        return calls

    def _count_change(self) -> None:
        self.has_changed = True
        self.backups.count_change()
        self.after_change()

    def is_backup_due(self) -> bool:
        """Whether an automatic backup is to be made; never where no log is kept."""
        return self.settings.current.keeps_log and self.backups.is_due()

    def _back_up_before_migration(self) -> None:
        from callassist.domain.backups import Occasion

        self.back_up(Occasion.BEFORE_MIGRATION)

    def back_up(
        self, occasion: "Occasion", go_on: "Callable[[], None]" = lambda: None
    ) -> "BackupFile | None":
        """Makes an automatic backup; where that fails, the doctor tells it."""
        with suppress(CallAssistError):
            return self.backups.make_automatic(occasion, go_on)
        return None

    def back_up_in_steps(self, occasion: "Occasion") -> "Iterator[None]":
        """The same beside the caller; it ends with the steps."""
        from callassist.services.beside import in_steps

        return in_steps(lambda go_on: self.back_up(occasion, go_on))

    def restore_backup(self, path: "Path") -> "RestoredBackup":
        """Puts a backup in the place of the data, which stay under another name.

        Raises CallAssistError, and the data are then what they were. What shows calls has to read
        them again.
        """
        with self.backups.prepared(path) as prepared:
            before = self.backups.back_up_before_restore(path)
            return self.put_backup_in_place(prepared, before)

    def put_backup_in_place(
        self, prepared: "PreparedBackup", before: "BackupFile | None"
    ) -> "RestoredBackup":
        """The last step of a restore; raises CallAssistError, and the data are what they were."""
        if self._store.stands_in:
            # What was written down meanwhile is in memory only; the way back takes it along.
            raise CallAssistError("backup_in_trouble")
        self.close()
        self.has_changed = True
        try:
            return self.backups.put_in_place(prepared, before)
        finally:
            self._forget_data()

    def _forget_data(self) -> None:
        """Lets go of every part that may remember something of the data of before."""
        for name in [each for each in self.__dict__ if each in _WITH_DATA]:
            del self.__dict__[name]

    @cached_property
    def log(self) -> "CallLog":
        """The call log in the data file."""
        from callassist.store.call_log import CallLog

        return CallLog(self._store)

    @cached_property
    def calls(self) -> "CallDesk":
        """The use cases around a call."""
        from callassist.services.call_desk import CallDesk

        calls = CallDesk(self.directory, self.log, self.clock, self.own_banks, self._follow_new)
        calls.note = self.history.note
        return calls

    def _follow_new(self, call_id: int, step_ids: "Sequence[str]") -> None:
        """What else a new call brings with it, inside the transaction that stores it."""
        self.checks.follow(call_id, step_ids)
        if not self.settings.current.keeps_log:
            from callassist.store.passing_calls import PassingCalls

            PassingCalls(self._store).mark(call_id)

    @cached_property
    def forgetting(self) -> "ForgettingDesk":
        """Removes the calls that are not to stay in the log."""
        from callassist.services.forgetting_desk import ForgettingDesk
        from callassist.store.passing_calls import PassingCalls

        return ForgettingDesk(PassingCalls(self._store), self.removals, self.clock)

    @cached_property
    def edits(self) -> "EditDesk":
        """The use cases around telling more about a stored call."""
        from callassist.services.edit_desk import EditDesk
        from callassist.store.edit_log import EditLog

        return EditDesk(self.calls, EditLog(self._store), self.checks.follow)

    @cached_property
    def judging(self) -> "JudgingDesk":
        """Judges the calls that were written down while no list could be read."""
        from callassist.services.judging_desk import JudgingDesk

        judging = JudgingDesk(self.calls, self.edits)
        judging.note = self.history.note
        return judging

    @cached_property
    def retention(self) -> "RetentionDesk":
        """Lets calls go that are older than they are to be kept."""
        from callassist.domain.backups import Occasion
        from callassist.services.retention_desk import RetentionDesk
        from callassist.store.old_calls import OldCallRows

        rows = OldCallRows(self._store)
        retention = RetentionDesk(rows, self.log, self.settings, self.clock, self.history.note)
        retention.before_removing = lambda: self.back_up_in_steps(Occasion.BEFORE_BULK_DELETE)
        return retention

    @cached_property
    def related(self) -> "RelatedDesk":
        """What the log holds beside one call."""
        from callassist.services.related_desk import RelatedDesk
        from callassist.store.related_calls import FamilyRows

        return RelatedDesk(self.calls, FamilyRows(self._store))

    @cached_property
    def imports(self) -> "ImportDesk":
        """The use cases around imports from a phone."""
        from callassist.domain.backups import Occasion
        from callassist.services.import_desk import ImportDesk
        from callassist.store.import_log import ImportLog

        imports = ImportDesk(ImportLog(self._store), self.directory, self.clock, self.own_banks)
        imports.note = self.history.note
        imports.before_taking = lambda: self.back_up_in_steps(Occasion.BEFORE_IMPORT)
        imports.before_undoing = lambda: self.back_up_in_steps(Occasion.BEFORE_BULK_DELETE)
        return imports

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

        checks, callbacks = self.checks, self.callbacks
        calendar = CalendarDesk(checks, callbacks, self.wording, self.settings, self.clock)
        calendar.note = self.history.note
        return calendar

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
        exports = ExportDesk(export, checks, self.directory, self.clock, self.calls.search)
        exports.note = self.history.note
        return exports

    @property
    def restores(self) -> "RestoreDesk":
        """Takes in files that `exports` wrote; reads reasons in the present language."""
        from callassist.domain.backups import Occasion
        from callassist.services.restore_desk import RestoreDesk
        from callassist.store.call_restore import CallRestore
        from callassist.store.check_log import CheckLog
        from callassist.store.practice_log import PracticeLog

        restores = RestoreDesk(
            CallRestore(self._store),
            CheckLog(self._store),
            PracticeLog(self._store),
            self.calls,
            self.wording,
        )
        restores.note = self.history.note
        restores.take_number = self.added_numbers.take_in
        restores.before_taking = lambda: self.back_up_in_steps(Occasion.BEFORE_IMPORT)
        return restores

    @cached_property
    def removals(self) -> "RemovalDesk":
        """The deleted calls: brought back, or removed for good."""
        from callassist.services.removal_desk import RemovalDesk
        from callassist.store.attachment_files import AttachmentFiles
        from callassist.store.call_removal import CallRemoval

        removal, files = CallRemoval(self._store), AttachmentFiles(self.folder)
        removals = RemovalDesk(removal, files, self.calls, self.clock)
        removals.note = self.history.note
        removals.clean_more = self.added_numbers.clean
        removals.old_files = self.old_files.list
        return removals

    @cached_property
    def added_numbers(self) -> "AddedNumbersDesk":
        """The numbers the person wrote down themselves; no verdict asks for them."""
        from callassist.services.added_numbers_desk import AddedNumbersDesk
        from callassist.store.added_number_log import AddedNumberLog

        log = AddedNumberLog(self._store)
        numbers = AddedNumbersDesk(log, self.clock, self._check_alone, self.has_data)
        numbers.note = self.history.note
        return numbers

    def _check_alone(self, number: "PhoneNumber") -> "NumberCheck":
        """The number check without a call: nobody was claimed."""
        from callassist.domain.number_check import check_number
        from callassist.domain.verdict import CheckContext

        return check_number(number, CheckContext(self.directory, own_banks=self.own_banks()))

    @cached_property
    def added_names(self) -> "AddedNames":
        """The names of the added numbers, for what is shown beside a verdict."""
        from callassist.services.added_names import AddedNames
        from callassist.store.added_number_log import AddedNumberLog

        return AddedNames(AddedNumberLog(self._store), self.has_data)

    def has_data(self) -> bool:
        """Whether there is a data file, or a log in memory in its place; loads nothing to tell."""
        from callassist.store.file_name import FILE_NAME

        store: Store | None = self.__dict__.get("_store")
        if store is not None and (store.is_open or store.stands_in):
            return True
        try:
            return (self.folder / FILE_NAME).exists()
        except OSError:
            # Something may be there; whoever uses it is told why it cannot be.
            return True

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
