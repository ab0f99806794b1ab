"""The promise to call back: what to ask, what came of it, what that means, when to try again."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from callassist.domain.callbacks import NEXT_TRY, CallBack, Outcome
from callassist.services.wording import Wording
from callassist.ui.announcements import announce
from callassist.ui.pages.callback_answer import CallbackAnswer
from callassist.ui.pages.remind_later import OtherTime
from callassist.ui.plain_text import plain_label, quiet_label
from callassist.ui.sizes import Space
from callassist.ui.tone import Tone
from callassist.ui.widgets.card import Card
from callassist.ui.widgets.chip_group import ChipGroup

_ORDER = (Outcome.NOT_BANK, Outcome.BANK_CALLED, Outcome.NOT_REACHED)


class CallbackPanel(QWidget):
    """Shown below the number of the step that is the call-back."""

    outcome_chosen = Signal(object)
    """What came of the call: an `Outcome`."""
    moment_chosen = Signal(object)
    """A moment of the person's own to be reminded at, aware."""
    later_chosen = Signal(object)
    """When to try again after nobody was reached: a `Later`."""
    reference_requested = Signal(str)
    """The person wants to read what comes next: the place of the guidance."""

    def __init__(self, now: Callable[[], datetime], wording: Wording) -> None:
        super().__init__()
        self._now = now
        self._outcome: Outcome | None = None
        self._question = plain_label()
        self._outcomes = ChipGroup(self.tr("打完了？结果是"), exclusive=True)
        for outcome in _ORDER:
            self._outcomes.add_chip(outcome, wording.texts.word(f"outcome.{outcome}"))
        self._outcomes.choice_changed.connect(self._take_outcome)
        self._meaning = CallbackAnswer(wording)
        self._meaning.reference_requested.connect(self.reference_requested)
        self._meaning.later_chosen.connect(self.later_chosen)
        self._meaning.other_requested.connect(self.ask_for_time)
        self._reminder = quiet_label()
        self._other = OtherTime(now)
        self._other.moment_chosen.connect(self._take_moment)
        self._build()

    def _build(self) -> None:
        self._asked = Card(Tone.LISTED)
        self._asked.column.setContentsMargins(Space.PAGE, Space.MEDIUM, Space.LARGE, Space.MEDIUM)
        self._asked.add(self._question)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.MEDIUM)
        for part in (self._asked, self._outcomes, self._meaning, self._reminder, self._other):
            column.addWidget(part)
        self._other.hide()

    def show_callback(self, callback: CallBack, question: str, reminder: str) -> None:
        """Show a call-back; `reminder` says when it is due again, empty if it is not later."""
        self._question.setText(self.tr("说：“{}”").format(question))
        # Said already, or not to be said before the next try: room for what it means.
        self._asked.setVisible(callback.outcome is None or callback.is_due(self._now()))
        self._show_outcome(callback.outcome)
        words = self.tr("{} 提醒你打回去。").format(reminder) if reminder else ""
        self._reminder.setText(words)
        self._reminder.setVisible(bool(reminder))
        self._other.hide()

    @Slot()
    def ask_for_time(self) -> None:
        """Let the person name a time of their own."""
        self._other.begin(self._now() + NEXT_TRY)
        self._other.show()
        self._other.setFocus()

    def say_reminder(self) -> None:
        """Have a reader say when the program will remind."""
        announce(self, self._reminder.text())

    def _show_outcome(self, outcome: Outcome | None) -> None:
        self._outcome = outcome
        self._outcomes.choose([] if outcome is None else [outcome])
        self._meaning.show_outcome(outcome)

    @Slot(tuple)
    def _take_outcome(self, values: tuple[str, ...]) -> None:
        if not values:
            # What was said on the phone cannot be taken back, only said differently.
            self._outcomes.choose([] if self._outcome is None else [self._outcome])
            return
        outcome = Outcome(values[0])
        self._tell_outcome(outcome)
        announce(self, " ".join(self._meaning.words_of(outcome)))

    @Slot(object)
    def _take_moment(self, moment: datetime) -> None:
        self._tell_moment(moment)

    def _tell_outcome(self, outcome: Outcome) -> None:
        self.outcome_chosen.emit(outcome)

    def _tell_moment(self, moment: datetime) -> None:
        self.moment_chosen.emit(moment)
