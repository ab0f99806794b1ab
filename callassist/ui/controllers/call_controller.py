"""The Qt face of the call desks: what pages ask, and what they are told when something changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from callassist.domain.errors import CallAssistError
from callassist.ui.controllers.request_controller import RequestController

if TYPE_CHECKING:
    from callassist.domain.advice import Advice, CallOutcome, CallStory, StepState, WeekCount
    from callassist.domain.call_filter import CallFilter, LogFigures
    from callassist.domain.callbacks import CallBack, Later, Outcome
    from callassist.domain.calls import EndedCall
    from callassist.domain.claims import Claim
    from callassist.domain.directory import Directory
    from callassist.domain.guidance import Guidance
    from callassist.domain.numbering_plan import NumberClass
    from callassist.domain.related_calls import RelatedCalls
    from callassist.services.added_names import AddedNames
    from callassist.services.call_desk import CallbackDesk, CallDesk
    from callassist.services.edit_desk import EditDesk, EditOutcome
    from callassist.services.related_desk import RelatedDesk
    from callassist.services.wording import Wording
    from callassist.store.call_pages import CallPages

Result = TypeVar("Result")

ATTEMPT_MILLISECONDS = 250
ATTEMPTS = 8
"""Two seconds and a little: then the person is told that the data file is in use."""
_LOCKED = "database_locked"
_FEW = 20
"""Of more calls than that nobody is told one by one."""


@dataclass(frozen=True, slots=True)
class CallDesks:
    """The use cases around calls, each made when it is first asked for."""

    calls: "Callable[[], CallDesk]"
    callbacks: "Callable[[], CallbackDesk]"
    edits: "Callable[[], EditDesk]"
    related: "Callable[[], RelatedDesk]"
    added: "Callable[[], AddedNames] | None" = None
    """The names the person gave to numbers; None: there are none."""


class CallController(RequestController):
    """Judges, stores and changes calls.

    A failure a person can act on is told by `request_failed`; the method then returns None.
    """

    call_logged = Signal(object)
    """A call was stored: its CallOutcome."""
    call_changing = Signal(int)
    """A stored call is about to be changed, and stands where it stood: the id of the call."""
    call_changed = Signal(int)
    """A stored call, its plan or its call-back is not what it was: the id of the call."""
    names_changed = Signal()
    """The person's own names for numbers are not what they were."""
    log_replaced = Signal()
    """Many calls came, went or changed at once: whoever shows calls reads them anew."""
    submit_settled = Signal(bool)
    """A call that had to wait for the data file was stored, or was not."""

    def __init__(
        self,
        desks: CallDesks,
        wording: "Callable[[], Wording]",
        guidance: "Callable[[], Guidance]",
    ) -> None:
        """The desks are asked for at first use, because the first paint needs none of them."""
        super().__init__()
        self._desks = desks
        self._attempts: _Attempts | None = None
        self._wording = wording
        self._guidance = guidance

    @property
    def wording(self) -> "Wording":
        """The words of the present language."""
        return self._wording()

    @property
    def guidance(self) -> "Guidance":
        """The guidance, in the present language."""
        return self._guidance()

    @property
    def directory(self) -> "Directory":
        """The official numbers."""
        return self._desks.calls().directory

    @property
    def edition(self) -> str:
        """The edition of the list as it stands beside a verdict; an old one says so."""
        edition = self.directory.edition
        if self.directory.may_be_out_of_date(self.now().date()):
            return self.tr("{edition}，可能过时").format(edition=edition)
        return edition

    def now(self) -> datetime:
        """The present moment by the program's clock."""
        return self._desks.calls().clock.now()

    def advise(self, ended: "EndedCall") -> "Advice | None":
        """The verdict, level and steps for a call as it stands in a form; nothing is stored."""
        return self._try(lambda: self._desks.calls().advise(ended))

    def submit(self, ended: "EndedCall") -> "CallOutcome | None":
        """Stores a call.

        While another program holds the data file it is tried again and again for a moment, without
        waiting here: None is returned, and `submit_settled` tells how that ended. Until then no
        call is taken, so that none can be stored twice.
        """
        if self.is_submitting():
            return None
        try:
            outcome = self._desks.calls().take(ended)
        except CallAssistError as error:
            if error.sentence != _LOCKED:
                self.request_failed.emit(error)
            else:
                self._attempts = _Attempts(self, ended)
            return None
        self.call_logged.emit(outcome)
        return outcome

    def is_submitting(self) -> bool:
        """Whether a call waits to be stored until another program lets go of the data file."""
        return self._attempts is not None

    def try_submit(self, ended: "EndedCall", *, is_last: bool) -> bool:
        """One more attempt to store a call that waits; says whether there is to be no other."""
        attempts, self._attempts = self._attempts, None
        outcome = None
        try:
            outcome = self._desks.calls().take(ended)
        except CallAssistError as error:
            if error.sentence == _LOCKED and not is_last:
                self._attempts = attempts
                return False
            self.request_failed.emit(error)
        if outcome is not None:
            self.call_logged.emit(outcome)
        self.submit_settled.emit(outcome is not None)
        return True

    def story(self, call_id: int) -> "CallStory | None":
        """A stored call with its plan and call-back."""
        return self._try(lambda: self._desks.calls().story(call_id))

    def pages(self, wanted: "CallFilter") -> "CallPages | None":
        """The stored calls that fit, to be read block by block until the log changes."""
        return self._try(lambda: self._desks.calls().pages(wanted))

    def place_of(self, call_id: int) -> int | None:
        """The key of a call in the order of time; None for one that is not in the log."""
        return self._try(lambda: self._desks.calls().log.place_of(call_id))

    def callbacks_of(self, call_ids: tuple[int, ...]) -> "dict[int, CallBack]":
        """The call-backs of several calls by the id of the call."""
        return self._try(lambda: self._desks.calls().log.callbacks_of(call_ids)) or {}

    def weeks(self, number: int) -> "list[WeekCount]":
        """The calls of each of the last weeks, this week last."""
        return self._try(lambda: self._desks.calls().weeks(number)) or []

    def figures(self, days: int) -> "LogFigures | None":
        """How many calls the log holds, and how many came in the last days, today included."""
        return self._try(lambda: self._desks.calls().figures(days))

    def classes(self) -> "tuple[NumberClass, ...]":
        """The number classes that occur in the log."""
        from callassist.services.filter_choices import classes_in

        return self._try(lambda: classes_in(self._desks.calls().log)) or ()

    def claims(self) -> "tuple[Claim, ...]":
        """Who the callers of the log said they were."""
        from callassist.services.filter_choices import claims_in

        return self._try(lambda: claims_in(self._desks.calls().log, self.directory)) or ()

    def beside(self, call_id: int) -> "RelatedCalls | None":
        """The calls of the same number and of the same forgery."""
        return self._try(lambda: self._desks.related().beside(call_id))

    def names_of(self, ended: "EndedCall", number_class: "NumberClass") -> tuple[str, ...]:
        """The person's own names for the number that was shown, each as the line under a verdict.

        Asked for when they are shown, never when a call is judged or stored.
        """
        if self._desks.added is None or ended.is_hidden:
            return ()
        from callassist.services.added_number_words import AddedNumberWords

        words = AddedNumberWords(self.wording.texts)
        found = self._desks.added().beside(ended.number_text)
        return tuple(words.label(each, number_class) for each in found)

    def edit(self, call_id: int, ended: "EndedCall") -> "EditOutcome | None":
        """Stores what a person now tells of a call; `undo_edit` takes it back."""
        return self._change(call_id, lambda: self._desks.edits().edit(call_id, ended))

    def undo_edit(self, edit_id: int, call_id: int) -> bool:
        """Takes a change of a call back; says whether that was possible."""
        return self._change(call_id, lambda: self._desks.edits().undo(edit_id, call_id)) is not None

    def take_up(self, call_id: int) -> None:
        """Gives an imported call its steps and its call-back."""
        self._change(call_id, lambda: self._desks.edits().take_up(call_id))

    def mark_step(self, call_id: int, step_id: str, state: "StepState") -> None:
        """Ticks, skips or reopens a step."""
        self._change(call_id, lambda: self._desks.calls().mark_step(call_id, step_id, state))

    def delete(self, call_id: int) -> None:
        """Removes a call; `bring_back` undoes it."""
        self._change(call_id, lambda: self._desks.calls().delete(call_id))

    def bring_back(self, call_id: int) -> None:
        """Brings a removed call back."""
        self._change(call_id, lambda: self._desks.calls().bring_back(call_id))

    def record_outcome(self, call_id: int, outcome: "Outcome") -> None:
        """Notes what came of calling the hotline."""
        self._change(call_id, lambda: self._desks.callbacks().record(call_id, outcome))

    def remind_later(self, call_id: int, choice: "Later") -> None:
        """Moves the reminder of a call-back by one of the ready choices."""
        self._change(call_id, lambda: self._desks.callbacks().remind_later(call_id, choice))

    def moment_of(self, choice: "Later") -> datetime:
        """The moment one of the ready choices means now."""
        return self._desks.callbacks().moment_of(choice)

    def remind_at(self, call_id: int, moment: datetime) -> None:
        """Moves the reminder of a call-back to a moment of the person's own."""
        self._change(call_id, lambda: self._desks.callbacks().remind_at(call_id, moment))

    def open_callbacks(self) -> "list[CallBack]":
        """The call-backs without an outcome, the earliest due first."""
        return self._try(lambda: self._desks.callbacks().open()) or []

    def read(self, act: Callable[[], Result]) -> Result | None:
        """What reading from the log gives; None where it fails, which is told."""
        return self._try(act)

    def tell_judged(self, call_ids: Sequence[int]) -> None:
        """Says that calls were judged which had been stored without a list."""
        if len(call_ids) > _FEW:
            self.log_replaced.emit()
            return
        for call_id in call_ids:
            self.call_changed.emit(call_id)

    def tell_log_replaced(self) -> None:
        """Says that many calls came, went or changed: after an import, its undo, a restore."""
        self.log_replaced.emit()

    def _change(self, call_id: int, act: Callable[[], Result]) -> Result | None:
        self.call_changing.emit(call_id)
        result = self._try(act)
        if result is not None:
            self.call_changed.emit(call_id)
        return result


class _Attempts(QObject):
    """Tries to store one call again and again."""

    def __init__(self, controller: CallController, ended: "EndedCall") -> None:
        super().__init__(controller)
        self._controller = controller
        self._ended = ended
        self._left = ATTEMPTS
        self._timer = QTimer(self)
        self._timer.setInterval(ATTEMPT_MILLISECONDS)
        self._timer.timeout.connect(self._try)
        self._timer.start()

    @Slot()
    def _try(self) -> None:
        self._left -= 1
        if self._controller.try_submit(self._ended, is_last=self._left <= 0):
            self._timer.stop()
            self.deleteLater()
