"""The main job: takes an ended call in, advises, and keeps its plan and call-back."""

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from callassist.domain.advice import (
    Advice,
    Call,
    CallOutcome,
    CallStory,
    PlanEntry,
    StepState,
    Verdict,
    WeekCount,
    advise,
    advise_unjudged,
)
from callassist.domain.assessment import Level, level_once_answered
from callassist.domain.call_filter import CallFilter, LogFigures
from callassist.domain.callbacks import EVENING, NEXT_TRY, CallBack, Later, Outcome, later
from callassist.domain.calls import EndedCall
from callassist.domain.clock import Clock
from callassist.domain.directory import Directory, Organisation
from callassist.domain.errors import CallAssistError
from callassist.domain.families import family_of
from callassist.domain.history import Note, unnoted
from callassist.domain.plan import callback_step
from callassist.services.note_masking import mask_note
from callassist.store.call_log import CallLog
from callassist.store.call_pages import CallPages
from callassist.store.records import call_row, storable


class CallDesk:
    """The use cases around one call, on the real log and the real directory."""

    def __init__(
        self,
        directory: Directory,
        log: CallLog,
        clock: Clock,
        own_banks: Callable[[], frozenset[str]] = frozenset,
        follow: Callable[[int, Sequence[str]], None] | None = None,
    ) -> None:
        """`follow` takes on the looks at the account that the steps of a stored call promise."""
        self.directory = directory
        self.log = log
        self.clock = clock
        self._own_banks = own_banks
        self._follow = follow
        self.note: Note = unnoted
        """Keeps in the history what was deleted and brought back."""

    def advise(self, ended: EndedCall) -> Advice:
        """Judges a call without storing anything; without a list nothing can be said of it."""
        if not self.directory.is_readable:
            return advise_unjudged(ended)
        return advise(ended, self.directory, self._own_banks())

    def take(self, ended: EndedCall) -> CallOutcome:
        """Stores a call with its plan and call-back in one transaction.

        Without a list it is stored unjudged, and judged once there is one (`JudgingDesk`). Raises
        CallAssistError where it cannot be kept.
        """
        note = mask_note(storable(ended.note))
        number_text = storable(ended.number_text)
        advice = self.advise(replace(ended, number_text=number_text, note=note.text))
        return self._store(advice, note.kinds)

    def _store(self, advice: Advice, masked: tuple[str, ...]) -> CallOutcome:
        now = self.clock.now()
        plan = tuple(
            PlanEntry(each.step.id, tuple(entry.number for entry in each.dial))
            for each in advice.steps
        )
        verdict = Verdict.of(advice.check, self.directory)
        assessment = advice.assessment
        row = call_row(advice.call, verdict, assessment.level, assessment.rule, now)
        callback = planned_callback(advice, now)
        with self.log.as_one():
            call_id = self.log.add(row, plan, callback)
            if self._follow is not None:
                self._follow(call_id, [entry.step_id for entry in plan])
        call = Call(
            id=call_id,
            ended=advice.call,
            logged_at=now,
            verdict=verdict,
            level=assessment.level,
            rule=assessment.rule,
            family=family_of(verdict),
        )
        stored = replace(callback, call_id=call_id) if callback else None
        return CallOutcome(call, advice, plan, stored, masked)

    def find(self, call_id: int) -> Call:
        """The call with this id; raises CallAssistError where there is none."""
        call = self.log.find(call_id)
        if call is None or call.deleted_at is not None:
            raise CallAssistError("no_call", id=call_id)
        return call

    def story(self, call_id: int) -> CallStory:
        """A stored call with its plan and call-back; raises CallAssistError if there is none."""
        call = self.find(call_id)
        return CallStory(call, self.log.plan_of(call_id), self.log.callback_of(call_id))

    def weeks(self, number: int) -> list[WeekCount]:
        """The calls of each of the last weeks, the oldest first, this week last."""
        today = self.clock.now()
        this_monday = today.date() - timedelta(days=today.weekday())
        mondays = [this_monday - timedelta(weeks=back) for back in reversed(range(number))]
        totals, severe = Counter[date](), Counter[date]()
        for day, level, calls in self.log.tally.days(mondays[0], today.date()):
            monday = day - timedelta(days=day.weekday())
            totals[monday] += calls
            severe[monday] += calls if level in (Level.HIGH, Level.CRITICAL) else 0
        return [WeekCount(monday, totals[monday], severe[monday]) for monday in mondays]

    def figures(self, days: int) -> LogFigures:
        """How many calls there are, and how many came in the last days, today included."""
        today = self.clock.now().date()
        lines = self.log.tally.days(today - timedelta(days=days - 1), today)
        severe = sum(calls for _, level, calls in lines if level in (Level.HIGH, Level.CRITICAL))
        return LogFigures(self.log.tally.total(), sum(calls for *_, calls in lines), severe)

    def search(self, text: str) -> tuple[str, ...]:
        """The ids of the organisations whose name fits, for a filter of the log."""
        wanted = text.casefold().strip()
        # A number is looked for among the numbers that called, not among those of the claimed.
        if not any(map(str.isalpha, wanted)):
            return ()
        named = tuple(each.id for each in self.directory.organisations if _is_named(each, wanted))
        if named:
            return named
        found = self.directory.search(text)
        return tuple({id_: None for entry in found for id_ in entry.organisation_ids})

    def calls(self, wanted: CallFilter) -> list[Call]:
        """The calls that fit a filter, organisations found by name."""
        return self.log.page(self._with_organisations(wanted))

    def count(self, wanted: CallFilter) -> int:
        """How many calls fit a filter."""
        return self.log.count(self._with_organisations(wanted))

    def pages(self, wanted: CallFilter) -> CallPages:
        """The same calls to be read block by block; of use until the log changes."""
        return self.log.pages(self._with_organisations(wanted))

    def _with_organisations(self, wanted: CallFilter) -> CallFilter:
        text = storable(wanted.text)
        return replace(wanted, text=text, organisations=self.search(text))

    def delete(self, call_id: int) -> Call:
        """Removes a call from the log; it can be brought back."""
        call = self.find(call_id)
        self.log.set_deleted(call_id, self.clock.now())
        self.note("call_deleted", id=call_id)
        return call

    def bring_back(self, call_id: int) -> Call:
        """Brings a deleted call back."""
        call = self.log.find(call_id)
        if call is None:
            raise CallAssistError("no_call", id=call_id)
        if call.deleted_at is not None:
            self.log.set_deleted(call_id, None)
            self.note("call_brought_back", id=call_id)
        return self.find(call_id)

    def mark_step(self, call_id: int, step_id: str, state: StepState) -> tuple[PlanEntry, ...]:
        """Ticks, skips or reopens one step; returns the whole plan."""
        self.find(call_id)
        plan = self.log.plan_of(call_id)
        entry = next((entry for entry in plan if entry.step_id == step_id), None)
        if entry is None:
            raise CallAssistError("no_step", id=call_id, step=step_id)
        changed_at = None if state is StepState.OPEN else self.clock.now()
        changed = replace(entry, state=state, changed_at=changed_at)
        self.log.put_step(call_id, changed)
        return tuple(changed if each is entry else each for each in plan)


def _is_named(organisation: Organisation, wanted: str) -> bool:
    names = (organisation.name_zh, organisation.name_en, organisation.id)
    return any(wanted in name.casefold() for name in names)


class CallbackDesk:
    """The use cases around the promise to call back."""

    def __init__(
        self, log: CallLog, clock: Clock, evening: Callable[[], time] = lambda: EVENING
    ) -> None:
        """`evening` says when the person's evening begins."""
        self._log = log
        self._clock = clock
        self._evening = evening

    def find(self, call_id: int) -> CallBack:
        """The call-back of a call; raises CallAssistError where there is none."""
        call = self._log.find(call_id)
        if call is None or call.deleted_at is not None:
            raise CallAssistError("no_call", id=call_id)
        callback = self._log.callback_of(call_id)
        if callback is None:
            raise CallAssistError("no_callback", id=call_id)
        return callback

    def open(self) -> list[CallBack]:
        """All call-backs without an outcome, the earliest first."""
        return self._log.open_callbacks()

    def due(self) -> list[CallBack]:
        """The call-backs whose time has come."""
        now = self._clock.now()
        return [callback for callback in self.open() if callback.is_due(now)]

    def remind_at(self, call_id: int, moment: datetime) -> CallBack:
        """Moves the reminder; the promise stays."""
        return self._answer(replace(self.find(call_id), due_at=moment))

    def remind_later(self, call_id: int, choice: Later) -> CallBack:
        """Moves the reminder by one of the ready choices."""
        return self.remind_at(call_id, self.moment_of(choice))

    def moment_of(self, choice: Later) -> datetime:
        """The moment a ready choice means now."""
        return later(choice, self._clock.now(), self._evening())

    def record(self, call_id: int, outcome: Outcome, remind_at: datetime | None = None) -> CallBack:
        """Notes what came of the call; `not_reached` stays open and is due again later."""
        now = self._clock.now()
        callback = replace(self.find(call_id), outcome=outcome, outcome_at=now)
        if callback.is_open:
            callback = replace(callback, due_at=remind_at or now + NEXT_TRY)
        with self._log.as_one():
            self._raise_level(call_id, outcome)
            return self._answer(callback)

    def _raise_level(self, call_id: int, outcome: Outcome) -> None:
        """Makes the call as suspicious as the answer of the hotline does."""
        call = self._log.find(call_id)
        if call is not None:
            is_denied = outcome is Outcome.NOT_BANK
            self._log.put_level(call_id, level_once_answered(call.rule, is_denied=is_denied))

    def _answer(self, callback: CallBack) -> CallBack:
        """Stores a call-back a person has just answered."""
        answered = replace(callback, acknowledged_at=self._clock.now())
        self._log.put_callback(answered)
        return answered


def planned_callback(advice: Advice, now: datetime) -> CallBack | None:
    """The promise a plan makes: due at once, on the number its step tells to dial."""
    step = callback_step(advice.steps)
    return None if step is None else CallBack(call_id=0, due_at=now, dial=step.number)
