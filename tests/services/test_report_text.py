"""The text file of a report holds every word of it, in lines that fit."""

import unicodedata
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.bundled.texts import LANGUAGES
from callassist.services.report_text import COLUMNS, report_text, wrapped
from services.made_reports import Desk, made_desk


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    with made_desk(tmp_path) as desk:
        yield desk


def squeezed(text: str) -> str:
    return "".join(text.split())


def columns(line: str) -> int:
    return sum(2 if unicodedata.east_asian_width(each) in "WF" else 1 for each in line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_report_is_in_it(desk: Desk, language: str) -> None:
    document = desk.document(*desk.ids, language=language)

    text = squeezed(report_text(document).decode("utf-8-sig"))

    assert [each for each in document.words() if squeezed(each) not in text] == []
    assert squeezed(document.title + document.made) in text


def test_notepad_opens_it_right(desk: Desk) -> None:
    content = report_text(desk.document(desk.lookalike))

    assert content.startswith(b"\xef\xbb\xbf")
    assert content.count(b"\n") == content.count(b"\r\n") > 20
    assert max(map(columns, content.decode("utf-8-sig").splitlines())) <= COLUMNS


@given(st.text(st.sampled_from("字，。 ab12“”（）-"), max_size=400), st.integers(8, 80))
def test_a_wrapped_line_fits_and_loses_nothing(line: str, room: int) -> None:
    lines = wrapped(line, room)

    assert all(columns(each) <= room for each in lines)
    assert squeezed("".join(lines)) == squeezed(line)


def test_no_line_begins_with_a_full_stop() -> None:
    lines = wrapped("一二三四五。六七八九十", 10)

    assert lines == ["一二三四", "  五。六七", "  八九十"]


def test_words_of_latin_letters_stay_whole() -> None:
    assert wrapped("alpha beta gamma", 12) == ["alpha beta", "  gamma"]
