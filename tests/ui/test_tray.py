import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QSystemTrayIcon
from pytestqt.qtbot import QtBot

from callassist.domain.callbacks import CallBack
from callassist.ui.shell import Shell
from callassist.ui.tray import Notices, application_icon
from callassist.ui.widgets.banner import Banner
from store.made_calls import promise
from ui.pages.hands import click, read, settle
from ui.sample_window import sample_shell


class RecordingTray(QSystemTrayIcon):
    """A tray that keeps what it is told to show."""

    def __init__(self) -> None:
        super().__init__()
        self.messages: list[tuple[str, str]] = []

    def show(self) -> None:
        """Stay away from the desktop of whoever runs the tests."""

    def showMessage(  # type: ignore[override]  # noqa: N802
        self, title: str, words: str, _icon: QIcon
    ) -> None:
        self.messages.append((title, words))


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
def tray(qapp: QApplication) -> RecordingTray:
    return RecordingTray()


@pytest.fixture
def notices(window: Shell, tray: RecordingTray) -> Notices:
    return Notices(window, tray)


def due(*call_ids: int) -> list[CallBack]:
    return [promise(call_id=call_id) for call_id in call_ids]


def told_in_window(window: Shell) -> list[str]:
    settle()
    return [each.sentence for each in window.findChildren(Banner) if each.isVisible()]


def wishes(notices: Notices) -> list[str]:
    heard: list[str] = []
    notices.to_do_requested.connect(lambda: heard.append("to do"))
    notices.log_call_requested.connect(lambda: heard.append("log a call"))
    return heard


def menu_words(tray: RecordingTray) -> list[str]:
    actions = tray.contextMenu().actions()
    return [action.text() for action in actions if not action.isSeparator()]


def test_due_callback_is_told_in_the_window_and_by_the_tray(
    window: Shell, tray: RecordingTray, notices: Notices
) -> None:
    notices.remind(due(1))
    assert told_in_window(window) == ["有 1 通来电等你回拨核实"]
    assert tray.messages == [("来电守护", "有 1 通来电等你回拨核实")]


def test_without_a_tray_it_is_told_in_the_window(window: Shell) -> None:
    notices = Notices(window)
    notices.remind(due(1))
    assert told_in_window(window) == ["有 1 通来电等你回拨核实"]


def test_several_are_told_in_one_notice(
    window: Shell, tray: RecordingTray, notices: Notices
) -> None:
    notices.remind(due(1, 2, 3))
    assert told_in_window(window) == ["有 3 通来电等你回拨核实"]
    assert len(tray.messages) == 1


def test_notice_counts_those_that_were_due_before(window: Shell, notices: Notices) -> None:
    notices.follow_due(1)
    notices.remind(due(1))
    notices.follow_due(2)
    notices.remind(due(2))
    assert told_in_window(window) == ["有 2 通来电等你回拨核实"]


def test_notice_goes_when_what_it_tells_is_done(window: Shell, notices: Notices) -> None:
    notices.follow_due(1)
    notices.remind(due(1))
    notices.follow_due(0)
    assert told_in_window(window) == []


def test_notice_says_nothing_of_number_and_note(
    window: Shell, tray: RecordingTray, notices: Notices
) -> None:
    notices.remind([promise(call_id=7, dial="95588")])
    told = read(window) + "".join(tray.messages[0])
    assert "95588" not in told


def test_button_of_the_notice_asks_for_the_to_do_page_and_ends_it(
    window: Shell, notices: Notices
) -> None:
    heard = wishes(notices)
    notices.remind(due(1))
    settle()
    click(window, "去待办")
    assert heard == ["to do"]
    assert told_in_window(window) == []


def test_click_on_the_tray_message_asks_for_the_to_do_page(
    tray: RecordingTray, notices: Notices
) -> None:
    heard = wishes(notices)
    notices.remind(due(1))
    tray.messageClicked.emit()
    assert heard == ["to do"]


def test_menu_of_the_tray_leads_to_a_call_to_the_to_do_page_and_out(
    tray: RecordingTray, notices: Notices
) -> None:
    heard = wishes(notices)
    assert menu_words(tray) == ["记一通来电", "待办", "退出"]
    for action in tray.contextMenu().actions()[:2]:
        action.trigger()
    assert heard == ["log a call", "to do"]


@pytest.mark.qt_log_ignore("This plugin does not support raise", extend=True)
def test_click_on_the_tray_brings_the_window_back(
    window: Shell, tray: RecordingTray, notices: Notices
) -> None:
    assert notices is not None
    window.hide()
    tray.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert window.isVisible()


def test_menu_is_said_again_after_a_change_of_language(
    window: Shell, tray: RecordingTray, notices: Notices
) -> None:
    assert notices is not None
    for action in tray.contextMenu().actions():
        action.setText("of another language")
    QApplication.sendEvent(window, QEvent(QEvent.Type.LanguageChange))
    assert menu_words(tray) == ["记一通来电", "待办", "退出"]


def test_icon_of_the_program_is_sharp_at_every_usual_size(qapp: QApplication) -> None:
    icon = application_icon()
    assert {size.width() for size in icon.availableSizes()} >= {16, 32, 48, 256}
    assert not icon.pixmap(16).isNull()
