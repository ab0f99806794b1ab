"""The small Markdown of the guidance and what becomes of its marks."""

import pytest

from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.domain.guidance_text import Marks, is_talk, plain, render
from callassist.domain.told_text import told

TEXT = "**怎么做：** 拨 {dial:95188}，不拨 {forgery:+8695188}，见 [这里](topic:number#D2)。"
SHOUTED = Marks(
    link=lambda words, target: f"<{words}|{target}>",
    dial=lambda number: f"<d {number}>",
    forgery=lambda number: f"<f {number}>",
    strong=lambda words: f"<b {words}>",
)


def test_each_mark_is_turned_by_its_own() -> None:
    assert render(TEXT, SHOUTED) == (
        "<b 怎么做：> 拨 <d 95188>，不拨 <f +8695188>，见 <这里|number#D2>。"
    )


def test_marks_inside_strong_words_are_turned_too() -> None:
    assert render("**拨 {dial:110}：** 马上", SHOUTED) == "<b 拨 <d 110>：> 马上"


def test_plain_text_is_the_words_alone() -> None:
    assert plain(TEXT) == "怎么做： 拨 95188，不拨 +8695188，见 这里。"


def test_told_text_marks_forged_numbers_and_leaves_no_gap_after_chinese_punctuation() -> None:
    assert told(TEXT, lambda number: f"{number}（假）") == (
        "怎么做：拨 95188，不拨 +8695188（假），见 这里。"
    )


@pytest.mark.parametrize("text", ["", "a * b", "{other:1}", "[words](http://x)", "**", "{dial:}"])
def test_what_is_no_mark_stays_as_it_is(text: str) -> None:
    assert plain(text) == text


def test_a_line_of_a_talk_is_known_by_its_beginning() -> None:
    assert is_talk("> 对方：您好")
    assert not is_talk("5 > 3")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_is_left_in_any_text_of_the_guidance(language: str) -> None:
    left = [
        (topic.id, sign)
        for topic in load_guidance(language).topics
        for text in (
            topic.title,
            topic.summary,
            *(each.title for each in topic.sections),
            topic.text,
        )
        for sign in ("{", "}", "](", "**")
        if sign in plain(text)
    ]

    assert left == []
