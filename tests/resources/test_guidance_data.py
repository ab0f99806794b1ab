"""The guidance holds together: places, links, sources and numbers, equal in every language."""

import re
from pathlib import Path

import pytest

from callassist.bundled.directory_file import load_directory
from callassist.domain.steps import STEPS
from resources.guidance_texts import (
    LANGUAGES,
    ROOT,
    dials,
    links,
    places,
    text_of,
    topic_data,
    topics,
)

DIRECTORY = load_directory()
FORBIDDEN = (
    "安全了",
    "可以放心",
    "是真的",
    "已验证",
    "已驗證",
    "is genuine",
    "is safe",
    "verified",
)


def test_every_language_has_every_topic() -> None:
    for language in LANGUAGES:
        written = {path.stem for path in (ROOT / "guidance" / language).glob("*.md")}
        assert written == set(topics())


@pytest.mark.parametrize("topic", topics())
def test_english_guidance_has_the_marks_of_english_texts(topic: str) -> None:
    assert re.findall("[“”‘’，。]", text_of(topic, "en")) == []


@pytest.mark.parametrize("topic", topics())
def test_a_topic_has_the_same_places_in_every_language(topic: str) -> None:
    expected = places(topic, "zh_CN")

    assert len(set(expected)) == len(expected)
    assert set(topic_data(topic)["places"]) == set(expected)  # type: ignore[call-overload]
    for language in LANGUAGES:
        assert places(topic, language) == expected
        assert links(topic, language) == links(topic, "zh_CN")


@pytest.mark.parametrize("topic", topics())
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_topic_begins_with_its_title_and_one_line(topic: str, language: str) -> None:
    lines = [line for line in text_of(topic, language).splitlines() if line.strip()]

    assert lines[0].startswith("# ")
    assert not lines[1].startswith("#")


@pytest.mark.parametrize("topic", topics())
def test_every_link_leads_to_a_place(topic: str) -> None:
    for target, place in links(topic, "zh_CN"):
        assert target in topics()
        assert not place or place in places(target, "zh_CN")


def test_every_place_is_in_one_topic_only() -> None:
    everywhere = [place for topic in topics() for place in places(topic, "zh_CN") if place != "0"]
    repeated = {place for place in everywhere if everywhere.count(place) > 1}

    assert repeated == set()


def test_every_step_rests_on_places_the_guidance_has() -> None:
    known = {place for topic in topics() for place in places(topic, "zh_CN")}

    assert {place for step in STEPS for place in step.rests_on} <= known


@pytest.mark.parametrize("topic", topics())
def test_every_source_that_is_named_is_there(topic: str) -> None:
    there = {f"s{path.stem}" for path in (ROOT / "guidance" / "sources").glob("*.json")}
    data = topic_data(topic)
    named = {source for sources in data["places"].values() for source in sources}  # type: ignore[attr-defined]

    assert {*data["sources"], *named} <= there  # type: ignore[misc]


@pytest.mark.parametrize("topic", topics())
@pytest.mark.parametrize("language", LANGUAGES)
def test_numbers_to_dial_come_from_the_list(topic: str, language: str) -> None:
    text = text_of(topic, language)

    assert sorted(dials(text)) == sorted(dials(text_of(topic, "zh_CN")))
    for number in dials(text):
        assert DIRECTORY.entry_for(number.replace("-", "")) is not None


@pytest.mark.parametrize("topic", topics())
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_calms_where_nothing_is_proven(topic: str, language: str) -> None:
    text = text_of(topic, language)

    assert [word for word in FORBIDDEN if word in text.lower()] == []
    assert "网商银行表示" not in text
    assert "MYbank states" not in text


_FORGERIES = re.compile(r"\{forgery:[^}]*\}")
_NAMES_OF_PLACES = re.compile(r"\{#[^}]*\}|\(topic:[^)]*\)|\{[a-z_]+\}")
_DATES = re.compile(r"\d{4}-\d{2}(?:-\d{2})?")
_LONG_NUMBERS = re.compile(r"(?<![\w.])\+?\d(?:[\d-]*\d)?(?![\w%])")


def _texts() -> list[Path]:
    """Every file with words of ours: guidance, practice calls, sentences of the program."""
    folders = [ROOT / "guidance", ROOT / "drills", ROOT / "texts"]
    found = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    return [path for path in found if path.parent.name in LANGUAGES]


@pytest.mark.parametrize("path", _texts(), ids=lambda path: f"{path.parent.name}/{path.name}")
def test_a_number_as_long_as_a_telephone_number_is_in_the_list_or_marked_as_forged(
    path: Path,
) -> None:
    text = path.read_text(encoding="utf-8")
    for other in (_FORGERIES, _NAMES_OF_PLACES, _DATES):
        text = other.sub("", text)
    numbers = {each.replace("-", "") for each in _LONG_NUMBERS.findall(text)}

    assert [each for each in numbers if len(each) >= 5 and DIRECTORY.entry_for(each) is None] == []
