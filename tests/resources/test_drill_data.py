"""Practice and product agree: what a drill shows is what the number check says of it."""

import pytest

from callassist.bundled.directory_file import load_directory
from callassist.domain.claims import Claim
from callassist.domain.number_check import check_hidden, check_number
from callassist.domain.numbers import PhoneNumber
from callassist.domain.verdict import CheckContext
from resources.guidance_texts import LANGUAGES, drill, drills, places, topics

DIRECTORY = load_directory()


def test_a_third_of_the_calls_is_harmless() -> None:
    harmless = [name for name in drills() if not drill(name)["is_scam"]]

    assert len(drills()) >= 24
    assert len(harmless) * 3 >= len(drills())


@pytest.mark.parametrize("name", drills())
def test_the_display_is_classed_as_the_drill_says(name: str) -> None:
    data = drill(name)
    claim = DIRECTORY.claim_for(str(data["claimed"])) if data["claimed"] else Claim.nobody()
    assert claim is not None
    shown = data["number_text"]
    if shown is None:
        verdict = check_hidden()
    else:
        verdict = check_number(PhoneNumber.parse(str(shown)), CheckContext(DIRECTORY, claim))

    assert verdict.number_class == data["number_class"]


@pytest.mark.parametrize("name", drills())
def test_every_choice_has_a_verdict_a_reason_and_a_next_line(name: str) -> None:
    known = {place for topic in topics() for place in places(topic, "zh_CN")}
    lines = {line["id"]: line for line in drill(name)["lines"]}  # type: ignore[attr-defined]

    for line in lines.values():
        verdicts = [choice["verdict"] for choice in line["choices"]]
        assert verdicts.count("right") == 1
        assert "wrong" in verdicts
        for choice in line["choices"]:
            assert choice["next"] is None or choice["next"] in lines
            assert set(choice["rests_on"]) <= known


@pytest.mark.parametrize("name", drills())
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_the_words_of_every_line(name: str, language: str) -> None:
    lines = drill(name)["lines"]
    words = drill(name, language)["lines"]

    assert {line["id"]: {choice["id"] for choice in line["choices"]} for line in lines} == {  # type: ignore[attr-defined]
        line: set(said["choices"])
        for line, said in words.items()  # type: ignore[attr-defined]
    }
