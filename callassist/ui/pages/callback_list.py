"""The cards of the open call-backs, kept as they are while nothing about them changes."""

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.callbacks import Later, Outcome
from callassist.ui.announcements import announce
from callassist.ui.guarded import guarded
from callassist.ui.models.call_words import CallWords
from callassist.ui.pages.callback_answer import CallbackAnswer
from callassist.ui.pages.callback_card import CallbackCard
from callassist.ui.pages.empty_card import EmptyCard
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.banner import Banner
from callassist.ui.widgets.buttons import QuietButton
from callassist.ui.widgets.tab_order import follow_layout

if TYPE_CHECKING:
    from callassist.domain.callbacks import CallBack
    from callassist.ui.controllers.call_controller import CallController
    from callassist.ui.controllers.reminder_controller import ReminderController

CARDS_AT_ONCE = 10
"""Cards made in one go; a button makes as many more."""


class CallbackList(QWidget):
    """Every promise that has no outcome yet, the earliest due first."""

    steps_requested = Signal(int)
    """The person wants the steps of a call: its id."""
    reference_requested = Signal(str)
    """The person wants to read a place of the guidance."""

    def __init__(self, controller: "CallController", reminders: "ReminderController") -> None:
        super().__init__()
        self._controller = controller
        self._reminders = reminders
        self._words = CallWords(controller)
        self._cards: dict[int, CallbackCard] = {}
        self._room = CARDS_AT_ONCE
        self._said: Banner | None = None
        self._said_about = 0
        self._answer: CallbackAnswer | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.MEDIUM)
        self._build_ends()
        self._connect()

    def _build_ends(self) -> None:
        self._empty = EmptyCard()
        self._empty.say(
            self.tr("现在没有要回拨的来电"),
            self.tr("记下一通来电后，要自己打回去核实的，会排在这里。"),
        )
        self._more = QuietButton("", leading="chevron-down")
        self._more.clicked.connect(self._show_more)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._more)

    def _connect(self) -> None:
        self._controller.call_changed.connect(self.refresh)
        self._controller.call_logged.connect(self.refresh)
        self._reminders.reminder_due.connect(self.refresh)
        self._reminders.due_changed.connect(self.refresh)

    @guarded
    def showEvent(self, event: QShowEvent) -> None:
        """Look again: something may have become due since the last time."""
        super().showEvent(event)
        self.refresh()

    def has_cards(self) -> bool:
        """Return whether anything waits."""
        return bool(self._cards)

    @Slot()
    def refresh(self) -> None:
        """Show the call-backs as they stand now; nothing moves that has not changed."""
        waiting = self._in_order(self._controller.open_callbacks())
        shown = waiting[: self._room]
        self._drop_all_but({callback.call_id for callback in shown})
        for position, callback in enumerate(shown):
            self._show_card(position, callback)
        self._empty.setVisible(not shown)
        hidden = len(waiting) - len(shown)
        self._more.setVisible(hidden > 0)
        self._more.setText(self.tr("还有 %n 通", "", hidden))
        follow_layout(self)
        self._start_keyboard(shown)
        self._hold_back(shown)

    def _in_order(self, waiting: "list[CallBack]") -> "list[CallBack]":
        """The due ones first, the latest of them on top: its caller may be about to call again."""
        now = self._controller.now()
        due = [callback for callback in waiting if callback.is_due(now)]
        return [*reversed(due), *(callback for callback in waiting if not callback.is_due(now))]

    def _drop_all_but(self, call_ids: set[int]) -> None:
        for call_id in self._cards.keys() - call_ids:
            self._drop(call_id)

    def _drop(self, call_id: int) -> None:
        card = self._cards.pop(call_id)
        self._column.removeWidget(card)
        card.hide()
        card.deleteLater()

    def _show_card(self, position: int, callback: "CallBack") -> None:
        card = self._cards.get(callback.call_id)
        if card is not None and card.is_outdated(callback):
            self._drop(callback.call_id)
            card = None
        if card is None:
            card = self._make_card(callback)
        if card is not None:
            card.lead(position == 0)
            self._column.removeWidget(card)
            self._column.insertWidget(self._column.indexOf(self._empty) + 1 + position, card)

    def _make_card(self, callback: "CallBack") -> CallbackCard | None:
        story = self._controller.story(callback.call_id)
        if story is None:
            return None
        card = CallbackCard(self._controller, story.call.ended, callback)
        card.outcome_chosen.connect(self._record)
        card.later_chosen.connect(self._remind_later)
        card.moment_chosen.connect(self._remind_at)
        card.steps_requested.connect(self.steps_requested)
        self._cards[callback.call_id] = card
        return card

    def _start_keyboard(self, shown: "list[CallBack]") -> None:
        first = self._cards.get(shown[0].call_id) if shown else None
        if first is not None:
            self.setFocusProxy(first)

    def _hold_back(self, shown: "list[CallBack]") -> None:
        """No notice for what the person is looking at."""
        if self.isVisible() and self.isActiveWindow():
            now = self._controller.now()
            for callback in shown:
                if callback.is_due(now):
                    self._reminders.hold_back(callback.call_id, callback.due_at)

    # what the person does

    @Slot(int, object)
    def _record(self, call_id: int, outcome: Outcome) -> None:
        before = self._cards[call_id].callback
        self._controller.record_outcome(call_id, outcome)
        if self._has_changed(before):
            words = self._words.wording.texts.word(f"outcome.{outcome}")
            self._say(call_id, self.tr("已记下：{outcome}。").format(outcome=words), outcome)

    @Slot(int, object)
    def _remind_later(self, call_id: int, choice: Later) -> None:
        before = self._cards[call_id].callback
        self._controller.remind_later(call_id, choice)
        self._tell_new_time(before)

    @Slot(int, object)
    def _remind_at(self, call_id: int, moment: datetime) -> None:
        before = self._cards[call_id].callback
        self._controller.remind_at(call_id, moment)
        self._tell_new_time(before)

    def _tell_new_time(self, before: "CallBack") -> None:
        if self._has_changed(before):
            when = self._words.moment(self._cards[before.call_id].callback.due_at)
            self._say(before.call_id, self.tr("{when} 再提醒。").format(when=when))

    def _has_changed(self, before: "CallBack") -> bool:
        """Whether what the person chose was stored; if not, they have been told why."""
        card = self._cards.get(before.call_id)
        return card is None or card.callback != before

    def _say(self, call_id: int, sentence: str, outcome: Outcome | None = None) -> None:
        """Tell what was noted, and what the answer of the hotline means if there was one."""
        if self._said is not None:
            self._said.dismiss()
        self._said = Banner(Tone.NEUTRAL, sentence, self.tr("看步骤"))
        self._said_about = call_id
        self._said.action_requested.connect(self._show_steps)
        self._said.dismissed.connect(self._forget_said)
        self._column.insertWidget(0, self._said)
        told = sentence
        if outcome is not None:
            told = " ".join((sentence, *self._explain(outcome)))
        follow_layout(self)
        announce(self._said, told)
        if self.focusProxy() is not None:
            self.setFocus()

    def _explain(self, outcome: Outcome) -> tuple[str, str]:
        """Show what the answer means; returns it in words."""
        self._answer = CallbackAnswer(self._words.wording)
        self._column.insertWidget(1, self._answer)
        self._answer.show_outcome(outcome)
        self._answer.reference_requested.connect(self.reference_requested)
        self._answer.later_chosen.connect(self._try_later)
        self._answer.other_requested.connect(self._ask_moment)
        return self._answer.words_of(outcome)

    @Slot(object)
    def _try_later(self, choice: Later) -> None:
        if self._said_about in self._cards:
            self._remind_later(self._said_about, choice)

    @Slot()
    def _ask_moment(self) -> None:
        if self._said_about in self._cards:
            self._cards[self._said_about].ask_moment()

    @Slot()
    def _show_steps(self) -> None:
        self.steps_requested.emit(self._said_about)

    @Slot()
    def _forget_said(self) -> None:
        self._said = None
        if self._answer is not None:
            self._column.removeWidget(self._answer)
            self._answer.hide()
            self._answer.deleteLater()
            self._answer = None

    @Slot()
    def _show_more(self) -> None:
        self._room += CARDS_AT_ONCE
        self.refresh()
