"""A screen reader without a voice: it asks a running program through AT-SPI, as Orca does.

The interfaces are those of at-spi2-core's `xml` folder; the numbers of states and of kinds of keys
are in its `atspi-constants.h`.
"""

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, TypeVar

from jeepney import DBusAddress, HeaderFields, MatchRule, MessageType, message_bus, new_method_call
from jeepney.io.blocking import DBusConnection, open_dbus_connection

Found = TypeVar("Found")

_ACCESSIBLE = "org.a11y.atspi.Accessible"
_REGISTRY = "org.a11y.atspi.Registry"
_ROOT = "/org/a11y/atspi/accessible/root"
_SHOWING = 25
_KEY_SYMBOL, _KEY_TEXT = 3, 4
_PAGES = ("filler", "panel")
"""What Qt calls a group."""
_HEARD = "object:announcement"
_PATIENCE = 30.0
"""Seconds; a slow machine starts the program in ten."""


class UnansweredError(AssertionError):
    """Somebody on the bus refused to answer, or was gone."""


@dataclass(frozen=True, slots=True)
class Control:
    """Something on the screen, as a reader knows it."""

    bus: str
    path: str
    role: str
    name: str


class ScreenReader:
    """Listens from the moment it is made."""

    def __init__(self, session: str) -> None:
        """`session` is the address of the session's bus."""
        with open_dbus_connection(session) as bus:
            _turn_on(bus)
            address = _ask(bus, "org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress")[0]
        self._asking = open_dbus_connection(address)
        self._hearing = open_dbus_connection(address)
        self._said: list[str] = []
        try:
            self._waited(self._is_registered)
        except AssertionError:
            self.close()
            raise
        rule = MatchRule(type="signal", interface="org.a11y.atspi.Event.Object")
        self._hearing.send_and_get_reply(message_bus.AddMatch(rule))

    def _is_registered(self) -> bool | None:
        """Ask for announcements; None from a registry that ended before it could answer.

        One that has just been started does so at times; the next question starts it again.
        """
        registry = "/org/a11y/atspi/registry"
        body: tuple[Any, ...] = (_HEARD, [], "")
        try:
            _ask(self._hearing, _REGISTRY, registry, _REGISTRY, "RegisterEvent", "sass", body)
        except UnansweredError:
            return None
        return True

    def close(self) -> None:
        """Hear nothing any more."""
        self._asking.close()
        self._hearing.close()

    # what is there

    def controls(self) -> Iterator[Control]:
        """Everything that is showing in any program, from above."""
        for bus, path in self._children(_REGISTRY, _ROOT):
            for window in self._children(bus, path):
                yield from self._shown_in(*window)

    def find(self, name: str) -> Control:
        """Wait for the first control with this name."""
        return self._waited(lambda: next((c for c in self.controls() if c.name == name), None))

    def find_page(self, page: str) -> Control:
        """Wait for the page with this name."""
        return self._waited(
            lambda: next((c for c in self.controls() if c.name == page and c.role in _PAGES), None)
        )

    def is_labelled(self, control: Control) -> bool:
        """Whether another control says what this one is (its label, ATSPI_RELATION_LABELLED_BY)."""
        relations = self._get(control.bus, control.path, "GetRelationSet")[0]
        return any(kind == 2 and targets for kind, targets in relations)

    # what is done

    def do(self, name: str) -> None:
        """Do what the control with this name is for: the first action it offers."""
        found = self.find(name)
        _ask(self._asking, found.bus, found.path, "org.a11y.atspi.Action", "DoAction", "i", (0,))

    def type_text(self, text: str) -> None:
        """Type on the keyboard of the desktop."""
        for each in text:
            self._press(0, each, _KEY_TEXT)

    def press_enter(self) -> None:
        """Press the key (keysym Return, 0xff0d)."""
        self._press(0xFF0D, "", _KEY_SYMBOL)

    def _press(self, code: int, text: str, kind: int) -> None:
        controller = "org.a11y.atspi.DeviceEventController"
        path = "/org/a11y/atspi/registry/deviceeventcontroller"
        body = (code, text, kind)
        _ask(self._asking, _REGISTRY, path, controller, "GenerateKeyboardEvent", "isu", body)

    # what is said

    def wait_to_hear(self, words: str) -> str:
        """Wait for an announcement with these words in it; return the whole of it."""
        return self._waited(lambda: self._heard_now(words))

    def _heard_now(self, words: str) -> str | None:
        try:
            while True:
                message = self._hearing.receive(timeout=0.2)
                is_signal = message.header.message_type is MessageType.signal
                if is_signal and message.header.fields[HeaderFields.member] == "Announcement":
                    self._said.append(message.body[3][1])
        except TimeoutError:
            return next((said for said in self._said if words in said), None)

    # how it asks

    def _waited(self, look: Callable[[], Found | None]) -> Found:
        until = time.monotonic() + _PATIENCE
        while time.monotonic() < until:
            found = look()
            if found is not None:
                return found
            time.sleep(0.1)
        raise AssertionError(f"not there after {_PATIENCE:.0f} s; heard: {self._said}")

    def _shown_in(self, bus: str, path: str) -> Iterator[Control]:
        if self._has_state(bus, path, _SHOWING):
            role = self._get(bus, path, "GetRoleName")[0]
            yield Control(bus, path, role, self._name(bus, path))
            for child in self._children(bus, path):
                yield from self._shown_in(*child)

    def _children(self, bus: str, path: str) -> list[tuple[str, str]]:
        found: list[tuple[str, str]] = self._get(bus, path, "GetChildren")[0]
        return found

    def _name(self, bus: str, path: str) -> str:
        properties = "org.freedesktop.DBus.Properties"
        body = (_ACCESSIBLE, "Name")
        return str(_ask(self._asking, bus, path, properties, "Get", "ss", body)[0][1])

    def _has_state(self, bus: str, path: str, state: int) -> bool:
        low, _high = self._get(bus, path, "GetState")[0]
        return bool(low >> state & 1)

    def _get(self, bus: str, path: str, method: str) -> tuple[Any, ...]:
        return _ask(self._asking, bus, path, _ACCESSIBLE, method)


def _turn_on(bus: DBusConnection) -> None:
    """Say that there is a reader; programs look for it when they start."""
    properties = "org.freedesktop.DBus.Properties"
    body = ("org.a11y.Status", "IsEnabled", ("b", True))
    _ask(bus, "org.a11y.Bus", "/org/a11y/bus", properties, "Set", "ssv", body)


def _ask(
    bus: DBusConnection,
    name: str,
    path: str,
    interface: str,
    method: str,
    signature: str | None = None,
    body: tuple[Any, ...] = (),
) -> tuple[Any, ...]:
    message = new_method_call(DBusAddress(path, name, interface), method, signature, body)
    answer = bus.send_and_get_reply(message, timeout=_PATIENCE)
    if answer.header.message_type is not MessageType.method_return:
        raise UnansweredError(answer.body)
    return tuple(answer.body)
