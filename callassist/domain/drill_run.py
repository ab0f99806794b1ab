"""A drill being done: what was said so far, what is asked now, how it went."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from random import Random

from callassist.domain.drills import Choice, ChoiceVerdict, Drill, DrillLine, Speaker


class Grade(StrEnum):
    """How a finished drill went."""

    RIGHT = "right"
    NEARLY = "nearly"
    """Nothing was given away, and something better could have been done."""
    MISSED = "missed"


class Voice(StrEnum):
    """Who is heard in what was said."""

    SCENE = "scene"
    CALLER = "caller"
    PERSON = "person"


@dataclass(frozen=True, slots=True)
class Said:
    """One piece of what was said or told."""

    voice: Voice
    text: str


@dataclass(frozen=True, slots=True)
class Turn:
    """A line, and what the person chose there."""

    line: DrillLine
    choice: Choice

    @property
    def id(self) -> str:
        """Names line and choice in what is stored."""
        return f"{self.line.id}.{self.choice.id}"

    @property
    def best(self) -> Choice:
        """The right choice of that line."""
        return next(each for each in self.line.choices if each.verdict is ChoiceVerdict.RIGHT)


@dataclass(frozen=True, slots=True)
class DrillRun:
    """How far somebody is in a drill. Each step makes a new one."""

    drill: Drill
    seed: int = 0
    """Decides the order in which choices are shown."""
    taken: tuple[str, ...] = ()
    """The ids of the choices so far."""
    is_answered: bool = False
    """The last choice has its answer, and the call has not gone on yet."""

    @property
    def turns(self) -> tuple[Turn, ...]:
        """The lines so far with what was chosen there."""
        return tuple(self._turns())

    def _turns(self) -> Iterator[Turn]:
        line = self.drill.lines[0]
        for choice_id in self.taken:
            turn = Turn(line, line.choice(choice_id))
            yield turn
            if turn.choice.next_line is not None:
                line = self.drill.line(turn.choice.next_line)

    @property
    def line(self) -> DrillLine | None:
        """The line that is asked or has just been answered; None when the drill is over."""
        if not self.taken:
            return self.drill.lines[0]
        last = self.turns[-1]
        if self.is_answered:
            return last.line
        following = last.choice.next_line
        return self.drill.line(following) if following is not None else None

    @property
    def is_over(self) -> bool:
        """The last line has been answered and left."""
        return self.line is None

    @property
    def answered(self) -> Choice | None:
        """The choice whose answer is shown now; None while a line waits for one."""
        return self.turns[-1].choice if self.is_answered else None

    def choices(self) -> tuple[Choice, ...]:
        """The choices at the present line, in an order that is another one with another seed."""
        if self.line is None:
            return ()
        mix = Random(f"{self.seed} {self.line.id}")  # noqa: S311 - a mix, not a secret
        return tuple(mix.sample(self.line.choices, len(self.line.choices)))

    def choose(self, choice_id: str) -> "DrillRun":
        """The run after a choice; its answer is shown next.

        Raises ValueError where no line waits for one, KeyError for a choice the line has not.
        """
        if self.line is None or self.is_answered:
            raise ValueError("no line waits for a choice")
        self.line.choice(choice_id)
        return replace(self, taken=(*self.taken, choice_id), is_answered=True)

    def go_on(self) -> "DrillRun":
        """The run after the answer was read: at the next line, or over."""
        return replace(self, is_answered=False)

    def retold(self, drill: Drill) -> "DrillRun":
        """The same run in another language; the drill is the same one in its words."""
        return replace(self, drill=drill)

    @property
    def transcript(self) -> tuple[Said, ...]:
        """Everything said and told so far, in order."""
        said = [Said(Voice.SCENE, self.drill.scene)]
        for turn in self._turns():
            said += [_said(turn.line), Said(Voice.PERSON, turn.choice.text)]
        if self.line is not None and not self.is_answered:
            said.append(_said(self.line))
        return tuple(said)

    @property
    def slips(self) -> tuple[Turn, ...]:
        """Where something better could have been chosen."""
        return tuple(
            turn for turn in self._turns() if turn.choice.verdict is not ChoiceVerdict.RIGHT
        )

    @property
    def grade(self) -> Grade:
        """How it went so far: one wrong choice is enough for `missed`."""
        verdicts = {turn.choice.verdict for turn in self._turns()}
        if ChoiceVerdict.WRONG in verdicts:
            return Grade.MISSED
        return Grade.NEARLY if ChoiceVerdict.ACCEPTABLE in verdicts else Grade.RIGHT


def _said(line: DrillLine) -> Said:
    return Said(Voice.CALLER if line.speaker is Speaker.CALLER else Voice.SCENE, line.text)
