"""Reads the practice calls: what is the same in every language, and the words of one of them."""

from functools import cache
from typing import TypedDict, cast

from callassist import resources
from callassist.domain.drills import Choice, ChoiceVerdict, Drill, DrillLine, Speaker
from callassist.domain.guidance_text import plain


class _ChoiceData(TypedDict):
    """A choice in a file of `drills`."""

    id: str
    verdict: str
    rests_on: list[str]
    next: str | None


class _LineData(TypedDict):
    """A line in a file of `drills`."""

    id: str
    speaker: str
    choices: list[_ChoiceData]


class _DrillData(TypedDict):
    """A file of `drills`."""

    id: str
    order: int
    topic: str
    place: str
    number_text: str | None
    claimed: str | None
    is_scam: bool
    lines: list[_LineData]


class _ChoiceWords(TypedDict):
    """A choice in a file of `drills/<language>`."""

    text: str
    answer: str


class _LineWords(TypedDict):
    """A line in a file of `drills/<language>`."""

    text: str
    choices: dict[str, _ChoiceWords]


class _DrillWords(TypedDict):
    """A file of `drills/<language>`."""

    title: str
    scene: str
    ending: str
    lines: dict[str, _LineWords]


@cache
def load_drills(language: str) -> tuple[Drill, ...]:
    """All drills with the words of one language, in their order; read once."""
    drills = [_drill(name, language) for name in resources.names("drills")]
    return tuple(sorted(drills, key=lambda drill: drill.order))


def _drill(name: str, language: str) -> Drill:
    data = cast("_DrillData", resources.read_json(f"drills/{name}"))
    words = cast("_DrillWords", resources.read_json(f"drills/{language}/{name}"))
    return Drill(
        id=data["id"],
        order=data["order"],
        topic=data["topic"],
        place=data["place"],
        number_text=data["number_text"],
        claimed=data["claimed"],
        is_scam=data["is_scam"],
        title=plain(words["title"]),
        scene=plain(words["scene"]),
        ending=plain(words["ending"]),
        lines=tuple(_line(line, words["lines"][line["id"]]) for line in data["lines"]),
    )


def _line(data: _LineData, words: _LineWords) -> DrillLine:
    choices = (_choice(each, words["choices"][each["id"]]) for each in data["choices"])
    return DrillLine(
        id=data["id"],
        speaker=Speaker(data["speaker"]),
        text=plain(words["text"]),
        choices=tuple(choices),
    )


def _choice(data: _ChoiceData, words: _ChoiceWords) -> Choice:
    return Choice(
        id=data["id"],
        verdict=ChoiceVerdict(data["verdict"]),
        rests_on=tuple(data["rests_on"]),
        next_line=data["next"],
        text=plain(words["text"]),
        answer=plain(words["answer"]),
    )
