"""The main window: its pages, and the only place where its parts are connected."""

import sys
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callassist.ui.guarded import guarded
from callassist.ui.page_builders import PageBuilders
from callassist.ui.shell import PageEntry, Shell

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent

    from callassist.domain.advice import CallOutcome
    from callassist.domain.call_filter import CallFilter
    from callassist.domain.calls import EndedCall
    from callassist.domain.errors import CallAssistError
    from callassist.services.edit_desk import EditOutcome
    from callassist.ui.arrivals import Arrivals
    from callassist.ui.companion.companion_window import CompanionWindow
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.pages.call_log_page import CallLogPage
    from callassist.ui.pages.edited_banner import EditedBanner
    from callassist.ui.pages.steps_page import StepsPage
    from callassist.ui.widgets.banner import Banner

LOG = "log"
STEPS = "steps"
DELETED = "deleted"
STEERED = "steered"
TO_DO = "to_do"
CALL_LOG = "call_log"
DIRECTORY = "directory"
GUIDANCE = "guidance"
PRACTICE = "practice"
FRIDGE = "fridge"
EDIT = "edit"
REPORT = "report"
CHARTS = "charts"
IMPORT = "import"
ADDED = "added"
LIST_UPDATE = "list_update"
LOOK_BACK = "look_back"
SETTINGS = "settings"
RECOVERY = "recovery"
RESTORE = "restore"
UNLOCK = "unlock"
FIRST_START = "first_start"
COMPANION = "companion"
"""No page: the small window beside a call that is still going on."""


QUIT_KEY = "Ctrl+Q"
"""Qt makes it Command+Q on a Mac."""


class MainWindow(Shell):
    """The window with all its pages; each is made when it is first shown."""

    quit_requested = Signal()
    """The person wants the program to end, not only the window to close."""

    def __init__(
        self,
        controllers: "Controllers",
        sentence_of: "Callable[[CallAssistError], str]",
    ) -> None:
        """`sentence_of` says a failure in the present language."""
        self._controllers = controllers
        self._calls = controllers.calls
        self._reminders = controllers.reminders
        self._settings = controllers.settings
        self._sentence_of = sentence_of
        self._due = 0
        self._companion: CompanionWindow | None = None
        self._edited_from = CALL_LOG
        self._edited: EditedBanner | None = None
        self._failure: Banner | None = None
        self._may_close: Callable[[], bool] = lambda: True
        super().__init__(self._pages())
        self._connect()

    def _pages(self) -> list[PageEntry]:
        build = PageBuilders(self, self._controllers)
        return [
            PageEntry(page_id=LOG, build=build.log),
            PageEntry(page_id=FIRST_START, build=build.first_start),
            PageEntry(page_id=STEPS, build=build.steps, under=CALL_LOG),
            PageEntry(
                page_id=TO_DO,
                build=build.to_do,
                words=lambda: self.tr("待办"),
                icon_name="bell",
            ),
            PageEntry(
                page_id=CALL_LOG,
                build=build.call_log,
                words=lambda: self.tr("来电记录"),
                icon_name="list",
            ),
            PageEntry(page_id=EDIT, build=build.edit, under=CALL_LOG),
            PageEntry(page_id=DELETED, build=build.deleted, under=CALL_LOG),
            PageEntry(page_id=REPORT, build=build.report, under=CALL_LOG),
            PageEntry(page_id=RECOVERY, build=build.recovery, under=CALL_LOG),
            PageEntry(page_id=UNLOCK, build=build.unlock, under=CALL_LOG),
            PageEntry(page_id=CHARTS, build=build.charts, under=CALL_LOG),
            PageEntry(page_id=IMPORT, build=build.phone_import, under=CALL_LOG),
            PageEntry(page_id=LOOK_BACK, build=build.look_back, under=CALL_LOG),
            PageEntry(
                page_id=DIRECTORY,
                build=build.directory,
                words=lambda: self.tr("官方号码"),
                icon_name="building",
            ),
            PageEntry(page_id=ADDED, build=build.added, under=DIRECTORY),
            PageEntry(page_id=LIST_UPDATE, build=build.list_update, under=DIRECTORY),
            PageEntry(
                page_id=GUIDANCE,
                build=build.guidance,
                words=lambda: self.tr("防骗指南"),
                icon_name="book",
            ),
            PageEntry(page_id=STEERED, build=build.steered),
            PageEntry(page_id=RESTORE, build=build.restore, under=SETTINGS),
            PageEntry(page_id=PRACTICE, build=build.practice, under=GUIDANCE),
            PageEntry(page_id=FRIDGE, build=build.fridge, under=GUIDANCE),
            PageEntry(
                page_id=SETTINGS,
                build=build.settings,
                words=lambda: self.tr("设置"),
                icon_name="gear",
            ),
        ]

    # Connect signals ----------------------------------------------------------------------

    def _connect(self) -> None:
        self.log_call_requested.connect(self.start_log)
        self._calls.call_logged.connect(self._show_outcome)
        self._calls.call_changed.connect(self._look_again)
        self._controllers.request_failed.connect(self.tell_failure)
        self._controllers.list_changed.connect(self.rebuild_pages)
        self._controllers.companion_requested.connect(self.show_companion)
        self._reminders.due_changed.connect(self._show_due)
        self._settings.discretion_changed.connect(self._say_due)

    # what happens

    @Slot()
    def start_log(self) -> None:
        """Shows the form for a call, with the caret in the number field."""
        self.show_page(LOG)

    def show_place(self, place: str) -> None:
        """Shows what was asked for from outside: a page, the companion, a number, a file."""
        self._arrivals.show(place)

    @cached_property
    def _arrivals(self) -> "Arrivals":
        from callassist.ui.arrivals import Arrivals

        return Arrivals(self, self._controllers)

    @Slot()
    def show_companion(self) -> None:
        """Opens the small window beside a call that goes on, or brings it to the front."""
        from callassist.domain.calls import Request
        from callassist.ui.companion.companion_window import CompanionWindow
        from callassist.ui.pages.log_page import LogPage

        if self._companion is None or not self._companion.isVisible():
            calls, page = self._controllers.calls, self.page(LOG)
            written = page.unfinished() if isinstance(page, LogPage) else None
            asked = frozenset[Request]() if written is None else written.requests
            if self._companion is not None:
                self._companion.deleteLater()
            self._companion = CompanionWindow(calls, calls.now(), asked)
            self._companion.hung_up.connect(self._write_down)
            # It belongs to nobody, so as to stay when this window is minimised.
            self.destroyed.connect(self._companion.close)
        self._companion.show()
        self._companion.raise_()
        self._companion.activateWindow()

    @Slot(object)
    def _write_down(self, told: "EndedCall") -> None:
        """The call of the companion has ended: the form, with what was told; nothing is lost."""
        from callassist.ui.pages.log_page import LogPage

        self.show_page(LOG)
        cast(LogPage, self.page(LOG)).go_on_after(told)
        self.come_to_front()

    @Slot()
    def show_to_do(self) -> None:
        """Shows what waits."""
        self.show_page(TO_DO)

    @Slot()
    def show_call_log(self) -> None:
        """Shows the log where it was left."""
        self.show_page(CALL_LOG)

    @Slot()
    def show_deleted(self) -> None:
        """Shows what was deleted in the last days."""
        self.show_page(DELETED)

    def _call_log_page(self) -> "CallLogPage":
        """The call log, brought to the front."""
        from callassist.ui.pages.call_log_page import CallLogPage

        self.show_page(CALL_LOG)
        return cast(CallLogPage, self.page(CALL_LOG))

    @Slot(int)
    def show_logged_call(self, call_id: int) -> None:
        """Shows one call in the call log."""
        self._call_log_page().show_call(call_id)

    @Slot(str)
    def show_family(self, number: str) -> None:
        """Shows the calls that imitate a number."""
        self._call_log_page().show_family(number)

    @Slot(str)
    def show_digits(self, digits: str) -> None:
        """Shows the calls that showed these digits."""
        self._call_log_page().show_digits(digits)

    @Slot(int)
    def show_edit(self, call_id: int) -> None:
        """Shows the form to tell more about a stored call; afterwards the page of now returns."""
        from callassist.ui.pages.edit_page import EditPage

        if self._calls.story(call_id) is None:
            return
        if self.current_page_id() != EDIT:
            self._edited_from = self.current_page_id() or CALL_LOG
        self.show_page(EDIT)
        cast(EditPage, self.page(EDIT)).show_call(call_id)

    @Slot(object)
    def show_edited(self, edited: "EditOutcome") -> None:
        """After a call was changed: its steps where there is more to do, else where one was."""
        from callassist.ui.pages.edited_banner import EditedBanner

        if edited.effect.has_more_to_do:
            self.show_steps(edited.outcome.call.id)
        else:
            self.leave_edit(edited.outcome.call.id)
        if self._edited is not None:
            self._edited.dismiss()
        self._edited = EditedBanner(self._calls, edited)
        self._edited.dismissed.connect(self._forget_edited)
        self.show_notice(self._edited)

    @Slot()
    def _forget_edited(self) -> None:
        self._edited = None

    @Slot(int)
    def leave_edit(self, call_id: int) -> None:
        """Goes back to where the form was opened from."""
        if self._edited_from == CALL_LOG:
            self.show_logged_call(call_id)
        else:
            self.show_page(self._edited_from)

    @Slot()
    def show_guidance(self) -> None:
        """Shows the guidance where it was left."""
        self.show_page(GUIDANCE)

    @Slot(str)
    def show_reference(self, reference: str) -> None:
        """Shows a place of the guidance."""
        from callassist.ui.guidance.guidance_page import GuidancePage

        self.show_page(GUIDANCE)
        cast(GuidancePage, self.page(GUIDANCE)).show_reference(reference)

    @Slot()
    def show_practice(self) -> None:
        """Shows the practice calls."""
        self.show_page(PRACTICE)

    @Slot()
    def show_fridge(self) -> None:
        """Shows the page to print and hang up."""
        self.show_page(FRIDGE)

    @Slot(str, str)
    def show_entry(self, digits: str, organisation_id: str) -> None:
        """Shows one number of the list."""
        from callassist.ui.pages.directory_page import DirectoryPage

        self.show_page(DIRECTORY)
        cast(DirectoryPage, self.page(DIRECTORY)).show_entry(digits, organisation_id)

    @Slot()
    def show_directory(self) -> None:
        """Shows the official numbers where they were left."""
        self.show_page(DIRECTORY)

    @Slot()
    def show_added(self) -> None:
        """Shows the numbers the person added."""
        self.show_page(ADDED)

    @Slot(str)
    def add_number(self, text: str) -> None:
        """Asks for a number of the person's own, beginning with a text; says what was kept."""
        from callassist.ui.added_numbers.number_dialog import NumberDialog

        added = self._controllers.added_numbers
        kept = NumberDialog.ask(added, self, text)
        if kept is not None:
            self.tell(added.kept_words(kept))

    @Slot()
    def show_list_update(self) -> None:
        """Shows the page that renews the official numbers."""
        self.show_page(LIST_UPDATE)

    @Slot(str)
    def tell_list_used(self, sentence: str) -> None:
        """Says that other official numbers are in use, and shows them."""
        self.show_page(DIRECTORY)
        self.tell(sentence)

    @Slot()
    def export_calendar(self) -> None:
        """Writes the file for the calendar of a phone."""
        from callassist.ui.account_checks.calendar_export import export_calendar

        said = export_calendar(self, self._controllers.checks)
        if said is not None:
            self.show_notice(said)

    @Slot()
    def show_settings(self) -> None:
        """Shows what can be chosen."""
        self.show_page(SETTINGS)

    @Slot()
    def show_restore(self) -> None:
        """Shows the backups that can be restored."""
        self.show_page(RESTORE)

    @Slot(object)
    def tell_no_backup(self, error: "CallAssistError") -> None:
        """Says that an automatic backup could not be made, and that nothing is lost by it."""
        from callassist.ui.tone import Tone
        from callassist.ui.widgets.banner import Banner

        words = self.tr("自动备份没有做成，来电都存好了。原因：{reason}")
        self.show_notice(Banner(Tone.DOUBT, words.format(reason=self._sentence_of(error))))

    @Slot()
    def show_charts(self) -> None:
        """Shows the pictures of the log."""
        self.show_page(CHARTS)

    @Slot()
    def show_import(self) -> None:
        """Shows the page that takes in the call log of a phone."""
        self.show_page(IMPORT)

    @Slot(int)
    def show_look_back(self, import_id: int) -> None:
        """Shows what an import brought."""
        from callassist.ui.look_back.look_back_page import LookBackPage

        self.show_page(LOOK_BACK)
        cast(LookBackPage, self.page(LOOK_BACK)).show_import(import_id)

    @Slot(str)
    def tell_undone(self, sentence: str) -> None:
        """Says what taking an import back left, where another one can be begun."""
        self.show_page(IMPORT)
        self.tell(sentence)

    def tell(self, sentence: str) -> None:
        """Says something in a notice that can be closed."""
        from callassist.ui.tone import Tone
        from callassist.ui.widgets.banner import Banner

        self.show_notice(Banner(Tone.NEUTRAL, sentence))

    def begin_drops(self) -> None:
        """Takes files that are dropped on the window; not needed before the first paint."""
        from callassist.ui.file_drops import FileDrops

        FileDrops(self).file_dropped.connect(self._arrivals.take_file)

    @Slot(int)
    def show_report(self, call_id: int) -> None:
        """Shows the report of one call, to be saved or printed."""
        from callassist.ui.report.report_page import ReportPage

        self.show_page(REPORT)
        cast(ReportPage, self.page(REPORT)).show_call(call_id)

    @Slot(object)
    def show_report_of(self, wanted: "CallFilter") -> None:
        """Shows one report of the calls that fit; too many are told instead."""
        from callassist.ui.report.report_page import ReportPage

        call_ids = self._controllers.reports.fitting(wanted)
        if call_ids:
            self.show_page(REPORT)
            cast(ReportPage, self.page(REPORT)).show_calls(call_ids)

    @Slot(int)
    def show_steps(self, call_id: int) -> None:
        """Shows the steps of a stored call, at the first one that is open."""
        self._steps_page().show_call(call_id)

    def _steps_page(self) -> "StepsPage":
        """The page of the steps, brought to the front."""
        from callassist.ui.pages.steps_page import StepsPage

        self.show_page(STEPS)
        return cast(StepsPage, self.page(STEPS))

    @Slot(object)
    def _show_outcome(self, outcome: "CallOutcome") -> None:
        """After a call was stored: its steps, at once."""
        self._reminders.hold_back_call(outcome.call.id)
        self._reminders.look()
        self._steps_page().show_outcome(outcome)

    @Slot(int)
    def _look_again(self, _call_id: int) -> None:
        self._reminders.look()

    @Slot(int)
    def _show_due(self, count: int) -> None:
        """In the rail, in the title and on the icon in the task bar; nowhere who or what it is."""
        self._due = count
        self.set_count(TO_DO, count)
        self._say_due()
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.setBadgeNumber(count)

    @Slot()
    def _say_due(self) -> None:
        title = self.tr("来电守护")
        if self._due and not self._settings.is_discreet:
            waiting = self.tr("%n 项待办", "", self._due)
            title = self.tr("{product} · {waiting}").format(product=title, waiting=waiting)
        self.setWindowTitle(title)

    # what happens to the window

    def begin_keys(self) -> None:
        """Listens to the keys of the whole window; not needed before the first paint."""
        from PySide6.QtGui import QShortcut

        from callassist.ui.text_size_keys import TextSizeKeys

        QShortcut(QUIT_KEY, self).activated.connect(self.quit_requested)
        TextSizeKeys(self, self._controllers.settings)
        self.begin_place_keys()
        self._listen_for_alarm()
        self._listen_for_alt()

    def _listen_for_alt(self) -> None:
        """Letters on everything that can be pressed; on a Mac that key writes characters."""
        from callassist.ui.key_letters.alt_key import AltKey

        application = QGuiApplication.instance()
        if sys.platform != "darwin" and isinstance(application, QGuiApplication):
            AltKey(application, self)

    def _listen_for_alarm(self) -> None:
        """One key and one button for who is not alone at this computer."""
        from callassist.ui.alarm_key import ALARM_KEY, AlarmKey

        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            AlarmKey(application, self).pressed.connect(self.show_steered)
        self.alarm_requested.connect(self.show_steered)
        self.begin_alarm(ALARM_KEY)

    @Slot()
    def show_steered(self) -> None:
        """Shows at once what to do about somebody who steers this computer."""
        from callassist.ui.pages.steered_page import SteeredPage

        self.come_to_front()
        if self.current_page_id() != STEERED:
            self.show_page(STEERED)
            cast(SteeredPage, self.page(STEERED)).begin()

    def ask_before_closing(self, may_close: "Callable[[], bool]") -> None:
        """Asks this whether the window may be closed."""
        self._may_close = may_close

    @Slot()
    def come_to_front(self) -> None:
        """Comes out of the tray, the task bar, or from behind other windows, as large as it was."""
        from PySide6.QtCore import Qt

        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()

    @guarded
    def closeEvent(self, event: "QCloseEvent") -> None:
        """Closes unless the person wants to go on after all."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

    @guarded
    def changeEvent(self, event: QEvent) -> None:
        """Says how much waits in a new language too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._say_due()

    @Slot(object)
    def tell_failure(self, error: "CallAssistError") -> None:
        """A failure the person can act on, in one calm sentence that stays."""
        from callassist.ui.tone import Tone
        from callassist.ui.widgets.banner import Banner

        if self._controllers.recovery.take(error):
            # Its own notice says what is wrong with the data file, and leads back.
            return
        sentence = self._sentence_of(error)
        if self._failure is not None and self._failure.sentence == sentence:
            # Told already: a page that fails at every look would fill the window.
            return
        self._failure = Banner(Tone.DOUBT, sentence)
        self._failure.dismissed.connect(self._forget_failure)
        self.show_notice(self._failure)

    @Slot()
    def _forget_failure(self) -> None:
        self._failure = None
