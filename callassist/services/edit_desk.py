"""Telling more about a stored call: it is judged anew, and what was done for it stays."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from callassist.domain.advice import (
    Advice,
    Call,
    CallOutcome,
    PlanEntry,
    Verdict,
    judged_later,
)
from callassist.domain.assessment import level_once_answered
from callassist.domain.call_edits import CallEdit, EditEffect, merged_callback, merged_plan
from callassist.domain.callbacks import Outcome
from callassist.domain.calls import EndedCall
from callassist.domain.errors import CallAssistError
from callassist.services.call_desk import CallDesk, planned_callback
from callassist.services.note_masking import mask_note
from callassist.store.edit_log import TOLD, EditLog
from callassist.store.records import call_row, storable


@dataclass(frozen=True, slots=True)
class EditOutcome:
    """What a change of a stored call led to."""

    outcome: CallOutcome
    edit_id: int
    """What `undo` takes."""
    effect: EditEffect
    """What is different now."""


class EditDesk:
    """The use cases around changing a stored call."""

    def __init__(
        self,
        calls: CallDesk,
        edits: EditLog,
        follow: Callable[[int, Sequence[str]], None] | None = None,
    ) -> None:
        """`follow` takes on the looks at the account that the steps of a plan promise."""
        self._calls = calls
        self._log = calls.log
        self._edits = edits
        self._follow = follow

    def edit(self, call_id: int, ended: EndedCall) -> EditOutcome:
        """Stores what the person now tells of a call, in one transaction.

        Raises CallAssistError where there is no such call.
        """
        call = self._calls.find(call_id)
        note = mask_note(storable(ended.note))
        number_text = storable(ended.number_text)
        advice = self._calls.advise(replace(ended, number_text=number_text, note=note.text))
        before = {entry.step_id for entry in self._log.plan_of(call_id)}
        with self._log.as_one():
            edit_id = self._edits.add(call_id, self._calls.clock.now())
            outcome = self._store(call, advice)
        new = tuple(entry.step_id for entry in outcome.plan if entry.step_id not in before)
        effect = EditEffect(call.level, outcome.call.level, new)
        return EditOutcome(replace(outcome, masked=note.kinds), edit_id, effect)

    def take_up(self, call_id: int) -> CallOutcome:
        """Gives an imported call the plan and the call-back it would have had if written down.

        A call that has them already keeps them. Raises CallAssistError where there is no such call,
        and where there is no list: what was found out about the call must not be lost to that.
        """
        if not self._calls.directory.is_readable:
            raise CallAssistError("directory_unreadable")
        call = self._calls.find(call_id)
        with self._log.as_one():
            return self._store(call, self._calls.advise(call.ended))

    def judge(self, call: Call) -> CallOutcome:
        """Judges a call that was stored without a list; what was done for it stays.

        There has to be a list now. When it was judged is one of the reasons from then on.
        """
        advice = self._calls.advise(call.ended)
        now = self._calls.clock.now()
        with self._log.as_one():
            return self._store(call, judged_later(advice, self._calls.directory, now))

    def _store(self, call: Call, advice: Advice) -> CallOutcome:
        now = self._calls.clock.now()
        present = self._log.callback_of(call.id)
        is_denied = present is not None and present.outcome is Outcome.NOT_BANK
        rule = advice.assessment.rule
        level = level_once_answered(rule, is_denied=is_denied)
        verdict = Verdict.of(advice.check, self._calls.directory)
        row = call_row(advice.call, verdict, level, rule, call.logged_at)
        plan = merged_plan(_planned(advice), self._log.plan_of(call.id))
        callback = merged_callback(planned_callback(advice, now), present)
        self._log.change(call.id, {name: row[name] for name in TOLD})
        self._log.put_plan(call.id, plan)
        if callback is not None and callback != present:
            callback = replace(callback, call_id=call.id)
            self._log.put_callback(callback)
        if self._follow is not None:
            self._follow(call.id, [entry.step_id for entry in plan])
        return CallOutcome(self._calls.find(call.id), advice, plan, callback)

    def edits_of(self, call_id: int) -> list[CallEdit]:
        """The changes of a call, the first one first."""
        return self._edits.of_call(call_id)

    def undo(self, edit_id: int, call_id: int) -> Call:
        """Takes a change back; ticks and answers made since stay.

        Only the last change that stands can be taken back: raises CallAssistError for another one.
        """
        standing = [each for each in self.edits_of(call_id) if each.undone_at is None]
        if not standing or standing[-1].id != edit_id:
            raise CallAssistError("no_edit")
        self._calls.find(call_id)
        before = self._edits.before(edit_id)
        with self._log.as_one():
            self._log.change(call_id, before.columns)
            self._log.put_plan(call_id, merged_plan(before.plan, self._log.plan_of(call_id)))
            callback = self._log.callback_of(call_id)
            if not before.had_callback and callback is not None and callback.outcome is None:
                self._log.remove_callback(call_id)
            self._edits.set_undone(edit_id, self._calls.clock.now())
            call = self._calls.find(call_id)
            if call.is_unjudged and self._calls.directory.is_readable:
                self.judge(call)
        return self._calls.find(call_id)


def _planned(advice: Advice) -> tuple[PlanEntry, ...]:
    return tuple(
        PlanEntry(each.step.id, tuple(entry.number for entry in each.dial)) for each in advice.steps
    )
