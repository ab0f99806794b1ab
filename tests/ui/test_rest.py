from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QPixmap, QPixmapCache
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from callassist.ui import rest
from callassist.ui.rest import Rest


@pytest.fixture
def field(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[QLineEdit]:
    monkeypatch.setattr(rest, "REST_MILLISECONDS", 0)
    field = QLineEdit()
    qtbot.addWidget(field)
    field.show()
    qtbot.waitActive(field)
    QGuiApplication.styleHints().setCursorFlashTime(1000)
    made = Rest(field)
    yield field
    made.end()
    assert flash_time() == 1000


def flash_time() -> int:
    return QGuiApplication.styleHints().cursorFlashTime()


def test_the_caret_stands_still_after_a_while_and_blinks_at_the_next_key(
    qtbot: QtBot, field: QLineEdit
) -> None:
    times: list[int] = []
    QGuiApplication.styleHints().cursorFlashTimeChanged.connect(times.append)
    qtbot.waitUntil(lambda: times == [0])
    handle = field.windowHandle()
    assert handle is not None
    QTest.keyClick(handle, Qt.Key.Key_9)
    assert field.text() == "9"
    qtbot.waitUntil(lambda: times == [0, 1000, 0])


def test_nothing_is_kept_for_painting_while_the_window_rests(
    qtbot: QtBot, field: QLineEdit
) -> None:
    picture = QPixmap(4, 4)
    picture.fill(Qt.GlobalColor.red)
    QPixmapCache.insert("a picture", picture)
    qtbot.waitUntil(lambda: flash_time() == 0)
    assert not QPixmapCache.find("a picture", QPixmap())
