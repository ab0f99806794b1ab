"""One instruction at a time, large, with what is needed to follow it."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from callassist.domain.advice import StepState
from callassist.ui.controllers.call_controller import CallController
from callassist.ui.guarded import guarded
from callassist.ui.pages.callback_panel import CallbackPanel
from callassist.ui.pages.dial_panel import DialPanel
from callassist.ui.pages.grounds_button import GroundsButton
from callassist.ui.pages.plan_view import StepView
from callassist.ui.pages.remind_later import RemindLaterButton
from callassist.ui.plain_text import plain_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.widgets.buttons import PrimaryButton, QuietButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.read_aloud_button import ReadAloudButton
from callassist.ui.widgets.tab_order import follow_layout


class NextButton(PrimaryButton):
    """The button that ticks a step; a key held down ticks one step, not the whole plan."""

    @guarded
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the repeats of a held key alone."""
        if not event.isAutoRepeat():
            super().keyPressEvent(event)


class InstructionCard(Card):
    """The current step. It asks for changes and makes none."""

    done_requested = Signal()
    skip_requested = Signal()
    reopen_requested = Signal()
    back_requested = Signal()

    def __init__(self, controller: CallController) -> None:
        super().__init__()
        self._controller = controller
        self._state = StepState.OPEN
        self._step_id = ""
        self._is_folded = self._has_grounds = False
        self.instruction = plain_label(role=TextRole.INSTRUCTION)
        """What is to be done."""
        self._why = plain_label()
        self.grounds = GroundsButton()
        """Leads to the places of the guidance the step rests on."""
        self._show_why = QuietButton(self.tr("为什么"), trailing="chevron-down")
        self.dial = DialPanel()
        """The number to dial, for a step that has one."""
        self.callback = CallbackPanel(controller.now, controller.wording)
        """The promise, for the step that keeps it."""
        self.later = RemindLaterButton(controller)
        """Moves the promise to a later moment."""
        self.next = NextButton("", trailing="arrow-right")
        """Ticks the step and goes on."""
        self._back = QuietButton(self.tr("上一步"), leading="chevron-left")
        self._aside = QuietButton("")
        self._read_aloud = ReadAloudButton(lambda: controller.wording.language)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.column.setSpacing(Space.MEDIUM)
        self.add(self.instruction)
        self.add_layout(EndsLayout(self._why, self.grounds))
        self.add_row(self._show_why)
        self.add(self.dial)
        self.add(self.callback)
        self.column.addStretch(1)
        left = QWidget()
        row = FlowLayout(Space.HAIR)
        for button in (self.later, self._back, self._aside, self._read_aloud):
            row.addWidget(button)
        left.setLayout(row)
        self.column.addLayout(EndsLayout(left, self.next, least_characters=10))

    def _connect(self) -> None:
        self.next.clicked.connect(self.request_done)
        self._back.clicked.connect(self.request_back)
        self._aside.clicked.connect(self._take_aside)
        self._show_why.clicked.connect(self._unfold_why)
        self.later.other_requested.connect(self.callback.ask_for_time)

    def show_step(self, view: StepView, reminder: str) -> None:
        """Show a step; `reminder` says when its call-back is due again, empty if not later."""
        self._state = view.state
        self.instruction.setText(view.text)
        self._why.setText(view.why)
        self._read_aloud.show_text(f"{view.text} {view.why}")
        spots = (self._controller.guidance.find(each) for each in view.grounds)
        self.grounds.show_spots([spot for spot in spots if spot is not None])
        if view.step_id != self._step_id:
            self._step_id = view.step_id
            self._is_folded = view.is_live
        self._has_grounds = bool(view.grounds)
        self._fold_why()
        self.dial.setVisible(view.dial is not None)
        if view.dial is not None:
            self.dial.show_dial(view.dial)
        self._show_callback(view, reminder)
        self._show_buttons(view)
        # The number of this step was made last, and is read before the buttons.
        follow_layout(self)

    def _show_callback(self, view: StepView, reminder: str) -> None:
        self.callback.setVisible(view.callback is not None)
        is_open = view.callback is not None and view.callback.is_open
        self.later.setVisible(is_open)
        if view.callback is not None:
            self.callback.show_callback(view.callback, view.question, reminder)

    def _show_buttons(self, view: StepView) -> None:
        self._back.setVisible(view.has_earlier)
        if view.state is not StepState.OPEN:
            self.next.setText(self.tr("下一步"))
            self._aside.setText(self.tr("改回没做"))
        elif view.callback is not None:
            self.next.setText(self.tr("打完了，下一步"))
            self._aside.setText(self.tr("做不到"))
        else:
            self.next.setText(self.tr("做完了，下一步"))
            self._aside.setText(self.tr("做不到"))

    def _fold_why(self) -> None:
        self._show_why.setVisible(self._is_folded)
        self._why.setVisible(not self._is_folded)
        self.grounds.setVisible(not self._is_folded and self._has_grounds)

    @Slot()
    def _unfold_why(self) -> None:
        self._is_folded = False
        self._fold_why()

    @Slot()
    def request_done(self) -> None:
        """Ask for the step to be ticked and the next one to be shown."""
        self.done_requested.emit()

    @Slot()
    def request_back(self) -> None:
        """Ask for the step before."""
        self.back_requested.emit()

    @Slot()
    def _take_aside(self) -> None:
        if self._state is StepState.OPEN:
            self._request_skip()
        else:
            self._request_reopen()

    def _request_skip(self) -> None:
        self.skip_requested.emit()

    def _request_reopen(self) -> None:
        self.reopen_requested.emit()
