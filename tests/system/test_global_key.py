"""A key of the whole desktop over a real D-Bus: asked for, granted, pressed, and every refusal."""

import select
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from callassist.system.global_key import GlobalKey, Heard
from system.notification_service import no_bus, private_bus
from system.portal_service import TRIGGER, Portal, portal_on

pytestmark = pytest.mark.session_bus

WISH = "CTRL+ALT+p"


@pytest.fixture
def portal(bus: str) -> Iterator[Portal]:
    with portal_on(bus) as made:
        yield made


@pytest.fixture
def key() -> Iterator[GlobalKey]:
    made = GlobalKey(patience=2)
    yield made
    made.close()


def heard(key: GlobalKey, seconds: float = 5) -> list[Heard]:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        told = key.take()
        if told:
            return told
        select.select(key.descriptors, [], [], 0.1)
    return []


def granted(portal: Portal, key: GlobalKey) -> None:
    assert key.ask("电话还没挂", WISH)
    portal.wait_for_question()
    portal.grant()
    assert heard(key) == [Heard.GRANTED]


def test_the_desktop_is_told_what_the_key_does_and_says_which_it_is(
    portal: Portal, key: GlobalKey
) -> None:
    assert key.is_offered()
    assert key.ask("电话还没挂", WISH)

    asked = portal.wait_for_question()
    assert asked == {
        "companion": {"description": ("s", "电话还没挂"), "preferred_trigger": ("s", WISH)}
    }
    assert heard(key, seconds=0.3) == []
    portal.grant()
    assert heard(key) == [Heard.GRANTED]
    assert key.trigger == TRIGGER


def test_each_press_is_heard(portal: Portal, key: GlobalKey) -> None:
    granted(portal, key)
    portal.press()
    assert heard(key) == [Heard.PRESSED]
    portal.press()
    assert heard(key) == [Heard.PRESSED]


def test_the_keys_of_others_are_none_of_ours(portal: Portal, key: GlobalKey) -> None:
    granted(portal, key)
    portal.press(key_id="other")
    portal.press(session="/org/freedesktop/portal/desktop/session/1_2/other")
    assert heard(key, seconds=0.5) == []


def test_a_refusal_ends_it(portal: Portal, key: GlobalKey) -> None:
    key.ask("电话还没挂", WISH)
    portal.wait_for_question()
    portal.refuse()
    assert heard(key) == [Heard.REFUSED]
    assert (key.trigger, key.descriptors) == ("", ())


def test_what_the_desktop_takes_back_is_lost(portal: Portal, key: GlobalKey) -> None:
    granted(portal, key)
    portal.take_back()
    assert heard(key) == [Heard.LOST]
    assert key.trigger == ""


def test_a_bus_that_goes_takes_the_key_with_it(
    key: GlobalKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    with private_bus() as made, portal_on(made) as portal:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", made)
        granted(portal, key)
    assert heard(key) == [Heard.LOST]
    assert key.take() == []


def test_the_key_is_given_back(portal: Portal, key: GlobalKey) -> None:
    granted(portal, key)
    key.close()
    portal.wait_for_end()
    assert key.trigger == ""


def test_a_newer_portal_is_told_who_asks(bus: str, key: GlobalKey) -> None:
    with portal_on(bus, knows_registry=True) as portal:
        granted(portal, key)
        assert portal.registered == ["callassist"]


@pytest.mark.parametrize("trigger", ["", "Ctrl\x1b[31m+P", "<b>P</b>"])
def test_what_the_desktop_calls_the_key_is_only_text(
    portal: Portal, key: GlobalKey, trigger: str
) -> None:
    key.ask("电话还没挂", WISH)
    portal.wait_for_question()
    portal.grant(trigger)
    assert heard(key) == [Heard.GRANTED]
    assert "\x1b" not in key.trigger


def test_without_a_portal_there_is_no_key(bus: str, key: GlobalKey) -> None:
    assert not key.is_offered()
    assert not key.ask("电话还没挂", WISH)
    assert key.take() == []


def test_an_old_portal_has_no_keys(bus: str, key: GlobalKey) -> None:
    with portal_on(bus, version=0):
        assert not key.is_offered()


def test_a_portal_that_gives_no_session_gives_no_key(bus: str, key: GlobalKey) -> None:
    with portal_on(bus, refuses_session=True):
        assert not key.ask("电话还没挂", WISH)
        assert key.descriptors == ()


def test_a_portal_that_does_not_answer_is_not_waited_for(bus: str) -> None:
    with portal_on(bus, is_mute=True):
        began = time.monotonic()
        assert not GlobalKey(patience=0.3).ask("电话还没挂", WISH)
        assert time.monotonic() - began < 5


def test_without_a_bus_there_is_no_key(
    key: GlobalKey, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, value in no_bus(tmp_path).items():
        monkeypatch.setenv(name, value)
    assert not key.is_offered()
    assert not key.ask("电话还没挂", WISH)
