"""What was copied lies on the clipboard for a while, and what others copied is left alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QClipboard, QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.ui import copying
from callassist.ui.copying import SECRET_HINT, Copied, copy_for_a_while
from callassist.ui.pages.number_entry import NumberEntry
from callassist.ui.widgets.copy_button import CopyButton


@pytest.fixture
def clipboard(qapp: QApplication) -> Iterator[QClipboard]:
    board = QGuiApplication.clipboard()
    board.clear()
    yield board
    board.clear()


@pytest.fixture
def copied(qapp: QApplication, clipboard: QClipboard) -> Copied:
    copy_for_a_while("")
    found = qapp.findChild(Copied)
    assert found is not None
    return found


def test_it_lies_there_for_half_a_minute(copied: Copied, clipboard: QClipboard) -> None:
    assert copying.LIES_FOR == 30_000
    copy_for_a_while("95188")
    assert clipboard.text() == "95188"
    assert copied._timer.isActive()
    assert copied._timer.interval() == 30_000


def test_then_it_is_gone(
    qtbot: QtBot, clipboard: QClipboard, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copying, "LIES_FOR", 20)
    copy_for_a_while("95188")
    qtbot.waitUntil(lambda: clipboard.text() == "")


def test_what_somebody_else_copied_meanwhile_stays(copied: Copied, clipboard: QClipboard) -> None:
    copy_for_a_while("95188")
    clipboard.setText("my own words")
    copied.take_away()
    assert clipboard.text() == "my own words"


def test_the_end_of_the_program_takes_it_away(
    qapp: QApplication, copied: Copied, clipboard: QClipboard
) -> None:
    copy_for_a_while("95188")
    qapp.aboutToQuit.emit()
    assert clipboard.text() == ""


@pytest.mark.parametrize("is_private", [True, False])
def test_what_tells_of_the_person_is_not_to_be_remembered(
    qtbot: QtBot, clipboard: QClipboard, is_private: bool
) -> None:
    button = CopyButton("复制", "报告", is_private=is_private)
    qtbot.addWidget(button)
    button.click()
    content = clipboard.mimeData()
    assert content is not None
    assert content.hasFormat(SECRET_HINT) is is_private
    assert clipboard.text() == "报告"


def test_a_number_on_the_clipboard_is_offered_and_never_taken(
    qtbot: QtBot, clipboard: QClipboard
) -> None:
    clipboard.setText("+8695188")
    entry = NumberEntry()
    qtbot.addWidget(entry)
    entry.offer_copied()
    assert entry.text() == ""
