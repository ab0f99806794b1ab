import pytest
from PySide6 import QtGui
from PySide6.QtGui import QKeySequence
from pytestqt.qtbot import QtBot

from callassist.ui.plain_menu import PlainMenu
from hostile_texts import HOSTILE_TEXTS


@pytest.mark.parametrize("text", HOSTILE_TEXTS, ids=ascii)
def test_a_menu_offers_one_line_of_characters(qtbot: QtBot, text: str) -> None:
    menu = PlainMenu()
    qtbot.addWidget(menu)
    action = menu.offer(text)
    assert not {"\t", "\n"} & set(action.text())
    assert QKeySequence.mnemonic(action.text()).isEmpty()
    assert not QtGui.Qt.mightBeRichText(action.toolTip())
    assert len(action.text()) < 600


def test_what_is_offered_can_be_said_in_other_words(qtbot: QtBot) -> None:
    menu = PlainMenu()
    qtbot.addWidget(menu)
    action = menu.offer("")
    action.say("A&T")
    assert action.text() == "A&&T"
    assert menu.actions() == [action]
