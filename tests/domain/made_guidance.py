"""A small guidance made up for the tests of its search."""

from datetime import date

from callassist.bundled.search_files import load_readings
from callassist.domain.guidance import Guidance, Section, Topic, TopicGroup
from callassist.domain.guidance_search import GuidanceIndex, passages
from callassist.domain.search import GuidanceHit, MarkedText
from callassist.domain.search_words import Query

READINGS = load_readings()


def topic(
    name: str,
    title: str,
    summary: str = "",
    *sections: Section,
    group: TopicGroup = TopicGroup.BANK,
) -> Topic:
    """A topic; those with the same group stand in the order of their names."""
    return Topic(name, group, 1, date(2026, 11, 22), title, summary, sections, (), {})


def section(place: str, title: str, text: str = "") -> Section:
    return Section(title, (place,), text)


def index(**topics: list[Topic]) -> GuidanceIndex:
    """The index of these topics by language."""
    return GuidanceIndex(
        {
            language: passages(Guidance(language, own), READINGS, lambda number: f"{number}（假）")
            for language, own in topics.items()
        }
    )


def search(made: GuidanceIndex, text: str, language: str = "zh_CN") -> list[GuidanceHit]:
    query = Query.parse(text, READINGS)
    assert query is not None
    return made.search(query, language, 50)


def references(made: GuidanceIndex, text: str, language: str = "zh_CN") -> list[str]:
    return [hit.reference for hit in search(made, text, language)]


def brackets(marked: MarkedText) -> str:
    """The text with its hits in square brackets."""
    shown, end = "", 0
    for begin, stop in marked.hits:
        shown += f"{marked.text[end:begin]}[{marked.text[begin:stop]}]"
        end = stop
    return shown + marked.text[end:]
