import sys

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot


def test_calls_into_qt_do_not_use_up_none(qtbot: QtBot) -> None:
    # PySide6 6.12.0 takes a reference to None with every call that returns nothing; before
    # Python 3.12 the program then ends with "deallocating None" after some 5000 calls.
    label = QLabel()
    qtbot.addWidget(label)
    before = sys.getrefcount(None)
    for _ in range(500):
        label.setText("95188")
    assert abs(sys.getrefcount(None) - before) < 250
