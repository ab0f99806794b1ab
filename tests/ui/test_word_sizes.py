"""Chinese words are measured without their outlines being loaded, and come out as wide."""

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from callassist.ui.qt_values import WRAP_WORDS
from callassist.ui.sizes import TextRole
from callassist.ui.theme import Theme, apply_theme, current_theme
from callassist.ui.word_sizes import word_sizes

WORDS = ["防骗指南", "记一通来电", "国", "来电记录官方号码设置练一练"]


@pytest.mark.parametrize("percent", [100, 130, 200])
@pytest.mark.parametrize("role", TextRole)
@pytest.mark.parametrize("words", WORDS)
def test_chinese_words_are_as_wide_as_the_font_says(
    qapp: QApplication, words: str, role: TextRole, percent: int
) -> None:
    apply_theme(qapp, Theme(text_percent=percent))
    real = QFontMetrics(current_theme().font(role)).horizontalAdvance(words)

    assert word_sizes(role).advance(words) == pytest.approx(real, abs=1)


@pytest.mark.parametrize("width", [1, 40, 70, 500])
@pytest.mark.parametrize("words", WORDS)
def test_chinese_words_wrap_into_as_many_lines(words: str, width: int) -> None:
    metrics = QFontMetrics(current_theme().font(TextRole.BODY))
    real = metrics.boundingRect(QRect(0, 0, width, 10_000), WRAP_WORDS, words)

    assert word_sizes(TextRole.BODY).wrapped(words, width).height() >= real.height()
    assert word_sizes(TextRole.BODY).wrapped(words, width).width() <= max(width, metrics.height())
