"""A button whose mark belongs to somebody else, pressed by every kind of hand."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.widgets.asking_button import AskingButton
from ui.as_reader import do_first_action

Press = Callable[[AskingButton], None]


def by_mouse(button: AskingButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def by_space(button: AskingButton) -> None:
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)


class Places(QWidget):
    """Two places, of which the first is shown; remembers where somebody wants to go."""

    def __init__(self, *, is_exclusive: bool) -> None:
        super().__init__()
        self.asked: list[str] = []
        self.here, self.there = AskingButton("这里"), AskingButton("那里")
        column = QVBoxLayout(self)
        for button in (self.here, self.there):
            button.setAutoExclusive(is_exclusive)
            button.clicked.connect(partial(self._remember, button.words()))
            column.addWidget(button)
        self.here.show_marked(True)

    def _remember(self, name: str) -> None:
        self.asked.append(name)

    def marks(self) -> tuple[bool, bool]:
        return self.here.isChecked(), self.there.isChecked()


@pytest.fixture(params=[True, False], ids=["one of several", "alone"])
def places(qtbot: QtBot, request: pytest.FixtureRequest) -> Places:
    made = Places(is_exclusive=request.param)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("press", [by_mouse, by_space, do_first_action])
def test_it_asks_once_and_no_mark_moves(places: Places, press: Press) -> None:
    press(places.there)
    assert places.asked == ["那里"]
    assert places.marks() == (True, False)


def test_nothing_is_asked_where_the_mark_is_moved(places: Places) -> None:
    places.here.show_marked(False)
    places.there.show_marked(True)
    assert places.asked == []
    assert places.marks() == (False, True)
