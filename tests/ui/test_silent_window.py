"""Beside a window that does not answer, the person may open one more, or leave it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist import app
from callassist.bundled.texts import load_texts
from callassist.settings import SettingsFile
from callassist.ui.silent_window import SilentWindow
from ui.pages.hands import button, press, read, settle


@pytest.mark.parametrize(
    ("key", "is_wanted"), [(Qt.Key.Key_Return, True), (Qt.Key.Key_Escape, False)]
)
def test_the_person_says_whether_another_window_opens(
    qtbot: QtBot, tmp_path: Path, key: Qt.Key, is_wanted: bool
) -> None:
    seen: list[str] = []

    def answer() -> None:
        window = next(each for each in QApplication.topLevelWidgets() if each.isVisible())
        seen.append(read(window))
        settle()
        press(key)

    QTimer.singleShot(50, answer)
    settings = SettingsFile(tmp_path)
    assert app._opens_another(settings, "zh_CN", load_texts("zh_CN")) is is_wanted
    assert "来电守护已经开着，但没有回应" in seen[0]


def test_every_word_of_it_can_be_read(qtbot: QtBot) -> None:
    window = SilentWindow("title", "sentence " * 40, "another", "none")
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    settle()

    for words in ("another", "none"):
        place = button(window, words)
        assert window.rect().contains(place.geometry())
