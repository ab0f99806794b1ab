"""The window opens as large as its words need, or as it was left, and never beyond the screen."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.settings import FILE_NAME, SettingsFile
from callassist.ui.desktop import Desktop
from callassist.ui.opening_size import opening_size
from callassist.ui.screen_room import screen_room
from store.made_calls import SetClock
from ui.pages.hands import settle

LARGE = QSize(2560, 1400)
LAPTOP = QSize(1366, 728)

Open = Callable[[], Desktop]


@pytest.mark.parametrize(
    ("room", "percent", "left_at", "size"),
    [
        (LARGE, 100, None, (1180, 760)),
        (LARGE, 150, None, (1770, 1140)),
        (LARGE, 250, None, (2544, 1352)),
        (LAPTOP, 100, None, (1180, 680)),
        (LAPTOP, 150, None, (1350, 680)),
        (LARGE, 150, (900, 600), (900, 600)),
        (LAPTOP, 100, (2000, 500), (1350, 500)),
    ],
)
def test_size_for_a_screen(
    room: QSize, percent: int, left_at: tuple[int, int] | None, size: tuple[int, int]
) -> None:
    assert opening_size(room, percent, left_at).toTuple() == size


@pytest.fixture
def opened(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Open]:
    """Starts the program once more on the same data, after the one before has ended."""
    running: list[Desktop] = []

    def start() -> Desktop:
        end()
        engine = Engine(SettingsFile(tmp_path / "data"), "zh_CN", SetClock())
        made = Desktop(qapp, engine)
        qtbot.addWidget(made.window)
        made.open(has_due=False)
        qtbot.waitExposed(made.window)
        running.append(made)
        return made

    def end() -> None:
        for each in running:
            each.end()
            each.window.close()
        running.clear()

    yield start
    end()


def test_the_first_window_fits_the_screen(opened: Open) -> None:
    window = opened().window
    room = screen_room(window)

    assert window.width() <= room.width()
    assert window.height() < room.height()


def test_the_window_opens_as_it_was_left(opened: Open) -> None:
    opened().window.resize(640, 512)
    settle()

    again = opened().window
    assert again.size().toTuple() == (640, 512)
    assert not again.isMaximized()

    again.showMaximized()
    settle()

    third = opened().window
    assert third.isMaximized()
    third.showNormal()
    settle()
    assert third.size().toTuple() == (640, 512)


def test_a_window_left_as_it_opened_writes_nothing(opened: Open, tmp_path: Path) -> None:
    opened()
    opened()

    assert not (tmp_path / "data" / FILE_NAME).exists()


def test_what_another_program_has_chosen_meanwhile_stays(opened: Open, tmp_path: Path) -> None:
    opened().window.resize(640, 512)
    settle()
    SettingsFile(tmp_path / "data").change(text_percent=150)

    again = opened()

    assert again.window.size().toTuple() == (640, 512)
    assert SettingsFile(tmp_path / "data").current.text_percent == 150


def test_a_size_that_cannot_be_kept_stops_nothing(opened: Open, tmp_path: Path) -> None:
    desktop = opened()
    desktop.window.resize(640, 512)
    settle()
    data = tmp_path / "data"
    shutil.rmtree(data, ignore_errors=True)
    # A file where the folder was: nothing can be written there, whoever runs the tests.
    data.write_bytes(b"")

    desktop.end()

    assert data.read_bytes() == b""
