import subprocess
import sys

import pytest
from PySide6 import QtGui
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.announcements import announce

# In a process of its own: a reader, once active, stays active.
PROGRAM = """
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QWidget
from callassist.ui.announcements import announce

application = QApplication([])
window = QWidget()
window.show()
announce(window, "nobody listens")
QAccessible.setActive(True)
announce(window, "冒充：很像 95188，但不是")
application.processEvents()
print("said")
"""


def test_announcing_works_with_and_without_a_reader() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    assert run.stdout == "said\n"


class Reader:
    """Stands where Qt tells readers what has happened."""

    heard: str = ""

    @staticmethod
    def isActive() -> bool:  # noqa: N802 - as Qt calls it
        return True

    @classmethod
    def updateAccessibility(cls, event: QtGui.QAccessibleAnnouncementEvent) -> None:  # noqa: N802
        cls.heard = event.message()


def test_what_hides_in_an_announcement_is_said(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    monkeypatch.setattr(QtGui, "QAccessible", Reader)
    announce(window, "添加了 881\u202e59.png")
    assert Reader.heard == "添加了 881[U+202E]59.png"
