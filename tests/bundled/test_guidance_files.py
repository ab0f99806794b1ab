"""The guidance as it is read: whole in every language, each reference a place."""

import pytest

from callassist import resources
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.domain.guidance import TopicGroup
from callassist.domain.guidance_text import Marks, render

each_language = pytest.mark.parametrize("language", LANGUAGES)


@each_language
def test_every_topic_is_read_whole(language: str) -> None:
    topics = load_guidance(language).topics

    assert {f"{topic.id}.json" for topic in topics} == set(resources.names("guidance/topics"))
    for topic in topics:
        assert topic.title, topic.id
        assert topic.summary, topic.id
        assert topic.sections, topic.id
        assert all(each.title and each.places and each.text for each in topic.sections), topic.id
        written = resources.read_text(f"guidance/{language}/{topic.id}.md")
        assert written.count("\n## ") == len(topic.sections), topic.id


@each_language
def test_topics_stand_in_the_order_of_the_contents(language: str) -> None:
    guidance = load_guidance(language)
    groups = list(TopicGroup)

    places = [(groups.index(topic.group), topic.order) for topic in guidance.topics]

    assert places == sorted(places)
    assert len(set(places)) == len(places)
    assert [topic for group in groups for topic in guidance.group(group)] == [*guidance.topics]


@each_language
def test_every_link_of_the_guidance_leads_to_a_place(language: str) -> None:
    guidance = load_guidance(language)
    targets: list[str] = []

    def noted(words: str, target: str) -> str:
        targets.append(target)
        return words

    for topic in guidance.topics:
        render(topic.text, Marks(link=noted))

    assert targets
    assert [target for target in targets if guidance.find(target) is None] == []


@each_language
def test_a_reference_is_a_topic_a_place_or_both(language: str) -> None:
    guidance = load_guidance(language)
    number = guidance.topic("number")
    assert number is not None

    whole, place, both = (guidance.find(each) for each in ("number", "D2", "number#lookalike"))

    assert whole is not None
    assert (whole.topic, whole.section, whole.place, whole.title) == (
        *(number, None, None),
        number.title,
    )
    assert place is not None
    assert both == place
    assert (place.topic, place.place) == (number, "D2")
    assert place.title == place.section.title if place.section else False


@pytest.mark.parametrize(
    "reference",
    ["", "#", "no_such_topic", "number#", "number#B1", "no#D2", "d2", " number", "\ud800"],
)
def test_what_is_no_reference_leads_nowhere(reference: str) -> None:
    spot = load_guidance("zh_CN").find(reference)

    assert spot is None or reference == "number#"


def test_sources_are_told_in_the_language_of_the_guidance() -> None:
    chinese, english = (load_guidance(each).topic("number") for each in ("zh_CN", "en"))

    assert chinese is not None
    assert english is not None
    assert [each.id for each in chinese.sources] == [each.id for each in english.sources]
    assert [each.name for each in chinese.sources] != [each.name for each in english.sources]
    cited = {each for sources in chinese.sources_of.values() for each in sources}
    assert cited <= {each.id for each in chinese.sources}


def test_a_language_without_guidance_is_refused() -> None:
    with pytest.raises(FileNotFoundError):
        load_guidance("de")
