import pytest

from callassist.ui.shown_text import LONGEST, shown_text


@pytest.mark.parametrize(
    "text",
    ["", "来电守护", "+86 95188", "<b>OFFICIAL</b>", "one\ntwo\tthree", "工商银行 & 网商银行", "é̂"],
)
def test_ordinary_text_is_shown_as_it_is(text: str) -> None:
    assert shown_text(text) == text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("881\u202e59", "881[U+202E]59"),
        ("95\u200b188", "95[U+200B]188"),
        ("\ufeff95188", "[U+FEFF]95188"),
        ("95\u00ad188", "95[U+00AD]188"),
        ("a\x00b\x1b[31m", "a[U+0000]b[U+001B][31m"),
        ("a\r\nb", "a[U+000D]\nb"),
        ("银\u3164行", "银[U+3164]行"),
        ("x\ud800y", "x[U+D800]y"),
        ("\U000e0041", "[U+E0041]"),
    ],
)
def test_hidden_characters_become_visible(text: str, shown: str) -> None:
    assert shown_text(text) == shown


def test_a_word_too_long_for_any_page_can_be_broken() -> None:
    shown = shown_text("x" * 5000)
    assert max(len(part) for part in shown.split("\u200b")) < 48
    assert shown.replace("\u200b", "").startswith("x" * LONGEST)


def test_more_than_anybody_reads_is_cut() -> None:
    shown = shown_text("好" * 100_000)
    assert len(shown) == LONGEST + 1
    assert shown.endswith("…")


def test_long_chinese_text_needs_no_break_points() -> None:
    text = "银行不会要验证码，" * 50
    assert shown_text(text) == text
