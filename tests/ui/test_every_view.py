"""Every page and every dialog, in every language, size and look: nothing is cut off."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication

from callassist import resources
from callassist.bundled.texts import Texts
from callassist.settings import TEXT_PERCENTS
from callassist.ui.palette import CONTRAST_DARK, CONTRAST_LIGHT, DARK, Palette
from callassist.ui.theme import Theme, apply_theme
from gallery import VIEWS, Gallery, View
from ui.cut_off import cut_off
from ui.stretched import StretchedTranslator, stretched

LANGUAGES = ("zh_CN", "zh_TW", "en")
SIZES = (100, 150, 250)
"""Looked at with every change; those between take minutes, and are left to the long tests."""
PATIENCE = 50
"""So often a view is looked at again: what is worked out beside the window comes a little later."""


@pytest.fixture
def gallery(qapp: QApplication, tmp_path: Path) -> Iterator[Gallery]:
    made = Gallery(qapp, tmp_path / "gallery")
    yield made
    made.close()
    apply_theme(qapp, Theme())


def faults(gallery: Gallery, language: str, theme: Theme) -> list[str]:
    """What is cut off, with the view it was seen in."""
    found = []
    for is_empty in (True, False):
        with gallery.opened(language, theme, is_empty=is_empty):
            for view in VIEWS:
                if view.is_empty is is_empty:
                    found += [f"{view.name}: {each}" for each in _faults_of(gallery, view)]
    return found


def _faults_of(gallery: Gallery, view: View) -> list[str]:
    with gallery.shown(view) as widget:
        for _ in range(PATIENCE):
            if not cut_off(widget):
                break
            gallery.settle()
        return cut_off(widget)


at_every_size = pytest.mark.parametrize(
    "percent",
    [
        percent if percent in SIZES else pytest.param(percent, marks=pytest.mark.torture("V1"))
        for percent in TEXT_PERCENTS
    ],
)


@at_every_size
@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_cut_off(gallery: Gallery, language: str, percent: int) -> None:
    theme = Theme(language=language, text_percent=percent)

    assert faults(gallery, language, theme) == []


@at_every_size
@pytest.mark.parametrize(
    "palette", [DARK, CONTRAST_LIGHT, CONTRAST_DARK], ids=lambda each: each.name
)
def test_other_colours_move_nothing(gallery: Gallery, palette: Palette, percent: int) -> None:
    assert faults(gallery, "zh_CN", Theme(palette=palette, text_percent=percent)) == []


@pytest.fixture
def longer(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, with four words in ten said twice."""
    english = QTranslator(qapp)
    compiled = resources.read_bytes("translations/callassist_en.qm")
    assert english.load(compiled)
    translator = StretchedTranslator(english)
    word, step = Texts.word, Texts.step_text
    monkeypatch.setattr(Texts, "word", lambda self, key: stretched(word(self, key)))
    monkeypatch.setattr(Texts, "step_text", lambda self, key: stretched(step(self, key)))
    monkeypatch.setattr(
        "callassist.ui.i18n.WindowLanguage._translator_of_ours", lambda *_: translator
    )
    yield
    qapp.removeTranslator(translator)


@at_every_size
def test_a_language_with_longer_words_fits(gallery: Gallery, longer: None, percent: int) -> None:
    theme = Theme(language="en", text_percent=percent)

    assert faults(gallery, "en", theme) == []
