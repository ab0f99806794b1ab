"""Reads the table of readings and the search index, or builds the index where it does not fit."""

import hashlib
import json
from functools import cache, partial
from typing import TypedDict, cast

from callassist import resources
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES, load_texts
from callassist.domain.guidance import TopicGroup
from callassist.domain.guidance_search import GuidanceIndex, passages
from callassist.domain.passages import Field, Passage, Span
from callassist.domain.readings import Readings
from callassist.domain.search_words import SearchText

INDEX_FILE = "search/index.json"
"""Made by packaging/search_index.py; the program does without it, a little more slowly."""

_READINGS_FILE = "search/readings.json"
_FORMAT = "2"
"""Counts up when an index of the same content would be another one."""


class _ReadingsData(TypedDict):
    """The table of readings."""

    simplified: dict[str, str]
    syllables: dict[str, str]
    words: dict[str, str]


class _PassageData(TypedDict):
    """A passage in the index."""

    id: str
    place: str
    text: str
    folded: str
    syllables: str
    spans: list[tuple[int, int, str]]


class IndexData(TypedDict):
    """The index as it is written."""

    version: str
    passages: dict[str, list[_PassageData]]
    about_program: list[str]
    """The ids of the topics that tell how to use the program."""


@cache
def load_readings() -> Readings:
    """The table of characters; read once."""
    data = cast("_ReadingsData", resources.read_json(_READINGS_FILE))
    simplified = data["simplified"]
    return Readings(
        simplified=dict(zip(simplified["from"], simplified["to"], strict=True)),
        syllables={each: read for read, every in data["syllables"].items() for each in every},
        words={word: tuple(read.split()) for word, read in data["words"].items()},
    )


@cache
def load_index() -> GuidanceIndex:
    """The index of the present content; read once, built where the written one does not fit."""
    try:
        data = cast("IndexData", resources.read_json(INDEX_FILE))
        if data["version"] == content_version():
            return _index(data)
    except (OSError, ValueError, LookupError, TypeError):
        # It is made from the guidance, which is there: better a slow search than none.
        pass
    return build_index()


def build_index() -> GuidanceIndex:
    """The index, made from the guidance of every language."""
    readings = load_readings()
    return GuidanceIndex(
        {
            language: passages(load_guidance(language), readings, partial(_forged, language))
            for language in LANGUAGES
        },
        frozenset(each.id for each in load_guidance(LANGUAGES[0]).group(TopicGroup.USE)),
    )


def _forged(language: str, number: str) -> str:
    return load_texts(language).sentence("guide.forged", number=number)


def content_version() -> str:
    """Changes with everything an index is made of."""
    state = hashlib.blake2b(_FORMAT.encode(), digest_size=16)
    for folder in ("guidance/topics", *(f"guidance/{language}" for language in LANGUAGES)):
        for name in resources.names(folder):
            state.update(f"{folder}/{name}".encode())
            state.update(resources.read_bytes(f"{folder}/{name}"))
    state.update(resources.read_bytes(_READINGS_FILE))
    for language in LANGUAGES:
        state.update(_forged(language, "").encode())
    return state.hexdigest()


def index_data(index: GuidanceIndex) -> IndexData:
    """An index as it is written."""
    found = {
        language: [_passage_data(each) for each in passages]
        for language, passages in index.passages.items()
    }
    return {
        "version": content_version(),
        "passages": found,
        "about_program": sorted(index.about_program),
    }


def _passage_data(passage: Passage) -> _PassageData:
    return {
        "id": passage.id,
        "place": passage.place,
        "text": passage.text,
        "folded": passage.forms.folded,
        "syllables": passage.forms.syllables,
        "spans": [(each.begin, int(each.field), each.place) for each in passage.spans],
    }


def _index(data: IndexData) -> GuidanceIndex:
    passages_of = data["passages"]
    found = {language: tuple(map(_passage, passages_of[language])) for language in LANGUAGES}
    return GuidanceIndex(found, frozenset(data["about_program"]))


def _passage(data: _PassageData) -> Passage:
    spans = tuple(Span(begin, Field(kind), place) for begin, kind, place in data["spans"])
    forms = SearchText(data["folded"], data["syllables"])
    return Passage(data["id"], data["place"], data["text"], forms, spans)


def written(data: IndexData) -> str:
    """The text of the index file."""
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"))
