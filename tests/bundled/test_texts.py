"""The words of the program, found by key and language."""

import dataclasses

import pytest

from callassist.bundled.texts import LANGUAGES, load_texts, match_language


def test_a_step_has_its_instruction_and_its_why() -> None:
    texts = load_texts("zh_CN")

    assert texts.step_text("V01") == "自己拨 95188 核实。"
    assert texts.step_why("V03") == "那头接电话的是同伙。"


def test_a_reason_is_filled_with_its_values() -> None:
    reason = load_texts("zh_CN").reason("claim_differs", found="中国人保", claimed="中国工商银行")

    assert reason == "这个号码是中国人保的，不是“中国工商银行”的。"


def test_what_a_person_typed_is_shown_as_it_is_even_if_it_looks_like_a_placeholder() -> None:
    reason = load_texts("en").reason("label_ignored", label="{number} {0} {label.__class__}")

    assert "{number} {0} {label.__class__}" in reason


def test_values_may_be_called_like_the_key_of_the_sentence() -> None:
    """`code` and `key` are free for placeholders: superfluous values do no harm."""
    texts = load_texts("en")

    assert texts.reason("hidden", code="x") == texts.reason("hidden")
    assert texts.sentence("out.due", key="x") == texts.sentence("out.due")


@pytest.mark.parametrize(
    ("language", "joined"),
    [("zh_CN", "网商银行、支付宝"), ("zh_TW", "网商银行、支付宝"), ("en", "网商银行, 支付宝")],
)
def test_names_are_joined_as_the_language_does_it(language: str, joined: str) -> None:
    assert load_texts(language).join(["网商银行", "支付宝"]) == joined


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_unknown_key_is_our_own_bug(language: str) -> None:
    texts = load_texts(language)

    for ask in (texts.step_text, texts.step_why, texts.reason, texts.word, texts.sentence):
        with pytest.raises(KeyError):
            ask("no_such_key")


def test_a_missing_value_is_our_own_bug_and_never_shown_as_a_brace() -> None:
    with pytest.raises(KeyError):
        load_texts("en").sentence("error.no_call")


def test_a_language_without_texts_is_refused() -> None:
    with pytest.raises(KeyError):
        load_texts("de")


def test_two_languages_do_not_mix() -> None:
    chinese, english = load_texts("zh_CN"), load_texts("en")

    assert chinese.word("level.high") != english.word("level.high")
    assert chinese.word("level.high") == load_texts("zh_CN").word("level.high")


def test_texts_cannot_be_switched_under_the_feet_of_a_window() -> None:
    texts = load_texts("zh_CN")

    with pytest.raises(dataclasses.FrozenInstanceError):
        texts.language = "en"  # type: ignore[misc]


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        (None, "zh_CN"),
        ("", "zh_CN"),
        ("C", "zh_CN"),
        ("C.UTF-8", "zh_CN"),
        ("POSIX", "zh_CN"),
        ("zh", "zh_CN"),
        ("zh_CN.UTF-8", "zh_CN"),
        ("zh-Hans", "zh_CN"),
        ("zh_SG", "zh_CN"),
        ("zh_Hans_HK", "zh_CN"),
        ("zh_TW", "zh_TW"),
        ("zh_TW.Big5", "zh_TW"),
        ("zh-HK", "zh_TW"),
        ("zh_MO.UTF-8", "zh_TW"),
        ("zh-Hant", "zh_TW"),
        ("zh-Hant-CN", "zh_TW"),
        ("zh_CN@pinyin", "zh_CN"),
        ("en_US", "en"),
        ("de_DE", "en"),
        ("ja_JP.UTF-8", "en"),
        ("zha", "en"),
    ],
)
def test_the_locale_of_the_system_gives_the_language(tag: str | None, language: str) -> None:
    assert match_language(tag) == language
