"""Practice calls: what the caller says, what one may do about it, and what that is worth."""

from dataclasses import dataclass
from enum import StrEnum


class Speaker(StrEnum):
    """Whose a line of a drill is."""

    CALLER = "caller"
    SCENE = "scene"
    """Nobody speaks: what happens is told."""


class ChoiceVerdict(StrEnum):
    """What a choice is worth."""

    RIGHT = "right"
    ACCEPTABLE = "acceptable"
    """It gives nothing away, and something better could be done."""
    WRONG = "wrong"


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """One thing to say or do at a line."""

    id: str
    """Unique within its line."""
    verdict: ChoiceVerdict
    rests_on: tuple[str, ...]
    """References of the guidance that say why."""
    next_line: str | None
    """The id of the line that follows; None ends the drill."""
    text: str
    answer: str
    """What the program says about it afterwards."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DrillLine:
    """Something the caller says or that happens, and what one may do then."""

    id: str
    speaker: Speaker
    text: str
    choices: tuple[Choice, ...]

    def choice(self, choice_id: str) -> Choice:
        """The choice with this id; raises KeyError if the line has none."""
        return {each.id: each for each in self.choices}[choice_id]


@dataclass(frozen=True, slots=True, kw_only=True)
class Drill:
    """One practice call in one language; its words are plain text."""

    id: str
    order: int
    """Its position among the drills; a new one is met in this order."""
    topic: str
    """The id of the topic of the guidance it belongs to."""
    place: str
    """The place within the topic."""
    number_text: str | None
    """What the phone shows; None if it shows no number."""
    claimed: str | None
    """Who the caller says they are: an organisation of the directory or a role; None for nobody."""
    is_scam: bool
    title: str
    scene: str
    """What is told before the call."""
    ending: str
    """What is told after it."""
    lines: tuple[DrillLine, ...]
    """The first one begins."""

    @property
    def reference(self) -> str:
        """The place of the guidance that tells about such calls."""
        return f"{self.topic}#{self.place}"

    def line(self, line_id: str) -> DrillLine:
        """The line with this id; raises KeyError if there is none."""
        return {each.id: each for each in self.lines}[line_id]
