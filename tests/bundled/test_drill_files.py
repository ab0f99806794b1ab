"""The practice calls as they are shipped, in each language."""

import pytest

from callassist.bundled.drill_files import load_drills
from callassist.bundled.guidance_files import load_guidance
from callassist.bundled.texts import LANGUAGES
from callassist.domain.drills import ChoiceVerdict, Drill, Speaker
from resources import guidance_texts


def words_of(drill: Drill) -> list[str]:
    lines = [text for line in drill.lines for text in (line.text,)]
    choices = [text for line in drill.lines for each in line.choices for text in (each.text,)]
    answers = [each.answer for line in drill.lines for each in line.choices]
    return [drill.title, drill.scene, drill.ending, *lines, *choices, *answers]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_drill_is_there_in_its_order(language: str) -> None:
    drills = load_drills(language)

    assert sorted(drill.id for drill in drills) == guidance_texts.drills()
    assert [drill.order for drill in drills] == list(range(1, len(drills) + 1))


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_mark_is_left_in_the_words(language: str) -> None:
    texts = [text for drill in load_drills(language) for text in words_of(drill)]

    assert all(text for text in texts)
    assert not [text for text in texts if "{" in text or "**" in text or "](" in text]


def test_a_drill_has_the_words_of_its_language_and_the_same_course() -> None:
    first = load_drills("zh_CN")[0]
    other = load_drills("en")[0]

    assert (first.title, other.title) == ("信用卡要提额", "A higher card limit")
    choice = first.line("after").choice("card")
    assert choice.text == "看卡背面，自己拨 95588"
    assert choice.verdict is ChoiceVerdict.RIGHT
    assert choice.next_line is None
    assert first.lines[-1].speaker is Speaker.SCENE
    assert [line.id for line in first.lines] == [line.id for line in other.lines]


@pytest.mark.parametrize("language", LANGUAGES)
def test_whatever_a_drill_rests_on_can_be_read(language: str) -> None:
    guidance = load_guidance(language)
    for drill in load_drills(language):
        assert guidance.find(drill.reference) is not None, drill.reference
        for choice in (each for line in drill.lines for each in line.choices):
            assert all(guidance.find(each) for each in choice.rests_on), choice


def test_a_line_that_does_not_exist_is_told() -> None:
    drill = load_drills("zh_CN")[0]

    with pytest.raises(KeyError):
        drill.line("nowhere")
    with pytest.raises(KeyError):
        drill.lines[0].choice("nothing")
