import pytest
from PySide6 import QtGui
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QToolTip, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.plain_hint import give_hint, hint_words, show_hint
from hostile_texts import HOSTILE_TEXTS


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=ascii)
def test_no_tip_is_taken_for_a_page(text: str) -> None:
    assert not QtGui.Qt.mightBeRichText(hint_words(text))


@pytest.mark.parametrize("text", ["<b>官方</b>", "&lt;b&gt;", "A & B < C", "只看冒充 95188 的"])
def test_a_tip_says_every_character(text: str) -> None:
    assert hint_words(text).replace("\u200b", "") == text


def test_a_tip_is_no_wider_than_a_window_and_no_longer_than_anybody_reads() -> None:
    lines = hint_words("银行95188，" * 12_500).split("\n")
    assert max(map(len, lines)) <= 60
    assert len(lines) < 30


def test_a_widget_has_its_tip_and_shows_one(qtbot: QtBot) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    give_hint(widget, "881\u202e59")
    assert widget.toolTip() == "881[U+202E]59"
    with qtbot.waitExposed(widget):
        widget.show()
    show_hint(widget.mapToGlobal(QPoint(1, 1)), "3 通", widget)
    assert QToolTip.text() == "3 通"
    show_hint(QPoint(), "", widget)
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
