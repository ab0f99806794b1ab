import pytest

from callassist.domain.advice import advise
from callassist.domain.assessment import Level
from callassist.domain.callbacks import CallbackState
from callassist.domain.calls import CallPurpose, Request
from callassist.domain.numbering_plan import NumberClass
from callassist.domain.verdict import ClaimMatch
from callassist.ui.labels import (
    CALLBACK_TONES,
    CLASS_TONES,
    DOUBTFUL_REQUESTS,
    LEVEL_TONES,
    level_badge,
    purpose_words,
    request_words,
    tone_of_verdict,
)
from callassist.ui.tone import Tone
from store.made_calls import BANK, directory, ended


def test_every_value_has_a_tone() -> None:
    assert set(LEVEL_TONES) == set(Level)
    assert set(CLASS_TONES) == set(NumberClass)
    assert set(CALLBACK_TONES) == set(CallbackState)


def test_only_a_listed_number_of_whoever_was_claimed_is_information() -> None:
    informing = {
        (number_class, match)
        for number_class in NumberClass
        for match in ClaimMatch
        if tone_of_verdict(number_class, match) is Tone.LISTED
    }
    listed = NumberClass.LISTED
    assert informing == {(listed, ClaimMatch.MATCHES), (listed, ClaimMatch.NONE)}


@pytest.mark.parametrize("request_token", list(Request))
def test_request_is_red_exactly_when_it_alone_makes_the_level_high(request_token: Request) -> None:
    call = ended("95188", claim=BANK, requests=frozenset({request_token}))
    level = advise(call, directory()).assessment.level
    expected = Level.CAUTION if request_token in DOUBTFUL_REQUESTS else Level.HIGH
    assert level is expected


def test_every_value_has_words_of_its_own() -> None:
    for words in (
        [request_words(each) for each in Request],
        [purpose_words(each) for each in CallPurpose],
        [level_badge(each) for each in Level],
    ):
        assert all(words)
        assert len(set(words)) == len(words)
