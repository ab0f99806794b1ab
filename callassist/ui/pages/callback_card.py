"""The card of one promised call-back: whom to call, and what came of it."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.callbacks import CallbackState, Later, Outcome, later
from callassist.ui.labels import CALLBACK_TONES
from callassist.ui.models.call_words import CallWords
from callassist.ui.pages.done_button import DoneButton
from callassist.ui.pages.number_to_dial import NumberCode, NumberToDial, entry_to_dial
from callassist.ui.pages.outcome_question import OutcomeQuestion
from callassist.ui.pages.remind_later import OtherTime
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space, TextRole
from callassist.ui.tone import Tone
from callassist.ui.widgets.badge import Badge
from callassist.ui.widgets.buttons import MenuButton, SecondaryButton
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.ends_layout import EndsLayout
from callassist.ui.widgets.flow_layout import FlowLayout
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.domain.callbacks import CallBack
    from callassist.domain.calls import EndedCall
    from callassist.ui.controllers.call_controller import CallController

_BUTTONS = (Later.IN_30_MINUTES, Later.TONIGHT)
_MENU = (Later.IN_10_MINUTES, Later.TOMORROW_MORNING)


class CallbackCard(Card):
    """One call-back: in full when it is due, in two lines while it waits."""

    outcome_chosen = Signal(int, object)
    """The person has called: the id of the call, and the Outcome."""
    later_chosen = Signal(int, object)
    """The person wants to be reminded later: the id of the call, and the Later."""
    moment_chosen = Signal(int, object)
    """The person wants to be reminded at a moment of their own: the id of the call, the moment."""
    steps_requested = Signal(int)
    """The person wants the steps of the call: its id."""

    def __init__(
        self, controller: "CallController", ended: "EndedCall", callback: "CallBack"
    ) -> None:
        self._state = callback.state(controller.now())
        self._is_due = self._state is CallbackState.DUE
        super().__init__(Tone.DANGER if self._is_due else Tone.NEUTRAL, tinted=False)
        self.callback = callback
        """The call-back shown."""
        self._controller = controller
        self._words = CallWords(controller)
        self._other: OtherTime | None = None
        self._done = DoneButton(self.tr("我打完了"))
        self._done.clicked.connect(self._ask_outcome)
        self.column.setSpacing(Space.SMALL)
        self._build_head(ended)
        if self._is_due:
            self._build_call()
        else:
            self._build_waiting()

    def is_outdated(self, callback: "CallBack") -> bool:
        """Say whether another card is needed to show this call-back as it stands now."""
        return (callback, callback.state(self._controller.now())) != (self.callback, self._state)

    def lead(self, is_first: bool) -> None:
        """Be the card with the main button of the page, or not."""
        self._done.set_main(is_first)

    def _build_head(self, ended: "EndedCall") -> None:
        who = self.tr("{claim} · {moment}").format(
            claim=self._words.claim(ended), moment=self._words.moment(ended.received_at)
        )
        self.setAccessibleName(who)
        title = QWidget()
        lines = QVBoxLayout(title)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(0)
        lines.addWidget(plain_label(who, TextRole.STRONG))
        if self.callback.outcome is Outcome.NOT_REACHED:
            lines.addWidget(quiet_label(self.tr("上次没打通")))
        due_at = self._words.moment(self.callback.due_at)
        words = self.tr("现在就打") if self._is_due else due_at
        self.add_layout(EndsLayout(title, Badge(CALLBACK_TONES[self._state], words)))

    # a call-back that waits

    def _build_waiting(self) -> None:
        self._waiting = QWidget()
        row = FlowLayout()
        self._waiting.setLayout(row)
        self._now = SecondaryButton(self.tr("不等了，现在打"))
        self._now.clicked.connect(self._call_now)
        self.setFocusProxy(self._now)
        row.addWidget(self._now)
        row.addWidget(self._menu((*_MENU[:1], *_BUTTONS, *_MENU[1:]), self.tr("改时间")))
        self.add(self._waiting)

    @Slot()
    def _call_now(self) -> None:
        self._waiting.hide()
        self._build_call()
        follow_layout(self, after=self._now)
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    # a call-back to make now

    def _build_call(self) -> None:
        entry = entry_to_dial(self.callback.dial, self._controller.directory)
        number = NumberToDial(entry, self._words.wording)
        if entry is None:
            self.add(number)
        else:
            self.add_layout(EndsLayout(number, NumberCode(entry), least_characters=9))
        self.add(self._build_actions())
        self.add(self._build_question())

    def _build_actions(self) -> QWidget:
        self._actions = QWidget()
        row = FlowLayout()
        self._actions.setLayout(row)
        self.setFocusProxy(self._done)
        row.addWidget(self._done)
        for choice in _BUTTONS:
            button = SecondaryButton(self._later_words(choice))
            button.setProperty("choice", choice.value)
            button.clicked.connect(self._choose_later)
            row.addWidget(button)
        row.addWidget(self._menu(_MENU, self.tr("更多")))
        return self._actions

    def _menu(self, choices: tuple[Later, ...], words: str) -> MenuButton:
        menu = MenuButton(words)
        for choice in choices:
            action = menu.choices.offer(self._later_words(choice))
            action.setProperty("choice", choice.value)
            action.triggered.connect(self._choose_later)
        other = menu.choices.offer(self.tr("另选时间…"))
        other.triggered.connect(self.ask_moment)
        menu.choices.addSeparator()
        steps = menu.choices.offer(self.tr("看这通来电的步骤"))
        steps.triggered.connect(self._request_steps)
        return menu

    def _later_words(self, choice: Later) -> str:
        return self._words.wording.texts.word(f"later.{choice}")

    def _build_question(self) -> OutcomeQuestion:
        self._question = OutcomeQuestion(self._words.wording)
        self._question.outcome_chosen.connect(self._tell_outcome)
        self._question.cancelled.connect(self._take_back)
        self._question.hide()
        return self._question

    # what the person does

    @Slot()
    def _ask_outcome(self) -> None:
        self._actions.hide()
        self._question.show()
        self._question.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _take_back(self) -> None:
        self._question.hide()
        self._actions.show()
        self._done.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _choose_later(self) -> None:
        self._tell_later(Later(self.sender().property("choice")))

    @Slot()
    def ask_moment(self) -> None:
        """Let the person name a time of their own."""
        if self._other is None:
            self._other = OtherTime(self._controller.now)
            self._other.moment_chosen.connect(self._tell_moment)
            self.add(self._other)
            follow_layout(self, after=self.focusProxy())
        self._other.begin(later(Later.IN_30_MINUTES, self._controller.now()))
        self._other.show()
        self._other.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot()
    def _request_steps(self) -> None:
        self.steps_requested.emit(self.callback.call_id)

    @Slot(object)
    def _tell_outcome(self, outcome: Outcome) -> None:
        self.outcome_chosen.emit(self.callback.call_id, outcome)

    @Slot(object)
    def _tell_moment(self, moment: datetime) -> None:
        self.moment_chosen.emit(self.callback.call_id, moment)

    def _tell_later(self, choice: Later) -> None:
        self.later_chosen.emit(self.callback.call_id, choice)
