"""The guidance: topics with their places, sources and dates, and how a place is found by name."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class TopicGroup(StrEnum):
    """The parts of the contents, in the order they are shown."""

    FIRST_AID = "first_aid"
    ARTICLE = "article"
    BANK = "bank"
    NUMBER = "number"
    WHO = "who"
    VARIANT = "variant"
    SCAM = "scam"
    CHECK = "check"
    FAMILY = "family"
    PRACTICE = "practice"
    USE = "use"


_ALIKE = frozenset({TopicGroup.FIRST_AID, TopicGroup.SCAM, TopicGroup.VARIANT})
"""The groups whose topics all have the same headings, so that a heading alone says little."""


@dataclass(frozen=True, slots=True)
class GuidanceSource:
    """Where something the guidance says comes from."""

    id: str
    name: str
    url: str | None
    date: str | None
    """The day it was published, as precisely as it is known: `2015-03-18`, `2015`."""
    is_copy: bool
    """What was read is a copy on another site, not the page itself."""


@dataclass(frozen=True, slots=True)
class Section:
    """A part of a topic under its own heading."""

    title: str
    """The heading; empty for what stands before the first one."""
    places: tuple[str, ...]
    """The names others cite this part by (`4.2`, `B1`, `lookalike`); the first is its own."""
    text: str
    """Paragraphs in the small Markdown that `guidance_text` describes."""


@dataclass(frozen=True, slots=True)
class Topic:
    """One page of the guidance in one language."""

    id: str
    group: TopicGroup
    order: int
    """Position within its group."""
    dated: date
    """When its facts were last gone through."""
    title: str
    summary: str
    sections: tuple[Section, ...]
    sources: tuple[GuidanceSource, ...]
    sources_of: Mapping[str, tuple[str, ...]]
    """The ids of the sources behind each place."""

    @property
    def is_about_program(self) -> bool:
        """Whether it tells how to use this program, which rests on no source and no date."""
        return self.group is TopicGroup.USE

    def section_of(self, place: str) -> Section | None:
        """The part with this place; None if the topic has no such place."""
        return next((each for each in self.sections if place in each.places), None)

    @property
    def text(self) -> str:
        """All of its paragraphs, without headings."""
        return "\n\n".join(each.text for each in self.sections)


@dataclass(frozen=True, slots=True)
class Spot:
    """A topic, and the part of it that is meant; None for all of it."""

    topic: Topic
    section: Section | None = None

    @property
    def place(self) -> str | None:
        """The name of the part; None for the whole topic."""
        return self.section.places[0] if self.section is not None else None

    @property
    def title(self) -> str:
        """What it is called away from its page."""
        if self.section is None or self.topic.group in _ALIKE:
            return self.topic.title
        return self.section.title


class Guidance:
    """All topics in one language, in the order of the contents."""

    def __init__(self, language: str, topics: Iterable[Topic]) -> None:
        self.language = language
        groups = list(TopicGroup)
        self.topics = tuple(
            sorted(topics, key=lambda topic: (groups.index(topic.group), topic.order, topic.id))
        )
        self._by_id = {topic.id: topic for topic in self.topics}
        self._by_place = {
            place: Spot(topic, section)
            for topic in self.topics
            for section in topic.sections
            for place in section.places
        }

    def topic(self, topic_id: str) -> Topic | None:
        """The topic with this id; None if there is none."""
        return self._by_id.get(topic_id)

    def group(self, group: TopicGroup) -> tuple[Topic, ...]:
        """The topics of one part of the contents."""
        return tuple(topic for topic in self.topics if topic.group is group)

    def find(self, reference: str) -> Spot | None:
        """What a reference names; None if nothing.

        A reference is a place (`B1`, `4.2`), a topic (`variant_limit`), or both (`number#D2`).
        """
        topic_id, _, place = reference.partition("#")
        topic = self._by_id.get(topic_id)
        if topic is None:
            return self._by_place.get(reference)
        section = topic.section_of(place) if place else None
        return None if place and section is None else Spot(topic, section)
