"""To do: the calls the person has promised to make themselves, and the accounts to look at.

It may be the first page of the window, so what it lists is loaded right after its first paint.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.ui.guarded import guarded
from callassist.ui.page import A_FRAME_LATER, Page
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.columns_layout import ColumnsLayout

if TYPE_CHECKING:
    from collections.abc import Callable

    from callassist.ui.account_checks.check_list import CheckList
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.check_controller import CheckController
    from callassist.ui.controllers.practice_controller import PracticeController
    from callassist.ui.controllers.reminder_controller import ReminderController
    from callassist.ui.pages.callback_list import CallbackList

_LEAST_CHARACTERS = 20
"""In a line of each column; with less the columns stand one below the other."""


class ToDoPage(Page):
    """What waits to be done."""

    steps_requested = Signal(int)
    """The person wants the steps of a call: its id."""
    practice_requested = Signal()
    """The person wants to practise."""
    reference_requested = Signal(str)
    """The person wants to read a place of the guidance."""
    calendar_requested = Signal()
    """The person wants the account checks in the calendar of their phone."""

    def __init__(
        self,
        controller: "CallController",
        reminders: "ReminderController",
        practice: "Callable[[], PracticeController]",
        checks: "Callable[[], CheckController]",
    ) -> None:
        """`practice` and `checks` are asked for once the page is there."""
        super().__init__(self.tr("待办"), self.tr("到点会提醒。程序没开着时，下次打开再提醒。"))
        self._controller = controller
        self._reminders = reminders
        self._practice = practice
        self._checks = checks
        self._callbacks_shown: CallbackList | None = None
        self._checks_shown: CheckList | None = None
        self._draft: object | None = None
        self._is_filling = False
        self._calls, self._accounts = _Column(), _Column()
        self._calls.put(plain_label(self.tr("要回拨核实的来电"), TextRole.HEADING))
        self._accounts.put(plain_label(self.tr("定期查账户"), TextRole.HEADING))
        both = QWidget()
        columns = ColumnsLayout(Space.PAGE)
        for part in (self._calls, self._accounts):
            columns.add_column(part, 1, _LEAST_CHARACTERS)
        both.setLayout(columns)
        self.add(both)
        self.end()

    @guarded
    def paintEvent(self, event: QPaintEvent) -> None:
        """List what waits once the page itself is there."""
        super().paintEvent(event)
        if not self._is_filling:
            self._is_filling = True
            QTimer.singleShot(A_FRAME_LATER, self._fill)

    @Slot()
    def _fill(self) -> None:
        from callassist.ui.account_checks.check_list import CheckList
        from callassist.ui.pages.callback_list import CallbackList
        from callassist.ui.practice.practice_card import PracticeCard

        callbacks = CallbackList(self._controller, self._reminders)
        callbacks.steps_requested.connect(self.steps_requested)
        callbacks.reference_requested.connect(self.reference_requested)
        checks = CheckList(self._checks())
        checks.reference_requested.connect(self.reference_requested)
        checks.calendar_requested.connect(self.calendar_requested)
        self._reminders.due_changed.connect(checks.refresh)
        practice = PracticeCard(self._practice())
        practice.practice_requested.connect(self.practice_requested)
        self._calls.put(callbacks)
        self._accounts.put(checks)
        self.column.insertWidget(self.column.count() - 1, practice)
        callbacks.show()
        checks.show()
        self._callbacks_shown, self._checks_shown = callbacks, checks
        self._go_on_with_draft()
        self.start_keyboard_at(callbacks)
        if self.isVisible():
            self.take_keyboard()

    def take_keyboard(self) -> None:
        """Give the keyboard to the first call to make, or to the first account to look at."""
        callbacks, checks = self._callbacks_shown, self._checks_shown
        if callbacks is not None and checks is not None:
            goes_to_calls = callbacks.has_cards() or not checks.has_due()
            self.start_keyboard_at(callbacks if goes_to_calls else checks)
        super().take_keyboard()

    def draft(self) -> object | None:
        """Return what is ticked in looks that are not finished."""
        return (self._checks_shown.ticks() or None) if self._checks_shown is not None else None

    def resume(self, draft: object) -> None:
        """Tick the same again, once the looks are there."""
        self._draft = draft
        self._go_on_with_draft()

    def _go_on_with_draft(self) -> None:
        if self._checks_shown is not None and isinstance(self._draft, dict):
            self._checks_shown.tick(self._draft)
            self._draft = None


class _Column(QWidget):
    """A heading, and below it what comes after the first paint."""

    def __init__(self) -> None:
        super().__init__()
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(Space.MEDIUM)
        self.column.addStretch(1)

    def put(self, widget: QWidget) -> None:
        """Put a widget below the others."""
        self.column.insertWidget(self.column.count() - 1, widget)
