"""Two handlers that fail in one step of Qt are told, and the process goes on."""

import subprocess
import sys

from callassist.ui.guarded import guarded, guarded_filter

PROGRAM = """
import sys
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget
from callassist.ui.guarded import guarded

told = []
sys.excepthook = lambda kind, *_: told.append(kind.__name__)
application = QApplication([])

class Part(QWidget):
    @guarded
    def showEvent(self, event):
        super().showEvent(event)
        raise ValueError

class Page(QWidget):
    def __init__(self):
        super().__init__()
        column = QVBoxLayout(self)
        for _ in range(3):
            column.addWidget(Part())

pages = QStackedWidget()
pages.addWidget(QWidget())
pages.addWidget(Page())
pages.show()
for number in range(20):
    pages.setCurrentIndex(number % 2)
    application.processEvents()
print(set(told), len(told))
"""


def test_several_parts_that_fail_at_once_do_not_end_the_process() -> None:
    run = subprocess.run(
        [sys.executable, "-c", PROGRAM], check=True, capture_output=True, text=True
    )
    assert run.stdout == "{'ValueError'} 30\n"


def test_a_handler_answers_as_before() -> None:
    assert guarded(lambda: 7)() == 7
    assert guarded_filter(lambda: True)() is True
