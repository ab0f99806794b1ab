import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontDatabase, QPagedPaintDevice, QPainter
from PySide6.QtWidgets import QApplication

from callassist.ui.fonts import family_list
from callassist.ui.paper import faces, output
from callassist.ui.paper.faces import (
    figure_font,
    has_own_bold,
    lost_characters,
    paper_families,
    paper_font,
)
from callassist.ui.paper.output import pdf_bytes
from callassist.ui.theme import Theme, apply_theme
from ui.paper.read_pdf import folded, text_of

PROBE = "自己人民见长门页风飞食一二手方面"
"""Characters for which some faces give a radical instead."""

CANDIDATES = ["Noto Sans CJK SC", "Noto Sans CJK TC", "Noto Serif CJK SC", "WenQuanYi Micro Hei"]

pytestmark = pytest.mark.usefixtures("qapp")


@pytest.fixture(autouse=True)
def forget() -> None:
    faces._sorted_families.cache_clear()


def qapplication() -> QApplication:
    found = QApplication.instance()
    assert isinstance(found, QApplication)
    return found


def printed_in(font: QFont, text: str) -> str:
    def paint(device: QPagedPaintDevice) -> None:
        painter = QPainter(device)
        painter.setFont(font)
        painter.drawText(QPointF(200, 600), text)
        painter.end()

    return text_of(pdf_bytes("试", paint))


@pytest.mark.parametrize("family", CANDIDATES)
def test_the_test_of_a_face_foretells_what_comes_out_of_the_pdf(
    family: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    if not QFontDatabase.hasFamily(family):
        pytest.skip(f"{family} is not installed")
    monkeypatch.setattr(output, "with_own_codes", lambda pdf, *_others: pdf)
    comes_out_whole = printed_in(QFont([family], 20), PROBE) == PROBE
    assert comes_out_whole is (lost_characters(family) == 0)


@pytest.mark.parametrize("family", CANDIDATES)
def test_what_a_face_loses_comes_back(family: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if not QFontDatabase.hasFamily(family):
        pytest.skip(f"{family} is not installed")
    monkeypatch.setattr(output, "paper_families", lambda _language: (family,))

    font = paper_font("zh_CN")
    font.setFamilies([family])

    assert printed_in(font, PROBE + "账户") == PROBE + "账户"


@pytest.mark.parametrize(("language", "word"), [("zh_CN", "账户"), ("zh_TW", "帳戶")])
def test_a_shared_shape_is_the_character_of_the_language(language: str, word: str) -> None:
    apply_theme(qapplication(), Theme(language=language))

    assert printed_in(paper_font(language), word) == word


@pytest.mark.parametrize("text", ["SHA-256 8e1c88670f877fc1", "https://github.com/1", "affine"])
def test_digits_beside_latin_letters_come_out_again(text: str) -> None:
    font = paper_font("zh_CN")
    font.setPointSizeF(20)

    assert printed_in(font, text) == folded(text)


def test_a_family_whose_text_survives_comes_first(monkeypatch: pytest.MonkeyPatch) -> None:
    lost = {"Noto Sans CJK SC": 207, "Source Han Sans SC": 207, "WenQuanYi Micro Hei": 0}
    monkeypatch.setattr(faces, "lost_characters", lost.__getitem__)
    monkeypatch.setattr(QFontDatabase, "hasFamily", lambda family: family in lost)
    monkeypatch.setattr("sys.platform", "linux")
    names = family_list("", "zh_CN", "linux")
    monkeypatch.setattr(faces, "family_list", lambda _system, _language: names)
    assert paper_families("zh_CN") == (
        "WenQuanYi Micro Hei",
        "Noto Sans CJK SC",
        "Source Han Sans SC",
    )


def test_families_that_are_not_there_are_not_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    there = paper_families("zh_CN")[0]
    monkeypatch.setattr(faces, "family_list", lambda _system, _language: ["No Such Face", there])
    faces._sorted_families.cache_clear()
    assert paper_families("zh_CN") == (there,)


def test_the_choice_is_the_same_every_time() -> None:
    first = paper_families("zh_TW")
    faces._sorted_families.cache_clear()
    assert paper_families("zh_TW") == first


def test_a_bold_that_would_be_imitated_is_not_asked_for() -> None:
    """Qt writes an imitated bold twice, and each word is then copied twice."""
    text = "先挂断，再自己打官方电话"
    printed = printed_in(paper_font("en", is_strong=True), "Hang up")
    assert printed == folded("Hang up")
    assert len(printed_in(paper_font("zh_CN", is_strong=True), text)) == len(folded(text))


def test_numbers_are_bold_where_any_family_is() -> None:
    families = paper_families("zh_CN")
    assert figure_font("zh_CN").bold() is any(map(has_own_bold, families))
    assert printed_in(figure_font("zh_CN"), "0551 96588") == "055196588"
