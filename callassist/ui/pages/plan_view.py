"""What the steps page shows of one stored call: facts, lines of the list, one step at a time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from callassist.domain.advice import CallStory, PlanEntry, StepState
from callassist.domain.callbacks import CallBack, Outcome
from callassist.domain.directory import Directory
from callassist.domain.plan import CALLBACK_STEPS, STEP_BY_ID
from callassist.services.wording import Wording
from callassist.ui.labels import LEVEL_TONES
from callassist.ui.pages.callback_question import CallbackQuestion
from callassist.ui.pages.dial_view import DialView, dial_view
from callassist.ui.tone import Tone

_SEVERE = frozenset({Tone.DANGER, Tone.ACT_NOW})
_LINES_BESIDE = ("110", "96110", "95188")
"""The lines that stand on every page of steps, as far as the list has them."""


@dataclass(frozen=True, slots=True)
class PlanLine:
    """One line of the list of steps."""

    step_id: str
    block: str
    """The heading it stands under, in words."""
    words: str
    state: StepState


@dataclass(frozen=True, slots=True)
class StepView:
    """One step with everything that is shown of it."""

    step_id: str
    state: StepState
    block: str
    text: str
    why: str
    grounds: tuple[str, ...]
    """The places of the guidance it rests on."""
    is_live: bool
    """The call is still on: only what must be done is shown."""
    has_earlier: bool
    dial: DialView | None
    callback: CallBack | None
    """The promise this step keeps; None for every other step."""
    question: str


class PlanView:
    """One stored call and its plan, in the words of a language, at a moment."""

    def __init__(
        self, story: CallStory, wording: Wording, directory: Directory, now: datetime
    ) -> None:
        self.story = story
        self._wording = wording
        self._directory = directory
        self._now = now
        self._texts = wording.texts
        self._ids = [entry.step_id for entry in story.plan]

    # the call

    def facts(self) -> str:
        """When, who they said they were, which number."""
        ended = self.story.call.ended
        when = self._wording.moment(ended.received_at, self._now)
        number = ended.number_text or self._texts.word("class.hidden")
        if ended.claim.organisation_id is None and ended.claim.role == "unknown":
            return QCoreApplication.translate("plan", "{} · {}").format(when, number)
        claim = self._wording.claim(ended.claim)
        return QCoreApplication.translate("plan", "{} · 自称{} · {}").format(when, claim, number)

    def is_denied(self) -> bool:
        """Whether the hotline said that the call was not theirs."""
        callback = self.story.callback
        return callback is not None and callback.outcome is Outcome.NOT_BANK

    def level(self) -> str:
        """The level to show: that of the call, at least high once the hotline has denied it."""
        level = self.story.call.level.value
        return "high" if self.is_denied() and LEVEL_TONES[level] not in _SEVERE else level

    def level_line(self) -> str:
        """The one line that says the level."""
        return self._texts.word(f"level_line.{self.level()}")

    def comfort(self) -> str:
        """The line for somebody who has given something; empty otherwise."""
        given = self.story.call.ended.given
        return self._texts.reason("rule.not_your_fault") if given else ""

    def lines_beside(self) -> list[tuple[str, str]]:
        """The numbers that stand on every page, each with its owners."""
        entries = (self._directory.entry_for(digits) for digits in _LINES_BESIDE)
        return [
            (entry.number, self._wording.owners(entry)) for entry in entries if entry is not None
        ]

    # the plan

    def lines(self) -> list[PlanLine]:
        """The steps in their order."""
        return [
            PlanLine(entry.step_id, self._block(entry), self._words(entry), entry.state)
            for entry in self.story.plan
        ]

    def first_open(self) -> str | None:
        """The first step neither done nor skipped; None if all are."""
        return next((entry.step_id for entry in self._open_entries()), None)

    def next_open(self, step_id: str) -> str | None:
        """The next open step behind this one, else the first open one; None if all are done."""
        here = self._ids.index(step_id)
        behind = [e.step_id for e in self._open_entries() if self._ids.index(e.step_id) > here]
        return next(iter(behind), self.first_open())

    def behind(self, step_id: str) -> str | None:
        """The step after this one, open or not; None after the last."""
        here = self._ids.index(step_id) + 1
        return self._ids[here] if here < len(self._ids) else None

    def before(self, step_id: str) -> str | None:
        """The step before this one, None before the first."""
        here = self._ids.index(step_id)
        return self._ids[here - 1] if here > 0 else None

    def has(self, step_id: str) -> bool:
        """Say whether the plan has this step; a change of the call may have taken it away."""
        return step_id in self._ids

    def position(self, step_id: str) -> tuple[int, int]:
        """The number of a step in the plan, from 1, and how many there are."""
        return self._ids.index(step_id) + 1, len(self._ids)

    def state_of(self, step_id: str) -> StepState:
        """Where a step stands."""
        return self._entry(step_id).state

    def last(self) -> str | None:
        """The last step of the plan, None if there is none."""
        return self._ids[-1] if self._ids else None

    def skipped(self) -> int:
        """How many steps the person could not do."""
        return sum(entry.state is StepState.SKIPPED for entry in self.story.plan)

    def reminder(self) -> str:
        """When the program reminds of the call-back, in words; empty if it does not any more."""
        callback = self.story.callback
        if callback is None or not callback.is_open or callback.due_at <= self._now:
            return ""
        return self._wording.moment(callback.due_at, self._now)

    # one step

    def step(self, step_id: str) -> StepView:
        """Everything that is shown of a step."""
        entry = self._entry(step_id)
        step, ended = STEP_BY_ID[step_id], self.story.call.ended
        callback = self.story.callback if step_id == self._callback_step() else None
        return StepView(
            step_id=step_id,
            state=entry.state,
            block=self._block(entry),
            text=self._words(entry),
            why=self._texts.step_why(step_id),
            grounds=step.rests_on,
            is_live=ended.is_live,
            has_earlier=self.before(step_id) is not None,
            dial=dial_view(step, entry.dial, ended, self._directory, self._wording),
            callback=callback,
            question=self._question(step_id) if callback is not None else "",
        )

    def _question(self, step_id: str) -> str:
        callback = self.story.callback
        dialled = callback.dial if callback is not None else None
        question = CallbackQuestion(self.story.call.ended, self._wording, self._directory)
        return question.words(step_id, dialled, self._now)

    def _callback_step(self) -> str | None:
        return next((each for each in CALLBACK_STEPS if each in self._ids), None)

    def _open_entries(self) -> Iterator[PlanEntry]:
        return (entry for entry in self.story.plan if entry.state is StepState.OPEN)

    def _entry(self, step_id: str) -> PlanEntry:
        return self.story.plan[self._ids.index(step_id)]

    def _block(self, entry: PlanEntry) -> str:
        return self._texts.word(f"block.{STEP_BY_ID[entry.step_id].block}")

    def _words(self, entry: PlanEntry) -> str:
        return self._texts.step_text(entry.step_id)
