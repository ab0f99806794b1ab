import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from callassist.ui.shown_text import LONGEST, one_line, shown_line, shown_text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "来电守护",
        "+86 95188",
        "<b>OFFICIAL</b>",
        "one\ntwo\tthree",
        "工商银行 & 网商银行",
        "é̂",
        "❤\ufe0f 1\ufe0f\u20e3",
    ],
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
        ("95\u034f188", "95[U+034F]188"),
        ("9\ufe0f5188", "9[U+FE0F]5188"),
        ("\ufe0f95188", "[U+FE0F]95188"),
        ("\ufffe\ufdd0", "[U+FFFE][U+FDD0]"),
        ("\U0001d173", "[U+1D173]"),
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


def test_marks_piled_higher_than_any_spelling_end_in_dots() -> None:
    assert shown_text("Z" + "\u0341\u0316\u0347" * 40 + "95188") == "Z\u0341\u0316\u0347…95188"
    assert shown_text("Vie\u0323\u0302t") == "Vie\u0323\u0302t"


def test_letters_that_run_to_the_left_take_no_digits_along() -> None:
    shown = shown_text("שלום עליכם · 15:42")
    assert shown == "\u200eשלום עליכם\u200e · 15:42"


def test_a_thousand_lines_do_not_push_the_page_away() -> None:
    assert shown_text("\n" * 1_000 + "95188").count("\n") < 250


def test_a_cell_has_one_line_in_which_nothing_hides() -> None:
    assert shown_line("\n\n 95188\t x\x1c\u2028y") == "95188 x[U+001C][U+2028]y"
    assert one_line("好" * 100, 10) == "好" * 9 + "…"


@settings(max_examples=500)
@given(text=st.text(), longest=st.integers(1, 80))
def test_a_line_is_the_one_line_made_ready_however_plain_it_is(text: str, longest: int) -> None:
    assert shown_line(text, longest) == shown_text(one_line(text, longest))
