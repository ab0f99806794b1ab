"""Work in a thread of its own, and a window that ends before it."""

import threading

import shiboken6
from pytestqt.qtbot import QtBot

from callassist.ui.recovery.background import Background, GoOn


def test_what_comes_of_the_work_is_told(qtbot: QtBot) -> None:
    background = Background()

    with qtbot.waitSignal(background.done) as told:
        background.begin(lambda _: 95188)

    assert told.args == [95188]


def test_work_that_outlives_the_window_ends_without_a_word(qtbot: QtBot) -> None:
    background = Background()
    begun, may_end = threading.Event(), threading.Event()

    def work(_: GoOn) -> object:
        begun.set()
        may_end.wait(5)
        return 95188

    background.begin(work)
    thread = background._thread
    assert thread is not None
    begun.wait(5)
    shiboken6.delete(background)
    may_end.set()

    thread.join(5)

    assert not thread.is_alive()
