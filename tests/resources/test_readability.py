"""The guidance stays easy to read; `make readability` prints the figures."""

from statistics import median

import pytest

import readability


@pytest.mark.parametrize("name", sorted(readability.english()))
def test_english_asks_for_no_more_than_seven_years_of_school(name: str) -> None:
    assert readability.grade(readability.english()[name]) <= 7


@pytest.mark.parametrize("language", ["zh_CN", "zh_TW"])
def test_chinese_sentences_are_short(language: str) -> None:
    too_long = {
        name: median(lengths)
        for name, lengths in readability.sentence_lengths(language).items()
        if median(lengths) > 20
    }

    assert too_long == {}


def test_long_words_in_long_sentences_are_found_hard() -> None:
    hard = (
        "Notwithstanding the aforementioned considerations, institutions habitually recommend "
        "independent verification of unsolicited communications before authorising transactions."
    )

    assert readability.grade(hard) > 7
