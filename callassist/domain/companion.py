"""What to do while the caller is still on the line, one instruction at a time."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from callassist.domain.advice import Advice

_DURING = frozenset("ADX")
"""Steps that are done on the phone: end it or slow it down (A), refuse (D), say a sentence (X)."""
_AFTERWARDS = frozenset({"A05"})
"""Not to answer again comes after the call. Source: 5.1, F12 of the guidance."""
_ABOUT_MONEY = frozenset({"A02", "D05", "D06", "D13"})
"""A transfer, the "safe account", a loan: a breath comes first. Source: 4.1, L9 of the guidance."""
HANG_UP = "A03"
"""What is right whatever else is known."""
BREATH = "A04"
"""The step whose words are said during that breath."""


@dataclass(frozen=True, slots=True)
class Company:
    """The instructions of one call that is going on, and which of them were followed."""

    steps: tuple[str, ...] = (HANG_UP,)
    """Ids of the steps in order; never empty."""
    done: frozenset[str] = frozenset()

    def following(self, advice: Advice) -> "Company":
        """The same call after more was told about it; what was done stays done."""
        steps = tuple(each.step.id for each in advice.steps if _is_during(each.step.id))
        return replace(self, steps=steps or self.steps)

    @property
    def current(self) -> str | None:
        """The first step that is open; None where all are done."""
        return next((each for each in self.steps if each not in self.done), None)

    @property
    def number(self) -> int:
        """The place of the current step, from 1; that of the last one where all are done."""
        current = self.current
        return len(self.steps) if current is None else self.steps.index(current) + 1

    def past(self, steps: Iterable[str]) -> "Company":
        """The same with these steps done."""
        return replace(self, done=self.done | frozenset(steps))


def needs_breath(step_id: str) -> bool:
    """Whether a breath comes before a step."""
    return step_id in _ABOUT_MONEY


def _is_during(step_id: str) -> bool:
    return step_id[0] in _DURING and step_id not in _AFTERWARDS
