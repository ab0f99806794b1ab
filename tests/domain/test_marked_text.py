"""The extract around a hit: short, on one line, marked where the hit is."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from callassist.domain.search import MarkedText, merged
from domain.made_guidance import brackets


@pytest.mark.parametrize(
    ("text", "hit", "extract"),
    [
        ("先挂断。再打电话。", "电话", "先挂断。再打[电话]。"),
        ("先挂断。\n再打电话。", "电话", "先挂断。 再打[电话]。"),
        (
            "先挂断，不回拨。然后自己打官方电话问一问，说清楚",
            "官方",
            "…然后自己打[官方]电话问一问…",
        ),
        ("甲" * 30 + "官方" + "乙" * 30, "官方", "…甲甲甲[官方]乙乙乙乙乙乙乙…"),
        ("one two three four five six seven eight", "seven", "…six [seven] eight"),
    ],
)
def test_an_extract_begins_and_ends_where_words_do(text: str, hit: str, extract: str) -> None:
    begin = text.index(hit)
    marked = MarkedText(text, ((begin, begin + len(hit)),))

    assert brackets(marked.extract(18 if text.isascii() else 12)) == extract


def test_a_text_without_hits_is_shown_from_its_beginning() -> None:
    assert MarkedText("一二三四五六七八九十").extract(4) == MarkedText("一二三四…")


def test_joined_texts_keep_their_hits() -> None:
    parts = [MarkedText("ab", ((0, 1),)), MarkedText("cd", ((1, 2),))]

    assert brackets(MarkedText.joined(parts, " · ")) == "[a]b · c[d]"


ranges = st.lists(
    st.tuples(st.integers(0, 80), st.integers(1, 9)).map(lambda pair: (pair[0], sum(pair))),
    max_size=6,
)


@given(st.text("ab 甲乙，。\n", max_size=90), ranges, st.integers(5, 60))
def test_an_extract_is_short_and_its_hits_say_what_they_said(
    text: str, hits: list[tuple[int, int]], length: int
) -> None:
    whole = MarkedText(text, tuple(hit for hit in merged(hits) if hit[1] <= len(text)))

    extract = whole.extract(length)

    assert len(extract.text) <= length + 2
    assert "\n" not in extract.text
    assert {extract.text[begin:end] for begin, end in extract.hits} <= {
        text[begin:end].replace("\n", " ") for begin, end in whole.hits
    }


@given(ranges)
def test_merged_ranges_cover_the_same_and_stand_apart(hits: list[tuple[int, int]]) -> None:
    told = merged(hits)

    assert {place for hit in told for place in range(*hit)} == {
        place for hit in hits for place in range(*hit)
    }
    assert all(first[1] < second[0] for first, second in pairwise(told))
