"""To do: the call-backs the person has promised themselves, the due ones first.

It may be the first page of the window, so what it lists is loaded right after its first paint.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QPaintEvent

from callassist.ui.page import A_FRAME_LATER, Page
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import TextRole

if TYPE_CHECKING:
    from collections.abc import Callable

    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.practice_controller import PracticeController
    from callassist.ui.controllers.reminder_controller import ReminderController


class ToDoPage(Page):
    """What waits to be done."""

    steps_requested = Signal(int)
    """The person wants the steps of a call: its id."""
    practice_requested = Signal()
    """The person wants to practise."""

    def __init__(
        self,
        controller: "CallController",
        reminders: "ReminderController",
        practice: "Callable[[], PracticeController]",
    ) -> None:
        """`practice` is asked for once the page is there."""
        super().__init__(self.tr("待办"), self.tr("到点会提醒。程序没开着时，下次打开再提醒。"))
        self._controller = controller
        self._reminders = reminders
        self._practice = practice
        self._is_filling = False
        self.add(plain_label(self.tr("要回拨核实的来电"), TextRole.HEADING))
        self.end()

    def paintEvent(self, event: QPaintEvent) -> None:
        """List what waits once the page itself is there."""
        super().paintEvent(event)
        if not self._is_filling:
            self._is_filling = True
            QTimer.singleShot(A_FRAME_LATER, self._fill)

    @Slot()
    def _fill(self) -> None:
        from callassist.ui.pages.callback_list import CallbackList
        from callassist.ui.practice.practice_card import PracticeCard

        waiting = CallbackList(self._controller, self._reminders)
        waiting.steps_requested.connect(self.steps_requested)
        practice = PracticeCard(self._practice())
        practice.practice_requested.connect(self.practice_requested)
        for part in (waiting, practice):
            self.column.insertWidget(self.column.count() - 1, part)
        waiting.show()
        self.start_keyboard_at(waiting)
        if self.isVisible():
            self.take_keyboard()
