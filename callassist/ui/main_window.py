"""The main window: its pages, and the only place where its parts are connected."""

from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from callassist.ui.shell import PageEntry, Shell
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner

if TYPE_CHECKING:
    from callassist.domain.advice import CallOutcome
    from callassist.domain.errors import CallAssistError
    from callassist.ui.controllers.controllers import Controllers
    from callassist.ui.pages.steps_page import StepsPage

LOG = "log"
STEPS = "steps"
TO_DO = "to_do"
CALL_LOG = "call_log"
DIRECTORY = "directory"
GUIDANCE = "guidance"
PRACTICE = "practice"
FRIDGE = "fridge"
SETTINGS = "settings"


class MainWindow(Shell):
    """The window with all its pages; each is made when it is first shown."""

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
        self._callbacks_due = 0
        self._is_practice_due = False
        super().__init__(self._pages())
        self._connect()

    def _pages(self) -> list[PageEntry]:
        return [
            PageEntry(page_id=LOG, build=self._build_log_page),
            PageEntry(page_id=STEPS, build=self._build_steps_page, under=CALL_LOG),
            PageEntry(
                page_id=TO_DO,
                build=self._build_to_do_page,
                words=lambda: self.tr("待办"),
                icon_name="bell",
            ),
            PageEntry(
                page_id=CALL_LOG,
                build=self._build_call_log_page,
                words=lambda: self.tr("来电记录"),
                icon_name="list",
            ),
            PageEntry(
                page_id=DIRECTORY,
                build=self._build_directory_page,
                words=lambda: self.tr("官方号码"),
                icon_name="building",
            ),
            PageEntry(
                page_id=GUIDANCE,
                build=self._build_guidance_page,
                words=lambda: self.tr("防骗指南"),
                icon_name="book",
            ),
            PageEntry(page_id=PRACTICE, build=self._build_practice_page, under=GUIDANCE),
            PageEntry(page_id=FRIDGE, build=self._build_fridge_page, under=GUIDANCE),
            PageEntry(
                page_id=SETTINGS,
                build=self._build_settings_page,
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
        self._reminders.due_changed.connect(self._count_callbacks)
        self._controllers.practice_due_changed.connect(self._count_practice)

    # pages

    def _build_log_page(self) -> QWidget:
        from callassist.ui.pages.log_page import LogPage

        page = LogPage(self._calls, lambda: self._settings.own_banks)
        page.reference_requested.connect(self.show_reference)
        return page

    def _build_steps_page(self) -> QWidget:
        from callassist.ui.pages.steps_page import StepsPage

        page = StepsPage(self._calls)
        page.reference_requested.connect(self.show_reference)
        page.to_do_requested.connect(self.show_to_do)
        page.call_log_requested.connect(self._show_call_log)
        return page

    def _build_to_do_page(self) -> QWidget:
        from callassist.ui.pages.to_do_page import ToDoPage

        page = ToDoPage(self._calls, self._reminders, lambda: self._controllers.practice)
        page.steps_requested.connect(self.show_steps)
        page.practice_requested.connect(self.show_practice)
        return page

    def _build_call_log_page(self) -> QWidget:
        from callassist.ui.pages.call_log_page import CallLogPage

        page = CallLogPage(self._calls)
        page.steps_requested.connect(self.show_steps)
        return page

    def _build_directory_page(self) -> QWidget:
        from callassist.ui.pages.directory_page import DirectoryPage

        return DirectoryPage(self._calls, self._settings)

    def _build_guidance_page(self) -> QWidget:
        from callassist.ui.guidance.guidance_page import GuidancePage

        page = GuidancePage(self._controllers.guidance)
        page.practice_requested.connect(self.show_practice)
        page.fridge_requested.connect(self.show_fridge)
        page.directory_requested.connect(self.show_entry)
        return page

    def _build_practice_page(self) -> QWidget:
        from callassist.ui.practice.practice_page import PracticePage

        page = PracticePage(self._controllers.practice)
        page.reference_requested.connect(self.show_reference)
        return page

    def _build_fridge_page(self) -> QWidget:
        from callassist.ui.paper.fridge_page import FridgePage

        page = FridgePage(self._calls, self._settings)
        page.guidance_requested.connect(self.show_guidance)
        return page

    def _build_settings_page(self) -> QWidget:
        from callassist.ui.pages.settings_page import SettingsPage

        return SettingsPage(self._calls, self._settings, self._controllers.practice)

    # what happens

    @Slot()
    def start_log(self) -> None:
        """Shows the form for a call, with the caret in the number field."""
        self.show_page(LOG)

    @Slot()
    def show_to_do(self) -> None:
        """Shows what waits."""
        self.raise_()
        self.activateWindow()
        self.show_page(TO_DO)

    @Slot()
    def _show_call_log(self) -> None:
        self.show_page(CALL_LOG)

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
        if outcome.callback is not None:
            self._reminders.hold_back(outcome.call.id, outcome.callback.due_at)
        self._reminders.look()
        self._steps_page().show_outcome(outcome)

    @Slot(int)
    def _look_again(self, _call_id: int) -> None:
        self._reminders.look()

    @Slot(int)
    def _count_callbacks(self, count: int) -> None:
        self._callbacks_due = count
        self._show_due()

    @Slot(bool)
    def _count_practice(self, is_due: bool) -> None:
        self._is_practice_due = is_due
        self._show_due()

    def _show_due(self) -> None:
        self.set_count(TO_DO, self._callbacks_due + self._is_practice_due)

    @Slot(object)
    def tell_failure(self, error: "CallAssistError") -> None:
        """A failure the person can act on, in one calm sentence that stays."""
        self.show_notice(Banner(Tone.DOUBT, self._sentence_of(error)))
