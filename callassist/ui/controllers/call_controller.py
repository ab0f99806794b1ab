"""The Qt face of the call desks: what pages ask, and what they are told when something changed."""

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from callassist.domain.errors import CallAssistError

if TYPE_CHECKING:
    from callassist.domain.advice import Advice, Call, CallOutcome, CallStory, StepState, WeekCount
    from callassist.domain.callbacks import CallBack, Later, Outcome
    from callassist.domain.calls import EndedCall
    from callassist.domain.directory import Directory
    from callassist.domain.guidance import Guidance
    from callassist.services.call_desk import CallbackDesk, CallDesk
    from callassist.services.wording import Wording
    from callassist.domain.call_filter import CallFilter

Result = TypeVar("Result")


class CallController(QObject):
    """Judges, stores and changes calls.

    A failure a person can act on is told by `request_failed`; the method then returns None.
    """

    call_logged = Signal(object)
    """A call was stored: its CallOutcome."""
    call_changed = Signal(int)
    """A stored call, its plan or its call-back is not what it was: the id of the call."""
    request_failed = Signal(object)
    """What was asked for could not be done: the CallAssistError."""

    def __init__(
        self,
        calls: "Callable[[], CallDesk]",
        callbacks: "Callable[[], CallbackDesk]",
        wording: "Callable[[], Wording]",
        guidance: "Callable[[], Guidance]",
    ) -> None:
        """The desks are asked for at first use, because the first paint needs none of them."""
        super().__init__()
        self._calls = calls
        self._callbacks = callbacks
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
        return self._calls().directory

    def now(self) -> datetime:
        """The present moment by the program's clock."""
        return self._calls().clock.now()

    def advise(self, ended: "EndedCall") -> "Advice | None":
        """The verdict, level and steps for a call as it stands in a form; nothing is stored."""
        return self._try(lambda: self._calls().advise(ended))

    def submit(self, ended: "EndedCall") -> "CallOutcome | None":
        """Stores a call."""
        outcome = self._try(lambda: self._calls().take(ended))
        if outcome is not None:
            self.call_logged.emit(outcome)
        return outcome

    def story(self, call_id: int) -> "CallStory | None":
        """A stored call with its plan and call-back."""
        return self._try(lambda: self._calls().story(call_id))

    def calls(self, wanted: "CallFilter") -> "list[Call]":
        """The stored calls that fit, the newest first."""
        return self._try(lambda: self._calls().calls(wanted)) or []

    def count(self, wanted: "CallFilter") -> int:
        """How many stored calls fit."""
        return self._try(lambda: self._calls().count(wanted)) or 0

    def callbacks_of(self, call_ids: tuple[int, ...]) -> "dict[int, CallBack]":
        """The call-backs of several calls by the id of the call."""
        return self._try(lambda: self._calls().log.callbacks_of(call_ids)) or {}

    def weeks(self, number: int) -> "list[WeekCount]":
        """The calls of each of the last weeks, this week last."""
        return self._try(lambda: self._calls().weeks(number)) or []

    def mark_step(self, call_id: int, step_id: str, state: "StepState") -> None:
        """Ticks, skips or reopens a step."""
        self._change(call_id, lambda: self._calls().mark_step(call_id, step_id, state))

    def delete(self, call_id: int) -> None:
        """Removes a call; `bring_back` undoes it."""
        self._change(call_id, lambda: self._calls().delete(call_id))

    def bring_back(self, call_id: int) -> None:
        """Brings a removed call back."""
        self._change(call_id, lambda: self._calls().bring_back(call_id))

    def record_outcome(self, call_id: int, outcome: "Outcome") -> None:
        """Notes what came of calling the hotline."""
        self._change(call_id, lambda: self._callbacks().record(call_id, outcome))

    def remind_later(self, call_id: int, choice: "Later") -> None:
        """Moves the reminder of a call-back by one of the ready choices."""
        self._change(call_id, lambda: self._callbacks().remind_later(call_id, choice))

    def moment_of(self, choice: "Later") -> datetime:
        """The moment one of the ready choices means now."""
        return self._callbacks().moment_of(choice)

    def remind_at(self, call_id: int, moment: datetime) -> None:
        """Moves the reminder of a call-back to a moment of the person's own."""
        self._change(call_id, lambda: self._callbacks().remind_at(call_id, moment))

    def open_callbacks(self) -> "list[CallBack]":
        """The call-backs without an outcome, the earliest due first."""
        return self._try(lambda: self._callbacks().open()) or []

    def _change(self, call_id: int, act: Callable[[], object]) -> None:
        if self._try(act) is not None:
            self.call_changed.emit(call_id)

    def _try(self, act: Callable[[], Result]) -> Result | None:
        try:
            return act()
        except CallAssistError as error:
            self.request_failed.emit(error)
            return None
