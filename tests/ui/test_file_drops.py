"""A file dropped anywhere on the window is taken; everything else is not."""

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.file_drops import FileDrops
from ui.dropping import dragged, dragged_files, drop


def test_the_first_of_the_files_is_told_and_how_many_there_were(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drops = FileDrops(window)
    told: list[tuple[Path, int]] = []
    drops.file_dropped.connect(lambda path, number: told.append((path, number)))
    first, second = Path("/nowhere/a 1.xml"), Path("/nowhere/b.xml")

    assert drop(window, dragged_files(first, second))

    assert told == [(first, 2)]


def test_what_is_no_file_of_this_computer_is_left_alone(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    drops = FileDrops(window)

    with qtbot.assertNotEmitted(drops.file_dropped):
        assert not drop(window, dragged(QUrl("https://example.org/calls.xml")))
        assert not drop(window, dragged(text="95188"))
