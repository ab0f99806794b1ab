import socket
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from callassist.system.desktop_notice import Answer, AnswerKind, Notice, desktop_notices
from callassist.ui.desktop_messages import DesktopMessages
from ui.pages.hands import settle


class SlowNotices:
    """Notices that stand until the test answers; the desktop takes its time to show them."""

    def __init__(self) -> None:
        self.shown: list[Notice] = []
        self.is_closed = False
        self.threads: set[int] = set()
        self.may_show = threading.Event()
        self.may_show.set()
        self._waiting = False
        self._answers: list[Answer] = []
        self._here, self._there = socket.socketpair()

    @property
    def descriptors(self) -> tuple[int, ...]:
        return (self._here.fileno(),)

    @property
    def is_waiting(self) -> bool:
        return self._waiting

    def show(self, notice: Notice) -> int | None:
        self.may_show.wait(5)
        self.threads.add(threading.get_ident())
        self.shown.append(notice)
        self._waiting = True
        return len(self.shown)

    def answer(self, kind: AnswerKind) -> None:
        self._answers.append(Answer(len(self.shown), kind))
        self._there.send(b"!")

    def answers(self) -> list[Answer]:
        if self._answers:
            self._here.recv(1)
            self._waiting = False
        given, self._answers = self._answers, []
        return given

    def close(self) -> None:
        self.is_closed = True

    def end(self) -> None:
        self._here.close()
        self._there.close()


@pytest.fixture
def notices() -> Iterator[SlowNotices]:
    made = SlowNotices()
    yield made
    made.end()


@pytest.fixture
def messages(qtbot: QtBot, notices: SlowNotices) -> Iterator[DesktopMessages]:
    owner = QWidget()
    qtbot.addWidget(owner)
    made = DesktopMessages(lambda: notices, owner)
    yield made
    made.close()


def heard(messages: DesktopMessages) -> list[str]:
    said: list[str] = []
    messages.opened.connect(lambda: said.append("opened"))
    messages.closed.connect(lambda: said.append("closed"))
    return said


def test_the_desktop_shows_it_and_the_window_does_not_wait(
    qtbot: QtBot, messages: DesktopMessages, notices: SlowNotices
) -> None:
    notices.may_show.clear()
    messages.show("有 1 通来电等你回拨核实")
    assert notices.shown == []
    notices.may_show.set()
    qtbot.waitUntil(lambda: len(notices.shown) == 1)
    assert notices.shown[0].text == "有 1 通来电等你回拨核实"
    assert "去待办" in notices.shown[0].actions.values()
    assert notices.threads != {threading.get_ident()}


@pytest.mark.parametrize(
    ("kind", "expected"),
    [(AnswerKind.ACTION, ["opened"]), (AnswerKind.CLOSED, ["closed"]), (AnswerKind.GONE, [])],
)
def test_only_what_the_person_did_is_heard(
    qtbot: QtBot,
    messages: DesktopMessages,
    notices: SlowNotices,
    kind: AnswerKind,
    expected: list[str],
) -> None:
    said = heard(messages)
    messages.show("有 1 通来电等你回拨核实")
    qtbot.waitUntil(lambda: notices.is_waiting)
    settle()
    notices.answer(kind)
    qtbot.waitUntil(lambda: not notices.is_waiting)
    settle()
    assert said == expected


def test_of_several_while_one_is_shown_the_last_comes_next(
    qtbot: QtBot, messages: DesktopMessages, notices: SlowNotices
) -> None:
    notices.may_show.clear()
    for sentence in ("1", "2", "3"):
        messages.show(sentence)
    notices.may_show.set()
    qtbot.waitUntil(lambda: len(notices.shown) == 2)
    assert [each.text for each in notices.shown] == ["1", "3"]


def test_the_end_of_the_window_lets_the_bus_go_once_it_is_free(
    qtbot: QtBot, messages: DesktopMessages, notices: SlowNotices
) -> None:
    notices.may_show.clear()
    messages.show("有 1 通来电等你回拨核实")
    messages.close()
    assert not notices.is_closed
    notices.may_show.set()
    qtbot.waitUntil(lambda: notices.is_closed)


def test_without_a_bus_nothing_happens(qtbot: QtBot) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    messages = DesktopMessages(desktop_notices, owner)
    said = heard(messages)
    messages.show("有 1 通来电等你回拨核实")
    qtbot.waitUntil(lambda: messages._errand is None)
    assert said == []
    messages.close()
