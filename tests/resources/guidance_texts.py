"""Reads the guidance and the drills as they are shipped, for the tests of their content."""

import json
import re
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent / "resources"
LANGUAGES = ("zh_CN", "zh_TW", "en")

_ANCHORS = re.compile(r"\{#([^}]+)\}")
_LINKS = re.compile(r"\]\(topic:([a-z_0-9]+)(?:#([^)]+))?\)")
_DIALS = re.compile(r"\{dial:([^}]+)\}")


def topics() -> list[str]:
    """The ids of all topics."""
    return sorted(path.stem for path in (ROOT / "guidance" / "topics").glob("*.json"))


@cache
def topic_data(topic: str) -> dict[str, object]:
    """What is the same in every language."""
    text = (ROOT / "guidance" / "topics" / f"{topic}.json").read_text(encoding="utf-8")
    data: dict[str, object] = json.loads(text)
    return data


@cache
def text_of(topic: str, language: str) -> str:
    """The topic as written in a language."""
    return (ROOT / "guidance" / language / f"{topic}.md").read_text(encoding="utf-8")


def places(topic: str, language: str) -> list[str]:
    """The place ids of a topic's headings, in order."""
    found = _ANCHORS.findall(text_of(topic, language))
    return [place for anchor in found for place in anchor.split(",")]


def links(topic: str, language: str) -> list[tuple[str, str]]:
    """Topic and place of every link in a text; the place is empty for a whole topic."""
    return _LINKS.findall(text_of(topic, language))


def dials(text: str) -> list[str]:
    """The numbers a text tells to dial."""
    return _DIALS.findall(text)


def drills() -> list[str]:
    """The ids of all drills."""
    return sorted(path.stem for path in (ROOT / "drills").glob("*.json"))


def drill(name: str, language: str | None = None) -> dict[str, object]:
    """A drill, or its words in a language."""
    folder = ROOT / "drills" / language if language else ROOT / "drills"
    data: dict[str, object] = json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
    return data
