"""A switch tells what a person did with it, and only that."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from callassist.ui.widgets.switch_line import SwitchLine
from ui.as_reader import do_first_action


@pytest.fixture
def switch(qtbot: QtBot) -> SwitchLine:
    made = SwitchLine("夜里不打扰")
    qtbot.addWidget(made)
    made.show()
    return made


def test_mouse_keyboard_and_screen_reader_switch_it(switch: SwitchLine) -> None:
    told: list[bool] = []
    switch.switched.connect(told.append)
    QTest.mouseClick(switch, Qt.MouseButton.LeftButton)
    QTest.keyClick(switch, Qt.Key.Key_Space)
    do_first_action(switch)
    assert told == [True, False, True]


def test_what_the_program_shows_is_not_told(switch: SwitchLine, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(switch.switched):
        switch.show_on(True)
        switch.show_on(False)
