"""Reads the guidance: what is the same in every language, and the texts of one of them."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import TypedDict, cast

from callassist import resources
from callassist.domain.guidance import Guidance, GuidanceSource, Section, Topic, TopicGroup

_HEADING = re.compile(r"^## (?P<title>.+?) \{#(?P<places>[^}]+)\}$", re.MULTILINE)


class _TopicData(TypedDict):
    """A file of `guidance/topics`."""

    id: str
    group: str
    order: int
    date: str
    sources: list[str]
    places: dict[str, list[str]]


class _SourceData(TypedDict):
    """A file of `guidance/sources`."""

    id: str
    names: dict[str, str]
    url: str | None
    date: str | None
    mirror: bool


@cache
def load_guidance(language: str) -> Guidance:
    """The guidance in one language; read once."""
    names = resources.names("guidance/topics")
    return Guidance(language, [_topic(name, language) for name in names])


def _topic(name: str, language: str) -> Topic:
    data = cast("_TopicData", resources.read_json(f"guidance/topics/{name}"))
    text = resources.read_text(f"guidance/{language}/{data['id']}.md")
    title, _, rest = text.removeprefix("# ").partition("\n")
    summary, _, body = rest.strip().partition("\n")
    return Topic(
        id=data["id"],
        group=TopicGroup(data["group"]),
        order=data["order"],
        dated=date.fromisoformat(data["date"]),
        title=title.strip(),
        summary=summary.strip(),
        sections=tuple(_sections(body)),
        sources=tuple(_source(each, language) for each in data["sources"]),
        sources_of={place: tuple(sources) for place, sources in data["places"].items()},
    )


def _sections(body: str) -> Iterator[Section]:
    headings = list(_HEADING.finditer(body))
    before = body[: headings[0].start()] if headings else body
    if before.strip():
        yield Section("", (), before.strip())
    ends = [heading.start() for heading in headings[1:]] + [len(body)]
    for heading, end in zip(headings, ends, strict=False):
        text = body[heading.end() : end].strip()
        yield Section(heading["title"], tuple(heading["places"].split(",")), text)


def _source(source_id: str, language: str) -> GuidanceSource:
    file_name = f"guidance/sources/{source_id.removeprefix('s')}.json"
    data = cast("_SourceData", resources.read_json(file_name))
    return GuidanceSource(
        id=data["id"],
        name=data["names"][language],
        url=data["url"],
        date=data["date"],
        is_copy=data["mirror"],
    )
