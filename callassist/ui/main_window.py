"""The main window: its pages, and the only place where its parts are connected."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, Signal, Slot
from PySide6.QtGui import QGuiApplication

from callassist.ui.page_builders import PageBuilders
from callassist.ui.shell import PageEntry, Shell

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QCloseEvent

    from callassist.domain.advice import CallOutcome
    from callassist.domain.call_filter import CallFilter
    from callassist.domain.errors import CallAssistError
    from callassist.services.edit_desk import EditOutcome
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.pages.call_log_page import CallLogPage
    from callassist.ui.pages.edited_banner import EditedBanner
    from callassist.ui.pages.steps_page import StepsPage

LOG = "log"
STEPS = "steps"
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
LOOK_BACK = "look_back"
SETTINGS = "settings"


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
        self._edited_from = CALL_LOG
        self._edited: EditedBanner | None = None
        self._may_close: Callable[[], bool] = lambda: True
        super().__init__(self._pages())
        self._connect()

    def _pages(self) -> list[PageEntry]:
        build = PageBuilders(self, self._controllers)
        return [
            PageEntry(page_id=LOG, build=build.log),
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
            PageEntry(page_id=REPORT, build=build.report, under=CALL_LOG),
            PageEntry(page_id=CHARTS, build=build.charts, under=CALL_LOG),
            PageEntry(page_id=IMPORT, build=build.phone_import, under=CALL_LOG),
            PageEntry(page_id=LOOK_BACK, build=build.look_back, under=CALL_LOG),
            PageEntry(
                page_id=DIRECTORY,
                build=build.directory,
                words=lambda: self.tr("官方号码"),
                icon_name="building",
            ),
            PageEntry(
                page_id=GUIDANCE,
                build=build.guidance,
                words=lambda: self.tr("防骗指南"),
                icon_name="book",
            ),
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
        self._reminders.due_changed.connect(self._show_due)

    # what happens

    @Slot()
    def start_log(self) -> None:
        """Shows the form for a call, with the caret in the number field."""
        self.show_page(LOG)

    @Slot()
    def show_to_do(self) -> None:
        """Shows what waits."""
        self.show_page(TO_DO)

    @Slot()
    def show_call_log(self) -> None:
        """Shows the log where it was left."""
        self.show_page(CALL_LOG)

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
    def export_calendar(self) -> None:
        """Writes the file for the calendar of a phone."""
        from callassist.ui.account_checks.calendar_export import export_calendar

        said = export_calendar(self, self._controllers.checks)
        if said is not None:
            self.show_notice(said)

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
        self._say(sentence)

    def _say(self, sentence: str) -> None:
        from callassist.ui.tone import Tone
        from callassist.ui.widgets.banner import Banner

        self.show_notice(Banner(Tone.NEUTRAL, sentence))

    def begin_drops(self) -> None:
        """Takes files that are dropped on the window; not needed before the first paint."""
        from callassist.ui.file_drops import FileDrops

        FileDrops(self).file_dropped.connect(self._take_dropped)

    @Slot(object, int)
    def _take_dropped(self, path: "Path", number: int) -> None:
        """A file was dropped on the window: it is looked at on the import page."""
        from callassist.ui.phone_import.import_page import ImportPage

        if self._controllers.imports.is_taking:
            return
        self.show_page(IMPORT)
        cast(ImportPage, self.page(IMPORT)).open_file(path)
        if number > 1:
            self._say(self.tr("一次导入一个文件，先打开了第一个：{}").format(path.name))

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

    def _say_due(self) -> None:
        title = self.tr("来电守护")
        if self._due:
            waiting = self.tr("%n 项待办", "", self._due)
            title = self.tr("{product} · {waiting}").format(product=title, waiting=waiting)
        self.setWindowTitle(title)

    # what happens to the window

    def begin_keys(self) -> None:
        """Listens to the key that ends the program; not needed before the first paint."""
        from PySide6.QtGui import QShortcut

        QShortcut(QUIT_KEY, self).activated.connect(self.quit_requested)

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

    def closeEvent(self, event: "QCloseEvent") -> None:
        """Closes unless the person wants to go on after all."""
        if self._may_close():
            super().closeEvent(event)
        else:
            event.ignore()

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

        self.show_notice(Banner(Tone.DOUBT, self._sentence_of(error)))
