"""Widgets nobody holds end in the window's thread, whoever makes objects beside it."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.ui.errand import Errand
from callassist.ui.garbage_between_events import GarbageBetweenEvents
from callassist.ui.recovery.background import Background, GoOn

MANY = 50_000


@pytest.fixture
def garbage() -> Iterator[GarbageBetweenEvents]:
    """As at the start of the program: Python has chosen the moments so far."""
    gc.enable()
    made = GarbageBetweenEvents()
    made.begin()
    yield made
    gc.disable()


def unreachable_widget(ends: list[str]) -> None:
    """A widget only it itself leads to; the thread it ends in is noted."""
    widget = QWidget()
    widget.itself = widget  # type: ignore[attr-defined]
    weakref.finalize(widget, lambda: ends.append(threading.current_thread().name))


def many_objects(_: GoOn) -> object:
    """Enough that Python would look for unreachable ones again and again."""
    return [[number] for number in range(MANY)]


def test_a_thread_beside_the_window_ends_no_widget(
    qtbot: QtBot, garbage: GarbageBetweenEvents
) -> None:
    ends: list[str] = []
    background = Background(garbage)
    unreachable_widget(ends)

    with qtbot.waitSignal(background.done):
        background.begin(many_objects)
    qtbot.waitUntil(lambda: len(ends) == 1)

    assert ends == [threading.main_thread().name]


@pytest.mark.usefixtures("garbage")
def test_what_is_made_in_the_window_is_looked_through_all_the_same(qtbot: QtBot) -> None:
    ends: list[str] = []
    unreachable_widget(ends)
    kept = [[number] for number in range(MANY)]

    qtbot.waitUntil(lambda: len(ends) == 1)

    assert len(kept) == MANY


@pytest.mark.usefixtures("garbage")
def test_an_errand_ends_in_the_thread_of_the_window(qtbot: QtBot) -> None:
    ends: list[str] = []
    errands = [Errand(lambda: 95188)]
    weakref.finalize(errands[0], lambda: ends.append(threading.current_thread().name))
    errands[0].done.connect(lambda _: errands.clear())

    errands[0].start()
    qtbot.waitUntil(lambda: len(ends) == 1)

    assert ends == [threading.main_thread().name]
