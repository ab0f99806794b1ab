from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from callassist.bundled.texts import load_texts
from callassist.domain.reminders import DueKind, Reminder
from callassist.services.notice_words import notice_words
from callassist.ui.notices import Notices
from callassist.ui.shell import Shell
from callassist.ui.widgets.banner import Banner
from store.made_checks import made_reminder
from ui.pages.hands import click, settle
from ui.sample_window import sample_shell


@pytest.fixture
def window(qtbot: QtBot) -> Shell:
    shell = sample_shell()
    qtbot.addWidget(shell)
    shell.resize(1180, 760)
    shell.show_page("log")
    shell.show()
    qtbot.waitActive(shell)
    return shell


@pytest.fixture
def notices(window: Shell) -> Notices:
    def sentence_of(waiting: Sequence[Reminder]) -> str:
        return notice_words(waiting, load_texts("zh_CN"))

    return Notices(window, "settings", sentence_of)


def calls(*call_ids: int) -> list[Reminder]:
    return [made_reminder(kind=DueKind.CALLBACK, id=call_id) for call_id in call_ids]


def told_in_window(window: Shell) -> list[str]:
    settle()
    return [each.sentence for each in window.findChildren(Banner) if each.isVisible()]


def test_what_waits_is_told_in_one_notice(window: Shell, notices: Notices) -> None:
    notices.follow(calls(1))
    notices.follow([*calls(1, 2), made_reminder(id=7)])
    assert told_in_window(window) == ["有 2 通来电等你回拨核实，1 个账户该查了"]


def test_the_notice_goes_when_nothing_waits_any_more(window: Shell, notices: Notices) -> None:
    notices.follow(calls(1))
    notices.follow([])
    assert told_in_window(window) == []


def test_where_it_is_listed_nothing_is_told(window: Shell, notices: Notices) -> None:
    window.show_page("settings")
    notices.follow(calls(1))
    assert told_in_window(window) == []

    window.show_page("log")
    notices.say_again()
    assert told_in_window(window) == ["有 1 通来电等你回拨核实"]


def test_the_button_asks_for_what_is_due(window: Shell, notices: Notices) -> None:
    asked: list[bool] = []
    notices.to_do_requested.connect(lambda: asked.append(True))
    notices.follow(calls(1))
    settle()
    click(window, "去待办")
    assert asked == [True]


def test_only_the_person_dismisses_a_notice(window: Shell, notices: Notices) -> None:
    dismissed: list[bool] = []
    notices.dismissed.connect(lambda: dismissed.append(True))
    notices.follow(calls(1))
    notices.follow([])
    assert dismissed == []

    notices.follow(calls(1))
    settle()
    click(window, "关闭这条提示")
    assert dismissed == [True]
    assert told_in_window(window) == []
