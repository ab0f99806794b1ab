"""A key of the whole desktop opens the companion, over a real D-Bus."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from callassist.services.engine import Engine
from callassist.system.global_key import GlobalKey
from callassist.ui.companion.companion_window import CompanionWindow
from callassist.ui.companion.global_key_card import GlobalKeyCard
from callassist.ui.controllers.controllers import Controllers
from callassist.ui.controllers.global_key_controller import GlobalKeyController, KeyState
from callassist.ui.main_window import SETTINGS, MainWindow
from system.notification_service import private_bus
from system.portal_service import Portal, portal_on
from ui.pages.hands import click, read

pytestmark = pytest.mark.session_bus

SWITCH = "在别的程序里，也能按一个键打开"


@pytest.fixture
def bus(monkeypatch: pytest.MonkeyPatch, no_notices: None) -> Iterator[str]:
    with private_bus() as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield address


@pytest.fixture
def portal(bus: str) -> Iterator[Portal]:
    with portal_on(bus) as made:
        yield made


@pytest.fixture
def controllers(qapp: QApplication, engine: Engine) -> Iterator[Controllers]:
    made = Controllers(engine)
    # As patient as a test is.
    made.__dict__["global_key"] = key = GlobalKeyController(made.settings, GlobalKey(patience=2))
    key.pressed.connect(made.companion_requested)
    yield made
    key.end()


@pytest.fixture
def key(controllers: Controllers) -> GlobalKeyController:
    return controllers.global_key


@pytest.fixture
def window(qtbot: QtBot, controllers: Controllers) -> MainWindow:
    made = MainWindow(controllers, lambda error: error.sentence)
    qtbot.addWidget(made)
    made.show_page(SETTINGS)
    made.show()
    qtbot.waitActive(made)
    return made


def granted(qtbot: QtBot, portal: Portal, key: GlobalKeyController) -> None:
    qtbot.waitUntil(lambda: portal.asked != [])
    portal.grant()
    qtbot.waitUntil(lambda: key.state is KeyState.GRANTED)


def companions() -> list[CompanionWindow]:
    return [
        each
        for each in QApplication.topLevelWidgets()
        if isinstance(each, CompanionWindow) and each.isVisible()
    ]


def test_turned_on_granted_and_pressed_it_opens_the_companion(
    qtbot: QtBot, portal: Portal, window: MainWindow, key: GlobalKeyController, engine: Engine
) -> None:
    qtbot.waitUntil(lambda: SWITCH in read(window))
    click(window, SWITCH)
    granted(qtbot, portal, key)
    assert "按 Ctrl+Alt+P，就打开“电话还没挂？”的小窗口。" in read(window)
    assert engine.settings.current.wants_global_key

    portal.press()

    qtbot.waitUntil(lambda: len(companions()) == 1)
    companions()[0].close()


def test_without_a_portal_there_is_no_card(
    qtbot: QtBot, bus: str, window: MainWindow, key: GlobalKeyController
) -> None:
    qtbot.waitUntil(lambda: key.state is KeyState.ABSENT)
    assert SWITCH not in read(window)


def test_turned_off_the_key_is_given_back(
    qtbot: QtBot, portal: Portal, window: MainWindow, key: GlobalKeyController, engine: Engine
) -> None:
    qtbot.waitUntil(lambda: SWITCH in read(window))
    click(window, SWITCH)
    granted(qtbot, portal, key)
    click(window, SWITCH)
    portal.wait_for_end()
    assert key.state is KeyState.OFF
    assert not engine.settings.current.wants_global_key


def test_a_refusal_is_told_where_it_was_asked_for(
    qtbot: QtBot, portal: Portal, window: MainWindow, key: GlobalKeyController
) -> None:
    qtbot.waitUntil(lambda: SWITCH in read(window))
    click(window, SWITCH)
    qtbot.waitUntil(lambda: portal.asked != [])
    portal.refuse()
    qtbot.waitUntil(lambda: key.state is KeyState.REFUSED)
    assert "系统没有给这个键。" in read(window)


def test_at_the_next_start_it_is_asked_for_again(
    qtbot: QtBot, portal: Portal, key: GlobalKeyController, engine: Engine
) -> None:
    engine.settings.change(wants_global_key=True)
    key.find_out()
    granted(qtbot, portal, key)


def test_turned_off_while_the_desktop_is_being_asked_there_is_none(
    qtbot: QtBot, portal: Portal, key: GlobalKeyController
) -> None:
    key.turn_on()
    key.turn_off()
    qtbot.waitUntil(lambda: portal.is_closed)
    assert key.state is KeyState.OFF


def test_a_key_the_desktop_does_not_name_is_told_so(
    qtbot: QtBot, portal: Portal, controllers: Controllers, key: GlobalKeyController
) -> None:
    card = GlobalKeyCard(key)
    qtbot.addWidget(card)
    card.show()
    key.turn_on()
    qtbot.waitUntil(lambda: portal.asked != [])
    portal.grant(trigger="")
    qtbot.waitUntil(lambda: "系统给了一个键。" in read(card))
