"""The table of readings and the written index: as new as the content, and done without if not."""

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from callassist import resources
from callassist.bundled import search_files
from callassist.bundled.texts import LANGUAGES
from callassist.domain.guidance_search import GuidanceIndex

ROOT = Path(__file__).parent.parent.parent


def test_the_table_of_readings_is_what_the_present_content_needs() -> None:
    command = [sys.executable, str(ROOT / "packaging" / "readings.py"), "check"]

    done = subprocess.run(command, capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")


def test_every_chinese_character_of_the_guidance_is_read() -> None:
    silent = {
        character
        for language in LANGUAGES
        for passage in search_files.build_index().passages[language]
        for character in passage.forms.folded
        if "一" <= character <= "鿿" and not search_files.load_readings().syllables(character)
    }

    assert silent == set()


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[object], GuidanceIndex]]:
    """Loads the index while its file holds something, or cannot be read."""
    read = resources.read_json

    def load(document: object) -> GuidanceIndex:
        def instead(path: str) -> object:
            if path != search_files.INDEX_FILE:
                return read(path)
            if isinstance(document, Exception):
                raise document
            return document

        monkeypatch.setattr(resources, "read_json", instead)
        search_files.load_index.cache_clear()
        return search_files.load_index()

    yield load
    search_files.load_index.cache_clear()


def test_a_written_index_is_read_as_it_was_built(
    fresh: Callable[[object], GuidanceIndex],
) -> None:
    built = search_files.build_index()
    document = json.loads(search_files.written(search_files.index_data(built)))

    assert fresh(document) == built


def test_a_written_index_that_fits_is_not_built_again(
    fresh: Callable[[object], GuidanceIndex],
) -> None:
    document = search_files.index_data(search_files.build_index())
    document["passages"]["zh_CN"][0]["text"] = "as it was written"

    assert fresh(document).passages["zh_CN"][0].text == "as it was written"


@pytest.mark.parametrize(
    "document",
    [
        FileNotFoundError("index.json"),
        json.JSONDecodeError("cut off", "", 0),
        UnicodeDecodeError("utf-8", b"\xff", 0, 1, "no text"),
        None,
        [],
        {},
        {"version": "of last year", "passages": {}},
        {"version": search_files.content_version()},
        {"version": search_files.content_version(), "passages": {"zh_CN": [{"id": 1}]}},
        {"version": search_files.content_version(), "passages": {each: [7] for each in LANGUAGES}},
    ],
    ids=lambda document: str(document)[:30],
)
def test_an_index_that_does_not_fit_is_built(
    fresh: Callable[[object], GuidanceIndex], document: object
) -> None:
    assert fresh(document) == search_files.build_index()


@pytest.mark.parametrize(
    "path", ["guidance/zh_CN/number.md", "guidance/topics/number.json", "search/readings.json"]
)
def test_the_version_changes_with_whatever_an_index_is_made_of(
    path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = search_files.content_version()
    read = resources.read_bytes
    monkeypatch.setattr(
        resources, "read_bytes", lambda each: read(each) + (b" " if each == path else b"")
    )

    assert search_files.content_version() != before
