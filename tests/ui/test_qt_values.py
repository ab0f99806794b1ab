from PySide6.QtCore import Qt
from PySide6.QtWidgets import QScrollArea
from pytestqt.qtbot import QtBot

from callassist.ui import qt_values


def test_the_numbers_are_those_of_qt() -> None:
    alignment, focus = Qt.AlignmentFlag, Qt.FocusPolicy
    assert Qt.TextFormat.PlainText.value == qt_values.PLAIN_TEXT
    assert focus.NoFocus.value == qt_values.NO_FOCUS
    assert focus.ClickFocus.value == qt_values.CLICK_FOCUS
    assert focus.StrongFocus.value == qt_values.STRONG_FOCUS
    assert alignment.AlignCenter.value == qt_values.CENTRE
    assert (alignment.AlignLeft | alignment.AlignVCenter).value == qt_values.MIDDLE_LEFT
    assert Qt.TextFlag.TextWordWrap.value == qt_values.WRAP_WORDS


def test_a_number_sets_a_focus_policy(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    area.setProperty("focusPolicy", qt_values.CLICK_FOCUS)
    assert area.focusPolicy() == Qt.FocusPolicy.ClickFocus
